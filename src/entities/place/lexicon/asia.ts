// Towns of Asia and the Pacific outside the Arab States: capitals, meeting places, and the towns that
// documents of the Security Council, the human-rights bodies and the specialised agencies name, in French.
import { placesIn } from '../places.ts'

/** Towns of Asia and the Pacific. */
export const asianTowns = placesIn('city', {
  AFG: `
    Achin; Asadabad; Azra; Bagram; Bamian; Chaman; Charikar; Chibarghan=Sheberghan=Shibirghan;
    Djalalabad=Jalalabad; Faïzabad=Fayzabad; Gardez; Garmser; Ghazni; Hairatan; Herat; Imam Sahib; Islam Qala;
    Kaboul=Kabul; Kandahar; Kondoz=Kunduz=Koundouz; Lachkar Gah=Lashkar Gah=Lashkargah; Maïmana=Maymana;
    Marjah; Mazar-e-Charif=Mazar-i-Charif=Mazar-e Sharif=Mazar-i-Sharif; Mehtarlam=Mihtarlam; Musa Qala;
    Nad Ali; Pol-e Khomri=Pul-i-Khumri=Pul-e Khumri=Pouli Khoumri; Puli Charkhi=Pul-e-Charkhi;
    Qala-e Naw=Qala-i Naw; Qalat=Kalat; Sangin; Spin Boldak; Taloqan=Taleqan; Tirin Kot=Tarin Kot; Torkham;
    Zarandj=Zaranj`,
  PAK: `
    Abbottabad; Bannu; Chitral; Faisalabad; Gilgit; Gwadar; Hyderabad; Islamabad; Karachi; Lahore; Mardan;
    Mingora; Miran Shah=Miranshah; Multan; Muzaffarabad=Mouzaffarabad; Parachinar; Peshawar=Pechawar=Peshawer;
    Quetta; Rawalpindi`,
  IND: `
    Agra; Ahmedabad; Amritsar; Ayodhya; Bangalore=Bengaluru; Baramulla; Bhopal; Calcutta=Kolkata; Chandigarh;
    Chennai=Madras; Jaipur; Kupwara; Lucknow; Mumbai=Bombay; New Delhi=Nouvelle Delhi=Delhi; Panaji; Pathankot;
    Poonch; Pulwama; Pune; Srinagar; Varanasi=Bénarès`,
  BGD: `
    Bandarban; Bhasan Char; Chittagong=Chattogram; Cox's Bazar; Dacca=Dhaka; Khulna; Kutupalong; Rajshahi;
    Rana Plaza; Sylhet; Teknaf`,
  LKA: `
    Ampara; Anuradhapura; Colombo; Galle; Hambantota; Kandy; Menik Farm; Muttur; Puttumatalan;
    Sri Jayewardenepura Kotte`,
  NPL: `Bhaktapur; Biratnagar; Janakpur; Katmandou=Kathmandu; Lalitpur; Lumbini; Nepalgunj; Pokhara`,
  BTN: `?Paro; Phuentsholing; Thimphou=Thimphu`,
  MDV: `Addu; Malé`,
  IRN: `
    Abadan; Ahvaz=Ahwaz; Arak; Ardakan; Bandar Abbas; Bandar Imam Khomeini; Bouchehr=Bushehr;
    Chabahar=Tchabahar; Chiraz=Shiraz; Evin; Fordou=Fordo=Fordow; Gachine; Hamadan; Ispahan=Isfahan; Kahrizak;
    Karaj=Karadj; Kerman; Kermanshah=Kermanchah; Khorramshahr=Khorramchahr; Lavisan; Machhad=Mashhad=Mechhed;
    Mahabad; Natanz; Ourmia=Orumiyeh=Urmia; Parchin; Qom; Rajaï Chahr=Rajai Shahr=Gohardasht; Ramsar; Saghand;
    Sanandaj; Tabriz; Téhéran=Tehran; Yazd; Zahedan`,
  TUR: `
    Adana; Akçakale; Ankara; Antakya=Antioche; Antalya; Bodrum; Bursa=Brousse; Ceyhan; Cizre;
    Edirne=Andrinople; Erzurum=Erzouroum; Gaziantep=Gazi Antep; Imrali; Incirlik; Iskenderun=Alexandrette;
    Istanbul=Constantinople; Izmir=Smyrne; Kars; Kilis; Konya; Mersin; Nusaybin; Reyhanlı=Reyhanli; Silivri;
    Suruç; Trabzon=Trébizonde; Urfa=Şanlıurfa=Sanliurfa=Chanliourfa`,
  CYP: `
    Astromeritis; Ercan=Tymbou; Famagouste=Ammochostos; Geçitkale; Kokkina=Erenköy; Kyrenia=Kérynia=Girne;
    Larnaca=Larnaka; Ledra; Ledra Palace; Lefkoniko; Limassol=Lemesos; Morphou=Güzelyurt; Nicosie=Lefkosia;
    Paphos=Pafos; Pyla; Rizokarpaso; Strovilia; Varosha`,
  ARM: `
    Berd; Berdavan; Chinari; Erevan=Yerevan; Etchmiadzine; Goris; Gyumri=Giumri; Ijevan; Kapan; Meghri;
    Metsamor; Noyemberian; Tsaghkadzor; Vanadzor`,
  AZE: `
    Agdam=Aghdam; Agdara=Mardakert; Agdjabedi=Aghjabadi; Agstafa=Aghstafa; Bachkend; Bakou; Barda=Bərdə;
    Beylagan=Beïlagan; Chilaburt=Tchilabourt; Choucha; Djebraïl=Jabrayil=Djabraïl=Jabraïl; Djoulfa=Julfa;
    Fizouli=Fuzuli=Fizuli; Gabala; Gadabay=Gedabek=Gadabey; Gandja=Ganja=Gəncə; Gazakh=Qazakh; Goranboy;
    Goubadly=Qubadli=Goubadli=Qoubadli=Gubadli; Goygol=Gheïgel; Gulustan; Hadrout=Hadrut;
    Horadiz=Horatiz=Goradiz=Goradis; Javahirli=Djavahirli; Kelbadjar=Kalbajar=Kelbadzhar=Kalbadjar;
    Khodjaly=Khojaly=Khojali=Khodjali; Khodjavend=Khojavend=Khojavand=Khodjavand; Kuropatkino=Kuropatkine;
    Latchine=Lachin=Latchin; Martouni; Mingetchaour=Mingachevir; Ordubad=Ordoubad; Shusha=Chouchi=Shushi;
    Stepanakert=Khankendi=Khankandi; Sumgait=Soumgaït; Talysh; Terter=Tartar=Tərtər; Tovouz=Tovuz=Tovouze;
    Yusifjanli; Zanguelan=Zangilan=Zangelan`,
  GEO: `
    Akhaltsikhé; Batoumi=Batumi; Ergneti; Gagra; Ganmoukhouri; Gori; Goudaouta; Karaleti; Khourtcha;
    Khurvaleti; Koutaïssi=Kutaisi; Otchamtchira; Perevi; Pitsunda; Poti; Roustavi; Senaki;
    Soukhoumi=Sukhumi=Sokhoumi; Tbilissi; Zougdidi`,
  KAZ: `
    Aktaou=Aktau; Almaty=Alma-Ata; Astana=Noursoultan=Nour-Soultan=Nur-Sultan=Akmola=Tselinograd;
    Atyraou=Atyrau; Baïkonour; Borovoye=Bourabaï; Chymkent; Janaozen=Zhanaozen; Karaganda; Kurtchatov;
    Oust-Kamenogorsk; Pavlodar; Semipalatinsk=Semeï=Semey; Taraz`,
  UZB: `
    Andijan=Andijon; Boukhara; Jaslyk; Khiva; Moynaq=Mouïnak; Namangan; Noukous=Nukus; Ourguentch=Urgentch;
    Samarcande=Samarkand; Tachkent=Tashkent; Termez`,
  TKM: `
    Achgabat=Achkhabad=Ashgabat; Awaza=Avaza; Dachogouz; ?Mary; Merv; Serhetabat; Turkmenabat;
    Turkmenbachy=Türkmenbaşy`,
  KGZ: `Bichkek=Bishkek; Cholpon-Ata; Issyk; Kara-Suu; Karakol; ?Manas; Och=Osh; Tchoui`,
  TJK: `
    Douchanbé=Dushanbe; Garm; Isfara; Khodjent=Khujand=Khoudjand; Khorog; Kourgan-Tioubé=Bokhtar;
    Kulob=Kouliab; Nijni Piandj`,
  MNG: `Darkhan; Erdenet; Karakorum; Oulan-Bator; Zamyn-Uud`,
  CHN: `
    Beijing=Pékin; Boao; Canton=Guangzhou; Chengdu; Chongqing; Dalian; Dandong; Haikou; Hangzhou; Harbin;
    Jiuquan; Kashgar=Kachgar; Kunming; Lhassa; Nankin=Nanjing; Ningbo; Qingdao; Sanya; Shanghai=Changhaï;
    Shenyang; Shenzhen; Suzhou; Tian'anmen=Tiananmen; Tianjin; Tonghua; Urumqi=Ouroumtsi; Wenchuan; Wuhan;
    Xi'an=Xian; Xiamen; Yinchuan`,
  TWN: `Hsinchu; Kaohsiung; Taichung; Taipei`,
  PRK: `
    Chongjin; Haeju; Hamhung; Hoeryong; Hyesan; Kaesong; Musudan-ri=Tonghae; Nampo; Punggye-ri=Phunggye-ri;
    Pyongyang; Rajin-Sonbong; Rason=Rajin=Raseon; Sinpo; Sinuiju; Tongchang-ri=Sohae; Wonsan; Yodok;
    Yongbyon=Nyongbyon`,
  KOR: `
    Baengnyeong=Baengnyong; Busan=Pusan; Daegu; Daejeon; Gwangju=Kwangju; Gyeongju; Incheon; Jindo;
    Panmunjom=Panmunjeom; Pohang; Pyeongchang; Séoul; Songdo; Suwon; Ulsan`,
  JPN: `
    Aichi; Fukuoka; Fukushima Daiichi; Hakone; Hiroshima; Ise-Shima; Kitakyushu; Kobe; Kumamoto; Kyoto;
    Minamata; Nagasaki; Nagoya; Naha; Niigata; Osaka; Rokkasho; Sapporo; Sendai; Tokai-mura; Tokyo; Toyako;
    Tsukuba; Yokohama`,
  MMR: `
    Buthidaung; Hakha; Hpa-an; Hpakant; Insein; Kokang; Kyaukpyu; Kyauktaw; Laiza; Lashio; Loikaw; Mandalay;
    Maungdaw; Meiktila; Mrauk-U; Muse; Myawaddy; Myitkyina; Nay Pyi Taw=Naypyidaw=Nay Pyi Daw=Naypyitaw;
    Panglong; Pauktaw; Rathedaung; Sittwe; Taunggyi; Yangon=Rangoun=Rangoon`,
  THA: `Bangkok; Cha-am; Chiang Mai; Chonburi; Hua Hin; Khao Lak; Mae Sot; Pattaya; Phitsanulok; Phuket`,
  LAO: `Luang Prabang; Paksé; Savannakhet; Vientiane; Xiangkhouang=Xieng Khouang`,
  KHM: `
    Angkor; Angkor Vat; Anlong Veng; Battambang; Choeung Ek; Pailin; Phnom Penh; Poipet;
    Preah Vihear=temple de Preah Vihear; Siem Reap; Sihanoukville; Tuol Sleng=S-21`,
  VNM: `Can Tho; Da Nang=Danang; Dien Bien Phu; Haiphong; Hanoï; Hô Chi Minh-Ville=Saïgon; Hué; Nha Trang`,
  MYS: `Johor; Kota Kinabalu; Kuala Lumpur; Labuan; Langkawi; Malacca; Penang; Putrajaya; Sabah; Sarawak`,
  SGP: `Changi; Jurong; Pedra Branca=Pulau Batu Puteh; Shangri-La; ?Singapour`,
  IDN: `
    Ambon; Atambua; Banda Aceh; Bandung=Bandoung; Batam; Bogor; Denpasar; Jakarta=Djakarta; Jayapura; Kupang;
    Makassar; Medan; Nusa Dua; Padang; Palembang; Palu; Poso; Surabaya; Timika; Wamena; Yogyakarta`,
  TLS: `Dili; Gleno; Liquiça; Los Palos; Maliana; ?Same; ?Suai; Tasitolo`,
  PHL: `
    Ampatuan; Baguio; ?Clark; Cotabato City; Davao City; General Santos; Iligan; Iloilo; Makati; Mamasapano;
    Manille=Manila; Marawi; Quezon City; Subic; Tacloban; Tawi-Tawi; Zamboanga City`,
  BRN: `Bandar Seri Begawan`,
  AUS: `
    Adélaïde; Alice Springs; Brisbane; Cairns; Canberra; Darwin; Hobart; Maralinga; Melbourne;
    Monte Bello=îles Monte Bello; Perth; Sydney; Woomera`,
  NZL: `Auckland; Christchurch; Dunedin; Queenstown; Rotorua; Waikato; Waitangi; Wellington`,
  PNG: `Arawa; ?Buka; Kokopo; ?Lae; Loloata; Panguna; Port Moresby; Rabaul`,
  FJI: `Denarau; Labasa; Lautoka; Levuka; ?Nadi; Sigatoka; Suva`,
  SLB: `Auki; ?Gizo; Honiara; Noro`,
  VUT: `Luganville; Port-Vila`,
  WSM: `Apia; Maota; Satala`,
  TON: `Ha'apai; Neiafu; Nuku'alofa=Nukualofa`,
  TUV: `Funafuti; Vaiaku`,
  KIR: `Bairiki; Betio; Tarawa; Tarawa-Sud`,
  NRU: `Aiwo; Yaren`,
  MHL: `Ebeye; Majuro; Runit`,
  PLW: `Babeldaob; Koror; Melekeok; Ngerulmud; Peleliu`,
  FSM: `Kolonia; Palikir; Weno`,
  COK: `Aitutaki; Avarua; Manihiki; Penrhyn; Rarotonga`,
  NIU: `Alofi`,
  NCL: `?Bourail; île de Maré; Kanaky; Koné; Lifou; Nouméa; Ouvéa; Poindimié`,
  PYF: `Bora Bora; ?Gambier; îles Marquises=Marquises; Moorea; Papeete; Raiatea; Tahiti; Tuamotu`,
  GUM: `?Apra; Hagåtña=Agana; Ritidian=Litekyan`,
  ASM: `Fagatogo; Manu'a=îles Manua; Ofu; Pago Pago`,
  PCN: `Adamstown`,
  MNP: `?Pagan; ?Rota; Saipan; Tinian`,
  WLF: `Futuna; Mata-Utu; ?Wallis`,
})
