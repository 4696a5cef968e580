// Continents and regions as United Nations documents name them in French. Codes: the M49 standard of the
// United Nations Statistics Division; names: its French edition, CLDR and UNTERM.
import { places } from '../places.ts'

const continents = places(
  'continent',
  `
    Afrique#002; Amérique=Amériques#019; Antarctique=Antarctide=continent antarctique@ATA#010; Asie#142;
    Europe#150; Océanie#009`,
)

const africa = `
    Afrique australe=Afrique méridionale#018; Afrique centrale et occidentale; Afrique centrale et orientale;
    Afrique centrale=Afrique équatoriale=Afrique du Centre#017; Afrique de l'Est et du Centre;
    Afrique de l'Est et du Sud=Afrique orientale et australe=Afrique de l'Est et australe;
    Afrique de l'Est=Afrique orientale#014; Afrique de l'Ouest et du Centre=Afrique occidentale et centrale;
    Afrique de l'Ouest=Afrique occidentale#011; Afrique du Nord-Est; Afrique du Nord-Ouest;
    Afrique du Nord=Afrique septentrionale#015; Afrique subsaharienne=Afrique sub-saharienne=Afrique noire#202;
    bassin du Congo=Bassin du fleuve Congo; bassin du lac Tchad=Bassin du lac du Tchad; bassin du Niger; bassin du Nil;
    bassin du Sénégal; bassin du Zambèze; corne de l'Afrique=corne d'Afrique=Grande Corne de l'Afrique;
    désert du Namib; Grand Sahara; Grands Lacs=Grands Lacs africains; Kalahari=désert du Kalahari;
    Liptako-Gourma; Machrek=Machreq; Maghreb=Grand Maghreb=Maghreb arabe; Nubie; Ogaden; Ouaddaï;
    Rift=vallée du Rift; Sahara; Sahara-Sahel; Sahel=Sahel africain; Tibesti`

const americas = `
    Amazonie=bassin de l'Amazone=bassin amazonien; Amérique centrale#013;
    Amérique du Nord=Amérique septentrionale#003; Amérique du Sud#005; Amérique latine#419;
    Andes=cordillère des Andes; Antilles; Antilles françaises; Caraïbes anglophones;
    Caraïbes orientales=Caraïbes de l'Est; Caraïbes=?Caraïbe#029; Chaco=Gran Chaco; Cône Sud;
    Grand Caraïbe=Grande Caraïbe; Grandes Antilles; Hispaniola; isthme de Panama=isthme centraméricain;
    Mésoamérique=Méso-Amérique; Patagonie; Petites Antilles; Triangle du Nord`

const asia = `
    Anatolie; Asie centrale#143; Asie de l'Est et du Nord-Est; Asie de l'Est et du Sud-Est;
    Asie de l'Est=Asie orientale#030; Asie de l'Ouest=Asie occidentale#145;
    Asie du Nord et centrale=Asie du Nord et Asie centrale; Asie du Nord-Est; Asie du Nord=Asie septentrionale;
    Asie du Sud et du Sud-Est; Asie du Sud-Est=Asie sud-orientale#035; Asie du Sud-Ouest;
    Asie du Sud=Asie méridionale#034; Asie mineure; Asie-Pacifique=Asie et Pacifique=Asie-Océanie;
    bassin de la mer Caspienne=bassin de la Caspienne; bassin de la mer d'Aral; Croissant d'or;
    Croissant fertile; Eurasie; Extrême-Orient; Golfe; Golfe arabe; Himalaya; Hindou Kouch=Hindu Kush;
    Indochine=péninsule indochinoise; Levant; Mékong=bassin du Mékong; Mésopotamie; Moyen-Orient;
    Moyen-Orient élargi=Grand Moyen-Orient; ?Occident; ?Orient; Pamir; péninsule Arabique=péninsule arabe;
    péninsule coréenne=presqu'île coréenne=presqu'île de Corée=péninsule de Corée; Proche-Orient; Sibérie;
    sous-continent indien; Terre sainte; Triangle d'or; vallée de Ferghana=vallée de Fergana=Ferghana=Fergana`

const europe = `
    Alpes; Balkans occidentaux=Balkans de l'Ouest; Balkans=péninsule balkanique=péninsule des Balkans;
    Baltique; bassin de la mer Baltique; bassin de la mer Noire; Benelux; Carpates; Caucase;
    Caucase du Nord=Nord-Caucase; Caucase du Sud=Sud-Caucase=Transcaucasie=Caucase méridional;
    cercle polaire arctique; Danube=bassin du Danube; Europe centrale;
    Europe centrale et orientale=Europe orientale et centrale; Europe de l'Est=Europe orientale#151;
    Europe de l'Ouest=Europe occidentale#155; Europe du Nord-Ouest; Europe du Nord=Europe septentrionale#154;
    Europe du Sud-Est=Europe sud-orientale; Europe du Sud=Europe méridionale#039; Grand Nord; Laponie;
    Macaronésie; péninsule ibérique; Scandinavie`

const oceania = `
    Arctique; Australasie#053; îles du Pacifique; Indo-Pacifique; Mélanésie#054; ?Micronésie#057;
    Pacifique central; Pacifique Nord; Pacifique occidental=Pacifique Ouest; Pacifique oriental=Pacifique Est;
    Pacifique Sud=Sud du Pacifique; Polynésie#061; Terre-Adélie; tropique du Cancer; tropique du Capricorne`

/** Continents, M49 regions and sub-regions, and the regions without a code that documents speak of. */
export const regions = [
  ...continents,
  ...[africa, americas, asia, europe, oceania].flatMap((rows) => places('region', rows)),
]
