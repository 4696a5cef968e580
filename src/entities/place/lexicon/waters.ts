// Waters, islands and mountains as United Nations documents name them in French. Many hold the name of a
// State that is not meant there (golfe d'Oman, océan Indien, fleuve Sénégal). Names: UNTERM, CLDR and the
// toponyms of the French National Institute of Geographic Information (facts).
import { places, placesIn } from '../places.ts'

const seas = places(
  'sea',
  `
    océan Indien; océan Pacifique=Pacifique; océan Atlantique=Atlantique;
    océan Arctique=océan Glacial Arctique; océan Austral=océan Antarctique; Atlantique Nord; Atlantique Sud;
    Atlantique du Nord-Est=Atlantique Nord-Est; Atlantique du Nord-Ouest=Atlantique Nord-Ouest;
    Atlantique du Sud-Est; Atlantique du Sud-Ouest; Atlantique Centre-Est;
    Pacifique Sud-Est=Pacifique du Sud-Est; Pacifique Nord-Ouest; Pacifique Sud-Ouest; océan Indien occidental;
    mer Méditerranée=Méditerranée; Méditerranée orientale=Méditerranée de l'Est; Méditerranée occidentale;
    Méditerranée centrale; mer Noire; mer Rouge; mer Morte; mer Baltique; mer du Nord; mer Caspienne=Caspienne;
    mer d'Aral; mer d'Azov; mer Égée; mer Adriatique=Adriatique; mer Ionienne; mer Tyrrhénienne;
    mer de Marmara; mer Blanche; mer de Barents; mer de Norvège; mer du Groenland; mer d'Irlande; mer Celtique;
    mer de Béring; mer d'Okhotsk; mer de Beaufort; mer de Kara; mer de Chine méridionale=mer de Chine du Sud;
    mer de Chine orientale; mer de Chine; mer Jaune; mer du Japon=mer de l'Est; mer d'Arabie=mer d'Oman;
    mer d'Andaman; mer de Timor; mer d'Arafura; mer de Corail; mer de Tasman; mer des Philippines;
    mer des Philippines occidentale; mer de Sulu=mer de Soulou; mer des Célèbes=mer de Sulawesi; mer de Java;
    mer de Banda; mer de Bismarck; mer des Salomon; mer des Caraïbes=mer Caraïbe; mer des Sargasses;
    mer de Ross; mer de Weddell; mer de Galilée; mer de Laptev; mer des Antilles;
    golfe Persique=golfe Arabique=golfe Arabo-Persique=golfe persico-arabique; golfe d'Oman; golfe d'Aden;
    golfe de Guinée; golfe du Bengale=baie du Bengale; golfe de Thaïlande; golfe du Mexique;
    golfe d'Aqaba=golfe d'Akaba=golfe d'Eilat; golfe de Suez; golfe de Finlande; golfe de Botnie;
    golfe de Gascogne; golfe du Venezuela; golfe de Fonseca; golfe du Honduras;
    golfe du Tonkin=golfe de Tonkin; golfe de Syrte=golfe de Sirte; golfe de Gabès; golfe de Californie;
    golfe de Riga; golfe de Paria; golfe du Saint-Laurent; golfe du Lion; golfe de Tadjoura; golfe d'Alaska;
    détroit d'Ormuz;
    détroit de Bab el-Mandeb=détroit de Bab al-Mandab=détroit de Bab al-Mandeb=Bab el-Mandeb=Bab al-Mandab=Bab al-Mandeb;
    détroit de Gibraltar; détroit de Malacca=détroits de Malacca et de Singapour; détroit de Singapour;
    détroit de Taïwan; détroit du Bosphore=Bosphore; détroit des Dardanelles=Dardanelles;
    détroit de Tiran=détroits de Tiran; détroit de Corée; détroit de Kertch; détroit de Béring;
    détroit de Magellan; détroit de Torres; détroit de Sicile=canal de Sicile; détroit d'Otrante;
    détroit de Floride; détroit de la Sonde; canal du Mozambique; pas de Calais; passage du Nord-Ouest;
    passage de Drake; canal de Beagle; lagune Ébrié; baie de Guantanamo; baie d'Hudson; baie de Walvis;
    baie de Manille; baie de Subic; baie de Piran; baie de Cadix; baie de Sept Îles; baie des Cochons;
    fosse des Mariannes; dorsale médio-atlantique`,
)

