// Towns of Europe: capitals in their French exonyms, seats and meeting places of international organisations,
// towns that gave treaties their names, and those that reports on Ukraine, the Balkans and the Caucasus name.
import { placesIn } from '../places.ts'

/** Towns of Europe. */
export const europeanTowns = placesIn('city', {
  UKR: `
    Alchevsk=Altchevsk; Amvrossiïvka=Amvrosiivka; Antratsyt=Antratsit; Armiansk=Armyansk; Artemivsk=Artemovsk;
    Avdiïvka=Avdeïevka; Bakhmout=Bakhmut; Bakhtchissaraï=Bakhchysarai; Balaklava; Berdiansk=Berdyansk;
    Borodianka; Boryspil; Boutcha=Bucha; Chakhtarsk=Shakhtarsk; Chongar=Tchonhar; Chornomorske;
    Chtchastia=Schastye=Chtchastié; Chyrokyne=Shyrokyne=Chirokino=Shirokino; Debaltseve=Debaltsevo=Debal'tseve;
    Djankoï=Dzhankoy; Dnipro; Dnipropetrovsk; Dokoutchaïevsk=Dokuchaevsk; Donetsk; Dovjanskyï=Dovzhansky;
    Enerhodar; Eupatoria=Yevpatoria=Evpatoria; Feodossia; Henitchesk=Genitchesk=Henichesk; Horlivka=Gorlovka;
    Hrabove=Grabovo; Hranitne; Illovaïsk=Ilovaïsk; Irpin; Ivano-Frankivsk; Izioum=Izium;
    Izvarine=Izvaryne=Izvarino; Jytomyr=Jitomir; Kertch=Kerch; Kharkiv=Kharkov; Kherson; Khmelnytskyï;
    Kiev=Kyïv; Kirovohrad; Kostiantynivka; Koupiansk=Kupiansk; Kramatorsk; Krasnoarmiïsk=Pokrovsk; Krasnodon;
    Krasnohorivka; Krasny Loutch; Krymske; Kryvyï Rih; Louhansk=Lougansk=Luhansk=Louhans'k; Loutsk; Lviv=Lvov;
    Lyssytchansk=Lissitchansk=Lysychansk; Makiïvka=Makeevka; Marïnka=Maryinka; Marioupol=Mariupol; Melitopol;
    Mykolaïv=Mykolayiv=Nikolaïev; Nikopol; Novoazovsk; Odessa=Odesa; Olenivka; Opytne;
    Oujhorod=Oujgorod=Uzhgorod; Perevalnoye=Perevalne; Pervomaïsk=Pervomaysk; Poltava; Popasna; Rivne;
    Roubijné=Rubizhne; Sartana; Sébastopol; Severodonetsk=Sievierodonetsk; Simferopol; Slavianoserbsk;
    Sloviansk=Slaviansk=Slovyansk; Snijne=Snizhne=Snejnoïé; Soumy; Stakhanov;
    Stanytsia Louhanska=Stanitsa Louhanska=Stanytsya Luhanska; Starobecheve; Starobilsk; Sverdlovsk;
    Svitlodarsk; Tcherkassy; Tchernihiv=Tchernigov; Tchernivtsi; Tchernobyl=Tchornobyl; Tchornobaïvka;
    Tchouhouïv; Telmanove; Ternopil; Toretsk; ?Torez; Vassylkiv; Vinnytsia=Vinnitsa; Volnovakha;
    Vuhlehirsk=Ouglehorsk; Yalta; Yenakiïeve=Enakievo; Zaporijjia=Zaporijia=Zaporojié=Zaporijjya=Zaporizhzhia;
    Zolote`,
  RUS: `
    Arkhangelsk; Astrakhan; Beslan; Doubna; Ekaterinbourg; Grozny=Groznyï; Iaroslavl; Irkoutsk;
    Kamensk-Chakhtinski; Kazan; Krasnoïarsk; Maïak; Makhatchkala; Moscou; Mourmansk; Mozdok; Nazran;
    Nijni Novgorod; Novorossiïsk; Novossibirsk; Omsk; Oufa=Ufa; Perm; Plessetsk; Rostov-sur-le-Don;
    Saint-Pétersbourg=Leningrad; Samara; Saratov; Sarov; Seversk; Sotchi; Taganrog; Tcheliabinsk; Tomsk; Tver;
    Vladikavkaz; Vladivostok; Volgograd=Stalingrad`,
  BLR: `Belovej; Gomel; Grodno; Minsk; Moguilev=Moguilyov; Ostrovets; Slonim; Viskouli; Vitebsk`,
  MDA: `Bălți; Cahul; Chisinau; Cobasna=Kolbasna; Comrat; Rezina; Tiraspol; Varnita`,
  SRB: `
    Belgrade; Bujanovac; Jarinje; Kragujevac; Kraljevo; Medvedja=Medveđa; Niš; Novi Pazar; Novi Sad; Presevo;
    Raska; Subotica`,
  XKX: `
    Brnjak; Decani=Deçan; Djakovica=Gjakovë=Đakovica=Gjakova; Gnjilane=Gjilan; Gracanica=Graçanicë;
    ?Kamenica=Kamenicë; Klokot=Kllokot; Kosovo Polje=Fushë Kosovë; Kosovska Mitrovica; Leposavic=Leposaviq;
    Lipljan=Lipjan; Mitrovica-Nord=Mitrovica-Sud; Mitrovica=Mitrovicë; Novo Brdo=Novobërdë; Obilic=Obiliq;
    Orahovac=Rahovec; Partes; ?Pec=Pejë=Peja; Podujevo=Podujevë; Pristina=Prishtina=Prishtinë; Prizren; Račak;
    Ranilug; Skenderaj=Srbica; Strpce=Shtërpcë; Suva Reka=Suharekë; Urosevac=Ferizaj; Visoki Decani;
    Vucitrn=Vushtrri; Zubin Potok; Zvecan`,
  BIH: `
    Banja Luka; Bihać; Bijeljina; Bratunac; Butmir; Doboj; Foča; Goražde; Jajce; Kravica; Mostar; Omarska;
    ?Pale; Potočari; Prijedor; Sarajevo; Srebrenica; Stolac; Travnik; Trebinje; Tuzla; Visegrad; Zenica; Žepa;
    Zvornik`,
  HRV: `
    Brijuni; Dubrovnik; Jasenovac; Knin; Osijek; Ovčara; Rijeka; Šibenik; Split; Vukovar; Zadar; Zagreb`,
  SVN: `Bled; ?Brdo; Brdo pri Kranju; Koper; Ljubljana; Maribor; Piran; Portorož`,
  MKD: `Bitola; Gevgelija; Koumanovo=Kumanovo; Ohrid; Prespa; Skopje; Tabanovce; Tetovo`,
  MNE: `Bečići; Budva; Cetinje; Danilovgrad; Kotor; Miločer; Niksic; Podgorica`,
  ALB: `Durrës; Elbasan; Gjirokastër; Kukes; Saranda; Shkodër=Shkodra; Tirana; Vlora=Vlorë`,
  GRC: `
    Athènes; Distomo; Héraklion; Ioannina; Le Pirée=Pirée; Olympie; Patras; Thessalonique=Salonique;
    Vouliagmeni`,
  BGR: `Belene; Bourgas; Harmanli; Kozlodouï; Plovdiv; Sofia; Sunny Beach; Varna`,
  ROU: `Bucarest; Cluj; Cluj-Napoca; Constanța; Iași; Sibiu; Sinaia; Timișoara`,
  HUN: `Budapest; Debrecen; Gödöllő; Miskolc; Pécs; Röszke; Szeged`,
  POL: `
    Auschwitz-Birkenau=Auschwitz; Cracovie; Gdansk; Katowice; Katyn; Lublin; Poznań; Sobibor; Sopot; Treblinka;
    Varsovie; Wroclaw; Łódź`,
  CZE: `Brno; Karlovy Vary; Lety; Lidice; Ostrava; Plzeň; Prague; Terezín`,
  SVK: `Bratislava; Košice; Piešťany`,
  AUT: `Alpbach; Graz; Innsbruck; Laxenburg; Linz; Salzbourg; Semmering; Vienne`,
  DEU: `
    Aix-la-Chapelle; Bergen-Belsen; Berlin; Bonn; Brême; Buchenwald; Cologne; Dachau; Dresde; Düsseldorf;
    Elmau; Francfort=Francfort-sur-le-Main; Freiburg; Fribourg-en-Brisgau; Göttingen; Hambourg; Hanovre;
    Heidelberg; Heiligendamm; Iéna; Karlsruhe; Kiel; Königswinter; Leipzig; Mannheim; Mayence; Munich; Münster;
    Nuremberg; Petersberg; Potsdam; Ramstein; Rostock; Stuttgart; Trèves; Weimar`,
  CHE: `
    Bâle; Berne; Crans-Montana; Davos; Genève; Glion; Interlaken; Lausanne; Locarno; Lucerne; Lugano;
    Mont-Pèlerin; Montreux; Neuchâtel; Nyon; Saint-Gall; Spiez; Zurich`,
  LIE: `Vaduz`,
  FRA: `
    Aix-en-Provence; Amiens; Avignon; Basse-Terre; Bayonne; Besançon; Biarritz; Bordeaux; Brest; Cadarache;
    Caen; Calais; Cannes; Cayenne; Chantilly; Cherbourg; Courchevel; Deauville; Dijon; Drancy; Évian;
    Fontainebleau; Fort-de-France; Grenoble; Kourou; La Celle-Saint-Cloud; La Hague; Le Bourget; Le Havre;
    Lille; Linas-Marcoussis; Lyon; Mamoudzou; Marcoussis; Marseille; Metz; Montpellier; ?Nancy; Nanterre;
    Nantes; ?Nice; Oradour-sur-Glane; Paris; Pointe-à-Pitre; Rambouillet; Reims; Rennes; Rouen; Saclay;
    ?Saint-Denis; Saint-Malo; Sèvres; Strasbourg; Toulon; Toulouse; ?Tours; Versailles; Vichy`,
  MCO: `Monte-Carlo`,
  BEL: `
    Anvers; Bruges; Bruxelles; Charleroi; Gand; Liège; Louvain; Louvain-la-Neuve; Molenbeek; Mons; Namur;
    Ostende; Ypres`,
  NLD: `
    Amsterdam; Delft; La Haye; Leidschendam; Leyde=Leiden; Maastricht; Nimègue; Noordwijk; Noordwijkerhout;
    Oegstgeest; Rijswijk; Rotterdam; Scheveningen; Schiphol; Utrecht; Wageningen; Wassenaar; Zeist`,
  LUX: `Esch-sur-Alzette; Kirchberg; ?Luxembourg-Ville; Mondorf-les-Bains; Schengen; ?Senningen`,
  GBR: `
    Aldermaston; Belfast; Birmingham; Brighton; Bristol; Cambridge; Canterbury; Cardiff; Derry; Douvres;
    Édimbourg; Faslane; Glasgow; Gleneagles; Greenwich; Lancaster House; Leeds; Liverpool; Lockerbie;
    Londonderry; Londres; Lough Erne; Manchester; Omagh; Oxford; Sellafield; Sheffield; Wilton Park; ?Windsor`,
  IRL: `?Cork; Dublin; Dundalk; Galway; Glencree; Limerick; Maynooth; ?Shannon`,
  DNK: `Aarhus; Copenhague; Elseneur; Ilulissat; Nuuk; Odense; Roskilde; Thulé`,
  SWE: `Göteborg; Gotland; ?Lund; Malmö; Saltsjöbaden; Stockholm; Umeå; Uppsala`,
  NOR: `Andøya; Bergen; Kirkenes; Longyearbyen; Oslo; Stavanger; Tromsø; Trondheim; Utøya`,
  FIN: `Espoo; Helsinki; Kultaranta; Lahti; Oulu; Rovaniemi; Tampere; Turku`,
  ISL: `Akureyri; Keflavik; Reykjavik; Thingvellir`,
  EST: `Ämari; Narva; Pärnu; Tallinn; Tartu`,
  LVA: `Daugavpils; Jūrmala; Liepāja; Riga; Rumbula; Ventspils`,
  LTU: `Druskininkai; Ignalina; Kaunas; Klaipeda; Palanga; Šiauliai; Vilnius`,
  ESP: `
    Alicante; Almería; Barcelone; Bilbao; Caceres; Cadix; Cordoue; Formentor; Guernica; Las Palmas; Madrid;
    Malaga; Palma de Majorque; Palomares; Saint-Jacques-de-Compostelle; Saint-Sébastien; Salamanque;
    Santa Cruz de Tenerife; Saragosse; Séville; Tolède; Torrejón; Valence`,
  PRT: `Braga; Cascais; Coimbra; Estoril; Evora; ?Faro; Funchal; Lajes; Lisbonne; Porto; Sintra`,
  AND: `?Andorre-la-Vieille=Andorra la Vella; Escaldes`,
  ITA: `
    Assise; Aviano; Bari; Bellagio; Bologne; Brindisi; Cagliari; Castel Gandolfo; Catane; Courmayeur; Erice;
    Ferrare; ?Florence; Frascati; Gênes; Ispra; L'Aquila; Messine; Milan; Naples; Otrante; Padoue; Palerme;
    Pérouse; Pise; Ravenne; Rome; San Remo=Sanremo; Sienne; Sigonella; Syracuse; Trieste; Turin; Venise;
    Vérone; Vicence`,
  VAT: `?Cité du Vatican`,
  MLT: `Bugibba; Gozo; Hal Far; La Valette; ?Marsa; Marsaxlokk; ?Safi; Sliema`,
})
