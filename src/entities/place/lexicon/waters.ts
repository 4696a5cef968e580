// Waters, islands and mountains as United Nations documents name them in French. Many hold the name of a
// State that is not meant there (golfe d'Oman, océan Indien, fleuve Sénégal). Names: UNTERM, CLDR and the
// toponyms of the French National Institute of Geographic Information (facts).
import { places, placesIn } from '../places.ts'

const seas = places(
  'sea',
  `
    Atlantique Centre-Est; Atlantique du Nord-Est=Atlantique Nord-Est;
    Atlantique du Nord-Ouest=Atlantique Nord-Ouest; Atlantique du Sud-Est; Atlantique du Sud-Ouest;
    Atlantique Nord; Atlantique Sud; baie d'Hudson; baie de Cadix; baie de Guantanamo; baie de Manille;
    baie de Piran; baie de Sept Îles; baie de Subic; baie de Walvis; baie des Cochons; canal de Beagle;
    canal du Mozambique; détroit d'Ormuz; détroit d'Otrante;
    détroit de Bab el-Mandeb=détroit de Bab al-Mandab=détroit de Bab al-Mandeb=Bab el-Mandeb=Bab al-Mandab=Bab al-Mandeb;
    détroit de Béring; détroit de Corée; détroit de Floride; détroit de Gibraltar; détroit de Kertch;
    détroit de la Sonde; détroit de Magellan; détroit de Malacca=détroits de Malacca et de Singapour;
    détroit de Sicile=canal de Sicile; détroit de Singapour; détroit de Taïwan;
    détroit de Tiran=détroits de Tiran; détroit de Torres; détroit des Dardanelles=Dardanelles;
    détroit du Bosphore=Bosphore; dorsale médio-atlantique; fosse des Mariannes; golfe d'Aden; golfe d'Alaska;
    golfe d'Aqaba=golfe d'Akaba=golfe d'Eilat; golfe d'Oman; golfe de Botnie; golfe de Californie;
    golfe de Finlande; golfe de Fonseca; golfe de Gabès; golfe de Gascogne; golfe de Guinée; golfe de Paria;
    golfe de Riga; golfe de Suez; golfe de Syrte=golfe de Sirte; golfe de Tadjoura; golfe de Thaïlande;
    golfe du Bengale=baie du Bengale; golfe du Honduras; golfe du Lion; golfe du Mexique;
    golfe du Saint-Laurent; golfe du Tonkin=golfe de Tonkin; golfe du Venezuela;
    golfe Persique=golfe Arabique=golfe Arabo-Persique=golfe persico-arabique; lagune Ébrié;
    Méditerranée centrale; Méditerranée occidentale; Méditerranée orientale=Méditerranée de l'Est;
    mer Adriatique=Adriatique; mer Baltique; mer Blanche; mer Caspienne=Caspienne; mer Celtique; mer d'Andaman;
    mer d'Arabie=mer d'Oman; mer d'Arafura; mer d'Aral; mer d'Azov; mer d'Irlande; mer d'Okhotsk; mer de Banda;
    mer de Barents; mer de Beaufort; mer de Béring; mer de Bismarck; mer de Chine;
    mer de Chine méridionale=mer de Chine du Sud; mer de Chine orientale; mer de Corail; mer de Galilée;
    mer de Java; mer de Kara; mer de Laptev; mer de Marmara; mer de Norvège; mer de Ross;
    mer de Sulu=mer de Soulou; mer de Tasman; mer de Timor; mer de Weddell; mer des Antilles;
    mer des Caraïbes=mer Caraïbe; mer des Célèbes=mer de Sulawesi; mer des Philippines;
    mer des Philippines occidentale; mer des Salomon; mer des Sargasses; mer du Groenland;
    mer du Japon=mer de l'Est; mer du Nord; mer Égée; mer Ionienne; mer Jaune; mer Méditerranée=Méditerranée;
    mer Morte; mer Noire; mer Rouge; mer Tyrrhénienne; océan Arctique=océan Glacial Arctique;
    océan Atlantique=Atlantique; océan Austral=océan Antarctique; océan Indien; océan Indien occidental;
    océan Pacifique=Pacifique; Pacifique Nord-Ouest; Pacifique Sud-Est=Pacifique du Sud-Est;
    Pacifique Sud-Ouest; pas de Calais; passage de Drake; passage du Nord-Ouest`,
)