const rivers = places(
  'river',
  `
    Nil=fleuve Nil; Nil Blanc; Jourdain=fleuve Jourdain; fleuve Yarmouk=Yarmouk=Yarmuk; Euphrate;
    Tigre=fleuve Tigre; Chatt al-Arab=Chatt el-Arab=Chott al-Arab; Litani=fleuve Litani; Oronte;
    Hasbani=Wazzani=Ouazzani; fleuve Congo=fleuve Zaïre; fleuve Niger; fleuve Sénégal=rivière Sénégal;
    fleuve Gambie; fleuve Mano=rivière Mano; Oubangui=fleuve Oubangui; Kasaï=rivière Kasaï; Chari=fleuve Chari;
    Logone; Zambèze; Limpopo; fleuve Orange; Okavango; Cunene; Rovuma=Ruvuma; Ruzizi=Rusizi; Semliki; Uélé;
    Lualaba; Atbara; Sobat; Awash; Shabelle; Volta=fleuve Volta; Bénoué; Cavally=Cavalla; Bandama; Comoé;
    Ogooué; Sanaga; Kiir=rivière Kiir=Bahr el-Arab=Bahr al-Arab; Incomati; Rhin; Rhône; Elbe; Oder; Vistule;
    Dniepr; Dniestr; Volga; Ienisseï; fleuve Amour=?Amour; Araxe=Araks=rivière Araxe; Koura=rivière Koura;
    Ingouri=Inguri=rivière Ingouri=fleuve Ingouri; Evros=Maritsa; Drina; ?Save; Ibar=rivière Ibar; Tamise;
    Tisza; Prout; Pripiat; Neva; Amou-Daria=Amou-Darya=Amudarya; Syr-Daria=Syr-Darya=Syrdarya; Vakhch=Vakhsh;
    Tarim; Indus=fleuve Indus; Gange; Brahmapoutre; Irrawaddy=Ayeyarwady; Salouen=Salween; fleuve Mékong;
    Yangtsé=Yangzi=Yang-tsé; fleuve Jaune; Fleuve Rouge; Yalu=fleuve Yalou=Yalou; Tumen=fleuve Tumen=Toumen;
    Imjin; Naf=rivière Naf=fleuve Naf; Amazone=fleuve Amazone; Orénoque; Río de la Plata; fleuve Paraguay;
    fleuve Uruguay=Río Uruguay; fleuve Paraná=rio Paraná; Río San Juan=fleuve San Juan=rivière San Juan;
    Essequibo; rio Grande=Río Bravo; rivière Massacre; Artibonite; Mississippi; Missouri; Saint-Laurent; Yukon;
    Silala; Courantyne=Corentyne; Atrato; Lempa; Usumacinta; Maroni; Oyapock`,
)

const lakes = places(
  'lake',
  `
    lac Tchad; lac Victoria; lac Tanganyika; lac Kivu; lac Albert=lac Mobutu; lac Édouard=lac Edward;
    lac Malawi=lac Nyassa; lac Turkana=lac Rodolphe; lac Moero=lac Mweru; lac Maï-Ndombe; lac Nasser;
    lac Assad=lac Assad-Tabqa; lac Volta; lac Kariba; lac Tana; lac Faguibine; lac Ohrid; lac Prespa;
    lac de Tibériade; lac Titicaca; lac Maracaibo; lac Nicaragua=lac de Nicaragua; lac Baïkal; lac Balkhach;
    lac Issyk-Koul=Issyk-Kul; lac Sevan; lac Van; lac Ourmia=lac d'Ourmia; lac Habbaniyé=lac Habbaniyah;
    lac Tharthar; lac Ladoga; lac Léman=Léman; lac de Constance; lac Supérieur; lac Ontario; lac Érié;
    lac Michigan; lac Huron; lac Azuei; lac Gazivoda=lac Gazivode; lac Rosé; lac Inle; lac Tonlé Sap=Tonlé Sap;
    lac Song-Köl; canal de Suez; canal de Panama; canal de Corinthe; canal de Kiel; canal du Nicaragua;
    canal de Crimée du Nord; barrage de Mossoul; barrage d'Assouan=Haut Barrage d'Assouan;
    barrage de Tichrine=barrage de Tishreen; barrage de Kakhovka=réservoir de Kakhovka;
    barrage de la Renaissance; barrage d'Inga=Inga; barrage de Taqba; barrage de Rogoun=barrage de Rogun;
    barrage de Haditha; barrage de Falloujah; barrage de Kajaki`,
)

