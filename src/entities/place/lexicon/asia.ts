// Towns of Asia and the Pacific outside the Arab States: capitals, meeting places, and the towns that
// documents of the Security Council, the human-rights bodies and the specialised agencies name, in French.
import { places, placesIn } from '../places.ts'

// Jalalabad: the Afghan town and the Kyrgyz one bear one name.
const shared = places('city', `Djalalabad=Jalalabad`)

const towns = placesIn('city', {
  AFG: `
    Achin; Asadabad; Azra; Bagram; Bamian; Chaman; Charikar; Chibarghan=Sheberghan=Shibirghan;
    Faïzabad=Fayzabad; Gardez; Garmser; Ghazni; Hairatan; Herat; Imam Sahib; Islam Qala; Kaboul=Kabul;
    Kandahar; Kondoz=Kunduz=Koundouz; Lachkar Gah=Lashkar Gah=Lashkargah; Maïmana=Maymana; Marjah;
    Mazar-e-Charif=Mazar-i-Charif=Mazar-e Sharif=Mazar-i-Sharif; Mehtarlam=Mihtarlam; Musa Qala; Nad Ali;
    Pol-e Khomri=Pul-i-Khumri=Pul-e Khumri=Pouli Khoumri; Puli Charkhi=Pul-e-Charkhi; Qala-e Naw=Qala-i Naw;
    Qalat=Kalat; Sangin; Spin Boldak; Taloqan=Taleqan; Tirin Kot=Tarin Kot; Torkham; Zarandj=Zaranj`,
  PAK: `
    Bannu; Chitral; Faisalabad; Gilgit; Gwadar; Islamabad; Karachi; Lahore; Mingora; Multan; Parachinar;
    Peshawar=Pechawar=Peshawer; Quetta; Rawalpindi`,
  IND: `
    Ahmedabad; Ayodhya; Bangalore=Bengaluru; Baramulla; Bhopal; Calcutta=Kolkata; Chandigarh;
    Charar-e-Charif=Charar-e-Sharif=Charar-i-Sharif; Chennai=Madras;
    Hyderabad; Kupwara; Mumbai=Bombay; New Delhi=Nouvelle Delhi=Delhi; Pathankot; Poonch; Pulwama; Simla=Shimla; Srinagar;
    Varanasi=Bénarès`,
  BGD: `
    Bhasan Char; Chittagong=Chattogram; Cox's Bazar; Dacca=Dhaka; Khulna; Kutupalong; Rajshahi; Rana Plaza;
    Sylhet`,
  LKA: `Colombo; Galle; Hambantota; Kandy; Menik Farm; Muttur; Puttumatalan; Sri Jayewardenepura Kotte`,
  NPL: `Bhaktapur; Biratnagar; Janakpur; Katmandou=Kathmandu; Lalitpur; Lumbini; Pokhara`,
  BTN: `?Paro; Phuentsholing; Thimphou=Thimphu`,
  MDV: `Addu; Malé`,
  IRN: `
    Abadan; Ahvaz=Ahwaz; Arak; Ardakan; Bandar Abbas; Bandar Imam Khomeini; Bouchehr=Bushehr;
    Chabahar=Tchabahar; Chiraz=Shiraz; Fordou=Fordo=Fordow; Gachine; Ispahan=Isfahan; Kahrizak;
    Khorramshahr=Khorramchahr; Machhad=Mashhad=Mechhed; Natanz; Parchin; Qom;
    Rajaï Chahr=Rajai Shahr=Gohardasht; Ramsar; Saghand; Tabriz; Téhéran=Tehran; Yazd`,
  TUR: `
    Adana; Akçakale; Ankara; Antakya=Antioche; Antalya; Ceyhan; Cizre; Edirne=Andrinople; Gaziantep=Gazi Antep;
    Imrali; Istanbul=Constantinople; Izmir=Smyrne; Kilis; Nusaybin; Reyhanlı=Reyhanli; Silivri; Suruç;
    Urfa=Şanlıurfa=Sanliurfa=Chanliourfa`,
  CYP: `
    Astromeritis; Ercan=Tymbou; Famagouste=Ammochostos; Geçitkale; Kokkina=Erenköy; Kyrenia=Kérynia=Girne;
    Larnaca=Larnaka; Ledra Palace; Lefkoniko; Limassol=Lemesos; Morphou=Güzelyurt; Nicosie=Lefkosia;
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
    Aktaou=Aktau; Almaty=Alma-Ata; Astana=Noursoultan=Nur-Sultan=Akmola=Tselinograd; Borovoye=Bourabaï;
    Chymkent; Oust-Kamenogorsk; Pavlodar; Semipalatinsk=Semeï=Semey; Taraz`,
  UZB: `Andijan=Andijon; Boukhara; Jaslyk; Moynaq=Mouïnak; Samarcande=Samarkand; Tachkent=Tashkent`,
  TKM: `Achgabat=Achkhabad=Ashgabat; Awaza=Avaza; ?Mary; Serhetabat; Turkmenbachy=Türkmenbaşy`,
  KGZ: `Bichkek=Bishkek; Issyk; Och=Osh; Tchoui`,
  TJK: `Douchanbé=Dushanbe; Khodjent=Khujand=Khoudjand; Khorog; Kulob=Kouliab`,
  MNG: `Darkhan; Erdenet; Karakorum; Oulan-Bator`,
  CHN: `
    Beijing=Pékin; Boao; Canton=Guangzhou; Chengdu; Chongqing; Dalian; Dandong; Haikou; Hangzhou; Harbin;
    Jiuquan; Kashgar; Lhassa; Nankin=Nanjing; Ningbo; Sanya; Shanghai=Changhaï; Shenyang; Shenzhen; Suzhou;
    Tian'anmen=Tiananmen; Tianjin; Urumqi; Wenchuan; Wuhan; Xi'an=Xian; Xiamen`,
  TWN: `Hsinchu; Kaohsiung; Taichung; Taipei`,
  PRK: `
    Chongjin; Haeju; Hamhung; Hoeryong; Hyesan; Kaesong; Musudan-ri=Tonghae; Nampo; Pyongyang; Sinuiju;
    Tongchang-ri=Sohae; Wonsan; Yodok; Yongbyon=Nyongbyon`,
  KOR: `
    Baengnyeong=Baengnyong; Busan=Pusan; Daegu; Daejeon; Gwangju=Kwangju; Gyeongju; Incheon; Jindo;
    Panmunjom=Panmunjeom; Pohang; Pyeongchang; Séoul; Songdo`,
  JPN: `
    Aichi; Fukuoka; Fukushima Daiichi; Hakone; Hiroshima; Kitakyushu; Kobe; Kumamoto; Kyoto; Minamata;
    Nagasaki; Nagoya; Naha; Niigata; Osaka; Rokkasho; Sapporo; Sendai; Tokai-mura; Tokyo; Toyako; Tsukuba;
    Yokohama`,
  MMR: `
    Buthidaung; Hakha; Insein; Kokang; Laiza; Lashio; Loikaw; Mandalay; Maungdaw; Meiktila; Muse; Myawaddy;
    Myitkyina; Nay Pyi Taw=Naypyidaw=Nay Pyi Daw=Naypyitaw; Panglong; Pauktaw; Rathedaung; Sittwe; Taunggyi;
    Yangon=Rangoun=Rangoon`,
  THA: `Bangkok; Cha-am; Chiang Mai; Chonburi; Hua Hin; Mae Sot; Pattaya; Phitsanulok; Phuket`,
  LAO: `Luang Prabang; Paksé; Savannakhet; Vientiane`,
  KHM: `
    Battambang; Choeung Ek; Pailin; Phnom Penh; Preah Vihear=temple de Preah Vihear; Siem Reap; Sihanoukville;
    Tuol Sleng=S-21`,
  VNM: `Da Nang=Danang; Haiphong; Hanoï; Hô Chi Minh-Ville=Saïgon; Hué; Nha Trang`,
  MYS: `Johor; Kuala Lumpur; Penang; Putrajaya; ?Sabah; Sarawak`,
  SGP: `Jurong; Pedra Branca=Pulau Batu Puteh; Shangri-La; ?Singapour`,
  IDN: `
    Banda Aceh; Bandung=Bandoung; Batam; Jakarta=Djakarta; Medan; Nusa Dua; Padang; Palu; Poso; Timika; Wamena`,
  TLS: `Dili; Liquiça; ?Same; ?Suai`,
  PHL: `
    Ampatuan; Baguio; ?Clark; Cotabato City; Davao City; Iloilo; Makati; Manille=Manila; Marawi; Quezon City;
    Tawi-Tawi`,
  BRN: `Bandar Seri Begawan`,
  AUS: `Brisbane; Canberra; Maralinga; Melbourne; Monte Bello=îles Monte Bello; Sydney; Woomera`,
  NZL: `Auckland; Christchurch; Waitangi; Wellington`,
  PNG: `Arawa; ?Buka; ?Lae; Port Moresby`,
  FJI: `Labasa; Lautoka; ?Nadi; Suva`,
  SLB: `Auki; ?Gizo; Honiara; Noro`,
  VUT: `Luganville; Port-Vila`,
  WSM: `Apia`,
  TON: `Ha'apai; Neiafu; Nuku'alofa=Nukualofa`,
  TUV: `Funafuti; Vaiaku`,
  KIR: `Bairiki; Betio; Tarawa; Tarawa-Sud`,
  NRU: `Aiwo; Yaren`,
  MHL: `Ebeye; Majuro; Runit`,
  PLW: `Babeldaob; Koror; Melekeok; Ngerulmud`,
  FSM: `Kolonia; Palikir; Weno`,
  COK: `Aitutaki; Avarua; Manihiki; Rarotonga`,
  NIU: `Alofi`,
  NCL: `île de Maré; Koné; Nouméa; Ouvéa`,
  PYF: `Bora Bora; Moorea; Papeete; Tahiti`,
  GUM: `?Apra; Hagåtña=Agana; Ritidian=Litekyan`,
  ASM: `Fagatogo; Manu'a=îles Manua; Ofu; Pago Pago`,
  PCN: `Adamstown`,
  MNP: `?Pagan; ?Rota; Saipan; Tinian`,
  WLF: `Futuna; Mata-Utu; ?Wallis`,
})

/** Towns of Asia and the Pacific. */
export const asianTowns = [...shared, ...towns]