const rivers = places(
  'river',
  `
    Amazone=fleuve Amazone; Amou-Daria=Amou-Darya=Amudarya; Araxe=Araks=rivière Araxe; Atbara;
    Atrato; Awash; Bandama; Bénoué; Brahmapoutre; Cavally=Cavalla; Chari=fleuve Chari;
    Chatt al-Arab=Chatt el-Arab=Chott al-Arab; Comoé; Courantyne=Corentyne; Cunene; Dniepr; Dniestr; Drina;
    Elbe; Essequibo; Euphrate; Evros=Maritsa; fleuve Amour=?Amour; fleuve Artibonite=rivière Artibonite; fleuve Congo=fleuve Zaïre; fleuve Gambie;
    fleuve Jaune; fleuve Mano=rivière Mano; fleuve Mékong; fleuve Niger; fleuve Orange; fleuve Paraguay;
    fleuve Paraná=rio Paraná; Fleuve Rouge; fleuve Sénégal=rivière Sénégal; fleuve Uruguay=Río Uruguay;
    fleuve Yarmouk=Yarmouk=Yarmuk; Gange; Hasbani=Wazzani=Ouazzani; Ibar=rivière Ibar; Ienisseï; Imjin;
    Incomati; Indus=fleuve Indus; Ingouri=Inguri=rivière Ingouri=fleuve Ingouri; Irrawaddy=Ayeyarwady;
    Jourdain=fleuve Jourdain; Kasaï=rivière Kasaï; Kiir=rivière Kiir=Bahr el-Arab=Bahr al-Arab;
    Koura=rivière Koura; Lempa; Limpopo; Litani=fleuve Litani; Logone; Lualaba; Maroni; Mississippi; Missouri;
    Naf=rivière Naf=fleuve Naf; Neva; Nil Blanc; Nil=fleuve Nil; Oder; Ogooué; Okavango; Orénoque; Oronte;
    Oubangui=fleuve Oubangui; Oyapock; Pripiat; Prout; Rhin; Rhône; Río de la Plata; rio Grande=Río Bravo;
    Río San Juan=fleuve San Juan=rivière San Juan; rivière Massacre; Rovuma=Ruvuma; Ruzizi=Rusizi;
    Saint-Laurent; Salouen=Salween; Sanaga; ?Save; Semliki; Shabelle; Silala; Sobat; Syr-Daria=Syr-Darya;
    Tamise; Tarim; Tigre=fleuve Tigre; Tisza; Tumen=fleuve Tumen=Toumen; Uélé; Usumacinta; Vakhch=Vakhsh;
    Vistule; Volga; Volta=fleuve Volta; Yalu=fleuve Yalou=Yalou; Yangtsé=Yangzi; Yukon; Zambèze`,
)

const lakes = places(
  'lake',
  `
    barrage d'Assouan=Haut Barrage d'Assouan; barrage d'Inga=Inga; barrage de Falloujah; barrage de Haditha;
    barrage de Kajaki; barrage de Kakhovka=réservoir de Kakhovka; barrage de la Renaissance;
    barrage de Mossoul; barrage de Rogoun=barrage de Rogun; barrage de Taqba;
    barrage de Tichrine=barrage de Tishreen; canal de Corinthe; canal de Crimée du Nord; canal de Kiel;
    canal de Panama; canal de Suez; canal du Nicaragua; lac Albert=lac Mobutu; lac Assad=lac Assad-Tabqa;
    lac Azuei; lac Baïkal; lac Balkhach; lac de Constance; lac de Tibériade; lac Édouard=lac Edward; lac Érié;
    lac Faguibine; lac Gazivoda=lac Gazivode; lac Habbaniyé=lac Habbaniyah; lac Huron; lac Inle;
    lac Issyk-Koul=Issyk-Kul; lac Kariba; lac Kivu; lac Ladoga; lac Léman=Léman; lac Maï-Ndombe;
    lac Malawi=lac Nyassa; lac Maracaibo; lac Michigan; lac Moero=lac Mweru; lac Nasser;
    lac Nicaragua=lac de Nicaragua; lac Ohrid; lac Ontario; lac Ourmia=lac d'Ourmia; lac Prespa; lac Rosé;
    lac Sevan; lac Song-Köl; lac Supérieur; lac Tana; lac Tanganyika; lac Tchad; lac Tharthar; lac Titicaca;
    lac Tonlé Sap=Tonlé Sap; lac Turkana=lac Rodolphe; lac Van; lac Victoria; lac Volta`,
)

