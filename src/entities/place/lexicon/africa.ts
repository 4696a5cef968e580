// Towns of Africa south of the Sahara: capitals, meeting places of the United Nations and the African Union,
// and the towns that reports of the Secretary-General and of panels of experts name, in their spelling.
import { placesIn } from '../places.ts'

/** Towns of Africa outside the Arab States. */
export const africanTowns = placesIn('city', {
  SSD: `
    Djouba=Juba; Malakal; Bentiu=Bentiou; ?Bor; Wau=Ouaou; Rumbek; Torit; Yei; Yambio; Aweil; Kuajok=Kwajok;
    Nimule; Gok Machar; Melut=Malout; ?Renk; ?Nasir=Nassir; Akobo; Pibor; Bunj; ?Maban; Yida; Mayom; ?Leer;
    ?Koch; Panyagor; Paloich=Paloch=Palogue; Kodok; Wau Shilluk; Mingkaman; Abiemnom; Pariang; Rubkona; Tonj;
    ?Raja; Kapoeta; ?Ezo; Tambura; Maridi; Mundri; Lainya; Kajo Keji; Magwi; Terekeka; Yirol; Cueibet; Gumuruk;
    Likuangole; Manyabol; Pochalla; ?Duk; Ayod; Waat; Lankien; Old Fangak; Nyirol; Uror; Twic Est; Kiir Adem;
    Safaha; ?Joda; Tishwin; ?Guit; Adok; Baliet; ?Ulang; Doleib Hill; Tomping; Jebel Kujur`,
  COD: `
    Kinshasa=Léopoldville; Goma; Bukavu; Bunia; Kisangani; Lubumbashi; Kalemie; Kindu; Kananga; Mbuji-Mayi;
    Mbandaka; Matadi; Kolwezi; Butembo; Uvira; Likasi; Tshikapa; Gemena; Isiro; Dungu; ?Faradje; ?Ango;
    Niangara; ?Kamina; Manono; ?Moba; Pweto; Mitwaba; Baraka; Lemera; Minembwe; Bunyakiri; Walungu; Kitchanga;
    Masisi; Rutshuru; Bunagana; Kiwanja; Rumangabo; Kibumba; ?Sake; Minova; Rubaya; Nyamilima; Kanyabayonga;
    Kirumba; Lubero; Eringeti; Oicha; Mbau; Kamango; Mutwanga; Bulongo; Mayi-Moya; Walikale; Pinga; Luvungi;
    Mubi; Hombo; Shabunda; Mwenga; Kamituga; Fizi; ?Sebele; Misisi; Kasindi; Mahagi; ?Aru; Ariwara; Mambasa;
    Komanda; Irumu; Aveba; Djugu; Mongbwalu; Bogoro; Fataki; Nizi; Tchomia; Walendu Bindi; ?Bili; Doruma;
    ?Banda; Gbadolite; ?Zongo; Libenge; Bumba; Lisala; Boende; Inongo; Yumbi; Kikwit; ?Boma; Muanda; Kamonia;
    Nganza; Kasumbalesa; Kilwa; Kasenga; Punia; Kasongo; Lubutu; Bafwasende; Opala; Nyunzu; Kabalo; Kongolo;
    Bendera; Mutaho; Kibati; Chanzu; Mbuzi; Runyoni; Mushaki; Ngungu; Nyabiondo; Luofu; Miriki; Bweremana;
    Kavumu; Nyabibwe; ?Numbi; Bisie; Rubare; ?Jomba; ?Tongo; ?Bambo; Mweso; Katoyi; Katale; Ntoto; Kashebere;
    Mpofi; Luberizi; ?Sange; Kiliba; Mutarule; Runingo; Rwindi; Ishasha; ?Nobili; Kainama; Tchabi; ?Boga; Gety;
    Kagaba; ?Luna; Mavivi; Ngadi; Semuliki; Lulimba; Lubarika; Yakoma`,
  CAF: `
    Bangui; Bambari; Bria; Bossangoa; Bouar; Berbérati; Bangassou; Obo; Zémio; Ndélé; Birao; Kaga-Bandoro;
    Sibut; Bozoum; Paoua; ?Boda; ?Carnot; Batangafo; Kabo; Bouca; Damara; Mbaïki; Mobaye; Alindao; Ippy;
    Kouango; Grimari; Dékoa; Bakala; Mbrès; ?Nola; Gamboula; Baboua; Béloko; Cantonnier; Bocaranga; Ngaoundaye;
    ?Boali; Bossembélé; Yaloké; Boy-Rabe; Rafaï; Djéma; Mboki; Bakouma; Zangba; Zacko; Nzako; Sam Ouandja;
    Ouadda; Ouanda Djallé; Tiringoulou; Am Dafok; Kadja; Moyenne-Sido=Sido; Markounda; Nanga Boguila; Boguila;
    Bouboui; Mpoko; Boeing; Bégoua; Bimbo; PK 5; Kilomètre 5; PK 12; Ndassima; ?Liwa; Mourouba; Bokolbo; Gambo;
    Pombolo; Ngakobo; Koui; Degaulle; Mingala; ?Salo; Bayanga; Sosso-Nakombo; Amada-Gaza; ?Guen; ?Bania; Baoro;
    ?Abba; ?Besson; Bohong; Ndim; Kounang; ?Bang; Bémal; Bédaya; Maïkolo; Ouandago; ?Botto; ?Mbali; Gobolo`,
  MLI: `
    Bamako; Tombouctou; Gao; Kidal; Tessalit; Ménaka; Mopti; Sévaré; Ségou; Koulikoro; Sikasso; Kayes;
    Douentza; Goundam; Diré; Niafunké=Niafounké; Ansongo; Bourem; Aguelhok=Aguelhoc; Anefis; ?Ber; Léré; Konna;
    Diabali; Tabankort; In Khalil; Tin Zaouatine=Tinzaouaten; Almoustarat; Araouane; Taoudenni; Boni; Hombori;
    Bandiagara; Bankass; Koro; Djenné; Ténenkou; Youwarou; Nampala; Dioura; Rharous=Gourma-Rharous; Ogossagou;
    Sobane Da; ?Moura; Tarkint; Labbezanga; Indelimane; Talataye; Tin Hama; Andéramboukane; Gossi; Mondoro;
    Boulikessi; ?Dogo; ?Kati; Nioro; ?Nara; Abeïbara; Amassine; Zouera; Tabrichat; Ersane; Bambara-Maoudé;
    Kabara; Banikane; Lerneb; Acharane; Teherdje`,
  NER: `
    Niamey; Agadez=Agadès; Arlit; ?Bosso; Assamaka; Madama; Dirkou; N'Guigmi=Nguigmi; Ayorou; Abala; Mangaizé;
    Inates; Chinegodar; Tillia; Tassara; Filingué; Dogondoutchi; Toumour; Gagamari; Ouallam; Banibangou;
    Tongo Tongo`,
  BFA: `
    Ouagadougou; Bobo-Dioulasso; Djibo; Dori; Gorom-Gorom; Kaya; Fada N'Gourma=Fada Ngourma; Ouahigouya;
    Koudougou; Inata; Nassoumbou; Arbinda; Solhan; Yirgou; Barsalogho; Sebba; Markoye; Banfora; Goudébou;
    Mentao; Diapaga; Pama`,
  TCD: `
    N'Djamena=Ndjamena=Djamena; Abéché; Goz Beïda; Farchana; Iriba; Guéréda; Bahaï; Adré; Biltine;
    Faya-Largeau=Faya; Am Timan; Sarh; Moundou; Doba; Goré; ?Bol; ?Mao; Baga Sola=Bagasola; Ngouboua; Fianga;
    Mongo; Ounianga; Zouar; Bardaï; Wour; Daguessa; Tissi; Haraze; Koukou-Angarana; Djabal; Bredjing;
    Oure Cassoni; Am Nabak; Bitkine; Massakory; Massaguet; Bongor`,
  NGA: `
    Abuja; Lagos; Maiduguri; Chibok; Baga; Bama; Damaturu; Yola; Jos; Port Harcourt; Ibadan; Calabar; Monguno;
    Gwoza; Konduga; Damboa; Dikwa; Banki; Rann; Ngala; Gamboru; Damasak; Kukawa; Doron Baga=Doro Baga; Michika;
    Madagali; Potiskum; Buni Yadi; Dapchi; Benin City; Enugu; Onitsha; ?Aba; Umuahia; Owerri; Warri; Asaba;
    Zaria; Minna; Lokoja; Makurdi; Funtua; Ile-Ife; Ilorin; Abeokuta; Uyo; Kala Balge; Malam Fatori; Kafanchan;
    Ogoni`,
  CMR: `
    Yaoundé; Douala; Maroua; Garoua; Ngaoundéré; Bamenda; Buea; Kousseri; ?Mora; Fotokol; Amchidé; Kolofata;
    Minawao; Kerawa; Kumba; Bafoussam; Bertoua; Garoua-Boulaï; Limbé; Kribi; Mamfé; Kumbo; Batouri; Kenzou;
    Mayo-Moskota; Achigachia; Waza; Gado-Badzeré; Edéa`,
  GAB: `Libreville; Port-Gentil; Franceville; Oyem; Lambaréné; Bitam`,
  GNQ: `Malabo; ?Bata; Oyala; Sipopo; Mongomo; Ebebiyin`,
  COG: `Brazzaville; Pointe-Noire; Dolisie; Impfondo; Bétou; Ouesso; Kinkala`,
  STP: `?São Tomé`,
  AGO: `
    Luanda; Huambo; Benguela; Lobito; Lubango; Cuito; Malanje; Saurimo; Dundo; Lucapa; Andulo; Bailundo;
    ?Jamba; Bicesse; Namibe`,
  RWA: `Kigali; Butare; Ruhengeri; Gitarama; Kibeho; Gabiro; Nyabihu; Nyarugenge; Mutobo`,
  BDI: `
    Bujumbura=Usumbura; Gitega=Kitega; Gatumba; Rugombo; Kamenge; Kinama; Musaga; Nyakabiga; Ngagara; Mutakura;
    Kobero; Bugendana; Mpanda`,
  UGA: `
    Kampala; Entebbe; Gulu; Kitgum; ?Lira; Arua; Mbarara; Kasese; Fort Portal; Munyonyo; Jinja; Soroti; Moroto;
    Kabale; ?Kisoro; Adjumani; ?Moyo; Barlonyo`,
  KEN: `
    Nairobi; Mombasa; Kisumu; Eldoret; Nakuru; Naivasha; Dadaab; Kakuma; Lokichoggio=Lokichokio; Ifo;
    Dagahaley; Hagadera; Mpeketoni; Liboi; Malindi; Machakos; Isiolo; Marsabit; Moyale; Nyeri; Nanyuki; Thika;
    Westgate; Gigiri; Manda Bay`,
  TZA: `
    Arusha; Dar es-Salaam=Dar es-Salam; Dodoma; Mwanza; Kigoma; Moshi; Kasulu; Lugufu; Nyarugusu; Mtabila;
    Ngara; Tabora; Mtwara; Bukoba; Bagamoyo; Mbeya`,
  ETH: `
    Addis-Abeba=Addis-Ababa; Dire Dawa; Mekele=Mekelle=Makalé; Gondar; Bahir Dar; Axoum=Aksoum; Lalibela;
    Adigrat; Humera; Jijiga; ?Gode; Dollo Ado; Adwa=Adoua; Zalambessa; ?Bure; Tsorona; Badda; Asosa; Jimma;
    Nazret; Debre Zeit; ?Shire; Alamata; Dessie; Kombolcha; Lalibella`,
  ERI: `
    Asmara; Massaoua=Massawa; Assab; Keren; Barentu; Teseney=Tessenei; Senafe; Ghinda; ?Sawa; Shambuko;
    Omhajer; Adi Keyih`,
  LBR: `
    Monrovia; ?Buchanan; Gbarnga; Zwedru; ?Harper; Voinjama; ?Ganta; Saniquellie; Tubmanburg; Robertsport;
    ?Greenville; Kakata; ?Foya; Toe Town; Tiehnpo; Paynesville; West Point; Harbel; B'hai; Pleebo; Fish Town;
    Sinje`,
  SLE: `
    Freetown; ?Bo; Makeni; Lungi; Koidu; Kabala; ?Waterloo; Magburaka; Lunsar; ?Aberdeen; Yenga; ?Daru;
    Okra Hills; Kroo Bay`,
  GIN: `
    Conakry; Kankan; ?Labé; Guéckédou; Macenta; Kindia; ?Boké; ?Mamou; Siguiri; ?Beyla; ?Fria; Forécariah;
    Coyah; Dubréka; ?Lola; Kissidougou; Womey; Faranah; Méliandou; Zogota`,
  GNB: `Bissau; Bissorã; Buba; Catió; Bissagos=Bijagos; Varela; São Domingos; Mansoa`,
  CIV: `
    Abidjan; Yamoussoukro; Bouaké; Daloa; ?Man; Duékoué; Guiglo; Toulepleu; Taï; ?Tabou; Grabo; San Pedro;
    Korhogo; Odienné; Bouna; Bondoukou; Danané; Zouan-Hounien; Bangolo; Bloléquin; Nahibly; Abobo; Yopougon;
    Cocody; Adjamé; Attécoubé; Koumassi; Port-Bouët; Treichville; Grand-Bassam; ?Noé; Dabou; Séguéla; ?Touba;
    Gagnoa; Soubré; ?Divo; Adzopé; Agboville; Sikensi; ?Fresco; Sassandra; Ferkessédougou; Olodio; Fetai; Saho;
    Akouédo; Tongbi; Fengolo; Sakré; Pehekanhouebli; Zriglo; Ity; Dioulabougou; Tiébissou; Sinématiali`,
  GHA: `
    Accra; Kumasi; Tamale; Takoradi; Tema; Ampain; Buduburam; Aburi; Akosombo; Cape Coast; Sunyani; Bawku;
    Bolgatanga; Elubo; Egyeikrom; Fetentaa`,
  TGO: `Lomé; ?Kara; Sokodé; Atakpamé; Dapaong`,
  BEN: `Cotonou; Porto-Novo; Parakou; Ouidah; Abomey; Natitingou`,
  SEN: `
    Dakar; Saint-Louis; Ziguinchor; Thiès; Kaolack; Tambacounda; Diamniadio; Saly; Bignona; Ngor;
    Gorée-Almadies`,
  GMB: `Banjul; Serrekunda; Bakau; Kanilai; Kotu; Farafenni`,
  CPV: `Praia; Mindelo; Espargos`,
  ZAF: `
    Pretoria=Tshwane; Johannesburg; Le Cap=Cape Town; Durban; Port Elizabeth; Bloemfontein; Soweto;
    Sharpeville; Marikana; Pelindaba; Valindaba; East London; Kimberley; Polokwane; Sandton; Midrand;
    Rustenburg; Pietermaritzburg; Stellenbosch; Nelspruit; Sun City; Boipatong`,
  NAM: `
    Windhoek; Walvis Bay; Swakopmund; Otjiwarongo; Oshakati; Lüderitz; Cassinga; Rundu; Ondangwa;
    Katima Mulilo`,
  BWA: `Gaborone; Francistown; Kasane; Maun; Palapye; Dukwi; Mogoditshane`,
  ZWE: `
    Harare=Salisbury; Bulawayo; Victoria Falls; Mutare; Marange; Gweru; Kariba; Chitungwiza; Beitbridge;
    Hwange`,
  ZMB: `
    Lusaka; Ndola; ?Livingstone; Kitwe; Mulungushi; Chipata; Mongu; Solwezi; Kabwe; Mwinilunga; Meheba`,
  MWI: `Lilongwe; Blantyre; Mzuzu; Zomba; Dzaleka; Karonga; Mangochi`,
  MOZ: `
    Maputo=Lourenço Marques; ?Beira; Quelimane; Nacala; Gorongosa; Chimoio; ?Palma; Mocímboa da Praia; Macomia;
    Matola; Xai-Xai; Nkomati; Lichinga; Ancuabe`,
  SWZ: `Mbabane; Lobamba; Manzini; Siteki; Ezulwini`,
  LSO: `Maseru; Mafeteng; Teyateyaneng; Mohale; Maputsoe; Leribe`,
  MDG: `
    Antananarivo=Tananarive; Toamasina=Tamatave; Antsiranana=Diego-Suarez; Mahajanga=Majunga; Fianarantsoa;
    Toliara=Tuléar; Taolagnaro=Fort-Dauphin; Antsirabe; Nosy Be; Ivato; Betroka; Maroantsetra`,
  MUS: `Port-Louis; Grand Baie; Balaclava; ?Ébène; Curepipe; Vacoas; Quatre Bornes`,
  SYC: `?Victoria; Mahé; Praslin; Assomption=île Assomption; Aldabra=atoll d'Aldabra`,
})
