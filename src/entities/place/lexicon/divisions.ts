// Divisions, most of them of the first level, that Security Council, human-rights and sanctions documents name
// often, in the spellings of French documents of the United Nations; the list is no copy of ISO 3166-2 and has not
// been compared with it. A division that bears its chief town's name (Alep, Donetsk) stands with the towns.
import { places, placesIn } from '../places.ts'

const arabStates = {
  SYR: `
    Edleb=Idlib=Idleb; Hassaké=Hassakeh=Al-Hassaké=Al-Hassakeh=Hassaka=Hasaka; Lattaquié=Latakia=Lattakié;
    Raqqa occidentale; Rif-Damas=Rif-Dimachq=Damas-Campagne=Rif Dimashq`,
  IRQ: `
    Anbar=Al-Anbar; Babil=Babylone; Dhi Qar=Zi-Qar; Diyala; Dohouk=Dahouk=Dohuk=Duhok; Halabja;
    Kirkouk=Kirkuk=Taamim; Maysan=Missan; Mouthanna=Muthanna=Al-Mouthanna; Ninive=Ninawa;
    Qadissiyah=Qadisiyah=Qadissiya=Diwaniyé=Diwaniya; Salaheddine=Salah al-Din=Salah el-Din=Saladin;
    Souleimaniyé=Soulaïmaniyé=Sulaymaniyah=Souleymanieh=Souleimaniya=Souleimaniyeh; Wassit=Wasit`,
  YEM: `
    Abyan; Al-Baïda; Chabwa=Shabwa; Dalé=Al-Dalé=Dhalea=Al-Dhale=Al-Dali; Hadramaout=Hadramout=Hadhramaut;
    Hajja=Hajjah; Ibb; Jaouf=Al-Jawf=Jawf=Al-Jaouf; Lahj=Lahij; Maareb=Marib=Mareb=Ma'rib;
    Mahouit=Mahwit=Al-Mahwit; Mahra=Mahara=Al-Mahra; Raymah=Rayma; Saada=Sa'ada=Saadah=Sa'dah`,
  LBY: `Cyrénaïque; Fezzan; Joufra=Jufra=Al-Jufra; Nafoussa; Tripolitaine`,
  LBN: `
    Akkar=Aakkar; Békaa-Hermel; Chouf; Iqlim el-Kharroub; Kesrouan; Liban-Nord=Nord-Liban; Liban-Sud=Sud-Liban;
    Nabatiyé=Nabatiyeh=Nabatieh`,
  SDN: `
    Darfour central=Darfour-Centre; Darfour méridional=Darfour-Sud=Sud-Darfour=Darfour du Sud;
    Darfour occidental=Darfour-Ouest=Ouest-Darfour=Darfour de l'Ouest;
    Darfour oriental=Darfour-Est=Darfour de l'Est;
    Darfour septentrional=Darfour-Nord=Nord-Darfour=Darfour du Nord; Gedaref=Gadaref=Kedaref;
    Gezira=Al-Gezira=Jazira; Kassala; Kordofan méridional=Kordofan-Sud=Kordofan du Sud=Sud-Kordofan;
    Kordofan occidental=Kordofan-Ouest=Ouest-Kordofan;
    Kordofan septentrional=Kordofan-Nord=Kordofan du Nord=Nord-Kordofan; Nil Bleu; Sennar`,
  EGY: `Basse-Égypte; Haute-Égypte; Sinaï-Nord=Nord-Sinaï=Nord du Sinaï; Sinaï-Sud=Sud-Sinaï`,
  MAR: `?Rif; Souss-Massa`,
  DZA: `Grande Kabylie; Kabylie; Petite Kabylie`,
  SAU: `Asir; Hedjaz=Hijaz; ?Jazan=Jizan=Djizan; Najran=Nadjran; Nejd=Najd`,
  OMN: `Dhofar=Zufar; Moussandam=Musandam`,
  SOM: `
    Awdal; Bakool=Bakol; Banaadir=Benadir=Banadir;
    Bas-Chébéli=Bas-Shabelle=Bas-Chébélé=Basse-Shabelle=Bas-Chébelli=Bas-Chebelle=Lower Shabelle;
    Bas-Juba=Bas-Djouba=Basse-Djouba=Lower Juba; Galgadoud=Galguduud=Galgaduud; Gedo; Hiraan=Hiran;
    Moudoug=Mudug; Moyen-Chébéli=Moyen-Shabelle=Moyenne-Shabelle=Moyen-Chébelli; Moyen-Juba=Moyenne-Djouba;
    Nugaal=Nugal; ?Sanaag=Sanag; Sool; Togdheer=Togdher; Woqooyi Galbeed`,
  TUN: `Jendouba; Sidi Bouzid`,
}