const islands = places(
  'island',
  `
    Açores; Agalega; Amchitka; Andaman=îles Andaman; Anegada; Anjouan=île d'Anjouan=Ndzuani; Annobón;
    archipel des Chagos=Chagos=archipel de Chagos; Atafu; atoll Johnston=île Johnston; Baléares; Bali; Basilan;
    Bassas da India; Bikini=atoll de Bikini; Bioko; Bornéo; Bougainville; Canaries=îles Canaries; Cayman Brac;
    Corfou; Corisco=île de Corisco; Corse; Crète; Dahlak=archipel des Dahlak; Diego Garcia=île Diego Garcia;
    Djerba; Dokdo=Tok-do; Ducie; Enewetak=atoll d'Enewetak; Failaka; Fakaofo; Fangataufa=atoll de Fangataufa;
    Galapagos=îles Galápagos; Gorée=île de Gorée; Gough; Grand Cayman=Grand Caïman; Grand Turk=Grand Turque;
    Grande Comore; Grande Terre; Grande Tomb=Grande Tunb=Tunb el-Kubra; Guadalcanal; Hainan=île de Hainan;
    Hokkaido; Honshu; Idjwi=île d'Idjwi; île à Vache; île Abou Moussa=Abou Moussa;
    île aux Serpents=île des Serpents; île de Bubiyan=Boubiyan=île de Boubiyan; Île de l'Ascension;
    île de la Navase=île Navassa=Navassa; île de la Tortue; île de Pâques; île de Ré; île de Saint-John;
    île Europa; îles Diaoyu=Diaoyu=Diaoyudao; îles Éparses; îles Glorieuses=Glorieuses;
    îles Hanich=archipel des Hanich; îles Kouriles=Kouriles; îles Loyauté; îles malgaches;
    îles Moluques=Moluques; îles Nansha=Nansha; îles Paracels=Paracels=Paracel; îles Senkaku=Senkaku;
    îles Spratley=îles Spratly=Spratleys=Spratly; îles Xisha=Xisha; Imia; Jan Mayen; Java; Jeju=île de Jeju;
    Jolo; Jost Van Dyke; Juan de Nova=île Juan de Nova; Kamaran; Kharg=île de Kharg; Kiritimati; Kish;
    Kwajalein=atoll de Kwajalein; Kyushu; La Gonâve=île de la Gonâve=Gonâve; Lampedusa=île de Lampedusa;
    Lesbos=île de Lesbos; Lombok; Luçon=Luzon; Madère; Malpelo; Massira;
    Matthew et Hunter=îles Matthew et Hunter; Mbanié=île de Mbanié; Mindanao; Minicoy; Mohéli;
    Mururoa=Moruroa=atoll de Mururoa; Nias; Nicobar=îles Nicobar; Nouvelle-Guinée; Nouvelle-Zemble; Nukunonu;
    Oeno; Okinawa=île d'Okinawa; Palawan; Pemba=île de Pemba; Périm; Peros Banhos; Petite Caïman;
    Petite Tomb=Petite Tunb=Tunb el-Soughra; Providencia; Providenciales; Qeshm; Quitasueño;
    récif de Scarborough; Robben Island=île de Robben; Rongelap=atoll de Rongelap; Rotuma; Saint-Thomas;
    Sainte-Croix; Sakhaline=île de Sakhaline; San Andrés=archipel de San Andrés; Sardaigne; Savaii=Savai'i;
    Sicile; Soqotra=Socotra=île de Socotra; Spitzberg; Sulawesi=Célèbes; Sumatra; Svalbard;
    Swains Island=île Swains; Takeshima; Tanna; Tasmanie; Terre de Feu; Terre-Neuve; Timor; Tongatapu; Tortola;
    Tortuga; Tristan da Cunha; Tromelin=île Tromelin; Tutuila; Upolu; Utrik=Utirik; Vanua Levu; Vava'u;
    Virgin Gorda; Visayas; Viti Levu; Warba; Yeonpyeong=île de Yeonpyeong=île Yeonpyeong; Zanzibar; Zouqar`,
)

