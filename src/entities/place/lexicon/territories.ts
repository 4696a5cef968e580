// Territories that are no State: dependent, disputed, occupied or autonomous. Names: UNTERM, the list of
// Non-Self-Governing Territories and resolutions of the United Nations; codes: ISO 3166-1, ISO 3166-3, M49.
// The State of each follows the wording of United Nations resolutions and is left out where those leave it open.
import { places, placesIn } from '../places.ts'

const dependent = places(
  'territory',
  `
    Afrique du Sud-Ouest=Sud-Ouest africain; Afrique équatoriale française; Afrique-Occidentale française; Anguilla@AIA#660;
    Antilles néerlandaises@ANT#530; Aruba@ABW#533; Basutoland; Bechuanaland=Betchouanaland;
    Bermudes=îles Bermudes@BMU#060; Bonaire=Bonaire, Saint-Eustache et Saba@BES#535;
    Bornéo du Nord=Bornéo septentrional; Cabinda=enclave de Cabinda; Cochinchine; Congo belge; Côte française des Somalis; Côte-de-l'Or; Curaçao@CUW#531; Fédération de l'Arabie du Sud; Fédération de Rhodésie et du Nyassaland; Fernando Poo; Gibraltar@GIB#292;
    Goa; Groenland@GRL#304; Guadeloupe@GLP#312; Guam=île de Guam@GUM#316; Guernesey@GGY#831; Guinée espagnole;
    Guinée portugaise; Guyane britannique; Guyane française=Guyane@GUF#254; Guyane néerlandaise=Guyane hollandaise; Honduras britannique;
    Hong Kong=Région administrative spéciale de Hong Kong=Hongkong=RAS de Hong Kong@HKG#344; Ifni=Sidi Ifni;
    île Bouvet@BVT#074; île Christmas=Christmas Island@CXR#162; île de Man@IMN#833; île Norfolk@NFK#574;
    île Pitcairn=Pitcairn=îles Pitcairn@PCN#612; îles Åland=Åland@ALA#248; îles Anglo-Normandes;
    îles Caïmanes=Caïmanes=îles Caïmans@CYM#136; îles des Cocos=îles Cocos=îles Cocos (Keeling)@CCK#166;
    îles Falkland (Malvinas)=îles Falkland (îles Malvinas)=îles Malvinas=îles Falkland=îles Malouines=Malouines=Malvinas=Falkland@FLK#238;
    îles Féroé=Féroé@FRO#234;
    îles Géorgie du Sud et Sandwich du Sud=Géorgie du Sud et les îles Sandwich du Sud=îles de Géorgie du Sud et Sandwich du Sud=Géorgie du Sud=îles Sandwich du Sud@SGS#239;
    îles Gilbert et Ellice; îles Heard et McDonald@HMD#334;
    îles Mariannes septentrionales=îles Mariannes du Nord=Mariannes du Nord=Mariannes septentrionales=Commonwealth des îles Mariannes septentrionales@MNP#580;
    îles mineures éloignées des États-Unis@UMI#581; îles Svalbard et Jan Mayen@SJM#744;
    îles Turques et Caïques=îles Turques et Caicos=Turques et Caïques@TCA#796; îles Vierges;
    îles Vierges américaines=îles Vierges des États-Unis@VIR#850; îles Vierges britanniques@VGB#092;
    Indes néerlandaises; Irian occidental=Nouvelle-Guinée occidentale; ?Jersey@JEY#832;
    Macao=Région administrative spéciale de Macao=RAS de Macao@MAC#446; Martinique@MTQ#474;
    Mayotte=île de Mayotte=île comorienne de Mayotte@MYT#175; Montserrat@MSR#500; Nouvelle-Calédonie@NCL#540;
    Nyassaland; Oubangui-Chari; Polynésie française@PYF#258; Porto Rico@PRI#630; Protectorat d'Aden;
    ?Réunion=île de la Réunion@REU#638; Rhodésie du Nord; Río Muni; Ruanda-Urundi; Saba; Sahara espagnol;
    Saint-Barthélemy@BLM#652; Saint-Eustache=Sint Eustatius; ?Saint-Martin;
    Saint-Martin (partie française)@MAF#663; Saint-Martin (partie néerlandaise)=Sint Maarten@SXM#534;
    Saint-Pierre-et-Miquelon@SPM#666;
    Sainte-Hélène=île de Sainte-Hélène=Sainte-Hélène, Ascension et Tristan da Cunha@SHN#654;
    Samoa américaines=American Samoa@ASM#016; Somalie britannique; Somalie française; Somalie italienne; Soudan français;
    Terres australes et antarctiques françaises=Terres australes françaises@ATF#260;
    territoire antarctique britannique; territoire britannique de l'océan Indien@IOT#086;
    Territoire français des Afars et des Issas; Territoire sous tutelle des îles du Pacifique@PCIN;
    Territoire libre de Trieste; Timor portugais; Togoland; Tokélaou=Tokelau@TKL#772; Wallis-et-Futuna=îles Wallis et Futuna@WLF#876;
    Zone du canal de Panama@PCZ`,
)

