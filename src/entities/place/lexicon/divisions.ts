// First-level divisions that Security Council, human-rights and sanctions documents name often, in the
// spelling of the French documents of the United Nations; checked against ISO 3166-2. A division that bears
// its chief town's name (Alep, Donetsk) stands with the towns.
import { places, placesIn } from '../places.ts'

const arabStates = {
  SYR: `
    Edleb=Idlib=Idleb; Raqqa occidentale; Hassaké=Hassakeh=Al-Hassaké=Al-Hassakeh=Hassaka=Hasaka;
    Rif-Damas=Rif-Dimachq=Damas-Campagne=Rif Dimashq; Lattaquié=Latakia=Lattakié`,
  IRQ: `
    Anbar=Al-Anbar; Ninive=Ninawa; Salaheddine=Salah al-Din=Salah el-Din=Saladin; Diyala; Babil=Babylone;
    Wassit=Wasit; Maysan=Missan; Dhi Qar=Zi-Qar; Mouthanna=Muthanna=Al-Mouthanna;
    Qadissiyah=Qadisiyah=Qadissiya=Diwaniyé=Diwaniya; Kirkouk=Kirkuk=Taamim; Dohouk=Dahouk=Dohuk=Duhok;
    Souleimaniyé=Soulaïmaniyé=Sulaymaniyah=Souleymanieh=Souleimaniya=Souleimaniyeh; Halabja`,
  YEM: `
    Abyan; Chabwa=Shabwa; Hadramaout=Hadramout=Hadhramaut; Mahra=Mahara=Al-Mahra; Hajja=Hajjah; Al-Baïda;
    Jaouf=Al-Jawf=Jawf=Al-Jaouf; Mahouit=Mahwit=Al-Mahwit; Dalé=Al-Dalé=Dhalea=Al-Dhale=Al-Dali; Raymah=Rayma;
    Lahj=Lahij; Maareb=Marib=Mareb=Ma'rib; Saada=Sa'ada=Saadah=Sa'dah; Ibb`,
  LBY: `Cyrénaïque; Tripolitaine; Fezzan; Joufra=Jufra=Al-Jufra; Nafoussa`,
  LBN: `
    Békaa-Hermel; Liban-Sud=Sud-Liban; Liban-Nord=Nord-Liban; Nabatiyé=Nabatiyeh=Nabatieh; Akkar=Aakkar; Chouf;
    Kesrouan; Iqlim el-Kharroub`,
  SDN: `
    Darfour septentrional=Darfour-Nord=Nord-Darfour=Darfour du Nord;
    Darfour méridional=Darfour-Sud=Sud-Darfour=Darfour du Sud;
    Darfour occidental=Darfour-Ouest=Ouest-Darfour=Darfour de l'Ouest; Darfour central=Darfour-Centre;
    Darfour oriental=Darfour-Est=Darfour de l'Est;
    Kordofan septentrional=Kordofan-Nord=Kordofan du Nord=Nord-Kordofan;
    Kordofan méridional=Kordofan-Sud=Kordofan du Sud=Sud-Kordofan;
    Kordofan occidental=Kordofan-Ouest=Ouest-Kordofan; Nil Bleu; Sennar; Gedaref=Gadaref=Kedaref; Kassala;
    Gezira=Al-Gezira=Jazira`,
  EGY: `Sinaï-Nord=Nord-Sinaï=Nord du Sinaï; Sinaï-Sud=Sud-Sinaï; Haute-Égypte; Basse-Égypte`,
  MAR: `?Rif; Souss-Massa`,
  DZA: `Kabylie; Grande Kabylie; Petite Kabylie`,
  SAU: `Hedjaz=Hijaz; Nejd=Najd; ?Jazan=Jizan=Djizan; Najran=Nadjran; Asir`,
  OMN: `Dhofar=Zufar; Moussandam=Musandam`,
  SOM: `
    Bas-Juba=Bas-Djouba=Basse-Djouba=Lower Juba; Moyen-Juba=Moyenne-Djouba;
    Bas-Chébéli=Bas-Shabelle=Bas-Chébélé=Basse-Shabelle=Bas-Chébelli=Bas-Chebelle=Lower Shabelle;
    Moyen-Chébéli=Moyen-Shabelle=Moyenne-Shabelle=Moyen-Chébelli; Hiraan=Hiran; Galgadoud=Galguduud=Galgaduud;
    Moudoug=Mudug; Gedo; Bakool=Bakol; ?Sanaag=Sanag; Sool; Togdheer=Togdher; Nugaal=Nugal;
    Banaadir=Benadir=Banadir; Awdal; Woqooyi Galbeed`,
  TUN: `Jendouba; Sidi Bouzid`,
}

