// Towns of Asia and the Pacific outside the Arab States: capitals, meeting places, and the towns that
// documents of the Security Council, the human-rights bodies and the specialised agencies name, in French.
import { placesIn } from '../places.ts'

/** Towns of Asia and the Pacific. */
export const asianTowns = placesIn('city', {
  AFG: `
    Kaboul=Kabul; Kandahar; Herat; Mazar-e-Charif=Mazar-i-Charif=Mazar-e Sharif=Mazar-i-Sharif;
    Djalalabad=Jalalabad; Kondoz=Kunduz=Koundouz; Gardez; Ghazni; Lachkar Gah=Lashkar Gah=Lashkargah; Bagram;
    Taloqan=Taleqan; Maïmana=Maymana; Faïzabad=Fayzabad; Bamian;
    Pol-e Khomri=Pul-i-Khumri=Pul-e Khumri=Pouli Khoumri; Charikar; Tirin Kot=Tarin Kot; Qalat=Kalat;
    Zarandj=Zaranj; Chibarghan=Sheberghan=Shibirghan; Qala-e Naw=Qala-i Naw; Asadabad; Mehtarlam=Mihtarlam;
    Islam Qala; Spin Boldak; Torkham; Chaman; Sangin; Musa Qala; Nad Ali; Garmser; Marjah; Azra; Achin;
    Dasht-e Barchi; Hairatan; Aqina; Dasht-e-Archi; Chardara; Khanabad; Imam Sahib; Azizabad; Yakawlang;
    Puli Charkhi=Pul-e-Charkhi; Pul-i-Alam; Mirzaolang; Ghormach; Jaghori; Farkhar; Shinwari; Nili; Parun;
    Sharan; Spera; Urgun; Barmal`,
  PAK: `
    Islamabad; Karachi; Lahore; Peshawar=Pechawar=Peshawer; Quetta; Rawalpindi; Faisalabad; Multan; Hyderabad;
    Muzaffarabad=Mouzaffarabad; Abbottabad; Mardan; Miran Shah=Miranshah; ?Wana; Mingora; Tchaman; Gwadar;
    Sialkot; Gujranwala; Parachinar; Dera Ismail Khan; Taftan; Bannu; ?Tank; Gilgit; Skardu; Nathia Gali;
    Chitral; Turbat; Khuzdar`,
  IND: `
    New Delhi=Nouvelle Delhi=Delhi; Mumbai=Bombay; Calcutta=Kolkata; Chennai=Madras; Bangalore=Bengaluru;
    Ahmedabad; Srinagar; Ayodhya; Bhopal; Agra; Jaipur; Pune; Panaji; Amritsar; Lucknow; Patna; Chandigarh;
    Dharamsala; Imphal; Guwahati; Kochi; Pulwama; ?Uri; Pathankot; Amaravati; Varanasi=Bénarès; Pondichéry;
    Gandhinagar; Kozhikode; Bandipora; Kupwara; Baramulla; Anantnag; Poonch`,
  BGD: `
    Dacca=Dhaka; Chittagong=Chattogram; Cox's Bazar; Kutupalong; Sylhet; Khulna; Rajshahi; Teknaf; Bandarban;
    Rangpur; Rana Plaza; Barisal; Nayapara; Bhasan Char; Ashulia; Tazreen`,
  LKA: `
    Colombo; Sri Jayewardenepura Kotte; Kandy; Galle; Puttumatalan; Muttur; Ampara; Anuradhapura; Hambantota;
    Omanthai; Menik Farm; Polonnaruwa; Negombo; Welikada`,
  NPL: `
    Katmandou=Kathmandu; Lalitpur; Pokhara; Biratnagar; Janakpur; Bhaktapur; Lumbini; Nepalgunj; Bardiya;
    Chitwan; Shaktikhor; Gorkha; Dhulikhel`,
  BTN: `Thimphou=Thimphu; ?Paro; Phuentsholing`,
  MDV: `Malé; Addu`,
  IRN: `
    Téhéran=Tehran; Qom; Machhad=Mashhad=Mechhed; Ispahan=Isfahan; Chiraz=Shiraz; Tabriz; Natanz;
    Fordou=Fordo=Fordow; Arak; Bouchehr=Bushehr; Parchin; Ahvaz=Ahwaz; Abadan; Khorramshahr=Khorramchahr;
    Bandar Abbas; Bandar Imam Khomeini; Kermanshah=Kermanchah; Sanandaj; Mahabad; Zahedan; Kerman; Hamadan;
    Ourmia=Orumiyeh=Urmia; Evin; Karaj=Karadj; Lavisan; Rajaï Chahr=Rajai Shahr=Gohardasht; Yazd; Rasht=Racht;
    ?Bam; Saravan; Chabahar=Tchabahar; Gachine; Saghand; Ardakan; Darkhovin; Bidganeh; Shahroud; Bouyin Zahra;
    Qazvin; Kahrizak; Sardasht; Marivan; Baneh; Assalouyeh; Ramsar; Zarqan`,
  TUR: `
    Ankara; Istanbul=Constantinople; Izmir=Smyrne; Antalya; Adana; Gaziantep=Gazi Antep;
    Urfa=Şanlıurfa=Sanliurfa=Chanliourfa; Kilis; Konya; Bursa=Brousse; Trabzon=Trébizonde; Kars;
    Erzurum=Erzouroum; Mersin; Iskenderun=Alexandrette; Bodrum; Incirlik; Antakya=Antioche; Reyhanlı=Reyhanli;
    Akçakale; Suruç; Nusaybin; Cizre; Yayladağı=Yayladagi; Karkamis=Karkamış; Ceyhan; Edirne=Andrinople; Belek;
    Samsun; Malatya; Çeşme; Silopi; Nevşehir; Kayseri; Imrali; Silivri; Uludere; Roboski; Dörtyol; Marmaris`,
  CYP: `
    Nicosie=Lefkosia; Famagouste=Ammochostos; Varosha; Limassol=Lemesos; Larnaca=Larnaka; Paphos=Pafos;
    Kyrenia=Kérynia=Girne; Morphou=Güzelyurt; Ercan=Tymbou; Pyla; Ledra; Kokkina=Erenköy; Astromeritis;
    Strovilia; Rizokarpaso; Louroujina; Lefka; Bogaz; Geçitkale; Lefkoniko; Kontea; Deryneia; Mia Milia; Zygi;
    Vassiliko; ?Polis; Athienou; Pergamos; Limnitis; Potamia; Skouriotissa; Kormakitis; ?Dali; Avlona;
    Ledra Palace; Lymbia; Peristerona; Kiados; ?Mari; Vathylakkas; ?Assia`,
  ARM: `
    Erevan=Yerevan; Gyumri=Giumri; Vanadzor; Etchmiadzine; Goris; Kapan; Meghri; Noyemberian; Ijevan; Berd;
    Tsaghkadzor; Metsamor; Berdavan; Chinari; Aygepar; Movses; Paravakar; Voskepar; Dovegh; Barekamavan; Koti;
    Baghanis; Vazashen; Kayan; Aygedzor; Berkaber; Vaghan`,
  AZE: `
    Choucha; Bakou; Gandja=Ganja=Gəncə; Stepanakert=Khankendi=Khankandi; Shusha=Chouchi=Shushi; Agdam=Aghdam;
    Fizouli=Fuzuli=Fizuli; Djebraïl=Jabrayil=Djabraïl=Jabraïl; Goubadly=Qubadli=Goubadli=Qoubadli=Gubadli;
    Zanguelan=Zangilan=Zangelan; Latchine=Lachin=Latchin; Kelbadjar=Kalbajar=Kelbadzhar=Kalbadjar;
    Khodjaly=Khojaly=Khojali=Khodjali; Khodjavend=Khojavend=Khojavand=Khodjavand; Agdara=Mardakert; Martouni;
    Hadrout=Hadrut; Terter=Tartar=Tərtər; Goranboy; Goygol=Gheïgel; Agdjabedi=Aghjabadi; Beylagan=Beïlagan;
    Barda=Bərdə; Mingetchaour=Mingachevir; Gazakh=Qazakh; Tovouz=Tovuz=Tovouze; Gadabay=Gedabek=Gadabey;
    Agstafa=Aghstafa; Horadiz=Horatiz=Goradiz=Goradis; Sumgait=Soumgaït; Gabala; Chamkir=Shamkir; Naftalan;
    Djoulfa=Julfa; Ordubad=Ordoubad; Charour=Sharur; Sadarak; Babek; Alibeyli; Kuropatkino=Kuropatkine;
    Tchirakh; Bachkend; Munjuglu; Kohneghichlag; Qizilhacili; Javahirli=Djavahirli; Merzili; Novruzlu;
    Yusifjanli; Sarijali; Kengerli; Bash Garvand=Bach Gervend; Shikhlar; Garakhanbeyli;
    Ashaghi Seyidahmadli=Achagy Seyidahmedli; Ashagi Abdurahmanli; Gorgan; Qiyasli; Ashagi Veysalli; Shuraabad;
    Nuzgar=Nouzgar; Mehdili; Javahirly; Chilaburt=Tchilabourt; Talysh; Yarimja; Chayli; Gulustan;
    Tap Garagoyunlu; Borsunlu; Shahumyan=Chaoumian; Jojug Marjanli; Alkhanli`,
  GEO: `
    Tbilissi; Batoumi=Batumi; Koutaïssi=Kutaisi; Poti; Gori; Zougdidi; Soukhoumi=Sukhumi=Sokhoumi;
    Otchamtchira; Goudaouta; Gagra; Pitsunda; Senaki; Ergneti; Karaleti; Ganmoukhouri; Khourtcha; Saberio;
    Nabakevi; Orsantia; Zemo Nikozi; Ditsi; Khurvaleti; Mejvriskhevi; Dirbi; Atotsi; Djava; Perevi; Znaouri;
    Sachkhere; Roustavi; Borjomi; Marneouli; Akhaltsikhé; Telavi; Bakouriani`,
  KAZ: `
    Astana=Noursoultan=Nour-Soultan=Nur-Sultan=Akmola=Tselinograd; Almaty=Alma-Ata; Semipalatinsk=Semeï=Semey;
    Chymkent; Aktaou=Aktau; Atyraou=Atyrau; Karaganda; Baïkonour; Kurtchatov; Janaozen=Zhanaozen;
    Oust-Kamenogorsk; Aktobé; Pavlodar; Taraz; Turkestan=Turkistan; Borovoye=Bourabaï; Kyzylorda; Khorgos`,
  UZB: `
    Tachkent=Tashkent; Samarcande=Samarkand; Boukhara; Andijan=Andijon; Termez; Noukous=Nukus; Namangan; Khiva;
    Ourguentch=Urgentch; Karchi; Jaslyk; Navoï; Kokand; Angren; Moynaq=Mouïnak`,
  TKM: `
    Achgabat=Achkhabad=Ashgabat; Turkmenbachy=Türkmenbaşy; ?Mary; Awaza=Avaza; Dachogouz; Merv; Serhetabat;
    Turkmenabat; Galkynych`,
  KGZ: `
    Bichkek=Bishkek; Och=Osh; Tchoui; Issyk; Karakol; Cholpon-Ata; ?Manas; Kara-Suu; ?Kant; Tokmok; Mailuu-Suu`,
  TJK: `
    Douchanbé=Dushanbe; Khodjent=Khujand=Khoudjand; Khorog; Kulob=Kouliab; Kourgan-Tioubé=Bokhtar; Isfara;
    Garm; Nijni Piandj; Roumi; Vahdat; Murghab; Tursunzoda; Panj`,
  MNG: `Oulan-Bator; Karakorum; Darkhan; Erdenet; Zamyn-Uud`,
  CHN: `
    Beijing=Pékin; Shanghai=Changhaï; Canton=Guangzhou; Shenzhen; Tianjin; Nankin=Nanjing; Wuhan; Chongqing;
    Chengdu; Xi'an=Xian; Harbin; Shenyang; Dalian; Dandong; Qingdao; Hangzhou; Xiamen; Sanya; Kunming; Lhassa;
    Urumqi=Ouroumtsi; Kashgar=Kachgar; Boao; Yinchuan; Tonghua; Zhuhai; Suzhou; Ningbo; Jinan; Changsha;
    Guilin; Yanbian; Hunchun; Wenchuan; Wenzhou; Haikou; Nanning; Changchun; Zhengzhou; Lanzhou;
    Tian'anmen=Tiananmen; Shigatse; Ngaba; Golmud; Gulja; Yarkand; Khotan; Jiuquan; Zhongnanhai; Beidaihe`,
  TWN: `Taipei; Kaohsiung; Hsinchu; Taichung`,
  PRK: `
    Pyongyang; Yongbyon=Nyongbyon; Kaesong; Sinuiju; Wonsan; Hamhung; Nampo; Sinpo; Rason=Rajin=Raseon;
    Rajin-Sonbong; Punggye-ri=Phunggye-ri; Tongchang-ri=Sohae; Musudan-ri=Tonghae; Chongjin; Hyesan; Yodok;
    Haeju; Hoeryong; Hwasong; Kaechon; Chongori; Kilju; Sariwon; Kanggye; Kumgang; Sunchon; Onsong`,
  KOR: `
    Séoul; Busan=Pusan; Incheon; Daegu; Daejeon; Gwangju=Kwangju; Songdo; Gyeongju; Ulsan; Suwon;
    Panmunjom=Panmunjeom; Jindo; Pyeongchang; Paju; Sejong; Pohang; Changwon; Seogwipo; Yeosu;
    Baengnyeong=Baengnyong; Cheonan; Gumi; Osan; Munsan`,
  JPN: `
    Tokyo; Kyoto; Osaka; Nagoya; Hiroshima; Nagasaki; Kobe; Sendai; Yokohama; Sapporo; Kitakyushu; Naha; Aichi;
    Hakone; Ise-Shima; Toyako; Fukuoka; Kanazawa; Tsukuba; Niigata; Minamata; Okayama; Toyama; Tokai-mura;
    Fukushima Daiichi; Rokkasho; Matsushiro; Nemuro; Kumamoto; Karuizawa`,
  MMR: `
    Yangon=Rangoun=Rangoon; Nay Pyi Taw=Naypyidaw=Nay Pyi Daw=Naypyitaw; Mandalay; Sittwe; Maungdaw;
    Buthidaung; Rathedaung; Myitkyina; Laiza; Lashio; Meiktila; Taunggyi; Myawaddy; Muse; Mrauk-U; Kyaukpyu;
    Hpakant; Hpa-an; Kyauktaw; Minbya; Myebon; Pauktaw; Laukkai; Loikaw; Mawlamyine; Letpadaung; Bhamo; Kutkai;
    Inn Din; Tula Toli; Namtu; Kyaukme; Monywa; Hakha; Toungoo; Insein; Depayin; Panglong; Kokang; Nambu`,
  THA: `
    Bangkok; Chiang Mai; Phuket; Pattaya; Chonburi; Cha-am; Hua Hin; Mae Sot; Phitsanulok; Khao Lak; Mae La;
    Jomtien; Hat Yai; Ranong; Tak Bai; Ban Mai Nai Soi; Sa Kaeo`,
  LAO: `Vientiane; Luang Prabang; Paksé; Savannakhet; Xiangkhouang=Xieng Khouang`,
  KHM: `
    Phnom Penh; Siem Reap; Preah Vihear=temple de Preah Vihear; Battambang; Sihanoukville; Anlong Veng; Angkor;
    Angkor Vat; Poipet; Pailin; Takeo; Tuol Sleng=S-21; Choeung Ek; Ratanakiri; Mondolkiri; Boeung Kak`,
  VNM: `
    Hanoï; Hô Chi Minh-Ville=Saïgon; Da Nang=Danang; Hué; Haiphong; Nha Trang; Can Tho; Dien Bien Phu;
    Quy Nhon; Dalat; Vung Tau; Hoi An; Bien Hoa; Ha Long`,
  MYS: `
    Kuala Lumpur; Putrajaya; Penang; Sabah; Sarawak; Johor; Langkawi; Kota Kinabalu; Malacca; Labuan;
    Johor Bahru; Terengganu; Kelantan; Kuching; Lahad Datu; Cyberjaya; Semporna; Perak`,
  SGP: `?Singapour; Shangri-La; Jurong; Pedra Branca=Pulau Batu Puteh; Changi`,
  IDN: `
    Jakarta=Djakarta; Bandung=Bandoung; Nusa Dua; Banda Aceh; Medan; Surabaya; Yogyakarta; Makassar; Jayapura;
    Denpasar; Ambon; Kupang; Atambua; Palembang; Bogor; Padang; Semarang; Palu; Poso; Sampit; Pontianak;
    Balikpapan; Batam; Manado; Merauke; Manokwari; Abepura; Wamena; Timika; Nduga; Biak; Natuna; Sidoarjo;
    Ubud; Cisarua`,
  TLS: `Dili; ?Suai; Liquiça; ?Same; Gleno; Los Palos; Maliana; Tasitolo; Metinaro; Atabae; ?Hera`,
  PHL: `
    Manille=Manila; Quezon City; Davao City; Makati; Marawi; Cotabato City; Zamboanga City; Tacloban; Baguio;
    ?Clark; Subic; Iligan; General Santos; Mamasapano; Ampatuan; Tawi-Tawi; Albay; Legazpi; Los Baños; Lamitan;
    Butuan; Puerto Princesa; Calbayog; Ormoc; Guiuan; Hacienda Luisita; Boracay; Tagaytay; Iloilo;
    Cagayan de Oro; Pasig`,
  BRN: `Bandar Seri Begawan`,
  AUS: `
    Canberra; Sydney; Melbourne; Brisbane; Perth; Adélaïde; Darwin; Hobart; Cairns; Alice Springs; Woomera;
    Port Hedland; Maralinga; Broome; Villawood; Gold Coast; Fremantle; Gladstone; Monte Bello=îles Monte Bello;
    Wagga Wagga`,
  NZL: `Wellington; Auckland; Christchurch; Waitangi; Dunedin; Rotorua; Waikato; Queenstown`,
  PNG: `
    Port Moresby; ?Lae; Arawa; ?Buka; Loloata; Rabaul; Kokopo; Panguna; Madang; Mount Hagen; Goroka; Wewak;
    Vanimo`,
  FJI: `Suva; ?Nadi; Lautoka; Labasa; Denarau; Levuka; Sigatoka`,
  SLB: `Honiara; ?Gizo; Auki; Noro`,
  VUT: `Port-Vila; Luganville`,
  WSM: `Apia; Satala; Maota`,
  TON: `Nuku'alofa=Nukualofa; Neiafu; Ha'apai`,
  TUV: `Funafuti; Vaiaku`,
  KIR: `Tarawa; Tarawa-Sud; Bairiki; Betio`,
  NRU: `Yaren; Aiwo`,
  MHL: `Majuro; Ebeye; Runit`,
  PLW: `Melekeok; Koror; Ngerulmud; Babeldaob; Peleliu`,
  FSM: `Palikir; Kolonia; Weno`,
  COK: `Rarotonga; Avarua; Aitutaki; Manihiki; Penrhyn`,
  NIU: `Alofi`,
  NCL: `île de Maré; Nouméa; Koné; Ouvéa; Lifou; Poindimié; Kanaky; ?Bourail; Koniambo; Thio`,
  PYF: `
    Papeete; Tahiti; Moorea; Bora Bora; Raiatea; Tuamotu; ?Gambier; îles Marquises=Marquises; ?Hao; Rangiroa`,
  GUM: `Hagåtña=Agana; ?Apra; Ritidian=Litekyan`,
  ASM: `Pago Pago; Fagatogo; Ofu; Manu'a=îles Manua`,
  PCN: `Adamstown`,
  MNP: `Saipan; Tinian; ?Rota; ?Pagan`,
  WLF: `Mata-Utu; Futuna; ?Wallis`,
})
