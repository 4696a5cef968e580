// Towns of Europe: capitals in their French exonyms, seats and meeting places of international organisations,
// towns that gave treaties their names, and those that reports on Ukraine, the Balkans and the Caucasus name.
import { placesIn } from '../places.ts'

/** Towns of Europe. */
export const europeanTowns = placesIn('city', {
  UKR: `
    Kiev=Kyïv; Donetsk; Louhansk=Lougansk=Luhansk=Louhans'k; Sébastopol; Simferopol; Marioupol=Mariupol;
    Kharkiv=Kharkov; Odessa=Odesa; Lviv=Lvov; Sloviansk=Slaviansk=Slovyansk; Kramatorsk;
    Debaltseve=Debaltsevo=Debal'tseve; Volnovakha; Horlivka=Gorlovka; Illovaïsk=Ilovaïsk; Avdiïvka=Avdeïevka;
    Chyrokyne=Shyrokyne=Chirokino=Shirokino; Stanytsia Louhanska=Stanitsa Louhanska=Stanytsya Luhanska;
    Chtchastia=Schastye=Chtchastié; Lyssytchansk=Lissitchansk=Lysychansk; Severodonetsk=Sievierodonetsk;
    Roubijné=Rubizhne; Artemivsk=Artemovsk; Bakhmout=Bakhmut; Popasna; Zolote; Pervomaïsk=Pervomaysk;
    Alchevsk=Altchevsk; Krasny Loutch; Antratsyt=Antratsit; Sverdlovsk; Izvarine=Izvaryne=Izvarino;
    Dovjanskyï=Dovzhansky; Marïnka=Maryinka; Krasnohorivka; Krasnoarmiïsk=Pokrovsk; Dokoutchaïevsk=Dokuchaevsk;
    Makiïvka=Makeevka; Yenakiïeve=Enakievo; ?Torez; Snijne=Snizhne=Snejnoïé; Hrabove=Grabovo;
    Chakhtarsk=Shakhtarsk; Amvrossiïvka=Amvrosiivka; Novoazovsk; Berdiansk=Berdyansk; Melitopol; Kherson;
    Henitchesk=Genitchesk=Henichesk; Zaporijjia=Zaporijia=Zaporojié=Zaporijjya=Zaporizhzhia; Enerhodar;
    Dnipropetrovsk; Dnipro; Kryvyï Rih; Nikopol; Izioum=Izium; Koupiansk=Kupiansk; Tchouhouïv;
    Mykolaïv=Mykolayiv=Nikolaïev; Tchornobaïvka; Chornomorske; Tchernobyl=Tchornobyl; Tchernihiv=Tchernigov;
    Soumy; Boutcha=Bucha; Irpin; Borodianka; Vassylkiv; Boryspil; Jytomyr=Jitomir; Vinnytsia=Vinnitsa;
    Oujhorod=Oujgorod=Uzhgorod; Ivano-Frankivsk; Tchernivtsi; Ternopil; Rivne; Loutsk; Khmelnytskyï; Poltava;
    Krementchouk; Tcherkassy; Kirovohrad; Yalta; Kertch=Kerch; Feodossia; Eupatoria=Yevpatoria=Evpatoria;
    Bakhtchissaraï=Bakhchysarai; Djankoï=Dzhankoy; Armiansk=Armyansk; Perevalnoye=Perevalne; Belbek; ?Saki;
    Soudak; Belogorsk; Balaklava; Gourzouf; Mouratove; Chongar=Tchonhar; Nyjnia Krynka=Nyzhnia Krynka;
    Slavianoserbsk; ?Spartak; ?Piski; Opytne; Hranitne; Telmanove; Starobecheve; Starobilsk; Svatove; Krymske;
    Novoaidar; Troitske; Luhanske; Vuhlehirsk=Ouglehorsk; Svitlodarsk; Chornukhyne; Dmytrivka; Zelenopillia;
    Nikishine; Pisky; Fachtchivka; Hirske; Trokhizbenka; Hnutove; Talakivka; Pavlopil; Sartana; Kominternove;
    Lebedynske; Bezimenne; Sakhanka; Vodiane; Berdianske; Olenivka; Mykolaïvka; Zaitseve; Toretsk; Dzerjynsk;
    Kostiantynivka; Droujkivka; Maïorsk=Mayorsk; Konstantinovka; Houkovo; Perevalsk; Stakhanov; Brianka;
    Krasnodon; Rovenky`,
  RUS: `
    Moscou; Saint-Pétersbourg=Leningrad; Sotchi; Kazan; Oufa=Ufa; Ekaterinbourg; Vladivostok; Novossibirsk;
    Omsk; Rostov-sur-le-Don; Grozny=Groznyï; Beslan; Volgograd=Stalingrad; Nijni Novgorod; Mourmansk;
    Arkhangelsk; Irkoutsk; Perm; Tcheliabinsk; Samara; Saratov; Krasnoïarsk; Astrakhan; Makhatchkala; Nazran;
    Vladikavkaz; Bouïnaksk; Kizliar; Boudennovsk; Goukovo; Taganrog; Matveïev Kourgan; Kamensk-Chakhtinski;
    Millerovo; Oulianovsk; Iaroslavl; Khanty-Mansiïsk; Tomsk; Magnitogorsk; Tver; Doubna; Angarsk; Seversk;
    Maïak; Plessetsk; Sarov; Kronstadt; Tcherkessk; Mozdok; Novotcherkassk; Novorossiïsk; Syktyvkar; Elista;
    Salekhard; Naberejnyé Tchelny`,
  BLR: `Minsk; Gomel; Grodno; Moguilev=Moguilyov; Vitebsk; Viskouli; Belovej; Slonim; Ostrovets; ?Lida`,
  MDA: `Chisinau; Tiraspol; Bălți; Cobasna=Kolbasna; Varnita; Cahul; Comrat; Rezina; Corjova`,
  SRB: `
    Belgrade; Novi Sad; Niš; Kragujevac; Bujanovac; Presevo; Medvedja=Medveđa; Kraljevo; Raska; Novi Pazar;
    Subotica; Kursumlija; Jarinje; Merdare; Vranje; Pancevo`,
  XKX: `
    Pristina=Prishtina=Prishtinë; Mitrovica=Mitrovicë; Kosovska Mitrovica; Mitrovica-Nord=Mitrovica-Sud;
    Prizren; ?Pec=Pejë=Peja; Gnjilane=Gjilan; Djakovica=Gjakovë=Đakovica=Gjakova; Urosevac=Ferizaj; Zvecan;
    Zubin Potok; Leposavic=Leposaviq; Gracanica=Graçanicë; Strpce=Shtërpcë; Klokot=Kllokot;
    Novo Brdo=Novobërdë; Partes; Ranilug; Lipljan=Lipjan; Vucitrn=Vushtrri; Podujevo=Podujevë;
    Suva Reka=Suharekë; Orahovac=Rahovec; Malisevo=Malishevë; ?Klina=Klinë; ?Istok=Istog; Decani=Deçan;
    ?Kamenica=Kamenicë; ?Viti=Vitina; Kacanik; Dragash=Dragaš; Obilic=Obiliq; Kosovo Polje=Fushë Kosovë;
    Brnjak; Glogovac; Babin Most; Velika Hoca; Goraždevac; Račak; Visoki Decani; Bosniak Mahala; Suvi Do;
    Pasjane; ?Bob; Drenas; Skenderaj=Srbica; Ljubozda; Drenovac; Plemetina; Priluzje; Bresje; Letnica`,
  BIH: `
    Sarajevo; Srebrenica; Mostar; Banja Luka; Tuzla; Žepa; Goražde; Bihać; Foča; Prijedor; Omarska; Zenica;
    Visegrad; Bijeljina; Doboj; Trebinje; ?Pale; Travnik; ?Vitez; Jajce; Ahmici; Zvornik; Stolac; Bratunac;
    Potočari; Butmir; ?Konjic; ?Neum; Bosanski Samac; Vlasenica; Kotor Varos; Sanski Most; Rogatica; Bugojno;
    Kravica; Tomasica; Konjević Polje; Mrkonjić Grad; Kozarac; Trnopolje; Keraterm; Manjaca; Velika Kladusa`,
  HRV: `
    Zagreb; Vukovar; Dubrovnik; Split; Rijeka; Knin; Osijek; Zadar; Šibenik; Brijuni; Ovčara; Pula; Jasenovac;
    Gospic; Pakrac; Brioni; Opatija; Vinkovci`,
  SVN: `Ljubljana; Maribor; Portorož; ?Brdo; Koper; Bled; Brdo pri Kranju; Piran`,
  MKD: `Skopje; Ohrid; Tetovo; Koumanovo=Kumanovo; Bitola; Prespa; Gevgelija; Tabanovce`,
  MNE: `Podgorica; Cetinje; Budva; Kotor; Danilovgrad; Niksic; Bečići; Miločer`,
  ALB: `Tirana; Durrës; Vlora=Vlorë; Shkodër=Shkodra; Kukes; Elbasan; Saranda; Gjirokastër; ?Fier`,
  GRC: `
    Athènes; Thessalonique=Salonique; Patras; Le Pirée=Pirée; Héraklion; Olympie; Vouliagmeni; Ioannina;
    Distomo; Alexandroupolis; Delphes; Lagonissi; Idoméni; Mytilène; Komotini; Rhodes=île de Rhodes`,
  BGR: `Sofia; Varna; Plovdiv; Bourgas; Kozlodouï; Belene; Harmanli; Sunny Beach; Roussé`,
  ROU: `
    Bucarest; Constanța; Timișoara; Cluj; Cluj-Napoca; Sinaia; Iași; Sibiu; Deveselu; Craiova; Galati; Brasov`,
  HUN: `Budapest; Debrecen; Szeged; Pécs; Röszke; Miskolc; Gödöllő`,
  POL: `
    Varsovie; Cracovie; Gdansk; Poznań; Auschwitz-Birkenau=Auschwitz; Wroclaw; Katowice; Łódź; Lublin;
    Treblinka; Sopot; Białystok; Jachranka; Sobibor; Jedwabne; Katyn`,
  CZE: `Prague; Brno; Ostrava; Karlovy Vary; Plzeň; Lidice; Terezín; Lety`,
  SVK: `Bratislava; Košice; Piešťany`,
  AUT: `
    Vienne; Graz; Salzbourg; Linz; Innsbruck; Laxenburg; Alpbach; Semmering; Seibersdorf; Schlaining; Bregenz;
    Stadtschlaining`,
  DEU: `
    Berlin; Bonn; Hambourg; Munich; Francfort=Francfort-sur-le-Main; Cologne; Düsseldorf; Stuttgart; Brême;
    Leipzig; Dresde; Nuremberg; Hanovre; Petersberg; Rostock; Heiligendamm; Königswinter; Potsdam; Heidelberg;
    Karlsruhe; Aix-la-Chapelle; Göttingen; Freiburg; Fribourg-en-Brisgau; Elmau; Kiel; Lübeck; Mayence;
    Wiesbaden; Weimar; Iéna; Münster; Magdebourg; Dachau; Buchenwald; Eschborn; Gorleben; Ramstein; Büchel;
    Mannheim; Trèves; Bergen-Belsen; Baden-Baden; Bad Godesberg; Dortmund; Oberpfaffenhofen; Grafenwöhr; Kehl`,
  CHE: `
    Genève; Berne; Zurich; Bâle; Lausanne; Montreux; Davos; Lucerne; Saint-Gall; Lugano; Neuchâtel; Nyon;
    Glion; Spiez; Interlaken; Winterthour; ?Caux; Locarno; Versoix; Crans-Montana; ?Gland; Vevey; Macolin;
    Mont-Pèlerin; Rüschlikon; Bellinzone`,
  LIE: `Vaduz`,
  FRA: `
    Paris; Lyon; Marseille; Strasbourg; ?Nice; Toulouse; Bordeaux; Nantes; Lille; Cannes; Versailles;
    Rambouillet; Évian; Deauville; Grenoble; Montpellier; ?Tours; ?Nancy; Metz; Rennes; Rouen; Cherbourg;
    Brest; Toulon; Avignon; Calais; Le Bourget; Linas-Marcoussis; Marcoussis; Cadarache; Saint-Malo; Dijon;
    Besançon; Sèvres; Chantilly; Biarritz; Vichy; Amiens; Reims; Courchevel; Caen; Le Havre; Dunkerque;
    Nanterre; Drancy; Saclay; Fessenheim; La Hague; La Celle-Saint-Cloud; Fontainebleau; Oradour-sur-Glane;
    Chambéry; Perpignan; Mulhouse; Poitiers; Limoges; ?Angers; Bayonne; Saint-Étienne; Aix-en-Provence;
    Clermont-Ferrand; Colmar; Annecy; Arles; Ajaccio; Bastia; Fort-de-France; Pointe-à-Pitre; Basse-Terre;
    Cayenne; Kourou; Saint-Laurent-du-Maroni; Mamoudzou; ?Saint-Denis; Sangatte; Grande-Synthe`,
  MCO: `Monte-Carlo`,
  BEL: `
    Bruxelles; Anvers; Gand; Bruges; Liège; Louvain; Ostende; Namur; Mons; Charleroi; Zaventem; Malines; Ypres;
    Molenbeek; Louvain-la-Neuve; Kleine-Brogel; Tervuren; ?Spa`,
  NLD: `
    La Haye; Amsterdam; Rotterdam; Maastricht; Utrecht; Delft; Noordwijk; Leyde=Leiden; Nimègue; Wassenaar;
    Scheveningen; Oegstgeest; Eindhoven; Groningue; Borssele; Almelo; Leidschendam; Zeist; Rijswijk; Schiphol;
    Wageningen; Tilburg; Bois-le-Duc; Volkel; Middelbourg; Noordwijkerhout`,
  LUX: `?Luxembourg-Ville; Schengen; ?Senningen; Kirchberg; Mondorf-les-Bains; Esch-sur-Alzette`,
  GBR: `
    Londres; Manchester; Birmingham; Édimbourg; Glasgow; Belfast; Oxford; Cambridge; Liverpool; Cardiff;
    Bristol; Lancaster House; Wilton Park; Gleneagles; Lough Erne; Lockerbie; Sellafield; Aldermaston; Douvres;
    Leeds; Brighton; Sheffield; ?Newport; ?York; Southampton; ?Plymouth; Northwood; Londonderry; Derry;
    Greenwich; ?Windsor; Bournemouth; Faslane; Lossiemouth; Fylingdales; Coulport; Nottingham; Leicester;
    Norwich; Exeter; Brookwood; Canterbury; Omagh`,
  IRL: `Dublin; ?Cork; Limerick; Galway; ?Shannon; Dundalk; Maynooth; Glencree`,
  DNK: `Copenhague; Aarhus; Elseneur; Ilulissat; Nuuk; Thulé; Odense; Roskilde; Tórshavn; Aalborg`,
  SWE: `
    Stockholm; Göteborg; Uppsala; Malmö; Saltsjöbaden; ?Lund; Gotland; Umeå; Kiruna; Sigtuna; Visby; Karlstad;
    Kalmar; Rosersberg`,
  NOR: `
    Oslo; Bergen; Trondheim; Stavanger; Tromsø; Utøya; Andøya; Kirkenes; Longyearbyen; Bodø; Kongsberg;
    Lillehammer; Svanhovd; Halden; ?Hamar`,
  FIN: `Helsinki; Turku; Tampere; Rovaniemi; Espoo; Kultaranta; Lahti; Oulu; Porvoo; Mariehamn; Onkalo`,
  ISL: `Reykjavik; Keflavik; Akureyri; Thingvellir`,
  EST: `Tallinn; Tartu; Narva; Ämari; Pärnu`,
  LVA: `Riga; Jūrmala; Ventspils; Daugavpils; Liepāja; Rumbula`,
  LTU: `Vilnius; Kaunas; Klaipeda; Šiauliai; Druskininkai; Ignalina; Palanga`,
  ESP: `
    Madrid; Barcelone; Séville; Valence; Bilbao; Malaga; Saragosse; Tolède; Cordoue; Almería;
    Palma de Majorque; Las Palmas; Saint-Jacques-de-Compostelle; Salamanque; Caceres; Torrejón; Ségovie;
    Alicante; Murcie; Algésiras; Palomares; Saint-Sébastien; Guernica; Cadix; Tarragone; Palencia; ?Avila;
    San Lorenzo de El Escorial; Campo de Gibraltar; La Línea de la Concepción; Santa Cruz de Tenerife;
    El Hierro; Formentor; Torremolinos`,
  PRT: `
    Lisbonne; Porto; Coimbra; Cascais; ?Faro; Sintra; Evora; Lajes; Funchal; Estoril; ?Guarda; Braga;
    Vilamoura; Oeiras`,
  AND: `?Andorre-la-Vieille=Andorra la Vella; Escaldes`,
  ITA: `
    Rome; Milan; Turin; Trieste; Venise; ?Florence; Naples; Gênes; Bologne; Palerme; Brindisi;
    San Remo=Sanremo; Syracuse; Messine; Bari; Catane; Courmayeur; Ispra; Vicence; Vérone; Pise; Sienne;
    Assise; Pérouse; L'Aquila; Cernobbio; Frascati; Stresa; Caserte; Aviano; Bellagio; Ancône; ?Trente;
    Cagliari; Otrante; Cuneo; Bolzano; ?Côme; Salerne; Trapani; Pozzallo; ?Augusta; Reggio de Calabre; Ferrare;
    Padoue; ?Parme; Crotone; Lecce; Camp Darby; Taormine; Ravenne; Ferentino; Castel Gandolfo; Erice;
    Sigonella; Modène; Santa Maria Capua Vetere; Gallarate; San Giuliano; Torre Pellice`,
  VAT: `?Cité du Vatican`,
  MLT: `La Valette; Sliema; Marsaxlokk; Gozo; ?Marsa; Hal Far; Bugibba; ?Safi; Birżebbuġa`,
})