const africa = {
  SSD: `
    Bahr el-Ghazal occidental=Bahr el-Ghazal de l'Ouest=Bahr al-Ghazal occidental;
    Bahr el-Ghazal septentrional=Bahr el-Ghazal du Nord=Bahr al-Ghazal septentrional=Bahr el Ghazal-Nord;
    Bahr el-Ghazal=Bahr al-Ghazal=Grand Bahr el-Ghazal; Équatoria-Central=Équatoria-Centre=Équatoria centrale;
    Équatoria-Occidental=Équatoria-Ouest=Équatoria occidentale;
    Équatoria-Oriental=Équatoria-Est=Équatoria orientale; Équatoria=Grande-Équatoria=Grand Équatoria;
    Grand Haut-Nil; Haut-Nil; Jongleï; ?Lacs=État des Lacs; ?Unité=État de l'Unité; Warrap=Ouarrap;
    Zone administrative du Grand Pibor=Grand Pibor`,
  COD: `
    Bandundu; Bas-Congo=Kongo-Central; Bas-Uélé=Bas-Uélés; Beni; Haut-Katanga; Haut-Lomami;
    Haut-Uélé=Haut-Uélés; Ituri; Kabare; Kalehe; Kasaï-Central; Kasaï-Occidental; Kasaï-Oriental; Kwango;
    Kwilu; Lomami; Maï-Ndombe; Maniema; Mongala; Nord-Kivu; Nord-Ubangi; Petit Nord; Province Orientale;
    Sankuru; Sud-Kivu; Sud-Ubangi; ?Tanganyika; Tshopo; Tshuapa`,
  CAF: `
    Bamingui-Bangoran; Basse-Kotto; Haut-Mbomou; Haute-Kotto; Kémo; Lim-Pendé; Lobaye; Mambéré; Mambéré-Kadéï;
    Mbomou; Nana-Grébizi=Nana-Gribizi; Nana-Mambéré; Ombella-Mpoko; Ouaka; Ouham; Ouham-Pendé; Sangha-Mbaéré;
    Vakaga`,
  MLI: `Gourma; Macina; Taoudénit=Taoudeni`,
  NER: `Diffa; Dosso; Liptako; Maradi; Tahoua; Tillabéri=Tillabery; Zinder`,
  BFA: `Boucle du Mouhoun; Gnagna; Hauts-Bassins; Oudalan; ?Séno; ?Soum; Yatenga`,
  TCD: `
    ?Batha; Borkou; Borkou-Ennedi-Tibesti; Chari-Baguirmi; Ennedi; Ennedi Est; Ennedi Ouest; Guéra; Kanem;
    Logone occidental; Logone oriental; Mandoul; Mayo-Kebbi; Moyen-Chari; Salamat; ?Sila=Dar Sila; Tandjilé;
    Wadi Fira`,
  NGA: `
    Abia; Adamawa; Akwa Ibom; Anambra; Bauchi; Bayelsa; Benue; Borno; Cross River; Ebonyi; ?Edo; Ekiti; Gombe;
    ?Imo; Jigawa; Kaduna; Kano; Katsina; Kebbi; Kogi; Kwara; Nasarawa; Ogun; Ondo; Osun; Oyo; ?Rivers; Sokoto;
    Taraba; ?Yobe; Zamfara`,
  CIV: `
    Bas-Sassandra; Bounkani; Denguélé; Dix-Huit Montagnes; Gontougo; Guémon; Haut-Sassandra; Moyen-Cavally;
    Poro; Tchologo; Tonkpi; Vallée du Bandama; Worodougou; Zanzan`,
  CMR: `Adamaoua; Extrême-Nord`,
  LBR: `
    Bomi; ?Bong; Grand Bassa; Grand Cape Mount; Grand Gedeh; Grand Kru; Lofa; Margibi; Montserrado; Nimba`,
  COG: `Bouenza; Likouala; Niari; ?Pool`,
  SLE: `Bombali; Kailahun; Kambia; Kenema; Koinadugu; ?Kono; Port Loko; Tonkolili`,
  GIN: `
    Basse-Guinée=Guinée maritime; Fouta-Djalon; Guinée forestière; Haute-Guinée; Moyenne-Guinée;
    N'Zérékoré=Nzérékoré`,
  GNB: `Bafatá; Biombo; Cacheu; Gabú; Oio`,
  BDI: `
    Bubanza; Bujumbura Mairie; Bujumbura rural; Bururi; Cankuzo; Cibitoke; Karuzi=Karusi; Kayanza; Kirundo;
    Makamba; Muramvya; Muyinga; Mwaro; Ngozi; Rumonge; Rutana; Ruyigi`,
  RWA: `Byumba; Cyangugu; Gisenyi=Rubavu; Kibungo; Kibuye`,
  ETH: `Afar; Amhara; Benishangul-Gumuz=Benichangoul-Goumouz; Gambella=Gambela; Oromia=Oromiya; Sidama`,
  ERI: `Badme; Debub; Gash-Barka`,
  UGA: `Acholi=Acholiland; Buganda; Karamoja; ?Lango; ?Teso`,
  KEN: `Garissa; Lamu; Mandera; Turkana; Wajir`,
  MOZ: `Cabo Delgado; Inhambane; ?Manica; Nampula; Niassa; Sofala; ?Tete; Zambezia=Zambézie`,
  ZAF: `
    Bophuthatswana; Cap-Occidental; Cap-Oriental; Ciskei; Gauteng; Kwazulu-Natal=Natal; Mpumalanga; Transkei;
    Transvaal; ?Venda`,
  ZWE: `Manicaland; Mashonaland; Matabeleland; ?Midlands`,
  NAM: `bande de Caprivi=Caprivi; Kavango; Kunene; Ovamboland`,
  AGO: `Bengo; ?Bié; Cuando Cubango; Lunda-Norte=Lunda-Nord; Lunda-Sul=Lunda-Sud; Moxico; Uíge`,
}

