// Towns of Africa south of the Sahara: capitals, meeting places of the United Nations and the African Union,
// and the towns that reports of the Secretary-General and of panels of experts name, in their spelling.
import { placesIn } from '../places.ts'

/** Towns of Africa outside the Arab States. */
export const africanTowns = placesIn('city', {
  SSD: `
    Abiemnom; Akobo; Aweil; Ayod; Bentiu=Bentiou; ?Bor; Bunj; Djouba=Juba; Gok Machar; Gumuruk; Kajo Keji;
    Kiir Adem; ?Koch; Kodok; Kuajok=Kwajok; ?Leer; Likuangole; ?Maban; Malakal; Maridi; Mayom; Melut=Malout;
    Mingkaman; ?Nasir=Nassir; Nimule; Paloich=Paloch=Palogue; Panyagor; Pariang; Pibor; Pochalla; ?Raja; ?Renk;
    Rubkona; Rumbek; Safaha; Tonj; Torit; Wau Shilluk; Wau=Ouaou; Yambio; Yei; Yida`,
  COD: `
    ?Ango; Baraka; Bisie; ?Boga; Bogoro; Bukavu; Bulongo; Bunagana; Bunia; Bunyakiri; Butembo; Djugu; Dungu;
    Eringeti; ?Faradje; Fizi; Gbadolite; Gemena; Goma; Hombo; Irumu; Ishasha; Isiro; Kalemie; Kamango; ?Kamina;
    Kamituga; Kananga; Kanyabayonga; Kasenga; Kasindi; Kasongo; Kavumu; Kibumba; Kikwit; Kindu;
    Kinshasa=Léopoldville; Kirumba; Kisangani; Kitchanga; Kiwanja; Kolwezi; Komanda; Kongolo; Lemera; Likasi;
    Luberizi; Lubero; Lubumbashi; Luvungi; Mahagi; Mambasa; Manono; Masisi; Matadi; Mayi-Moya; Mbandaka; Mbau;
    Mbuji-Mayi; Minembwe; Minova; Misisi; Mitwaba; ?Moba; Mongbwalu; Mubi; Mushaki; Mutarule; Mutwanga; Mwenga;
    Mweso; Niangara; Nyamilima; Nyunzu; Oicha; Pinga; Pweto; Rubaya; Rumangabo; Rutshuru; ?Sake; ?Sebele;
    Shabunda; Tshikapa; Uvira; Walikale; Walungu; Yakoma`,
  CAF: `
    Alindao; Am Dafok; Baboua; Bakala; Bambari; Bangassou; Bangui; Batangafo; Bégoua; Béloko; Berbérati; Bimbo;
    Birao; ?Boali; Bocaranga; ?Boda; Bossangoa; Bossembélé; Bouar; Bouca; Boy-Rabe; Bozoum; Bria; Cantonnier;
    ?Carnot; Damara; Dékoa; Gamboula; Grimari; Ippy; Kabo; Kaga-Bandoro; Kilomètre 5; Kouango; Markounda;
    Mbaïki; Mboki; Mbrès; Mobaye; Mpoko; Ndassima; Ndélé; Ngaoundaye; ?Nola; Obo; Paoua; PK 5; Rafaï;
    Sam Ouandja; Sibut; Zémio`,
  MLI: `
    Aguelhok=Aguelhoc; Almoustarat; Anefis; Ansongo; Araouane; Bamako; Bandiagara; Bankass; ?Ber; Boni;
    Boulikessi; Bourem; Diabali; Diré; Djenné; Douentza; Gao; Goundam; Hombori; In Khalil; Indelimane; Kayes;
    Kidal; Konna; Koulikoro; Labbezanga; Léré; Ménaka; Mopti; Nampala; Niafunké=Niafounké; Ogossagou; Ségou;
    Sévaré; Sikasso; Tabankort; Talataye; Taoudenni; Ténenkou; Tessalit; Tin Zaouatine=Tinzaouaten; Tombouctou`,
  NER: `
    Abala; Agadez=Agadès; Arlit; Assamaka; Ayorou; ?Bosso; Dirkou; Inates; Madama; N'Guigmi=Nguigmi; Niamey;
    Ouallam; Tillia; Tongo Tongo`,
  BFA: `
    Arbinda; Bobo-Dioulasso; Djibo; Dori; Fada N'Gourma=Fada Ngourma; Gorom-Gorom; Inata; Kaya; Koudougou;
    Ouagadougou; Ouahigouya; Solhan`,
  TCD: `
    Abéché; Adré; Am Timan; Baga Sola=Bagasola; Bahaï; Biltine; ?Bol; Bredjing; Doba; Farchana;
    Faya-Largeau=Faya; Goré; Goz Beïda; Guéréda; Iriba; Moundou; N'Djamena=Ndjamena=Djamena; Ounianga; Sarh;
    Tissi; Zouar`,
  NGA: `
    Abuja; Baga; Bama; Banki; Buni Yadi; Calabar; Chibok; Damasak; Damaturu; Damboa; Dapchi; Dikwa; Enugu;
    Gamboru; Gwoza; Ibadan; Jos; Konduga; Lagos; Maiduguri; Michika; Monguno; Ngala; Ogoni; Port Harcourt;
    Potiskum; Rann; Warri; Yola; Zaria`,
  CMR: `
    Amchidé; Bafoussam; Bamenda; Bertoua; Buea; Douala; Fotokol; Garoua; Garoua-Boulaï; Kolofata; Kousseri;
    Maroua; Minawao; ?Mora; Ngaoundéré; Yaoundé`,
  GAB: `Bitam; Franceville; Lambaréné; Libreville; Oyem; Port-Gentil`,
  GNQ: `?Bata; Ebebiyin; Malabo; Mongomo; Oyala; Sipopo`,
  COG: `Bétou; Brazzaville; Dolisie; Impfondo; Kinkala; Ouesso; Pointe-Noire`,
  STP: `?São Tomé`,
  AGO: `Benguela; Bicesse; Cuito; Dundo; Huambo; Lobito; Luanda; Lubango; Lucapa; Malanje; Saurimo`,
  RWA: `Butare; Gabiro; Gitarama; Kibeho; Kigali; Nyabihu; Nyarugenge; Ruhengeri`,
  BDI: `Bujumbura=Usumbura; Gatumba; Gitega=Kitega; Kamenge; Kinama; Musaga; Nyakabiga; Rugombo`,
  UGA: `Arua; Entebbe; Fort Portal; Gulu; Kampala; Kasese; Kitgum; ?Lira; Mbarara; Munyonyo`,
  KEN: `
    Dadaab; Dagahaley; Eldoret; Gigiri; Hagadera; Ifo; Isiolo; Kakuma; Kisumu; Lokichoggio=Lokichokio;
    Marsabit; Mombasa; Mpeketoni; Nairobi; Naivasha; Nakuru; Westgate`,
  TZA: `
    Arusha; Bagamoyo; Dar es-Salaam=Dar es-Salam; Dodoma; Kasulu; Kigoma; Lugufu; Moshi; Mwanza; Nyarugusu`,
  ETH: `
    Addis-Abeba=Addis-Ababa; Adigrat; Adwa=Adoua; Axoum=Aksoum; Bahir Dar; Dire Dawa; Dollo Ado; ?Gode; Gondar;
    Humera; Jijiga; Lalibela; Mekele=Mekelle=Makalé; Zalambessa`,
  ERI: `Asmara; Assab; Barentu; Ghinda; Keren; Massaoua=Massawa; Senafe; Teseney=Tessenei`,
  LBR: `
    ?Buchanan; ?Ganta; Gbarnga; ?Harper; Monrovia; Robertsport; Saniquellie; Sinje; Toe Town; Tubmanburg;
    Voinjama; Zwedru`,
  SLE: `?Bo; Freetown; Kabala; Koidu; Lungi; Magburaka; Makeni; ?Waterloo; Yenga`,
  GIN: `
    ?Beyla; ?Boké; Conakry; Faranah; Forécariah; Guéckédou; Kankan; Kindia; Kissidougou; ?Labé; Macenta;
    ?Mamou; Siguiri; Womey`,
  GNB: `Bissagos=Bijagos; Bissau; Bissorã; Buba; Catió; Mansoa; São Domingos; Varela`,
  CIV: `
    Abidjan; Abobo; Akouédo; Bangolo; Bloléquin; Bondoukou; Bouaké; Bouna; Cocody; Daloa; Danané; Duékoué;
    Ferkessédougou; Gagnoa; Grabo; Grand-Bassam; Guiglo; Korhogo; ?Man; Nahibly; Odienné; San Pedro; Séguéla;
    ?Tabou; Taï; Toulepleu; Yamoussoukro; Yopougon; Zouan-Hounien`,
  GHA: `Aburi; Accra; Akosombo; Ampain; Buduburam; Kumasi; Takoradi; Tamale; Tema`,
  TGO: `Atakpamé; Dapaong; ?Kara; Lomé; Sokodé`,
  BEN: `Abomey; Cotonou; Natitingou; Ouidah; Parakou; Porto-Novo`,
  SEN: `Dakar; Diamniadio; Kaolack; Saint-Louis; Saly; Tambacounda; Thiès; Ziguinchor`,
  GMB: `Bakau; Banjul; Farafenni; Kanilai; Kotu; Serrekunda`,
  CPV: `Espargos; Mindelo; Praia`,
  ZAF: `
    Bloemfontein; Durban; Johannesburg; Le Cap=Cape Town; Marikana; Midrand; Pelindaba; Pietermaritzburg;
    Port Elizabeth; Pretoria=Tshwane; Rustenburg; Sandton; Sharpeville; Soweto; Stellenbosch; Valindaba`,
  NAM: `Cassinga; Lüderitz; Oshakati; Otjiwarongo; Rundu; Swakopmund; Walvis Bay; Windhoek`,
  BWA: `Dukwi; Francistown; Gaborone; Kasane; Maun; Mogoditshane; Palapye`,
  ZWE: `Bulawayo; Chitungwiza; Gweru; Harare=Salisbury; Kariba; Marange; Mutare; Victoria Falls`,
  ZMB: `Chipata; Kitwe; ?Livingstone; Lusaka; Mongu; Mulungushi; Ndola; Solwezi`,
  MWI: `Blantyre; Dzaleka; Karonga; Lilongwe; Mangochi; Mzuzu; Zomba`,
  MOZ: `
    ?Beira; Chimoio; Gorongosa; Macomia; Maputo=Lourenço Marques; Mocímboa da Praia; Nacala; Nkomati; ?Palma;
    Quelimane`,
  SWZ: `Ezulwini; Lobamba; Manzini; Mbabane; Siteki`,
  LSO: `Leribe; Mafeteng; Maputsoe; Maseru; Mohale; Teyateyaneng`,
  MDG: `
    Antananarivo=Tananarive; Antsirabe; Antsiranana=Diego-Suarez; Fianarantsoa; Mahajanga=Majunga;
    Taolagnaro=Fort-Dauphin; Toamasina=Tamatave; Toliara=Tuléar`,
  MUS: `Balaclava; Curepipe; ?Ébène; Grand Baie; Port-Louis; Quatre Bornes; Vacoas`,
  SYC: `Aldabra=atoll d'Aldabra; Assomption=île Assomption; Mahé; Praslin; ?Victoria`,
})
