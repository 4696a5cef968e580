// Towns, villages, camps and sites of the Arab States and Israel, in the transliterations of the French
// documents of the United Nations (reports of the Secretary-General, commissions of inquiry, UNRWA, OCHA).
import { places, placesIn } from '../places.ts'

const towns = placesIn('city', {
  SYR: `
    Achrafiyé; Adra; Afrin=Afrine; Al-Bab=El-Bab; Al-Boukamal=Albou Kamal=Abou Kamal=Bou Kamal=Boukamal;
    Al-Hol=Al-Hawl=?Hol; Al-Yaroubiya=Yaaroubiyé=Yaroubiyé=Al-Yaroubiyé; Alep=Halab; Anadan; Apamée;
    Arbin=Arbine=Irbin; Ariha=Arihah; Atmé=Atma; Azaz=Aazaz=A'zaz; Bab el-Hawa=Bab al-Hawa=Bab el-Haoua=Bab al-Haoua;
    Bab el-Salam=Bab al-Salam=Bab al-Salama=Bab es-Salam; Baba Amr=Baba Amro; Baghouz;
    Banias=Baniyas=Baniyas Ville; Beit Jinn; Binnich=Binnish; Bir Ajam; Bludan; Bosra=Bosra el-Cham;
    Busra al-Harir=Bosra al-Harir; Camp Faouar; Camp Ziouani; Cheikh Maqsoud=Cheikh Maksoud; Damas=Damascus;
    Daraya=Daraiya=Darayya; Darkouch; Deïr el-Zor=Deir ez-Zor=Deïr al-Zor=Deir Azzor=Dayr al-Zawr=Deïr ez-Zour;
    Deir Hafer; Deraa=Dar'a=Daraa=Dera'a=Deraah=Dara; Douma; Doumeir; Foua=Fouaa=Fouah=Al-Foua; Hajin; Hama;
    Hamouriyé=Hammouriya=Hamouriya=Hamouriyah; Harasta; Harem=Harim; Homs; Houla=Al-Houla=Houleh;
    Hreitan=Hraytan; Inkhil=Enkhel; Jablé=Jableh; Jamla=Jamlah; Jarablous=Jarabulus; Jaramana=Jeramana;
    ?Jassem=?Jasim; Jisr el-Choughour=Jisr al-Choughour=Jisr ech-Choughour=Jisr al-Shughur=Jisr el-Chougour;
    Jobar; Jubbata al-Khashab=Joubbata el-Khachab; Kafr Batna=Kafar Batna; Kafr Zita=Kafr Zeita;
    Kafranbel=Kafr Nabl; Kafraya=Kefraya=Kafriya; Kasab=Kessab; Khan Arnabé=Khan Arnabeh;
    Khan Cheikhoun=Khan Cheikhoune=Khan Shaykhun=Khan Sheikhoun; Khan el-Assal=Khan al-Assal;
    Khan el-Chih=Khan al-Chih=Khan el-Chieh=Khan Eshieh; Khan Touman; Kissoué=Kiswé;
    Kobané=Aïn el-Arab=Aïn al-Arab=Ayn al-Arab=Kobani; Latamné=Latamneh; Maaloula=Maloula;
    Maarrat el-Nouman=Maaret el-Noman=Maarat el-Nouman=Maarat al-Noman=Maarret el-Nomane=Ma'arrat al-Nu'man=Maaret el-Nouman;
    Madaya; Majdel Chams=Majdal Chams; Manbij=Manbej=Menbej=Mambij; Marea; Maskana=Maskané;
    Mayadine=Mayadin=Al-Mayadin;
    Moadamiyé=Mouadamiya=Mouadamiyet el-Cham=Mouaddamiyé=Moadamiya=Muadamiyah=Moadamiyat el-Cham; Morek;
    Mouhradé=Mhardeh=Muhrada; Nabek=Nabk=Al-Nabk; Nassib=Nasib; Nawa; Nubl=Noubbol=Nobbol=Noubl;
    Palmyre=Tadmor=Tadmour; Qahtaniyé=Qahtaniya; Qamichli=Kamechliyé=Qamichliyé=Qamishli=Kamichli; Qara=Qarah;
    Qatana; Qouneïtra=Quneitra=Kouneïtra=Kuneitra; Qousseir=Qusayr=Al-Qoussaïr=Qousayr=Qoussaïr=Al-Qousseir;
    Qoutayfa=Qouteifé; Rankous; Raqqa=Al-Raqqa=Racca=Ar-Raqqa=Rakka; Ras el-Aïn=Ras al-Aïn=Ras al-Ayn;
    Rastan=Al-Rastan=Rastane; Safira=As-Safira; Salamiyé=Salamiya=Salamiyah; Salkhad; Salqin; Saqba;
    Saraqeb=Saraqib=Saraqab; Sarmada; Sarmin=Sarmine;
    Sayyida Zeinab=Sayyeda Zeinab=Saïda Zeinab=Sayyida Zaynab; Sednaya=Saïdnaya=Seidnaya;
    Soueïda=Souaïda=Al-Soueïda=Suweida=Sweida=Soueïdah; Tabqa=Tabaqa=Taqba=Tabka; Tafas; Taftanaz;
    Talbissé=Talbiseh=Talbisseh; Tartous=Tartouss=Tartus; Tell Abyad=Tal Abyad=Tall Abyad;
    Tell Rifaat=Tall Rifaat=Tal Rifaat; Treimsa=Tremseh=Tremsé; Waar=Al-Waar=Waer; Wafidin; Yabroud;
    Zabadani=Zabadané; ?Zahra=Al-Zahra; Zamalka`,
  LBN: `
    Aanjar=Anjar; Adeissé=Adaïssé=Aadaissé=Odaisseh; Aïta ech-Chaab=Aita al-Chaab=Ayta ech-Chaab;
    Aïtaroun=Aytaroun; Aley; Alma ech-Chaab=Alma al-Chaab; Arsal=Ersal=Aarsal; Baabda; Baalbek=Baalbeck;
    Bab al-Tabbaneh=Bab el-Tebbaneh; Batroun; Beyrouth=Beirut; Bint Jbeil=Bint Jbayl=Bent Jbail; Byblos=Jbeil;
    ?Cana=Qana; Chebaa=Shebaa; Damour; Ghajar; Halba; Hasbaya; Hermel; Jabal Mohsen; Jezzine; Jounieh=Jounié;
    Kfar Kila=Kafr Kila; Kfarchouba=Kfar Chouba=Kafr Chouba; Khaldé; Khiam=Khyam; Labouné=Labbouné;
    Majdel Anjar; Marjayoun=Marjeyoun; Markaba; Maroun er-Ras=Maroun al-Ras=Maroun el-Ras; Masnaa;
    Mays el-Jabal=Mays al-Jabal=Meiss el-Jabal; Naamé=Naameh=Na'imah; Nabatiyé el-Faouqa;
    Naqoura=Nakoura=Naqura; Qaa=Al-Qaa; Qoussaya; Rachaya; Ras Baalbek; Ras Naqoura=Ras al-Naqoura;
    Rmeich=Rmeish; Saïda=?Sidon; Sultan Yacoub=Soultan Yaacoub; Tayr Dibba; Tfail; Tibnine; Tyr=Sour;
    Wadi Khalid; Yarine; Yaroun; Zahlé=Zahleh`,
  IRQ: `
    Abou Ghraib=Abu Ghraïb; Amadiya; Amara=Amarah; Amerli=Amirli; Bachiqa=Bashiqa; Bagdad=Baghdad;
    Baïji=Beiji=Bayji; Balad; Baqouba=Bakouba=Ba'quba=Baaqouba; Bartella; Bassora=Bassorah=Basra;
    Camp Speicher; Chamchamal; Doujaïl=Dujaïl; Erbil=Irbil=Arbil; Falloujah=Fallouja=Fallujah=Falludja;
    Fao=Al-Fao; Habbaniyé=Habbaniyah=Habbaniya; Haditha; Hatra; Hawija=Hawijah; Hilla=Hillah; ?Hit;
    Iskandariya; Jalula=Jaloula; Karbala=Kerbala; Khalis=Al-Khalis; Khanaqin=Khanaqine; Khor al-Zoubair;
    ?Kocho=Kojo; Koufa; Kout=Kut; Mahmoudiya; Makhmour=Makhmur; Mandali; Mossoul-Est; Mossoul-Ouest;
    Mossoul=Mosul; Mouqdadiya=Muqdadiya; Nadjaf=Najaf=Najef;
    Nassiriya=Nassiriyah=Nasiriyah=Nassiriyé=Nassiryah; Nimroud; Osirak; Oum Qasr=Umm Qasr; Qaïm=Al-Qaïm;
    Qaraqoch=Qaraqosh=Hamdaniya; Qayyarah=Qayyara; Ramadi; Rawa=Rawah; Routba=Rutba=Rutbah; Sadr City; ?Safwan;
    Samarra; Samawa=Samawah=Samaoua; Sindjar=Sinjar; Taji=Tadji; Tell Afar=Tal Afar=Tall Afar;
    Tell Keif=Tel Keif; Tikrit=Takrit; Toz Khourmatou=Touz Khourmatou=Tuz Khurmatu=Touz Khormato; Traibil;
    Tuwaitha=Touwaitha; Youssoufiya; Zakho=Zakhou; Zoubair=Zubaïr=Zoubeïr`,
  YEM: `
    Aden; Al-Anad; Amran=Amrane; Arhab; Ataq; Bajil; Balhaf; Beit al-Faqih; Damaj=Dammaj; Dhamar=Damar;
    Ghaydah=Al-Ghaïda; Haradh=Harad; Harib; Hodeïda=Hodeïdah=Houdaydah=Al-Hodeïda=Hudaydah=Hodaïda;
    Houta=Al-Houta; ?Jaar=Ja'ar; Khokha=Al-Khokha; Kitaf; Lawdar=Loudar; Mahfad; ?Midi;
    Moka=Mocha=Mokha=Al-Mokha; Moukalla=Mukalla=Al-Moukalla; Nishtun=Nichtoun; Radaa=Rada'a=?Rada;
    Ras Issa=Ras Isa; Razih; ?Salif=Saleef; Sanaa=Sana'a=?Sana; Seiyoun=Sayoun=Seyoun=Say'oun; Shibam; Sirwah;
    Taëz=Taïz=Ta'izz=Ta'iz; Zabid; Zinjibar`,
  LBY: `
    Ajdabiya=Ajdabiyah=Ajdabiyya; Bani Walid=Beni Walid; Benghazi; Brega=Marsa Brega=Marsa el-Brega; Chahat;
    Derna=Darnah=Dernah; El-Marj=Al-Marj; Ghadamès; Gharyan; Ghat; Ghout al-Chaal; Hariga; ?Houn;
    Khoms=Al-Khoms; Kikla; Koufra=Kufra=Koufrah; Misrata=Misratah=Misourata; Mitiga; Mourzouq=Mourzouk=Murzuq;
    Nalout; Oubari=Ubari=Awbari; Qatroun=Al-Qatroun; Ras Lanouf=Ras Lanuf; Sabha=Sebha; Sabrata=Sabratha;
    ?Sidra=Es-Sider=Al-Sidra; Syrte=Sirte; Tajoura; Tarhouna=Tarhunah; Tawergha=Taouergha=Tawarga;
    Tazerbo=Tazirbou; Tobrouk=Tobruk; ?Waddan; Warshefana=Ouarchefana; Yefren=Yafran;
    Zaouïa=Zawiya=Zaouiya=Zawiyah=Az-Zawiyah; Zenten=Zintan=Zentane; Zillah; Zlitan=Zliten;
    Zouara=Zuwara=Zwara=Zouwara`,
  EGY: `
    Abou Simbel; Alexandrie; Assiout; Assouan;
    Charm el-Cheikh=Charm ech-Cheikh=Sharm el-Sheikh=Charm al-Cheikh=Sharm el-Cheikh=Charm el-Sheikh;
    Cheikh Zouweid; Damiette; El-Arich=Al-Arich=El-Arish=Al-Arish; Fayoum; Gizeh=Guizeh; Hourghada; Ismaïlia;
    Le Caire=Caire; Louxor; Mansourah; Marsa Matrouh; Minya=Minieh; Port-Saïd; Rabaa al-Adawiya; Sohag; Suez;
    Taba`,
  JOR: `
    Amman; Aqaba=Akaba; Azraq; Irbid; Jérash; Karak=Kerak; Maan=Ma'an; Mafraq; Petra; Ruweished;
    Zaatari=Zaatri; Zarqa=Zarka`,
  ISR: `
    Araqib=Al-Araqib; Ashdod=Achdod; Ashkelon=Ashqelon=Ascalon=Achkelon; Avivim; Be'eri;
    Beersheba=Beer-Sheva=Be'er Sheva; Dimona; Eilat=Eilath; ?Erez; Hadera; Haïfa; Herzliya; Jaffa; ?Karni;
    Kerem Shalom=Kerem Chalom; Ketziot; Kfar Aza; Kiryat Shmona=Kiryat Chmona; ?Lod=Lydda; Megiddo;
    Metulla=Metoula; Nahariya; Nazareth; Netanya=Natanya; Netivot; Ofakim; Oum el-Fahm=Umm al-Fahm; ?Ramla;
    Rehovot; Safed; Sdé Teiman; Sderot; Tel-Aviv; Tibériade; Umm al-Hiran=Oumm al-Hiran; Zar'it=?Zarit; Zikim`,
  PSE: `
    Abassan; Abou Dis=Abou Diss; Al-Ram; Anata; Aqraba; Awarta; Azzun=Azzoun; Bani Suheila; Battir;
    Beit Hanina; Beit Hanoun=Beit Hanoune; Beit Jala; Beit Lahiya=Beit Lahia=Beit Lahya;
    Beit Ommar=Beit Oummar=Beit Ummar; Beit Sahour; ?Beita; Beitunia=Beitounia; Bethléem; Bilin=Bil'in=Beilin;
    Bir Zeit=Birzeit; Budrus; Bureij=Bourej=Al-Boureij=Boureij; Burin; Burqa; Cheikh Jarrah=Sheikh Jarrah;
    Chouafat=Shu'fat=Chu'fat=Shuafat; Choujaiya=Shuja'iyya=Chajaya=Chouja'iya=Shujaiya;
    Deir el-Balah=Deir al-Balah; Eizariya=Al-Eizariya; Hébron=Al-Khalil; Hizma; Huwara=Houwara;
    Issawiya=Issawiyé; Jabal Moukaber; Jabaliya=Jabalia=Jabalya; Jénine=Djénine=Jenin; Jéricho;
    Kafr Qaddum=Kafr Kaddoum; Khan al-Ahmar; Khan Younès=Khan Younis=Khan Yunis; Khouzaa=Khuza'a=Khouza'a;
    Maghazi=Al-Maghazi; Masafer Yatta; Mawasi=Al-Mawasi; Nabi Saleh; Naplouse=Nablus; Netzarim; Nilin=Ni'lin;
    Nousseirat=Nuseirat=Noussirat; Ofer; Qalandiya=Qalandia; Qalqilya=Qalqiliya=Kalkiliya=Kalkilya; Qaryout;
    Rafah; Ramallah; Ras el-Amoud; Salfit; Silwad; Silwan; Sour Baher=Sur Bahir; Susiya=Soussiya; Tamoun;
    Toubas=Tubas; Toulkarem=Tulkarem=Toulkarm=Tulkarm; Tuqu=Teqoa; Turmus Ayya; Walaja=Al-Walaja; Yatta;
    Zeitoun=Al-Zeïtoun`,
  SDN: `
    Abou Gamra; Abou Shouk=Abu Shouk; Adila=Adeela; Al-Salam; Babanusa; Bindisi; Buram;
    Dilling=Dilinj; Dongola; Ed Damazin=Damazin=El Damazin; Ed-Daein=El-Daein=Al-Daein=Ad-Duein;
    El-Fasher=Al-Fasher=El-Facher=Al-Fashir; El-Geneina=Al-Geneina=Geneina; El-Obeid=Al-Obeid;
    Foro Baranga=Forobaranga; Garsila; Gereida=Graida=Gréida; ?Golo; Guldo; Habila=Habilla; Hamidiya;
    Hassa Hissa; Heglig=Hijlij; Kabkabiya=Kebkabiya; Kadugli=Kadougli; Kalma; Karnoi; ?Kass; Kauda=Kaouda;
    Keilak; Kharasana=Karasana; Khartoum; Khor Abeche; Korma; Kornoi; Kosti; Kulbus; Kurmuk=Kourmouk;
    Kutum=Koutoum; Labado; Malha; Masteri; Meiram=Al-Meiram; Mellit; Merowe=Méroé; Mornei; Muglad=Mouglad;
    Muhajeria=Muhajiriya; Mukjar; Nertiti; Nyala; Omdourman=Omdurman; Oum Barou=Umm Baru=Um Baru;
    Oum Kadadah=Umm Kaddada; Port-Soudan; Rabak; Rockero=Rokero; Roseires; Saraf Omra;
    Sereif=Sereif Beni Hussein; Shangil Tobaya=Shangil Tobay; Shendi; Silea; Sirba; Sortony=Sortoni; Talodi;
    Tawila=Tawilla; Thabit=Tabit; ?Thur; ?Tine; Um Dafoug=Um Dafuq; Wad Madani=Ouad Madani;
    Wadi Halfa=Ouadi Halfa; Zalingei; Zam Zam=Zamzam`,
  SOM: `
    Adado=Cadaado; Afgooye=Afgoye=Afgoï; Afmadow; Baardheere=Bardhere=Bardera=Baardhere; Baidoa=Baydhabo;
    Balcad; Baraawe=Barawe=Brava; Beledweyne=Belet Weyne=Beletweyne=Beled Weyne;
    Belet Hawo=Beled Hawo=Belet Xaawo; Berbera; Borama=Boorama; Bossaso=Bosasso=Boosaaso=Bosaso; Bu'aale=Buale;
    Bulo Burte=Buulobarde=Bulobarde; Burao=Burco; Buurhakaba=Burhakaba=Bur Hakaba; Ceerigaabo=Erigavo;
    Dhobley=Dobley; Dhusamareb=Dhuusamarreeb=Dhusamareeb; Dolow; El Bur=Ceel Buur; Eyl; Galgala;
    Galkayo=Galkacyo=Gaalkacyo=Galcaio; Garbaharey=Garbahaarey; Garowe=Garoowe; Guriel=Guri'el=Guriceel;
    Halane; Harardhere=Haradheere=Xarardheere; Hargeisa; Hobyo; Jamame; Janale=Janaale; Jilib;
    Jowhar=Djohar=Jawhar; Kismayo=Kismaayo=Kismayou=Chisimayu; Las Anod=Laascaanood=Las Anood; Luuq=Luq;
    Marka=Merka=Merca; Mogadiscio=Mogadishu; Qandala; Qoryooley=Qoryoley; Ras Kamboni; Wanlaweyn;
    Xuddur=Hoddour=Huddur`,
  DJI: `Ali Sabieh; ?Djibouti=Djibouti-Ville; Obock; Tadjoura`,
  TUN: `
    Ben Gardane=Ben Guerdane; Bizerte; Gabès; Gafsa; Hammamet; Kairouan; Kasserine; Monastir; Sfax; Sousse;
    Tataouine; Tunis`,
  DZA: `
    Alger; Annaba; Béchar; Blida; Borj Badji Mokhtar=Bordj Badji Mokhtar; Boumerdès; Constantine; Ghardaïa;
    Illizi; In Amenas=Tiguentourine; In Guezzam; Oran; Rabouni; Sétif; Tamanrasset; Tindouf; Tlemcen`,
  MAR: `
    Agadir; Al Hoceima; Casablanca; Fès=Fez; Ifrane; Kénitra; Marrakech; Meknès; Nador; Ouarzazate; Rabat;
    Tanger; Tétouan`,
  ESH: `
    Agwanit=Aghouinit; Aousserd=Auserd; Bir Lahlou=Bir Lehlou; Bou Craa=Boukraa; Boujdour=Cap Boujdour=Bojador;
    Dakhla=Villa Cisneros; Gdim Izik=Gdeim Izik; Guerguerat=El Guerguerat=Guergarat; La Güera=Lagouira;
    Laâyoune=El Aaiún=El-Ayoun=Layoune; Mahbas; Mehaires; Mijek; Oum Dreyga=Oum Dreiga; Smara=Es-Smara=Semara;
    Tifariti`,
  MRT: `Kiffa; Nouadhibou; Nouakchott; ?Rosso; Tevragh-Zeina; Zouerate`,
  SAU: `
    Abha; Al-Ula=AlUla=Al-Oula; Abqaiq=Bouqaïq; Awamiya; Dammam; Dhahran; Djedda=Djeddah=Jeddah=Jedda=Jidda=Djidda; Khafji;
    Khamis Mouchayt=Khamis Mushait; Khobar=Al-Khobar; Khurais;
    La Mecque=Mecque=Makkah=Makka Al-Moukarrama=Makkah Al-Mukarramah=Makkah Al-Moukarramah;
    Médine=Al-Madinah=Al-Madinah Al-Mounawarah=Al-Madinah Al-Munawwarah=Madina Al-Munawwara=Al-Madina Al-Mounawwara=Madinah; Qatif;
    Riyad=Riad=Riyadh=Ryad=Er-Riyad; Tabouk; Taëf=Taïf=Tayef`,
  ARE: `Abou Dhabi=Abu Dhabi=Abou Dabi; Ajman; Charjah=Sharjah=Chardja=Chardjah; Doubaï=Dubaï; Jebel Ali`,
  QAT: `Al Wakrah; Al-Udeid=Al-Oudeid; Doha; Lusail`,
  BHR: `Diraz; Manama; Muharraq; Sitra`,
  KWT: `Abdali; Jahra; ?Koweït=Koweït City=Koweït-Ville=ville de Koweït=Kuwait City; Wafra`,
  OMN: `Mascate=Muscat; Nizwa; Salalah; Sohar`,
  COM: `Domoni; Fomboni; Moroni; Mutsamudu`,
})