const asiaAndEurope = {
  AFG: `
    Badakhchan=Badakhshan; Badghis; Baghlan; Balkh; Bamiyan=Bamyan; Daykundi=Daikundi=Daïkoundi; Farah; Faryab;
    Ghor; Hilmand=Helmand; Jawzjan=Jowzjan=Djozdjan; Kapisa; Khost; Kunar=Konar=Kounar; Laghman; Logar;
    Nangarhar; Nimroz=Nimrouz; Nouristan=Nuristan; Paktika; Paktya=Paktiya=Paktia; Parwan; Samangan;
    Sar-e Pul=Sari Pul=Saripul=Sar-e Pol; Takhar; Uruzgan=Ourouzgan=Oruzgan; Wardak=Maidan Wardak;
    Zaboul=Zabul`,
  PAK: `
    Bajaur; ?Khyber; Khyber Pakhtunkhwa; Kurram; Mohmand; Orakzai; Sind=Sindh;
    zones tribales sous administration fédérale`,
  IND: `
    Andhra Pradesh; Arunachal Pradesh; Assam; Bengale-Occidental; Bihar; Gujarat; Himachal Pradesh; Jharkhand;
    Karnataka; Kerala; Madhya Pradesh; Maharashtra; Manipur; Nagaland; Orissa=Odisha; Rajasthan; Sikkim; Tamil Nadu;
    Uttar Pradesh`,
  BGD: `Chittagong Hill Tracts`,
  LKA: `Batticaloa; Jaffna; Kilinochchi; Mannar; Mullaitivu; Trincomalee; Vanni; Vavuniya`,
  MMR: `
    ?Bago; Kachin=État kachin; ?Kayah; Kayin; Magway; Rakhine=État de Rakhine=Arakan=Rakhaing; Sagaing; ?Shan;
    Tanintharyi`,
  THA: `Narathiwat; Pattani; Songkhla; Yala`,
  PHL: `Cebu; Cotabato; Lanao del Sur; Leyte; Maguindanao; Negros; Samar; Sulu; Zamboanga`,
  CHN: `
    Fujian; Gansu; Guangdong; Henan; Hubei; Hunan; Jiangsu; Jilin; Liaoning; Qinghai; Shaanxi; Shandong;
    Shanxi; Sichuan; Yunnan; Zhejiang`,
  PRK: `
    Hamgyong du Nord; Hamgyong du Sud; Hwanghae du Nord; Hwanghae du Sud; Kangwon; Pyongan du Nord;
    Pyongan du Sud; Ryanggang`,
  KOR: `Gangwon; Gyeonggi; Gyeongsang; Jeolla`,
  JPN: `Fukushima; Hyogo; Iwate; Kansai; Miyagi; Tohoku`,
  KAZ: `Aktioubé; Kostanaï; Mangistaou`,
  TJK: `Haut-Badakhchan=Gorno-Badakhchan=Gorny-Badakhchan; Khatlon; Soghd`,
  UZB: `Karakalpakstan=Karakalpakie; Khorezm`,
  KGZ: `Batken; Naryn; ?Talas`,
  IRN: `
    Azerbaïdjan occidental; Azerbaïdjan oriental; ?Fars; Golestan; Guilan=Gilan; Hormozgan; Ilam;
    Khorassan=Khorasan; Khouzistan=Khuzestan; Lorestan; Mazandaran;
    Sistan-et-Baloutchistan=Sistan-Baloutchistan=Sistan-va-Baloutchistan`,
  BIH: `Herzégovine-Neretva; Una-Sana; Zenica-Doboj`,
  UKR: `Volhynie`,
  RUS: `Belgorod; Briansk; Koursk; Krasnodar; Rostov; Voronej`,
  MDA: `Bender=Bendery; Camenca; Dubăsari; Rîbniţa`,
  TUR: `Cappadoce; Diyarbakır=Diyarbakir; Hakkâri; Hatay; Şırnak=Sirnak`,
  GEO: `
    Akhalgori; Chida Kartli=Shida Kartli; Djavakhétie=Samtskhé-Djavakhétie; Gali; Kvemo Kartli;
    Samegrelo-Haute Svanétie=Mingrélie-Haute Svanétie=Samegrelo-Zemo Svaneti`,
  DEU: `
    Bade-Wurtemberg; Basse-Saxe; Bavière; Hesse; Rhénanie-du-Nord-Westphalie; Rhénanie-Palatinat; Ruhr; Sarre; Saxe`,
  ITA: `Calabre; Frioul-Vénétie Julienne; Ligurie; Lombardie; Piémont; Toscane; Vénétie`,
  FRA: `Alsace; Aquitaine; Bourgogne; Bretagne; Île-de-France; Lorraine; Normandie; Provence`,
  BEL: `Flandre=Flandres; Région de Bruxelles-Capitale; Wallonie`,
  CHE: `canton de Vaud; Tessin; Valais`,
  ROU: `Transylvanie; Valachie`,
  GRC: `Attique; Épire; Macédoine centrale`,
  AUT: `Carinthie; Tyrol`,
  AUS: `
    Australie-Méridionale; Australie-Occidentale; Nouvelle-Galles du Sud; Queensland; Territoire du Nord`,
}

