// Towns of Africa south of the Sahara: capitals, meeting places of the United Nations and the African Union,
// and the towns that reports of the Secretary-General and of panels of experts name, in their spelling.
import { placesIn } from '../places.ts'

/** Towns of Africa outside the Arab States. */
export const africanTowns = placesIn('city', {
  SSD: `
    Abiemnom; Akobo; Aweil; Ayod; Bentiu=Bentiou; ?Bor; Bunj; Djouba=Juba; Gok Machar; Gumuruk; Kajo Keji;
    Kiir Adem; ?Koch; Kodok; Kuajok=Kwajok; ?Leer; Likuangole; ?Maban; Malakal; Maridi; Mayom; Melut=Malout;
    Mingkaman; ?Nasir=?Nassir; Nimule; Paloich=Paloch=Palogue; Panyagor; Pariang; Pibor; Pochalla; ?Raja;
    ?Renk; Rubkona; Rumbek; Safaha; Tonj; Torit; Wau Shilluk; Wau=Ouaou; Yambio; Yei; Yida`,
  COD: `
    ?Ango; Baraka; Bisie; Bogoro; Bukavu; Bulongo; Bunagana; Bunia; Bunyakiri; Butembo; Djugu; Dungu; Eringeti;
    ?Faradje; Gbadolite; Gemena; Goma; Hombo; Irumu; Isiro; Kalemie; Kamango; ?Kamina; Kananga; Kanyabayonga;
    Kasenga; Kasongo; Kavumu; Kibumba; Kikwit; Kindu; Kinshasa=Léopoldville; Kirumba; Kisangani; Kitchanga;
    Kiwanja; Kolwezi; Komanda; Lemera; Likasi; Lubero; Lubumbashi; Luvungi; Mambasa; Manono; Masisi; Matadi;
    Mayi-Moya; Mbandaka; Mbau; Mbuji-Mayi; Minembwe; Minova; Mitwaba; ?Moba; Mongbwalu; Mubi; Mutwanga; Mwenga;
    Niangara; Nyamilima; Oicha; Pinga; Pweto; Rubaya; Rumangabo; Rutshuru; ?Sake; Shabunda; Tshikapa; Uvira;
    Walikale; Walungu; Yakoma`,
  CAF: `
    Alindao; Am Dafok; Bakala; Bambari; Bangassou; Bangui; Batangafo; Bégoua; Berbérati; Bimbo; Birao; ?Boda;
    Bossangoa; Bouar; Bouca; Boy-Rabe; Bozoum; Bria; ?Carnot; Damara; Dékoa; Gamboula; Grimari; Ippy; Kabo;
    Kaga-Bandoro; Kilomètre 5; Kouango; Markounda; Mbaïki; Mboki; Mbrès; Mobaye; Mpoko; Ndassima; Ndélé; ?Nola;
    Obo; Paoua; PK 5; Rafaï; Sam Ouandja; Sibut; Zémio`,
  MLI: `
    Aguelhok=Aguelhoc; Almoustarat; Anefis; Ansongo; Araouane; Bamako; Bandiagara; Bankass; ?Ber; Boni;
    Boulikessi; Bourem; Diabali; Diré; Djenné; Douentza; Gao; Goundam; Hombori; In Khalil; Indelimane; Kayes;
    Kidal; Konna; Koulikoro; Labbezanga; Léré; Ménaka; Mopti; Nampala; Niafunké=Niafounké; Ogossagou; Ségou;
    Sévaré; Sikasso; Tabankort; Talataye; Taoudenni; Ténenkou; Tessalit; Tin Zaouatine=Tinzaouaten; Tombouctou`,
  NER: `
    Agadez=Agadès; Arlit; Assamaka; Ayorou; ?Bosso; Dirkou; Inates; Madama; N'Guigmi=Nguigmi; Niamey; Ouallam;
    Tillia; Tongo Tongo`,
  BFA: `
    Arbinda; Bobo-Dioulasso; Djibo; Dori; Fada N'Gourma=Fada Ngourma; Gorom-Gorom; Kaya; Ouagadougou;
    Ouahigouya; Solhan`,
  TCD: `
    Abéché; Adré; Am Timan; Baga Sola=Bagasola; Bahaï; Biltine; Bredjing; Doba; Farchana; Faya-Largeau=Faya;
    Goré; Goz Beïda; Guéréda; Iriba; Moundou; N'Djamena=Ndjamena=Djamena; Ounianga; Sarh; Tissi; Zouar`,
  NGA: `
    ?Aba; Abuja; Baga; Bama; Buni Yadi; Calabar; Chibok; Damaturu; Dapchi; Enugu; Gwoza; Ibadan; Jos; Lagos;
    Maiduguri; Michika; Monguno; Ogoni; Port Harcourt; Potiskum; Warri; Yola; Zaria`,
  CMR: `
    Bafoussam; Bamenda; Bertoua; Buea; Douala; Fotokol; Garoua; Garoua-Boulaï; Kousseri; Maroua; Minawao;
    ?Mora; Ngaoundéré; Yaoundé`,
  GAB: `Franceville; Libreville; Oyem; Port-Gentil`,
  GNQ: `?Bata; Malabo; Oyala; Sipopo`,
  COG: `Brazzaville; Dolisie; Impfondo; Pointe-Noire`,
  STP: `?São Tomé`,
  AGO: `Benguela; Bicesse; Cuito; Huambo; Lobito; Luanda; Lubango; Lucapa`,
  RWA: `Butare; Gitarama; Kigali; Ruhengeri`,
  BDI: `Bujumbura=Usumbura; Gatumba; Gitega=Kitega; Rugombo`,
  UGA: `Arua; Entebbe; Gulu; Kampala; Kitgum; ?Lira; Mbarara; Munyonyo`,
  KEN: `
    Dadaab; Eldoret; Gigiri; Hagadera; Isiolo; Kakuma; Kisumu; Lokichoggio=Lokichokio; Marsabit; Mombasa;
    Mpeketoni; Nairobi; Naivasha; Nakuru; Westgate`,
  TZA: `
    Arusha; Bagamoyo; Dar es-Salaam=Dar es-Salam; Dodoma; Kasulu; Kigoma; Lugufu; Moshi; Mwanza; Nyarugusu`,
  ETH: `
    Addis-Abeba=Addis-Ababa; Adigrat; Adwa=Adoua; Axoum=Aksoum; Bahir Dar; Dire Dawa; Dollo Ado; ?Gode; Gondar;
    Hawassa=Awassa; Humera; Jijiga; Lalibela; Mekele=Mekelle=Makalé; Zalambessa`,
  ERI: `Asmara; Assab; Barentu; Ghinda; Keren; Massaoua=Massawa; Senafe; Teseney=Tessenei`,
  LBR: `
    ?Buchanan; ?Ganta; Gbarnga; ?Harper; Monrovia; Robertsport; Saniquellie; Sinje; Toe Town; Tubmanburg;
    Voinjama; Zwedru`,
  SLE: `?Bo; Freetown; Lungi; Makeni; Yenga`,
  GIN: `
    ?Boké; Conakry; Faranah; Forécariah; Guéckédou; Kankan; Kindia; Kissidougou; ?Labé; Macenta; ?Mamou; Womey`,
  GNB: `Bissau; Bissorã; Buba; Catió`,
  CIV: `
    Abidjan; Akouédo; Bangolo; Bloléquin; Bondoukou; Bouaké; Bouna; Cocody; Daloa; Danané; Duékoué;
    Ferkessédougou; Gagnoa; Grabo; Grand-Bassam; Guiglo; Korhogo; ?Man; Odienné; San Pedro; Séguéla; ?Tabou;
    Taï; Toulepleu; Yamoussoukro; Zouan-Hounien`,
  GHA: `Accra; Kumasi; Takoradi; Tamale; Tema`,
  TGO: `Atakpamé; ?Kara; Lomé; Sokodé`,
  BEN: `Cotonou; Ouidah; Parakou; Porto-Novo`,
  SEN: `Dakar; Saint-Louis; Thiès; Ziguinchor`,
  GMB: `Bakau; Banjul; Kanilai; Serrekunda`,
  CPV: `Espargos; Mindelo; Praia`,
  ZAF: `
    Bloemfontein; Durban; Johannesburg; Le Cap=Cape Town; Marikana; Midrand; Pelindaba; Pietermaritzburg;
    Port Elizabeth; Pretoria=Tshwane; Rustenburg; Sandton; Sharpeville; Soweto; Stellenbosch; Valindaba`,
  NAM: `Cassinga; Otjiwarongo; Swakopmund; Walvis Bay; Windhoek`,
  BWA: `Francistown; Gaborone; Kasane; Maun`,
  ZWE: `Bulawayo; Harare=Salisbury; Mutare; Victoria Falls`,
  ZMB: `Kitwe; ?Livingstone; Lusaka; Ndola`,
  MWI: `Blantyre; Lilongwe; Mzuzu; Zomba`,
  MOZ: `?Beira; Chimoio; Gorongosa; Macomia; Maputo=Lourenço Marques; Nacala; Nkomati; ?Palma; Quelimane`,
  SWZ: `Ezulwini; Lobamba; Manzini; Mbabane; Siteki`,
  LSO: `Mafeteng; Maseru; Mohale; Teyateyaneng`,
  MDG: `Antananarivo=Tananarive; Antsiranana=Diego-Suarez; Mahajanga=Majunga; Toamasina=Tamatave`,
  MUS: `Balaclava; ?Ébène; Grand Baie; Port-Louis`,
  SYC: `Assomption=île Assomption; Mahé; Praslin; ?Victoria`,
})
