// Territories that are no State: dependent, disputed, occupied or autonomous. Names: UNTERM, the list of
// Non-Self-Governing Territories and resolutions of the United Nations; codes: ISO 3166-1, ISO 3166-3, M49.
// The State of each follows the wording of United Nations resolutions and is left out where those leave it open.

import { places, placesIn } from '../places.ts'

const dependent = places(
  'territory',
  `
    Gibraltar@GIB#292; Guam=île de Guam@GUM#316; Nouvelle-Calédonie@NCL#540; Polynésie française@PYF#258;
    îles Falkland (Malvinas)=îles Falkland (îles Malvinas)=îles Malvinas=îles Falkland=îles Malouines=Malouines=Malvinas=Falkland@FLK#238;
    îles Géorgie du Sud et Sandwich du Sud=Géorgie du Sud et les îles Sandwich du Sud=îles de Géorgie du Sud et Sandwich du Sud=Géorgie du Sud=îles Sandwich du Sud@SGS#239;
    Samoa américaines@ASM#016; îles Vierges américaines=îles Vierges des États-Unis@VIR#850;
    îles Vierges britanniques@VGB#092; îles Vierges; Anguilla@AIA#660; Bermudes=îles Bermudes@BMU#060;
    îles Caïmanes=Caïmanes=îles Caïmans@CYM#136; Montserrat@MSR#500;
    île Pitcairn=Pitcairn=îles Pitcairn@PCN#612;
    Sainte-Hélène=île de Sainte-Hélène=Sainte-Hélène, Ascension et Tristan da Cunha@SHN#654;
    îles Turques et Caïques=îles Turques et Caicos=Turques et Caïques@TCA#796; Tokélaou=Tokelau@TKL#772;
    Porto Rico@PRI#630; Groenland@GRL#304; îles Féroé=Féroé@FRO#234; Aruba@ABW#533; Curaçao@CUW#531;
    Bonaire=Bonaire, Saint-Eustache et Saba@BES#535; Saba; Saint-Eustache=Sint Eustatius;
    Antilles néerlandaises@ANT#530; Saint-Martin (partie néerlandaise)=Sint Maarten@SXM#534;
    Saint-Martin (partie française)@MAF#663; ?Saint-Martin; Saint-Barthélemy@BLM#652;
    ?Réunion=île de la Réunion@REU#638; Martinique@MTQ#474; Guadeloupe@GLP#312;
    Guyane française=Guyane@GUF#254; Mayotte=île de Mayotte=île comorienne de Mayotte@MYT#175;
    Saint-Pierre-et-Miquelon@SPM#666; Wallis-et-Futuna=îles Wallis et Futuna@WLF#876;
    Terres australes et antarctiques françaises=Terres australes françaises@ATF#260;
    îles Mariannes septentrionales=îles Mariannes du Nord=Mariannes du Nord=Mariannes septentrionales=Commonwealth des îles Mariannes septentrionales@MNP#580;
    Territoire sous tutelle des îles du Pacifique@PCIN; îles Åland=Åland@ALA#248; îles Anglo-Normandes;
    Guernesey@GGY#831; ?Jersey@JEY#832; île de Man@IMN#833; îles Svalbard et Jan Mayen@SJM#744;
    île Christmas=Christmas Island@CXR#162; îles des Cocos=îles Cocos=îles Cocos (Keeling)@CCK#166;
    île Norfolk@NFK#574; îles Heard et McDonald@HMD#334; île Bouvet@BVT#074;
    territoire britannique de l'océan Indien@IOT#086; territoire antarctique britannique;
    îles mineures éloignées des États-Unis@UMI#581;
    Hong Kong=Région administrative spéciale de Hong Kong=Hongkong=RAS de Hong Kong@HKG#344;
    Macao=Région administrative spéciale de Macao=RAS de Macao@MAC#446; Zone du canal de Panama@PCZ;
    Sud-Ouest africain; Rhodésie du Nord; Nyassaland; Côte-de-l'Or; Oubangui-Chari; Soudan français;
    Afrique équatoriale française; Afrique-Occidentale française; Ruanda-Urundi; Timor portugais;
    Guinée portugaise; Guinée espagnole; Guyane britannique; Honduras britannique; Cap-Vert portugais;
    Sahara espagnol; Somalie britannique; Somalie italienne; Côte française des Somalis;
    Territoire français des Afars et des Issas; Nouvelles-Hébrides@NHHB; îles Gilbert et Ellice;
    Bechuanaland=Betchouanaland; Basutoland; Ifni=Sidi Ifni; Cabinda=enclave de Cabinda; Goa;
    Irian occidental=Nouvelle-Guinée occidentale; Gallipoli`,
)