const africa = {
  SSD: `
    Jongleï; ?Unité=État de l'Unité; Haut-Nil; ?Lacs=État des Lacs;
    Bahr el-Ghazal septentrional=Bahr el-Ghazal du Nord=Bahr al-Ghazal septentrional=Bahr el Ghazal-Nord;
    Bahr el-Ghazal occidental=Bahr el-Ghazal de l'Ouest=Bahr al-Ghazal occidental;
    Bahr el-Ghazal=Bahr al-Ghazal=Grand Bahr el-Ghazal; Warrap=Ouarrap;
    Équatoria=Grande-Équatoria=Grand Équatoria; Équatoria-Central=Équatoria-Centre=Équatoria centrale;
    Équatoria-Oriental=Équatoria-Est=Équatoria orientale;
    Équatoria-Occidental=Équatoria-Ouest=Équatoria occidentale; Grand Haut-Nil=Grand Nil supérieur;
    Zone administrative du Grand Pibor=Grand Pibor`,
  COD: `
    Nord-Kivu; Sud-Kivu; Ituri; Maniema; Bas-Congo=Kongo-Central; Bandundu; Province Orientale; Haut-Katanga;
    Haut-Lomami; Haut-Uélé=Haut-Uélés; Bas-Uélé=Bas-Uélés; Tshopo; Kasaï-Occidental; Kasaï-Oriental;
    Kasaï-Central; Lomami; Sankuru; Kwango; Kwilu; Maï-Ndombe; Mongala; Nord-Ubangi; Sud-Ubangi; Tshuapa;
    ?Tanganyika; Beni; Kalehe; Kabare; Petit Nord; Grand Nord-Kivu`,
  CAF: `
    Ouham; Ouham-Pendé; Vakaga; Bamingui-Bangoran; Haute-Kotto; Basse-Kotto; Mbomou; Haut-Mbomou; Ouaka; Kémo;
    Nana-Grébizi=Nana-Gribizi; Nana-Mambéré; Mambéré-Kadéï; Sangha-Mbaéré; Lobaye; Ombella-Mpoko; Lim-Pendé;
    Mambéré`,
  MLI: `Taoudénit=Taoudeni; Gourma; Macina`,
  NER: `Tillabéri=Tillabery; Diffa; Tahoua; Maradi; Zinder; Dosso; Liptako`,
  BFA: `?Soum; Oudalan; ?Séno; Yatenga; Boucle du Mouhoun; Gnagna; Centre-Nord; Plateau central`,
  TCD: `
    Ennedi; Ennedi Est; Ennedi Ouest; Wadi Fira; ?Sila=Dar Sila; Salamat; Borkou; Kanem; Logone oriental;
    Logone occidental; Moyen-Chari; Chari-Baguirmi; Mayo-Kebbi; Guéra; ?Batha; Mandoul; Tandjilé;
    Borkou-Ennedi-Tibesti`,
  NGA: `
    Borno; ?Yobe; Adamawa; Bauchi; Taraba; Kaduna; Kano; Katsina; Zamfara; Sokoto; Kebbi; Jigawa; Gombe;
    Nasarawa; Benue; Kogi; ?Rivers; Bayelsa; Abia; Anambra; ?Imo; Ebonyi; Ogun; Oyo; Osun; Ondo; Ekiti; Kwara;
    Akwa Ibom; Cross River; ?Edo`,
  CIV: `
    Haut-Sassandra; Moyen-Cavally; Dix-Huit Montagnes; Bounkani; Gontougo; Poro; Tchologo; Bas-Sassandra;
    Denguélé; Worodougou; Vallée du Bandama; Zanzan; Guémon; Tonkpi`,
  CMR: `Extrême-Nord; Adamaoua; Nord-Ouest et Sud-Ouest`,
  LBR: `
    Montserrado; Bomi; Grand Cape Mount; Grand Gedeh; Grand Kru; Grand Bassa; Nimba; Lofa; ?Bong; Margibi;
    Gbarpolu; Maryland; River Gee; River Cess=Rivercess; Sinoe`,
  SLE: `Kailahun; ?Kono; Kenema; Kambia; Port Loko; Bombali; Tonkolili; Koinadugu; Pujehun; Moyamba`,
  GIN: `
    Guinée forestière; Haute-Guinée; Moyenne-Guinée; Basse-Guinée=Guinée maritime; Fouta-Djalon;
    N'Zérékoré=Nzérékoré`,
  GNB: `Bafatá; Oio; Gabú; Cacheu; Biombo; Bolama-Bijagós; Tombali; Quinara`,
  BDI: `
    Bubanza; Cibitoke; Kayanza; Ngozi; Kirundo; Muyinga; Cankuzo; Ruyigi; Rutana; Makamba; Bururi; Rumonge;
    Mwaro; Muramvya; Karuzi=Karusi; Bujumbura rural; Bujumbura Mairie`,
  RWA: `Gisenyi=Rubavu; Cyangugu; Kibuye; Kibungo; Byumba`,
  ETH: `Amhara; Oromia=Oromiya; Afar; Gambella=Gambela; Benishangul-Gumuz=Benichangoul-Goumouz; Sidama`,
  ERI: `Gash-Barka; Debub; Badme`,
  UGA: `Acholi=Acholiland; Karamoja; ?Lango; Buganda; ?Teso`,
  KEN: `Turkana; Garissa; Mandera; Wajir; Lamu`,
  MOZ: `Cabo Delgado; Nampula; Niassa; Zambezia=Zambézie; Sofala; ?Manica; Inhambane; ?Tete`,
  ZAF: `
    Kwazulu-Natal=Natal; Gauteng; Mpumalanga; Transvaal; Transkei; Ciskei; Bophuthatswana; ?Venda;
    Cap-Occidental; Cap-Oriental`,
  ZWE: `Matabeleland; Mashonaland; Manicaland; ?Midlands`,
  NAM: `bande de Caprivi=Caprivi; Ovamboland; Kavango; Kunene`,
  AGO: `
    Bengo; ?Bié; Lunda-Norte=Lunda-Nord; Lunda-Sul=Lunda-Sud; Moxico; Uíge; Cuando Cubango; Cuanza Norte;
    Cuanza Sul`,
  ZMB: `Copperbelt; Barotseland`,
  MDG: `Androy; Anosy; Atsimo-Andrefana`,
  GHA: `Ashanti; Brong-Ahafo; Upper West; Upper East`,
}

