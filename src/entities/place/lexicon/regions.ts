// Continents and regions as United Nations documents name them in French. Codes: the M49 standard of the
// United Nations Statistics Division; names: its French edition, CLDR and UNTERM.
import { places } from '../places.ts'

const continents = places(
  'continent',
  `
    Afrique#002; Amérique=Amériques#019; Asie#142; Europe#150; Océanie#009;
    Antarctique=Antarctide=continent antarctique@ATA#010`,
)

const africa = `
    Afrique subsaharienne=Afrique sub-saharienne=Afrique noire#202; Afrique du Nord=Afrique septentrionale#015;
    Afrique de l'Ouest=Afrique occidentale#011; Afrique de l'Est=Afrique orientale#014;
    Afrique centrale=Afrique équatoriale=Afrique du Centre#017; Afrique australe=Afrique méridionale#018;
    Afrique de l'Ouest et du Centre=Afrique occidentale et centrale;
    Afrique de l'Est et du Sud=Afrique orientale et australe=Afrique de l'Est et australe;
    Afrique de l'Est et du Centre; Afrique centrale et orientale; Afrique centrale et occidentale;
    Afrique du Nord-Est; Afrique du Nord-Ouest; corne de l'Afrique=corne d'Afrique=Grande Corne de l'Afrique;
    Grands Lacs=Grands Lacs africains; Maghreb=Grand Maghreb=Maghreb arabe; Machrek=Machreq;
    Sahel=Sahel africain; Sahara; Sahara-Sahel; bassin du lac Tchad; bassin du Congo=Bassin du fleuve Congo;
    bassin du Niger; bassin du Nil; bassin du Zambèze; bassin du Sénégal; Liptako-Gourma; Rift=vallée du Rift;
    désert du Namib; Kalahari=désert du Kalahari; Ouaddaï; Nubie; Ogaden; Tibesti; Grand Sahara`

const americas = `
    Amérique du Nord=Amérique septentrionale#003; Amérique du Sud#005; Amérique centrale#013;
    Amérique latine#419; Caraïbes=?Caraïbe#029; Mésoamérique=Méso-Amérique; Cône Sud;
    Amazonie=bassin de l'Amazone=bassin amazonien; Andes=cordillère des Andes; Patagonie; Antilles;
    Petites Antilles; Grandes Antilles; Antilles françaises; Caraïbes orientales=Caraïbes de l'Est;
    Caraïbes anglophones; Grand Caraïbe=Grande Caraïbe; Chaco=Gran Chaco; Hispaniola;
    isthme de Panama=isthme centraméricain; Triangle du Nord`

const asia = `
    Asie centrale#143; Asie de l'Est=Asie orientale#030; Asie du Sud-Est=Asie sud-orientale#035;
    Asie du Sud=Asie méridionale#034; Asie de l'Ouest=Asie occidentale#145; Asie du Nord=Asie septentrionale;
    Asie du Nord-Est; Asie du Sud-Ouest; Asie du Sud et du Sud-Est; Asie de l'Est et du Sud-Est;
    Asie de l'Est et du Nord-Est; Asie du Nord et centrale=Asie du Nord et Asie centrale;
    Asie-Pacifique=Asie et Pacifique=Asie-Océanie; Asie mineure; Extrême-Orient; Eurasie; Moyen-Orient;
    Proche-Orient; Moyen-Orient élargi=Grand Moyen-Orient; Levant; ?Orient; ?Occident; Croissant fertile;
    Mésopotamie; Anatolie; péninsule Arabique=péninsule arabe;
    péninsule coréenne=presqu'île coréenne=presqu'île de Corée=péninsule de Corée;
    Indochine=péninsule indochinoise; sous-continent indien; Hindou Kouch=Hindu Kush; Himalaya; Golfe;
    Golfe arabe; Triangle d'or; Croissant d'or; Mékong=bassin du Mékong;
    vallée de Ferghana=vallée de Fergana=Ferghana=Fergana; Pamir;
    bassin de la mer Caspienne=bassin de la Caspienne; bassin de la mer d'Aral; Sibérie`

const europe = `
    Europe de l'Est=Europe orientale#151; Europe de l'Ouest=Europe occidentale#155;
    Europe du Nord=Europe septentrionale#154; Europe du Sud=Europe méridionale#039; Europe centrale;
    Europe centrale et orientale=Europe orientale et centrale; Europe du Sud-Est=Europe sud-orientale;
    Europe du Nord-Ouest; Balkans=péninsule balkanique=péninsule des Balkans;
    Balkans occidentaux=Balkans de l'Ouest; Caucase;
    Caucase du Sud=Sud-Caucase=Transcaucasie=Caucase méridional; Caucase du Nord=Nord-Caucase; Scandinavie;
    péninsule ibérique; Alpes; Carpates; Danube=bassin du Danube; Macaronésie; ?Benelux;
    bassin de la mer Noire; bassin de la mer Baltique; Baltique; Grand Nord; cercle polaire arctique; Laponie`

const oceania = `
    Mélanésie#054; ?Micronésie#057; Polynésie#061; Australasie#053; Pacifique Sud=Sud du Pacifique;
    Pacifique Nord; Pacifique occidental=Pacifique Ouest; Pacifique oriental=Pacifique Est; Pacifique central;
    îles du Pacifique; Arctique; tropique du Cancer; tropique du Capricorne; Terre-Adélie; Indo-Pacifique`

/** Continents, M49 regions and sub-regions, and the regions without a code that documents speak of. */
export const regions = [
  ...continents,
  ...[africa, americas, asia, europe, oceania].flatMap((rows) => places('region', rows)),
]