const disputed = places(
  'territory',
  `
    Abyei;
    Al-Qods=Al-Qods al-Charif=Al-Qods Sharif=Al-Qods Charif=Al-Qods el-Charif=Al-Qods Al-Sharif=Al-Quds=Al-Quds Al-Sharif=Al-Qods Ach-Charif=Al Qods Ech-Charif=Al Qods Ech Chérif=Al-Qods Acharif=Al-Qods Asharif=Al-Qods Achérif=Al-Qouds=Al-Qouds al-Charif=El-Qods=El-Qods Ech-Charif=Al-Qods-Est=Al-Qods Oriental;
    Azad Jammu-et-Cachemire=Azad Cachemire=Azad Kashmir; Azawad; Baloutchistan; Bengale; Biafra;
    Cachemire=Kashmir; Cooch Behar; Dobroudja; Gilgit-Baltistan; Golan; Haute-Galilée; Jammu;
    Jammu-et-Cachemire=Jammu & Cachemire; Jérusalem;
    Jérusalem-Est=Jérusalem orientale=secteur oriental de Jérusalem; Jérusalem-Ouest; Kurdistan; Ladakh; Mandchourie; Pakistan oriental;
    ligne Durand; ?Macédoine; Patani; Pays basque; Pendjab=Punjab; Rio de Oro; Ruthénie;
    Saguia el-Hamra=Seguia el-Hamra; Thrace; Thrace occidentale; Transcarpatie; triangle d'Ilemi;
    triangle de Hala'ib=triangle de Halaïb=Halaïb; Tonkin; Tyrol du Sud`,
)

const autonomous = placesIn('territory', {
  PSE: `
    bande de Gaza=Gaza=bande de Ghaza=Ghaza;
    Cisjordanie=rive occidentale du Jourdain=Rive occidentale=Rive Ouest;
    territoire palestinien occupé=territoires palestiniens occupés=territoires occupés palestiniens=territoires palestiniens`,
  SYR: `Rojava`,
  LBN: `
    collines de Kfar Chouba=collines de Kfarchouba; fermes de Chebaa=hameaux de Chebaa=fermes de Shebaa`,
  AZE: `
    Artsakh=République d'Artsakh;
    Haut-Karabakh=Haut-Karabagh=Nagorno-Karabakh=Nagorny-Karabakh=Karabakh=Karabagh=Garabagh;
    Nakhitchevan=Nakhchivan=Naxçivan=République autonome du Nakhitchevan=République autonome de Nakhitchevan;
    République du Haut-Karabakh`,
  GEO: `
    Abkhazie=République d'Abkhazie; Adjarie=République autonome d'Adjarie; Ossétie;
    Ossétie du Sud=République d'Ossétie du Sud; Tskhinvali`,
  MDA: `Gagaouzie; Transnistrie=Transdniestrie=République moldave du Dniestr`,
  UKR: `
    Boucovine; Crimée=presqu'île de Crimée; Donbass=bassin du Donets; Galicie; Novorossia;
    République autonome de Crimée`,
  CYP: `
    Akrotiri; Chypre-Nord=Chypre du Nord; Dhekelia;
    République turque de Chypre-Nord=République turque de Chypre du Nord`,
  SOM: `
    Galmudug; Hirshabelle; Jubaland=Djoubaland=Oltre Giuba; Khaatumo; Puntland; Somalie du Centre-Sud;
    Somaliland=République du Somaliland`,
  CHN: `
    Guangxi; Mongolie intérieure; Tibet=région autonome du Tibet=Xizang;
    Xinjiang=région autonome ouïghoure du Xinjiang=Xinjiang ouïghour`,
  RUS: `
    Adyguée; Bachkortostan=Bachkirie; Bouriatie; Carélie; Daghestan; Iakoutie=Yakoutie=Sakha; Ingouchie;
    Kabardino-Balkarie; Kaliningrad; Kalmoukie; Kamtchatka; Karatchaïevo-Tcherkessie;
    Ossétie du Nord=Ossétie du Nord-Alanie; Oudmourtie; Tatarstan; Tchétchénie=République tchétchène;
    Tchoukotka; Tchouvachie; Touva`,
  BIH: `
    ?Bosnie; Brčko; Fédération de Bosnie-Herzégovine; Herzégovine; Republika Srpska=République serbe de Bosnie`,
  SRB: `Sandjak=Sandzak; Voïvodine`,
  XKX: `Métohie=Metohija`,
  HRV: `Dalmatie; Istrie; Krajina; Slavonie orientale=Slavonie`,
  GBR: `Angleterre; Cornouailles; Écosse; Irlande du Nord=Ulster; pays de Galles`,
  ESP: `Andalousie; Catalogne; Ceuta; Galice; Melilla`,
  PRT: `Région autonome de Madère; Région autonome des Açores`,
  FIN: `Carélie du Sud`,
  KIR: `Banaba=île de Banaba`,
  PNG: `Région autonome de Bougainville=île de Bougainville`,
  IDN: `
    Aceh; Irian Jaya; Java central=Java-Centre; Java occidental; Java oriental; Kalimantan;
    Papouasie occidentale=Papouasie; Timor occidental`,
  PHL: `Bangsamoro`,
  SDN: `Darfour=Darfur; Grand Darfour; Grand Kordofan; Kordofan=Kurdufan`,
  CMR: `Ambazonie; Cameroun anglophone`,
  SEN: `Casamance`,
  NGA: `Ceinture centrale; Ogoniland`,
  COD: `Grands Kivus=Kivus=Kivu; Katanga`,
  ETH: `Tigray`,
  CAN: `Nunavut; Québec`,
})

const lines = places(
  'line',
  `
    Haram al-Charif=Haram el-Charif=Al-Haram al-Charif=Haram al-Sharif=esplanade des Mosquées; Ligne Alpha;
    Ligne bleue; Ligne Bravo; Ligne de contrôle; Ligne verte; mur des Lamentations`,
)

/** Territories with a code and without, and the lines that part them. */
export const territories = [...dependent, ...disputed, ...autonomous, ...lines]