const disputed = places(
  'territory',
  `
    Jérusalem-Est=Jérusalem orientale=secteur oriental de Jérusalem; Jérusalem-Ouest; Jérusalem;
    Al-Qods=Al-Qods al-Charif=Al-Qods el-Charif=Al-Qods Al-Sharif=Al-Quds=Al-Quds Al-Sharif=Al-Qods Ach-Charif=Al Qods Ech-Charif=Al Qods Ech Chérif=Al-Qods-Est=Al-Qods Oriental;
    Golan; Jammu-et-Cachemire=Jammu & Cachemire; Cachemire=Kashmir; Jammu;
    Azad Jammu-et-Cachemire=Azad Cachemire=Azad Kashmir; Ladakh; Gilgit-Baltistan; ligne Durand;
    Saguia el-Hamra=Seguia el-Hamra; Rio de Oro; triangle d'Ilemi;
    triangle de Hala'ib=triangle de Halaïb=Halaïb; Abyei; Kurdistan; Azawad; Pays basque; Biafra; Patani;
    ?Macédoine; Thrace; Thrace occidentale; Ruthénie; Transcarpatie; Dobroudja; Haute-Galilée; Tyrol du Sud;
    Pendjab=Punjab; Bengale; Baloutchistan; Cooch Behar`,
)

const autonomous = placesIn('territory', {
  PSE: `
    territoire palestinien occupé=territoires palestiniens occupés=territoires occupés palestiniens=territoires palestiniens;
    Cisjordanie=rive occidentale du Jourdain=Rive occidentale; bande de Gaza=Gaza`,
  SYR: `Rojava`,
  LBN: `
    fermes de Chebaa=hameaux de Chebaa=fermes de Shebaa; collines de Kfar Chouba=collines de Kfarchouba`,
  AZE: `
    Haut-Karabakh=Haut-Karabagh=Nagorno-Karabakh=Nagorny-Karabakh=Karabakh=Karabagh=Garabagh;
    Nakhitchevan=Nakhchivan=Naxçivan=République autonome du Nakhitchevan=République autonome de Nakhitchevan;
    Artsakh=République d'Artsakh; République du Haut-Karabakh`,
  GEO: `
    Abkhazie=République d'Abkhazie; Ossétie du Sud=République d'Ossétie du Sud; Ossétie; Tskhinvali;
    Adjarie=République autonome d'Adjarie`,
  MDA: `Transnistrie=Transdniestrie=République moldave du Dniestr; Gagaouzie`,
  UKR: `
    Crimée=presqu'île de Crimée; République autonome de Crimée; Donbass=bassin du Donets; Novorossia;
    Boucovine; Galicie`,
  CYP: `
    Chypre-Nord=Chypre du Nord; République turque de Chypre-Nord=République turque de Chypre du Nord; Akrotiri;
    Dhekelia`,
  SOM: `
    Somaliland=République du Somaliland; Puntland; Jubaland=Djoubaland=Oltre Giuba; Galmudug; Hirshabelle;
    Khaatumo; Somalie du Centre-Sud`,
  CHN: `
    Tibet=région autonome du Tibet=Xizang; Xinjiang=région autonome ouïghoure du Xinjiang=Xinjiang ouïghour;
    Mongolie intérieure; Guangxi`,
  RUS: `
    Tchétchénie=République tchétchène; Daghestan; Ingouchie; Ossétie du Nord=Ossétie du Nord-Alanie;
    Kabardino-Balkarie; Karatchaïevo-Tcherkessie; Tatarstan; Bachkortostan=Bachkirie; Kalmoukie; Carélie;
    Touva; Bouriatie; Iakoutie=Yakoutie=Sakha; Oudmourtie; Tchouvachie; Adyguée; Kamtchatka; Kaliningrad;
    Tchoukotka`,
  BIH: `
    Republika Srpska=République serbe de Bosnie; Fédération de Bosnie-Herzégovine; Herzégovine; ?Bosnie; Brčko`,
  SRB: `Voïvodine; Sandjak=Sandzak`,
  XKX: `Métohie=Metohija`,
  HRV: `Slavonie orientale=Slavonie; Krajina; Dalmatie; Istrie`,
  GBR: `Écosse; pays de Galles; Angleterre; Irlande du Nord=Ulster; Cornouailles`,
  ESP: `Catalogne; Ceuta; Melilla; Andalousie; Galice`,
  PRT: `Région autonome de Madère; Région autonome des Açores`,
  FIN: `Carélie du Sud`,
  KIR: `Banaba=île de Banaba`,
  PNG: `Région autonome de Bougainville=île de Bougainville`,
  IDN: `
    Aceh; Papouasie occidentale=Papouasie; Irian Jaya; Timor occidental; Kalimantan; Java central=Java-Centre;
    Java oriental; Java occidental`,
  PHL: `Bangsamoro`,
  SDN: `Darfour; Kordofan; Grand Kordofan; Grand Darfour`,
  CMR: `Cameroun anglophone; Ambazonie`,
  SEN: `Casamance`,
  NGA: `Ogoniland; Ceinture centrale`,
  COD: `Katanga; Grands Kivus=Kivus=Kivu`,
  ETH: `Tigray`,
  CAN: `Nunavut; Québec`,
})

const lines = places(
  'line',
  `
    Ligne bleue; Ligne verte; Ligne de contrôle; Ligne Alpha; Ligne Bravo;
    Haram al-Charif=Haram el-Charif=Al-Haram al-Charif=Haram al-Sharif=esplanade des Mosquées;
    mur des Lamentations`,
)

/** Territories with a code and without, and the lines that part them. */
export const territories = [...dependent, ...disputed, ...autonomous, ...lines]
