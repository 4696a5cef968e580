import { split } from '../../text/split.ts'

/** Nouns that tell what the place named after them is, and are no part of its name: « village de Qahtaniyé ». */
export const placeTrigger = split(`
  ville villes village villages province provinces gouvernorat gouvernorats district districts localite localites camp camps region regions
  aeroport port commune communes municipalite municipalites comte comtes canton cantons quartier quartiers prefecture prefectures wilaya
  mouhafazah oblast hameau hameaux bourg bourgade agglomeration departement departements base bases faubourg faubourgs banlieue environs
  alentours abords peripherie nord sud est ouest proximite pres gare prison maire maires gouverneur gouverneurs depute deputee prefet eveque archeveque`)

/** Nouns that are part of the name: « mont Dov », « bassin d'Ægir ». */
export const placeHead = split(`
  mont monts lac lacs golfe detroit fleuve riviere mer ile iles archipel vallee ocean canal desert plateau peninsule cap oued wadi djebel
  jebel baie isthme delta bassin lagune atoll ilot dorsale massif col`)

/** Who lives, or what stands, in the place named after « de »; only a name that nothing else knows is one. */
export const placeFrame = split(`
  habitant habitants habitante habitantes population populations bataille massacre mosquée marché territoire zone zones secteur secteurs cercle
  colline collines forêt barrage mine mines pont raffinerie champ champs site sites colonie colonies bidonville raïon paroisse collectivité
  chefferie groupement usine centrale enclave plaine parc réserve route routes axe originaire originaires natif natifs native villageois
  déplacés arrondissement daïra moughataa woreda circonscription implantation implantations gisement littoral crête crêtes hauteurs
  oasis caserne garnison terminal prise événements violences`)

/** What a people's name stands behind. */
export const peopleWord = split(
  'peuple peuples communauté communautés tribu tribus ethnie ethnies clan clans indiens',
)

/** Texts and meetings that have their names from the place where they were adopted or held. */
export const placeText = split(
  'déclaration accord accords traité convention protocole charte pacte engagement consensus communiqué appel conférence sommet',
)

/** Who or what a camp, a post or a centre is for, named before the place: « camp de réfugiés de ». */
export const placeUse = split(
  'réfugiés déplacés transit détention prisonniers internement entraînement formation regroupement cantonnement police contrôle passage gardes santé',
)