// Agok, Diffra and Todach lie in the Abyei Area, whose State is not settled.
const shared = places(
  'city',
  `
    ?Acre=?Saint-Jean-d'Acre; Agok; Beïda=Baïda=Al-Beïda=El-Beïda=Al-Bayda=Bayda; Diffra=Difra; Todach=Todaj;
    Tripoli`,
)

const camps = placesIn('site', {
  LBN: `
    Aïn el-Héloué=Aïn el-Helweh=Ein el-Hilweh=Aïn al-Héloué=Ain al-Hilweh; Beddaoui=Beddawi;
    Bourj el-Barajneh=Bourj el-Brajné=Burj Barajneh=Bourj al-Barajneh; Bourj el-Chemali; Chatila=Shatila;
    Dahiyé; El-Buss; Miyé Miyé=Mieh Mieh; Nahr el-Bared=Nahr al-Bared; Rachidiyé=Rashidieh=Rachidieh;
    Sabra et Chatila=Sabra et Shatila=Sabra`,
  IRQ: `Camp Ashraf=camp d'Achraf=camp Achraf=Achraf; Camp Hurriya=camp Liberty; Domiz`,
  PSE: `
    Al-Amari; Al-Fawwar; Alfei Menashe; Amona; ?Askar; ?Balata; ?Bet El=Beit El; Betar Illit=Beitar Illit;
    ?Bracha=Har Bracha; Chati=Al-Chati=Shati; Dheisheh=Doheicheh; East Talpiot; ?Efrat; Elon Moreh;
    French Hill; ?Gilo; Givat Assaf; Givat Hamatos=Giv'at HaMatos; Givat Zeev=Giv'at Ze'ev=Givat Ze'ev;
    Gush Etzion=Goush Etzion;
    Har Homa=Jabal Abou Ghneim=Djabal Abou Ghounaym=Har Homa (Jabal Abou Ghneim)=Abou Ghneim; Homesh;
    Karnei Shomron; Kiryat Arba; Maale Adumim=Ma'ale Adumim=Maalé Adoumim=Ma'aleh Adumim=Maaleh Adoumim;
    ?Migron; Modiin Illit=Modi'in Illit; Neve Yaakov=Neve Ya'akov; Nokdim; ?Ofra; Pisgat Zeev=Pisgat Ze'ev;
    Qedumim=Kedumim; Ramat Shlomo=Ramat Chlomo; ?Ramot; Ras Khamis; ?Shilo=Chilo; ?Talmon; ?Tekoa; Ulpana;
    Yitzhar`,
  JOR: `Baqa'a=Baqaa`,
})

const mosques = placesIn('site', {
  PSE: `
    église de la Nativité; mosquée Al-Aqsa=mosquée d'Al-Aqsa=sainte mosquée Al-Aqsa=Al-Aqsa;
    mosquée d'Abraham=mosquée Al-Ibrahimi=tombeau des Patriarches=caveau des Patriarches; tombeau de Joseph;
    tombeau de Rachel`,
})

/** Towns, camps and sites of the Arab States and Israel. */
export const arabPlaces = [...towns, ...shared, ...camps, ...mosques]