const asiaAndEurope = {
  AFG: `
    Badakhchan=Badakhshan; Badghis; Baghlan; Balkh; Bamiyan=Bamyan; Daykundi=Daikundi=Daïkoundi; Farah; Faryab;
    Ghor; Hilmand=Helmand; Jawzjan=Jowzjan=Djozdjan; Kapisa; Khost; Kunar=Konar=Kounar; Laghman; Logar;
    Nangarhar; Nimroz=Nimrouz; Nouristan=Nuristan; Paktika; Paktya=Paktiya=Paktia; Parwan; Samangan;
    Sar-e Pul=Sari Pul=Saripul=Sar-e Pol; Takhar; Uruzgan=Ourouzgan=Oruzgan; Wardak=Maidan Wardak;
    Zaboul=Zabul`,
  PAK: `
    Sind=Sindh; Khyber Pakhtunkhwa; zones tribales sous administration fédérale; Bajaur; ?Khyber; Kurram;
    Orakzai; Mohmand`,
  IND: `
    Assam; Manipur; Nagaland; Gujarat; Bihar; Uttar Pradesh; Madhya Pradesh; Andhra Pradesh; Arunachal Pradesh;
    Himachal Pradesh; Tamil Nadu; Kerala; Karnataka; Maharashtra; Rajasthan; Orissa=Odisha; Bengale-Occidental;
    Jharkhand; Chhattisgarh; ?Tripura; Mizoram; Meghalaya; Sikkim; Haryana; Telangana`,
  BGD: `Chittagong Hill Tracts`,
  LKA: `Vanni; Jaffna; Mullaitivu; Kilinochchi; Batticaloa; Trincomalee; Vavuniya; Mannar`,
  MMR: `
    Rakhine=État de Rakhine=Arakan=Rakhaing; Kachin=État kachin; ?Shan; ?Kayah; Kayin; Sagaing; Tanintharyi;
    Magway; ?Bago`,
  THA: `Narathiwat; Pattani; Yala; Songkhla`,
  PHL: `
    Sulu; Maguindanao; Cotabato; Lanao del Sur; Zamboanga; Samar; Leyte; Cebu; Negros; Davao; Bohol;
    Compostela`,
  CHN: `
    Sichuan; Yunnan; Guangdong; Henan; Hubei; Hunan; Jilin; Liaoning; Shandong; Shaanxi; Shanxi; Gansu;
    Qinghai; Fujian; Zhejiang; Jiangsu; Guizhou; Heilongjiang; Hebei; Anhui; Jiangxi; Ningxia`,
  PRK: `
    Ryanggang; Hamgyong du Nord=Hamgyong du Sud; Pyongan du Nord; Pyongan du Sud; Hwanghae du Nord;
    Hwanghae du Sud; Kangwon`,
  KOR: `Gangwon; Gyeonggi; Gyeongsang; Jeolla`,
  JPN: `Hyogo; Fukushima; Miyagi; Iwate; Tohoku; Kansai`,
  KAZ: `Mangistaou; Kostanaï; Aktioubé`,
  TJK: `Haut-Badakhchan=Gorno-Badakhchan=Gorny-Badakhchan; Khatlon; Soghd`,
  UZB: `Karakalpakstan=Karakalpakie; Khorezm`,
  KGZ: `Batken; Djalal-Abad=Jalal-Abad; Naryn; ?Talas`,
  IRN: `
    Sistan-et-Baloutchistan=Sistan-Baloutchistan=Sistan-va-Baloutchistan; Khouzistan=Khuzestan;
    Khorassan=Khorasan; Azerbaïdjan occidental; Azerbaïdjan oriental; Lorestan; Mazandaran; Guilan=Gilan;
    ?Fars; Golestan; Hormozgan; Ilam`,
  UKR: `Volhynie`,
  RUS: `
    Rostov; Belgorod; Koursk; Briansk; Voronej; Krasnodar; Stavropol; Primorié=kraï du Primorié; Khabarovsk`,
  MDA: `Camenca; Rîbniţa; Dubăsari; Bender=Bendery`,
  TUR: `Hatay; Diyarbakır=Diyarbakir; Şırnak=Sirnak; Hakkâri; Cappadoce`,
  GEO: `
    Samegrelo-Haute Svanétie=Mingrélie-Haute Svanétie=Samegrelo-Zemo Svaneti; Chida Kartli=Shida Kartli;
    Djavakhétie=Samtskhé-Djavakhétie; Akhalgori; Gali; Kvemo Kartli`,
  DEU: `
    Bavière; Saxe; Basse-Saxe; Bade-Wurtemberg; Hesse; Rhénanie-du-Nord-Westphalie; Rhénanie-Palatinat; Sarre;
    Thuringe; Brandebourg; Schleswig-Holstein`,
  ITA: `
    Toscane; Lombardie; Piémont; Vénétie; Ligurie; Calabre; Frioul-Vénétie Julienne; Trentin-Haut-Adige;
    Campanie; Pouilles; Ombrie; Émilie-Romagne; Val d'Aoste`,
  FRA: `
    Bretagne; Normandie; Alsace; Lorraine; Île-de-France; Provence; Bourgogne; Aquitaine; Occitanie; Savoie;
    Haute-Savoie`,
  BEL: `Flandre=Flandres; Wallonie; Région de Bruxelles-Capitale`,
  CHE: `Valais; Tessin; canton de Vaud; Jura; Grisons`,
  ROU: `Transylvanie; Valachie`,
  POL: `Silésie; Mazovie`,
  GRC: `Macédoine centrale; Épire; Attique; Péloponnèse; Thessalie`,
  AUT: `Tyrol; Carinthie; Styrie; Vorarlberg`,
  AUS: `
    Nouvelle-Galles du Sud; Queensland; Territoire du Nord; Australie-Occidentale; Australie-Méridionale`,
}