const americas = {
  HTI: `Artibonite; Grande-Anse=Grand'Anse; Nippes`,
  COL: `
    Amazonas; Antioquia; Arauca; Atlántico; ?Bolívar; Boyacá; ?Caldas; Caquetá; Casanare; ?Cauca; Chocó;
    Córdoba; Cundinamarca; Guainía; Guaviare; La Guajira=Guajira; ?Magdalena; ?Meta; Nariño;
    Norte de Santander; Putumayo; Quindío; Risaralda; ?Santander; Tolima; Valle del Cauca; Vaupés; Vichada`,
  PER: `Ayacucho; Cusco=Cuzco; Huancavelica; Huánuco; ?Junín; ?Loreto; ?Puno`,
  ECU: `Carchi; Esmeraldas; Guayas; Orellana; Pichincha; Sucumbíos`,
  VEN: `Apure; Aragua; Carabobo; ?Miranda; Táchira; Zulia`,
  BRA: `
    Bahia; Ceará; Mato Grosso; Mato Grosso do Sul; Minas Gerais; Pará; Paraná; Pernambuco; Rio Grande do Sul;
    Rondônia; Roraima; ?Santa Catarina`,
  MEX: `
    Basse-Californie; Chiapas; Chihuahua; Coahuila; ?Durango; ?Guerrero; Jalisco; Michoacán; Nuevo León;
    Oaxaca; Quintana Roo; Sinaloa; ?Sonora; Tamaulipas; Veracruz`,
  GTM: `
    Alta Verapaz; Baja Verapaz; Chimaltenango; Huehuetenango; Petén; Quetzaltenango; Quiché=El Quiché;
    ?San Marcos; Sololá`,
  HND: `Bajo Aguán; ?Colón; ?Cortés; Gracias a Dios; Olancho`,
  SLV: `Chalatenango; Cuscatlán; Morazán`,
  PAN: `Bocas del Toro; Chiriquí; Darién; Ngäbe-Buglé; Veraguas`,
  BOL: `Chuquisaca; Cochabamba; Oruro; ?Pando; Potosí; Tarija`,
  PRY: `Alto Paraguay; Boquerón; ?Concepción`,
  CHL: `Araucanie; Atacama; Magallanes`,
  ARG: `?Formosa; Jujuy; Misiones; Neuquén; Salta`,
  USA: `
    Alabama; Alaska; Arizona; Arkansas; Californie; Caroline du Nord; Caroline du Sud; Connecticut;
    Dakota du Nord; Dakota du Sud; État de New York; Floride; Hawaï=îles Hawaï=Hawaii; Idaho; Illinois; Kansas;
    Kentucky; Louisiane; Massachusetts; Minnesota; Montana; Nebraska; Nevada; New Hampshire; New Jersey;
    Nouveau-Mexique; Ohio; Oklahoma; Oregon; Pennsylvanie; Tennessee; Texas; Utah; Vermont; Virginie;
    Virginie occidentale; Wisconsin; Wyoming`,
  CAN: `
    Alberta; Colombie-Britannique; Île-du-Prince-Édouard; Manitoba; Nouveau-Brunswick; Nouvelle-Écosse;
    Ontario; Saskatchewan; Terre-Neuve-et-Labrador; Territoires du Nord-Ouest`,
  KNA: `?Nevis=Niévès; Saint-Kitts`,
  ATG: `?Antigua; Barbuda`,
  TTO: `Tobago; Trinité`,
  VCT: `Grenadines`,
}

const pacific = {
  SLB: `Choiseul; Makira; Malaita; Temotu`,
  PNG: `?Enga; ?Hela; ?Manus`,
  FSM: `Chuuk; Kosrae; Pohnpei; Yap`,
  TLS: `Aileu; Ainaro; Baucau; Bobonaro; Covalima; Ermera; Lautem; Manatuto; Oecussi=Oecusse; Viqueque`,
}

const shared = places('division', `Huíla; ?Plateau central`)

/** States, provinces, governorates, departments and regions of States. */
export const divisions = [
  ...shared,
  ...[arabStates, africa, asiaAndEurope, americas, pacific].flatMap((rows) => placesIn('division', rows)),
]
