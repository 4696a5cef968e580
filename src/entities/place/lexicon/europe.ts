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
    Kiev=Kyïv; Kirovohrad; Koupiansk=Kupiansk; Kramatorsk; Krasnoarmiïsk=Pokrovsk; Krasnohorivka;
    Krasny Loutch; Krymske; Kryvyï Rih; Louhansk=Lougansk=Luhansk=Louhans'k; Loutsk; Lviv=Lvov;
    Lyssytchansk=Lissitchansk=Lysychansk; Makiïvka=Makeevka; Marïnka=Maryinka; Marioupol=Mariupol; Melitopol;
    Mykolaïv=Mykolayiv=Nikolaïev; Nikopol; Novoazovsk; Odessa=Odesa; Opytne; Oujhorod=Oujgorod=Uzhgorod;
    Perevalnoye=Perevalne; Pervomaïsk=Pervomaysk; Poltava; Popasna; Rivne; Roubijné=Rubizhne; Sébastopol;
    Severodonetsk=Sievierodonetsk; Simferopol; Slavianoserbsk; Sloviansk=Slaviansk=Slovyansk;
    Snijne=Snizhne=Snejnoïé; Soumy; Stanytsia Louhanska=Stanitsa Louhanska=Stanytsya Luhanska; Starobecheve;
    Starobilsk; Sverdlovsk; Tcherkassy; Tchernihiv=Tchernigov; Tchernivtsi; Tchernobyl=Tchornobyl;
    Tchornobaïvka; Tchouhouïv; Telmanove; Ternopil; ?Torez; Vassylkiv; Vinnytsia=Vinnitsa; Volnovakha; Yalta;
    Yenakiïeve=Enakievo; Zaporijjia=Zaporijia=Zaporojié=Zaporijjya=Zaporizhzhia; Zolote`,
  RUS: `
    Astrakhan; Beslan; Doubna; Ekaterinbourg; Grozny=Groznyï; Iaroslavl; Kamensk-Chakhtinski; Kazan; Maïak;
    Moscou; Mourmansk; Nazran; Novossibirsk; Omsk; Oufa=Ufa; Perm; Plessetsk; Rostov-sur-le-Don;
    Saint-Pétersbourg=Leningrad; Samara; Seversk; Sotchi; Taganrog; Tomsk; Tver; Vladikavkaz; Vladivostok`,
  BLR: `Gomel; Grodno; Minsk; Moguilev=Moguilyov; Ostrovets`,
  MDA: `Bălți; Chisinau; Cobasna=Kolbasna; Tiraspol`,
  SRB: `Belgrade; Bujanovac; Jarinje; Kragujevac; Niš; Novi Pazar; Novi Sad; Presevo; Subotica`,
  XKX: `
    Brnjak; Decani=Deçan; Djakovica=Gjakovë=Đakovica=Gjakova; Gnjilane=Gjilan; Gracanica=Graçanicë;
    ?Kamenica=Kamenicë; Klokot=Kllokot; Kosovo Polje=Fushë Kosovë; Kosovska Mitrovica; Leposavic=Leposaviq;
    Mitrovica-Nord=Mitrovica-Sud; Mitrovica=Mitrovicë; Novo Brdo=Novobërdë; Obilic=Obiliq; Orahovac=Rahovec;
    Partes; ?Pec=Pejë=Peja; Podujevo=Podujevë; Pristina=Prishtina=Prishtinë; Prizren; Račak; Ranilug;
    Skenderaj=Srbica; Strpce=Shtërpcë; Suva Reka=Suharekë; Urosevac=Ferizaj; Visoki Decani; Vucitrn=Vushtrri;
    Zubin Potok; Zvecan`,
  BIH: `
    Banja Luka; Bihać; Bijeljina; Bratunac; Butmir; Foča; Goražde; Jajce; Kravica; Mostar; Omarska; Potočari;
    Prijedor; Sarajevo; Srebrenica; Stolac; Travnik; Tuzla; Visegrad; Zenica; Žepa; Zvornik`,
  HRV: `Dubrovnik; Erdut; Jasenovac; Knin; Ovčara; Rijeka; Split; Vukovar; Zagreb`,
  SVN: `?Brdo; Ljubljana; Maribor; Portorož`,
  MKD: `Koumanovo=Kumanovo; Ohrid; Skopje; Tetovo`,
  MNE: `Budva; Cetinje; Kotor; Podgorica`,
  ALB: `Durrës; Shkodër=Shkodra; Tirana; Vlora=Vlorë`,
  GRC: `Athènes; Héraklion; Le Pirée=Pirée; Patras; Thessalonique=Salonique`,
  BGR: `Bourgas; Plovdiv; Sofia; Varna`,
  ROU: `Bucarest; Cluj; Constanța; Timișoara`,
  HUN: `Budapest; Debrecen; Pécs; Szeged`,
  POL: `
    Auschwitz-Birkenau=Auschwitz; Cracovie; Gdansk; Katyn; Poznań; Sobibor; Sopot; Treblinka; Varsovie`,
  CZE: `Brno; Karlovy Vary; Ostrava; Prague`,
  SVK: `Bratislava; Košice; Piešťany`,
  AUT: `Graz; Linz; Salzbourg; Vienne`,
  DEU: `
    Aix-la-Chapelle; Bergen-Belsen; Berlin; Bonn; Brême; Buchenwald; Cologne; Dachau; Dresde; Düsseldorf;
    Francfort=Francfort-sur-le-Main; Hambourg; Iéna; Karlsruhe; Kiel; Leipzig; Mannheim; Mayence; Munich;
    Münster; Nuremberg; Petersberg; Potsdam; Ramstein; Stuttgart; Trèves; Weimar`,
  CHE: `
    Bâle; Berne; Crans-Montana; Davos; Genève; Glion; Interlaken; Lausanne; Locarno; Lucerne; Lugano;
    Mont-Pèlerin; Montreux; Neuchâtel; Nyon; Saint-Gall; Spiez; Zurich`,
  LIE: `Vaduz`,
  FRA: `
    Aix-en-Provence; Basse-Terre; Bayonne; Bordeaux; Brest; Calais; Cannes; Cayenne; Cherbourg; Deauville; Drancy; Évian;
    Fontainebleau; Fort-de-France; Grenoble; Kourou; La Celle-Saint-Cloud; La Hague; Le Havre; Lille;
    Linas-Marcoussis; Lyon; Mamoudzou; Marcoussis; Marseille; Metz; Montpellier; ?Nancy; Nanterre; Nantes;
    ?Nice; Oradour-sur-Glane; Paris; Pointe-à-Pitre; Rambouillet; Saclay; ?Saint-Denis; Strasbourg; Toulouse;
    ?Tours; Versailles`,
  MCO: `Monte-Carlo`,
  BEL: `Anvers; Bruges; Bruxelles; Gand; Louvain-la-Neuve; Molenbeek; Ypres`,
  NLD: `
    Amsterdam; Delft; La Haye; Leidschendam; Maastricht; Noordwijk; Noordwijkerhout; Rijswijk; Rotterdam;
    Schiphol; Utrecht; Wageningen; Zeist`,
  LUX: `Kirchberg; ?Luxembourg-Ville; Schengen; ?Senningen`,
  GBR: `
    Belfast; Birmingham; Cambridge; Canterbury; Derry; Édimbourg; Faslane; Glasgow; Gleneagles; Greenwich;
    Lancaster House; Liverpool; Lockerbie; Londonderry; Londres; Lough Erne; Manchester; Omagh; Oxford;
    Sellafield; ?Windsor`,
  IRL: `?Cork; Dublin; Galway; Limerick`,
  DNK: `Aarhus; Copenhague; Elseneur; Ilulissat; Nuuk; Thulé`,
  SWE: `Göteborg; Malmö; Saltsjöbaden; Stockholm; Uppsala`,
  NOR: `Bergen; Oslo; Stavanger; Tromsø; Trondheim; Utøya`,
  FIN: `Helsinki; Rovaniemi; Tampere; Turku`,
  ISL: `Akureyri; Keflavik; Reykjavik; Thingvellir`,
  EST: `Ämari; Narva; Tallinn; Tartu`,
  LVA: `Daugavpils; Jūrmala; Riga; Ventspils`,
  LTU: `Kaunas; Klaipeda; Šiauliai; Vilnius`,
  ESP: `
    Alicante; Barcelone; Cadix; Formentor; Guernica; Madrid; Palomares; Saint-Sébastien; Salamanque;
    Santa Cruz de Tenerife; Saragosse; Séville; Valence`,
  PRT: `Braga; Coimbra; Estoril; Funchal; Lisbonne; Porto`,
  AND: `?Andorre-la-Vieille=Andorra la Vella; Escaldes`,
  ITA: `
    Aviano; Bellagio; Bologne; Brindisi; Cagliari; Ferrare; ?Florence; Frascati; Gênes; Milan; Naples; Otrante;
    Padoue; Palerme; Rome; San Remo=Sanremo; Syracuse; Trieste; Turin; Venise`,
  VAT: `?Cité du Vatican`,
  MLT: `Gozo; La Valette; Marsaxlokk; Sliema`,
})