const americas = {
  HTI: `Nippes; Grande-Anse=Grand'Anse`,
  COL: `
    Antioquia; Arauca; Atlántico; ?Bolívar; Boyacá; ?Caldas; Caquetá; Casanare; ?Cauca; Chocó; Córdoba;
    Cundinamarca; Guainía; Guaviare; La Guajira=Guajira; ?Magdalena; ?Meta; Nariño; Norte de Santander;
    Putumayo; Quindío; Risaralda; ?Santander; Tolima; Valle del Cauca; Vaupés; Vichada; Amazonas`,
  PER: `
    Ayacucho; Huancavelica; Huánuco; ?Junín; Cusco=Cuzco; ?Puno; ?Loreto; Ucayali; Madre de Dios; Apurímac;
    Cajamarca; VRAEM`,
  ECU: `Esmeraldas; Sucumbíos; Carchi; Orellana; Guayas; Pichincha`,
  VEN: `Zulia; Táchira; Apure; ?Miranda; Carabobo; Aragua`,
  BRA: `
    Pará; Rio Grande do Sul; Minas Gerais; Mato Grosso; Mato Grosso do Sul; Bahia; Pernambuco; Rondônia;
    Roraima; Paraná; ?Santa Catarina; Ceará; Maranhão; Tocantins; Goiás`,
  MEX: `
    Chiapas; Oaxaca; ?Guerrero; Michoacán; Chihuahua; Sinaloa; ?Sonora; Tamaulipas; Veracruz; Jalisco;
    Coahuila; Nuevo León; ?Durango; Basse-Californie; Quintana Roo; Tabasco; Puebla; Nayarit`,
  GTM: `
    Petén; Quiché=El Quiché; Alta Verapaz; Baja Verapaz; Huehuetenango; Chimaltenango; ?San Marcos; Sololá;
    Quetzaltenango; Izabal; Chiquimula`,
  HND: `?Colón; Gracias a Dios; Olancho; Bajo Aguán; ?Cortés`,
  SLV: `Morazán; Chalatenango; Cuscatlán; ?La Libertad; Usulután`,
  NIC: `Jinotega; Matagalpa; Estelí; Nueva Segovia; Zelaya`,
  PAN: `Darién; Chiriquí; Bocas del Toro; Veraguas; Ngäbe-Buglé; Kuna Yala=Guna Yala; Emberá`,
  BOL: `Cochabamba; Potosí; ?Pando; Tarija; Chuquisaca; Oruro`,
  PRY: `Boquerón; Alto Paraguay; ?Concepción`,
  CHL: `Araucanie; Magallanes; Atacama; Tarapacá; Biobío`,
  ARG: `Salta; Jujuy; ?Formosa; Misiones; Neuquén; Chubut; Mendoza; Entre Ríos; Santiago del Estero`,
  USA: `
    Californie; Texas; Floride; Alaska; Hawaï=îles Hawaï=Hawaii; New Jersey; État de New York; Pennsylvanie;
    Massachusetts; Connecticut; Virginie; Virginie occidentale; Arizona; Nouveau-Mexique; Nevada; Utah;
    Oklahoma; Louisiane; Alabama; Caroline du Nord; Caroline du Sud; Dakota du Sud; Dakota du Nord; Illinois;
    Ohio; Minnesota; Wisconsin; Oregon; Montana; Idaho; Wyoming; Nebraska; Kansas; Arkansas; Tennessee;
    Kentucky; Vermont; New Hampshire; Rhode Island; Delaware; district de Columbia; Colorado; Iowa; Indiana`,
  CAN: `
    Ontario; Colombie-Britannique; Alberta; Saskatchewan; Manitoba; Nouveau-Brunswick; Nouvelle-Écosse;
    Terre-Neuve-et-Labrador; Île-du-Prince-Édouard; Territoires du Nord-Ouest`,
  KNA: `Saint-Kitts; ?Nevis=Niévès`,
  ATG: `?Antigua; Barbuda`,
  TTO: `Tobago; Trinité`,
  VCT: `Grenadines`,
}

const pacific = {
  FJI: `?Lau; Rewa`,
  VUT: `Shefa; Sanma; Tafea`,
  SLB: `Malaita; Choiseul; Makira; Temotu`,
  PNG: `?Enga; ?Hela; ?Manus; Morobe; Nouvelle-Bretagne; Nouvelle-Irlande`,
  FSM: `Chuuk; Pohnpei; Kosrae; Yap`,
  TLS: `
    Oecussi=Oecusse=Oé-Cusse; Baucau; Bobonaro; Ermera; Covalima; Viqueque; Lautem; Manatuto; Ainaro; Aileu`,
}

const shared = places('division', `Huíla`)

/** States, provinces, governorates, departments and regions of States. */
export const divisions = [
  ...shared,
  ...[arabStates, africa, asiaAndEurope, americas, pacific].flatMap((rows) => placesIn('division', rows)),
]