const islands = places(
  'island',
  `
    île Abou Moussa=Abou Moussa; Grande Tomb=Grande Tunb=Tunb el-Kubra;
    Petite Tomb=Petite Tunb=Tunb el-Soughra; îles Glorieuses=Glorieuses; Juan de Nova=île Juan de Nova;
    Bassas da India; île Europa; Tromelin=île Tromelin; îles Éparses; îles malgaches;
    archipel des Chagos=Chagos=archipel de Chagos; Diego Garcia=île Diego Garcia; îles Kouriles=Kouriles;
    Sakhaline=île de Sakhaline; îles Senkaku=Senkaku; îles Diaoyu=Diaoyu=Diaoyudao; Dokdo=Tok-do=Tokdo;
    Takeshima; îles Spratley=îles Spratly=Spratleys=Spratly; îles Paracels=Paracels=Paracel;
    îles Nansha=Nansha; îles Xisha=Xisha; récif de Scarborough; Yeonpyeong=île de Yeonpyeong=île Yeonpyeong;
    Jeju=île de Jeju; Okinawa=île d'Okinawa; îles Hanich=archipel des Hanich; Soqotra=Socotra=île de Socotra;
    Zouqar; Périm; Dahlak=archipel des Dahlak; Kamaran; Massira; île de Bubiyan=Boubiyan=île de Boubiyan;
    Warba; Failaka; Kharg=île de Kharg; Qeshm; Kish; Djerba; Lampedusa=île de Lampedusa; Lesbos=île de Lesbos;
    Crète; Imia; Corfou; Sicile; Sardaigne; Corse; Baléares; Canaries=îles Canaries; Açores; Madère;
    Gorée=île de Gorée; Zanzibar; Pemba=île de Pemba; Bioko; Annobón; Corisco=île de Corisco;
    Mbanié=île de Mbanié; Agalega; Anjouan=île d'Anjouan=Ndzuani; Grande Comore; Mohéli; Idjwi=île d'Idjwi;
    Robben Island=île de Robben; île de Ré; île aux Serpents=île des Serpents; Terre de Feu;
    Galapagos=îles Galápagos; île de Pâques; Malpelo; San Andrés=archipel de San Andrés; Providencia;
    Quitasueño; Tortuga; île de la Tortue; La Gonâve=île de la Gonâve=Gonâve; île à Vache;
    île de la Navase=île Navassa=Navassa; Bornéo; Sumatra; Java; Bali; Lombok; Sulawesi=Célèbes;
    îles Moluques=Moluques; Timor; Nouvelle-Guinée; Bougainville; Guadalcanal; Mindanao; Luçon=Luzon; Visayas;
    Palawan; Basilan; Jolo; Nias; Andaman=îles Andaman; Nicobar=îles Nicobar; Minicoy; Hokkaido; Honshu;
    Kyushu; Hainan=île de Hainan; Tasmanie; Svalbard; Jan Mayen; Nouvelle-Zemble; Spitzberg; Terre-Neuve;
    Grande Terre; îles Loyauté; Tanna; Savaii=Savai'i; Upolu; Tongatapu; Vava'u; Rotuma; Vanua Levu; Viti Levu;
    Kiritimati; Bikini=atoll de Bikini; Enewetak=atoll d'Enewetak; Rongelap=atoll de Rongelap;
    Kwajalein=atoll de Kwajalein; Utrik=Utirik; Mururoa=Moruroa=atoll de Mururoa;
    Fangataufa=atoll de Fangataufa; Amchitka; Swains Island=île Swains;
    Matthew et Hunter=îles Matthew et Hunter; atoll Johnston=île Johnston; Providenciales;
    Grand Turk=Grand Turque; Grand Cayman=Grand Caïman; Cayman Brac; Petite Caïman; Tortola; Virgin Gorda;
    Jost Van Dyke; Anegada; Sainte-Croix; Saint-Thomas; île de Saint-John; Tutuila; Île de l'Ascension;
    Tristan da Cunha; Nukunonu; Fakaofo; Atafu; Ducie; Oeno; Gough; Peros Banhos`,
)