const relief = places(
  'relief',
  `
    Adrar des Ifoghas=massif des Ifoghas=Ifoghas; ?Aïr; banc Macclesfield; bassin de l'Arctique;
    bassin de l'Indus; bassin du Jourdain; bassin du Levant; bassin minier du Donets; cap de Bonne-Espérance;
    cap Horn; delta de l'Okavango; delta du Mékong; delta du Niger; delta du Nil; delta intérieur du Niger;
    désert de Gobi; désert du Kyzylkoum; désert du Sahara; désert du Sinaï=péninsule du Sinaï=Sinaï;
    désert libyen; Djebel Akrad=Djabal el-Akrad; Djebel Amir=Jebel Amir; Djebel Aoulia=Jebel Aulia;
    Djebel Boma; Djebel Druze=Djabal el-Druze; Djebel Marra=Jebel Marra=Djabal Marra=massif du Djebel Marra;
    Djebel Moon=Jebel Moon; Djebel Turkman=Jabal Turkman; Dolomites; forêt de Gishwati;
    forêt de Sambisa=Sambisa; Ghouta occidentale; Ghouta=Ghouta orientale=Ghouta Est;
    gorges de Pankissi=vallée de Pankissi; Hoggar; isthme de Kra; Karakoram; massif de l'Aïr; mont Ararat;
    mont Athos; mont Cameroun; mont des Oliviers; mont Dov=mont Dove; mont du Temple; mont Elgon;
    mont Everest=Everest; mont Gerizim; mont Hermon=Hermon; mont Igman; mont Kenya;
    mont Kilimandjaro=Kilimandjaro; mont Kumgang=monts Kumgang; mont Liban; mont Nimba;
    mont Nyiragongo=Nyiragongo; mont Paektu; mont Qassioun=Qassioun; mont Scopus;
    mont Sindjar=mont Sinjar=monts Sinjar; mont Troodos; mont Vésuve; montagnes Bleues; Montagnes Rocheuses;
    monts Altaï=Altaï; monts Chaambi=mont Chaambi=Djebel Chaambi; monts Mandara; monts Mitumba;
    monts Nafoussa=djebel Nafoussa; monts Nouba=monts Noubas=montagnes Nouba;
    monts Qandil=Qandil=montagnes de Qandil; monts Ruwenzori=Rwenzori=Ruwenzori; monts Taurus;
    monts Tora Bora=Tora Bora; monts Zagros=Zagros; Néguev=désert du Néguev=Naqab=Negeb; Ouadi Nasab;
    Oural=monts Oural; parc national de la Garamba=Garamba; parc national de la Salonga;
    parc national de Virunga=parc national des Virunga=Virunga; péninsule d'Akrotiri; péninsule d'Azuero;
    péninsule de Bakassi=presqu'île de Bakassi=Bakassi; péninsule de Crimée;
    péninsule de Karpas=Karpas=Karpasie; péninsule de Kola; péninsule de Prevlaka=Prevlaka;
    péninsule de Zamboanga; péninsule du Yucatán=Yucatán; plateau de Boma;
    plateau de Qalamoun=Qalamoun=Qalamoune=monts Qalamoun; plateau des Guyanes;
    plateau du Golan=hauteurs du Golan; plateau tibétain; plateaux Batéké; Pyrénées;
    ras Doumeira=cap Doumeira=Doumeira; récif de Mischief; Sierra Madre; Sierra Nevada; Tian Shan=Tien Shan;
    trouée de Suwalki; vallée de Kodori=gorges de Kodori=gorge de Kodori=Kodori;
    vallée de la Bekaa=vallée de la Beqaa=Bekaa=Beqaa; vallée de la Soummam; vallée de Presevo;
    vallée de Wadi Araba=Wadi Araba=Ouadi Araba; vallée du Cachemire; vallée du fleuve Sénégal;
    vallée du Jourdain; vallée du Nil; vallée du Panjshir=Panjshir=Panchir=Panjchir;
    vallée du Swat=vallée de Swat=Swat; Wadi Barada=vallée du Barada; Wadi Hawar=Ouadi Howar;
    Wadi Khaled=Ouadi Khaled`,
)

const reliefIn = placesIn('relief', {
  PAK: 'Waziristan; Nord-Waziristan=Waziristan du Nord; Sud-Waziristan=Waziristan du Sud',
})

/** Oceans, seas, straits, rivers, lakes, canals, islands, mountains and valleys. */
export const waters = [...seas, ...rivers, ...lakes, ...islands, ...relief, ...reliefIn]