const relief = places(
  'relief',
  `
    mont Dov=mont Dove; mont Hermon=Hermon; mont Liban; mont Sindjar=mont Sinjar=monts Sinjar; mont Athos;
    mont Ararat; mont Scopus; mont des Oliviers; mont du Temple; mont Elgon; mont Kenya; mont Nimba;
    mont Cameroun; mont Everest=Everest; mont Paektu; mont Kilimandjaro=Kilimandjaro; mont Troodos;
    mont Kumgang=monts Kumgang; mont Igman; mont Qassioun=Qassioun; mont Vésuve; mont Nyiragongo=Nyiragongo;
    mont Gerizim; monts Nouba=monts Noubas=montagnes Nouba; monts Mandara; monts Mitumba;
    monts Ruwenzori=Rwenzori=Ruwenzori; monts Nafoussa=djebel Nafoussa;
    Djebel Marra=Jebel Marra=Djabal Marra=massif du Djebel Marra; Djebel Amir=Jebel Amir;
    Djebel Moon=Jebel Moon; Djebel Aoulia=Jebel Aulia; Djebel Druze=Djabal el-Druze;
    Djebel Akrad=Djabal el-Akrad; Djebel Turkman=Jabal Turkman; Djebel Boma; massif de l'Aïr; Aïr;
    Adrar des Ifoghas=massif des Ifoghas=Ifoghas; monts Chaambi=mont Chaambi=Djebel Chaambi; Hoggar;
    monts Tora Bora=Tora Bora; monts Zagros=Zagros; monts Taurus; monts Altaï=Altaï; Tian Shan=Tien Shan;
    Karakoram; monts Qandil=Qandil=montagnes de Qandil; montagnes Bleues; Sierra Madre; Sierra Nevada;
    Montagnes Rocheuses; Dolomites; Pyrénées; Oural=monts Oural; vallée du Jourdain;
    vallée de la Bekaa=vallée de la Beqaa=Bekaa=Beqaa; vallée du Panjshir=Panjshir=Panchir=Panjchir;
    vallée du Swat=vallée de Swat=Swat; vallée de Presevo; vallée de la Soummam;
    vallée de Wadi Araba=Wadi Araba=Ouadi Araba; vallée du Cachemire;
    vallée de Kodori=gorges de Kodori=gorge de Kodori=Kodori; gorges de Pankissi=vallée de Pankissi;
    vallée du Nil; vallée du fleuve Sénégal; Wadi Barada=vallée du Barada; Wadi Khaled=Ouadi Khaled;
    Wadi Hawar=Ouadi Howar; Ouadi Nasab; plateau du Golan=hauteurs du Golan;
    plateau de Qalamoun=Qalamoun=Qalamoune=monts Qalamoun; plateau tibétain; plateau des Guyanes;
    plateau de Boma; plateaux Batéké; dorsale de Reykjanes; banc Macclesfield; récif de Mischief;
    Ghouta=Ghouta orientale=Ghouta Est; Ghouta occidentale; forêt de Sambisa=Sambisa; forêt de Gishwati;
    parc national de Virunga=parc national des Virunga=Virunga; parc national de la Garamba=Garamba;
    parc national de la Salonga; désert du Sinaï=péninsule du Sinaï=Sinaï; Néguev=désert du Néguev=Naqab;
    désert du Sahara; désert de Gobi; désert du Kyzylkoum; désert libyen; péninsule de Crimée;
    péninsule de Karpas=Karpas=Karpasie; péninsule d'Akrotiri;
    péninsule de Bakassi=presqu'île de Bakassi=Bakassi; péninsule de Prevlaka=Prevlaka;
    péninsule du Yucatán=Yucatán; péninsule de Kola; péninsule de Zamboanga; péninsule d'Azuero; isthme de Kra;
    ras Doumeira=cap Doumeira=Doumeira; cap de Bonne-Espérance; cap Horn; bassin d'Ægir; bassin du Jourdain;
    bassin de l'Indus; bassin de l'Arctique; bassin du Levant; delta du Niger; delta du Nil;
    delta de l'Okavango; delta du Mékong; delta intérieur du Niger; bassin minier du Donets; trouée de Suwalki`,
)

const reliefIn = placesIn('relief', {
  PAK: 'Waziristan; Nord-Waziristan=Waziristan du Nord; Sud-Waziristan=Waziristan du Sud',
})

/** Oceans, seas, straits, rivers, lakes, canals, islands, mountains and valleys. */
export const waters = [...seas, ...rivers, ...lakes, ...islands, ...relief, ...reliefIn]
