// Towns, villages, camps and sites of the Arab States and Israel, in the transliterations of the French
// documents of the United Nations (reports of the Secretary-General, commissions of inquiry, UNRWA, OCHA).
import { places, placesIn } from '../places.ts'

const towns = placesIn('city', {
  SYR: `
    Damas=Damascus; Alep=Halab; Homs; Hama;
    Deïr el-Zor=Deir ez-Zor=Deïr al-Zor=Deir Azzor=Dayr al-Zawr=Deir Ezzor=Deïr ez-Zour;
    Raqqa=Al-Raqqa=Racca=Ar-Raqqa=Rakka; Deraa=Dar'a=Daraa=Dera'a=Deraah=Dara;
    Qouneïtra=Quneitra=Kouneïtra=Kuneitra; Soueïda=Souaïda=Al-Soueïda=Suweida=Sweida=Soueïdah;
    Tartous=Tartouss=Tartus; Palmyre=Tadmor=Tadmour; Qousseir=Qusayr=Al-Qoussaïr=Qousayr=Qoussaïr=Al-Qousseir;
    Talbissé=Talbiseh=Talbisseh; Rastan=Al-Rastan=Rastane; Houla=Al-Houla=Houleh; Treimsa=Tremseh=Tremsé;
    Banias=Baniyas=Baniyas Ville; Jablé=Jableh; Qamichli=Kamechliyé=Qamichliyé=Qamishli=Kamichli;
    Kobané=Aïn el-Arab=Aïn al-Arab=Ayn al-Arab=Kobani; Tell Abyad=Tal Abyad=Tall Abyad;
    Ras el-Aïn=Ras al-Aïn=Ras al-Ayn; Afrin=Afrine; Azaz=Aazaz=A'zaz; Jarablous=Jarabulus;
    Manbij=Manbej=Menbej=Mambij; Al-Bab=El-Bab; Marea; Tell Rifaat=Tall Rifaat=Tal Rifaat;
    Khan Cheikhoun=Khan Cheikhoune=Khan Shaykhun=Khan Sheikhoun;
    Maarrat el-Nouman=Maaret el-Noman=Maarat el-Nouman=Maarat al-Noman=Maarret el-Nomane=Ma'arrat al-Nu'man=Maaret el-Nouman;
    Saraqeb=Saraqib=Saraqab;
    Jisr el-Choughour=Jisr al-Choughour=Jisr ech-Choughour=Jisr al-Shughur=Jisr el-Chougour; Ariha=Arihah;
    Binnich=Binnish; Taftanaz; Kafranbel=Kafr Nabl; Sarmin=Sarmine; Sarmada; Harem=Harim; Salqin; Atmé=Atma;
    Foua=Fouaa=Fouah=Al-Foua; Kafraya=Kefraya=Kafriya; Nubl=Noubbol=Nobbol=Noubl; ?Zahra=Al-Zahra; Douma;
    Harasta; Jobar; Zamalka; Arbin=Arbine=Irbin; Kafr Batna=Kafar Batna; Saqba;
    Hamouriyé=Hammouriya=Hamouriya=Hamouriyah; Daraya=Daraiya=Darayya;
    Moadamiyé=Mouadamiya=Mouadamiyet el-Cham=Mouaddamiyé=Moadamiya=Muadamiyah=Moadamiyat el-Cham;
    Zabadani=Zabadané; Madaya; Bludan; Wafidin; Adra; Jaramana=Jeramana;
    Sayyida Zeinab=Sayyeda Zeinab=Saïda Zeinab=Sayyida Zaynab; Yabroud; Nabek=Nabk=Al-Nabk; Rankous;
    Maaloula=Maloula; Qara=Qarah; Khan el-Chih=Khan al-Chih=Khan el-Chieh=Khan Eshieh; Tafas; Nawa;
    Inkhil=Enkhel; Jassem=Jasim; Bosra=Bosra el-Cham; Busra al-Harir=Bosra al-Harir; Nassib=Nasib;
    Al-Yaroubiya=Yaaroubiyé=Yaroubiyé=Al-Yaroubiyé; Bab el-Hawa=Bab al-Hawa;
    Bab el-Salam=Bab al-Salam=Bab al-Salama=Bab es-Salam;
    Al-Boukamal=Albou Kamal=Abou Kamal=Bou Kamal=Boukamal; Mayadine=Mayadin=Al-Mayadin; Hajin; Baghouz;
    Tabqa=Tabaqa=Taqba=Tabka; Salamiyé=Salamiya=Salamiyah; Mouhradé=Mhardeh=Muhrada; Souqaylabiya=Souqailabiya;
    Morek; Kafr Zita=Kafr Zeita; Latamné=Latamneh; Kafr Laha; Hraki; Sfouhoun=Sfouhoune=Sfouhen; Kafr Takharim;
    Darkouch; Waar=Al-Waar=Waer; Baba Amr=Baba Amro; Khan Touman; Khan el-Assal=Khan al-Assal; Achrafiyé;
    Cheikh Maqsoud=Cheikh Maksoud; Anadan; Hreitan=Hraytan; Safira=As-Safira; Kasab=Kessab; ?Salma=Salmah;
    Khan Arnabé=Khan Arnabeh; Jubbata al-Khashab=Joubbata el-Khachab; Jamla=Jamlah; Al-Jamla; ?Hadar;
    Beit Jinn; Majdel Chams=Majdal Chams; Bouqata; Massaada; Aïn Qiniyé; Bir Ajam; Camp Faouar; Camp Ziouani;
    Al-Hol=Al-Hawl=?Hol; Tell Manis=Tell Mannas; Qahtaniyé=Qahtaniya; Maskana=Maskané; Deir Hafer; Kouweirès;
    Jiroud; Qoutayfa=Qouteifé; Doumeir; Sednaya=Saïdnaya=Seidnaya; Artouz; Qatana; Kissoué=Kiswé; Chahba;
    Salkhad; Apamée`,
  LBN: `
    Beyrouth=Beirut; Saïda=?Sidon; Tyr=Sour; Baalbek=Baalbeck; Zahlé=Zahleh; Jounieh=Jounié;
    Naqoura=Nakoura=Naqura; Marjayoun=Marjeyoun; Bint Jbeil=Bint Jbayl=Bent Jbail; Khiam=Khyam;
    Kfar Kila=Kafr Kila; Kfarchouba=Kfar Chouba=Kafr Chouba; Chebaa=Shebaa; Ghajar;
    Mays el-Jabal=Mays al-Jabal=Meiss el-Jabal; Aïtaroun=Aytaroun; Maroun er-Ras=Maroun al-Ras=Maroun el-Ras;
    Yaroun; Rmeich=Rmeish; Aïta ech-Chaab=Aita al-Chaab=Ayta ech-Chaab; Alma ech-Chaab=Alma al-Chaab;
    Adeissé=Adaïssé=Aadaissé=Odaisseh; Ras Naqoura=Ras al-Naqoura; Labouné=Labbouné; ?Cana=Qana; Hasbaya;
    Jezzine; Nabatiyé el-Faouqa; Arsal=Ersal=Aarsal; Qaa=Al-Qaa; Ras Baalbek; Tfail; Halba; Wadi Khalid;
    Rachaya; Majdel Anjar; Aanjar=Anjar; Masnaa; Baabda; Damour; Khaldé; Aley; Batroun; Byblos=Jbeil; Bcharré;
    Hermel; Riyaq=Rayak; Qoussaya; Sultan Yacoub=Soultan Yaacoub; Kfar Zabad; Naamé=Naameh=Na'imah;
    Bab al-Tabbaneh=Bab el-Tebbaneh; Jabal Mohsen; Tayr Dibba; Tibnine; Rab Thalathine=Rubb Thalathine;
    Markaba; Kfar Hamam; Rachaya el-Foukhar; Kaoukaba; Yarine; Dhaïra; Ramiya=Ramia; Beit Lif; Qalaouiyé;
    Ghandouriyé; Srifa; Froun; Chaqra; Majdel Selm; Sarba; Ebel es-Saqi=Ibl es-Saqi`,
  IRQ: `
    Bagdad=Baghdad; Mossoul=Mosul; Bassora=Bassorah=Basra; Erbil=Irbil=Arbil; Nadjaf=Najaf=Najef;
    Karbala=Kerbala; Falloujah=Fallouja=Fallujah=Falludja; Ramadi; Tikrit=Takrit; Samarra;
    Baqouba=Bakouba=Ba'quba=Baaqouba; Balad; Baïji=Beiji=Bayji; Haditha; ?Hit; Rawa=Rawah; Qaïm=Al-Qaïm;
    Routba=Rutba=Rutbah; Tell Afar=Tal Afar=Tall Afar; Sindjar=Sinjar; Qayyarah=Qayyara; Makhmour=Makhmur;
    Khanaqin=Khanaqine; Jalula=Jaloula; Mandali; Toz Khourmatou=Touz Khourmatou=Tuz Khurmatu=Touz Khormato;
    Amerli=Amirli; Hawija=Hawijah; Hilla=Hillah; Kout=Kut; Amara=Amarah;
    Nassiriya=Nassiriyah=Nasiriyah=Nassiriyé=Nassiryah; Samawa=Samawah=Samaoua; Koufa; Zoubair=Zubaïr=Zoubeïr;
    Oum Qasr=Umm Qasr; Safwan; Fao=Al-Fao; Khor al-Zoubair; Abou Ghraib=Abu Ghraïb; Taji=Tadji; Mahmoudiya;
    Youssoufiya; Iskandariya; Sadr City; Mouqdadiya=Muqdadiya; Khalis=Al-Khalis; Mossoul-Ouest; Mossoul-Est;
    Zakho=Zakhou; Amadiya; Kalar; Chamchamal; Qaraqoch=Qaraqosh=Hamdaniya; Bachiqa=Bashiqa; Bartella;
    Tell Keif=Tel Keif; Cheikhan=Shekhan; ?Kocho=Kojo; ?Rabia; Camp Speicher; Doujaïl=Dujaïl; Osirak;
    Tuwaitha=Touwaitha; Nimroud; Hatra; Traibil; Habbaniyé=Habbaniyah=Habbaniya; Khafajiyah; Chalamja`,
  YEM: `
    Sanaa=Sana'a=?Sana; Aden; Taëz=Taïz=Ta'izz=Ta'iz; Hodeïda=Hodeïdah=Houdaydah=Al-Hodeïda=Hudaydah=Hodaïda;
    Amran=Amrane; Moukalla=Mukalla=Al-Moukalla; Dhamar=Damar; Zinjibar; ?Jaar=Ja'ar; Lawdar=Loudar;
    Radaa=Rada'a=?Rada; Zabid; Moka=Mocha=Mokha=Al-Mokha; Seiyoun=Sayoun=Seyoun=Say'oun; Shibam; Ataq; Harib;
    Sirwah; Haradh=Harad; ?Midi; ?Salif=Saleef; Ras Issa=Ras Isa; Bajil; Beit al-Faqih; Khokha=Al-Khokha;
    Damaj=Dammaj; Kitaf; Razih; Sarwah; Arhab; Al-Anad; Houta=Al-Houta; Mahfad; Azzan; Rawda; Balhaf;
    Nishtun=Nichtoun; Ghaydah=Al-Ghaïda; Al-Abr; Shahn`,
  LBY: `
    Benghazi; Misrata=Misratah=Misourata; Syrte=Sirte; Derna=Darnah=Dernah; Tobrouk=Tobruk;
    Ajdabiya=Ajdabiyah=Ajdabiyya; Brega=Marsa Brega=Marsa el-Brega; Ras Lanouf=Ras Lanuf;
    Zaouïa=Zawiya=Zaouiya=Zawiyah=Az-Zawiyah; Zouara=Zuwara=Zwara=Zouwara; Zenten=Zintan=Zentane; Sabha=Sebha;
    Koufra=Kufra=Koufrah; Ghat; Oubari=Ubari=Awbari; Mourzouq=Mourzouk=Murzuq; Ghadamès; Nalout;
    Bani Walid=Beni Walid; Tarhouna=Tarhunah; Gharyan; El-Marj=Al-Marj; Sabrata=Sabratha;
    Tawergha=Taouergha=Tawarga; Tajoura; Chahat; Qatroun=Al-Qatroun; Tazerbo=Tazirbou; ?Houn; ?Waddan; Zillah;
    ?Sidra=Es-Sider=Al-Sidra; Hariga; Mitiga; Kikla; Yefren=Yafran; ?Jadu; Rujban; Warshefana=Ouarchefana;
    Souk al-Joumaa; Ghout al-Chaal; ?Sorman=Surman; Zlitan=Zliten; Khoms=Al-Khoms; Awjila; Jalu; Rebiana`,
  EGY: `
    Le Caire=Caire; Alexandrie; Gizeh=Guizeh; Port-Saïd; Suez; Ismaïlia; Assouan; Louxor;
    Charm el-Cheikh=Charm ech-Cheikh=Sharm el-Sheikh=Charm al-Cheikh=Sharm el-Cheikh=Charm el-Sheikh;
    El-Arich=Al-Arich=El-Arish=Al-Arish; Cheikh Zouweid; Taba; Dahab; Nuweiba; Hourghada; Assiout;
    Minya=Minieh; Sohag; Qena; Tanta; Mansourah; Damiette; Marsa Matrouh; Salloum; Abou Simbel; Damanhour;
    Fayoum; Place Tahrir; Rabaa al-Adawiya`,
  JOR: `
    Amman; Zarqa=Zarka; Irbid; Aqaba=Akaba; Mafraq; Zaatari=Zaatri; Azraq; Petra; Jérash; Karak=Kerak;
    Maan=Ma'an; ?Salt=Al-Salt; Tafila=Tafileh; Ruweished; Roukban=Rukban; Karamé`,
  ISR: `
    Tel-Aviv; Haïfa; Nazareth; Ashdod=Achdod; Ashkelon=Ashqelon=Ascalon=Achkelon;
    Beersheba=Beer-Sheva=Beersheva=Be'er Sheva; Eilat=Eilath; Sderot; Safed; Tibériade; Netanya=Natanya;
    Herzliya; Dimona; Jaffa; ?Lod=Lydda; ?Ramla; Rehovot; Nahariya; Kiryat Shmona=Kiryat Chmona;
    Metulla=Metoula; Hadera; Kerem Shalom=Kerem Chalom; ?Erez; ?Karni; Nahal Oz; ?Sufa; Zikim; Ofakim; Netivot;
    Kibboutz Reïm=Re'im; Be'eri; Kfar Aza; Sdé Teiman; Araqib=Al-Araqib; Umm al-Hiran=Oumm al-Hiran;
    Oum el-Fahm=Umm al-Fahm; Megiddo; Ketziot; Soreq; Wadi Ara; Zar'it=?Zarit; Avivim; Shtula; Majd al-Krum`,
  PSE: `
    Ramallah; Naplouse=Nablus; Hébron=Al-Khalil; Bethléem; Jénine=Djénine=Jenin; Jéricho;
    Toulkarem=Tulkarem=Toulkarm=Tulkarm; Qalqilya=Qalqiliya=Kalkiliya=Kalkilya; Salfit; Toubas=Tubas; Rafah;
    Khan Younès=Khan Younis=Khan Yunis; Deir el-Balah=Deir al-Balah; Beit Hanoun=Beit Hanoune;
    Beit Lahiya=Beit Lahia=Beit Lahya; Jabaliya=Jabalia=Jabalya;
    Choujaiya=Shuja'iyya=Chajaya=Chouja'iya=Shujaiya; Khouzaa=Khuza'a=Khouza'a; Nousseirat=Nuseirat=Noussirat;
    Bureij=Bourej=Al-Boureij=Boureij; Maghazi=Al-Maghazi; Abassan; Bani Suheila; Zeitoun=Al-Zeïtoun;
    Mawasi=Al-Mawasi; Netzarim; Bilin=Bil'in=Beilin; Nilin=Ni'lin; Nabi Saleh; Budrus;
    Kafr Qaddum=Kafr Kaddoum; Qaryout; Burin; Burqa; Awarta; Huwara=Houwara; ?Beita; Azzun=Azzoun; Tuqu=Teqoa;
    Beit Jala; Beit Sahour; Beit Ommar=Beit Oummar=Beit Ummar; Yatta; Susiya=Soussiya; Masafer Yatta;
    Khan al-Ahmar; Silwan; Cheikh Jarrah=Sheikh Jarrah; Ras el-Amoud; Beit Hanina;
    Chouafat=Shu'fat=Chu'fat=Shuafat; Issawiya=Issawiyé; Abou Dis=Abou Diss; Al-Ram; Qalandiya=Qalandia; Anata;
    Hizma; Jabal Moukaber; Sour Baher=Sur Bahir; Wadi Joz; At-Tur; Walaja=Al-Walaja; Battir;
    Beitunia=Beitounia; Bir Zeit=Birzeit; Silwad; Turmus Ayya; Mughayyir; Deir Qaddis; Aqraba; ?Jaba; Yabad;
    Tamoun; Aqqaba; Al-Zaïm; Eizariya=Al-Eizariya; Ofer; Atarot`,
  SDN: `
    Khartoum; Omdourman=Omdurman; Port-Soudan; El-Fasher=Al-Fasher=El-Facher=Al-Fashir; Nyala;
    El-Geneina=Al-Geneina=Geneina; Zalingei; Ed-Daein=El-Daein=Al-Daein=Ad-Duein; Kutum=Koutoum;
    Kabkabiya=Kebkabiya; Mellit; Oum Barou=Umm Baru=Um Baru; Oum Kadadah=Umm Kaddada; Tawila=Tawilla; Malha;
    Korma; Shangil Tobaya=Shangil Tobay; Saraf Omra; Sortony=Sortoni; Thabit=Tabit; ?Tine; Kornoi; Karnoi;
    Abou Gamra; Muhajeria=Muhajiriya; Labado; Khor Abeche; Gereida=Graida=Gréida; Buram; ?Kass; Kalma;
    Zam Zam=Zamzam; Abou Shouk=Abu Shouk; Al-Salam; Hamidiya; Hassa Hissa; Nertiti; ?Golo; Guldo;
    Rockero=Rokero; ?Thur; Mukjar; Garsila; Bindisi; Foro Baranga=Forobaranga; Habila=Habilla; Masteri; Kulbus;
    Sirba; Silea; Mornei; Adila=Adeela; Abu Karinka=Abou Karinka; Kadugli=Kadougli; Dilling=Dilinj;
    Kauda=Kaouda; Talodi; Heglig=Hijlij; Kharasana=Karasana; El-Obeid=Al-Obeid; Ed Damazin=Damazin=El Damazin;
    Kurmuk=Kourmouk; Roseires; Diffra=Difra; Muglad=Mouglad; Babanusa; Keilak; Agok; Todach=Todaj; ?Goli;
    ?Farouk; Noong; Dokura=Doukra; Marialachak; Marial Achak; Banton; ?Leu; Um Khariet; Meiram=Al-Meiram;
    Wad Madani=Ouad Madani; Kosti; Wadi Halfa=Ouadi Halfa; Al-Shajara; Merowe=Méroé; Halfa el-Jadida; Suki;
    Rabak; Shendi; Dongola; Ain Siro; Anka; Hashaba; Bir Maza; Donki Baashim; Jebel Si;
    Sereif=Sereif Beni Hussein; Abou Jabra; Um Dafoug=Um Dafuq; Hufrat an-Nahas=Hufrat al-Nahas`,
  SOM: `
    Mogadiscio=Mogadishu; Kismayo=Kismaayo=Kismayou=Chisimayu; Baidoa=Baydhabo;
    Beledweyne=Belet Weyne=Beletweyne=Beled Weyne; Garowe=Garoowe; Bossaso=Bosasso=Boosaaso=Bosaso; Hargeisa;
    Berbera; Galkayo=Galkacyo=Gaalkacyo=Galcaio; Jowhar=Djohar=Jawhar; Marka=Merka=Merca; Baraawe=Barawe=Brava;
    Afgooye=Afgoye=Afgoï; Dhusamareb=Dhuusamarreeb=Dhusamareeb; Adado=Cadaado; Guriel=Guri'el=Guriceel;
    Xuddur=Hoddour=Huddur; Luuq=Luq; Baardheere=Bardhere=Bardera=Baardhere; Buurhakaba=Burhakaba=Bur Hakaba;
    Dhobley=Dobley; Garbaharey=Garbahaarey; Bulo Burte=Buulobarde=Bulobarde; Las Anod=Laascaanood=Las Anood;
    Ceerigaabo=Erigavo; Burao=Burco; Borama=Boorama; Eyl; Hobyo; Harardhere=Haradheere=Xarardheere;
    Bu'aale=Buale; Jilib; Jamame; Qoryooley=Qoryoley; Balcad; Wanlaweyn; Ras Kamboni; El Bur=Ceel Buur;
    Eel Waq=El Wak=Ceel Waaq; Belet Hawo=Beled Hawo=Belet Xaawo; Diif; Qandala; Bargal; Alula; Hafun; Galgala;
    Maslah; Afmadow; Badhadhe; Janale=Janaale; Leego; Lafoole; Ceelasha Biyaha; Dolow; Halane`,
  DJI: `?Djibouti=Djibouti-Ville; Obock; Tadjoura; Ali Sabieh; Dikhil; Moulhoulé=Mouloulé; Arta`,
  TUN: `
    Tunis; Sfax; Sousse; Bizerte; Gabès; Gafsa; Kairouan; Kasserine; Monastir; Tataouine;
    Ben Gardane=Ben Guerdane; Ras Jdir=Ras Ajdir=Ras Jedir; Dehiba; Carthage; Hammamet; Radès`,
  DZA: `
    Alger; Oran; Constantine; Annaba; Tindouf; Tamanrasset; Blida; Sétif; Tizi Ouzou; Béjaïa; Batna; Ouargla;
    Ghardaïa; Tlemcen; In Amenas=Tiguentourine; Illizi; ?Adrar; Borj Badji Mokhtar=Bordj Badji Mokhtar;
    In Guezzam; Djanet; Béchar; Mostaganem; Skikda; Biskra; Boumerdès; Hassi Messaoud; Rabouni; Sidi Bel Abbès`,
  MAR: `
    Rabat; Casablanca; Fès=Fez; Marrakech; Tanger; Tétouan; Meknès; Agadir; Oujda; Skhirat; Ouarzazate;
    Al Hoceima; Nador; ?Salé; Kénitra; Ifrane; Mohammedia; Larache`,
  ESH: `
    Laâyoune=El Aaiún=El-Ayoun=Layoune; Dakhla=Villa Cisneros; Smara=Es-Smara=Semara; Tifariti;
    Bir Lahlou=Bir Lehlou; Boujdour=Cap Boujdour=Bojador; Guerguerat=El Guerguerat=Guergarat; Mehaires; Mijek;
    Agwanit=Aghouinit; Bou Craa=Boukraa; Gdim Izik=Gdeim Izik; Aousserd=Auserd; Mahbas; Oum Dreyga=Oum Dreiga;
    La Güera=Lagouira; Lemseid; Zug`,
  MRT: `
    Nouakchott; Nouadhibou; Tevragh-Zeina; Kiffa; Zouerate; ?Rosso; Kaédi; Néma; Bassikounou; Mbera=M'Bera;
    ?Atar; Selibaby; Chinguetti`,
  SAU: `
    Riyad=Riad=Riyadh=Ryad=Er-Riyad; Djedda=Djeddah=Jeddah=Jedda=Jidda=Djidda;
    La Mecque=?Mecque=Makkah=Makka Al-Moukarrama=Makkah Al-Mukarramah=Makkah Al-Moukarramah;
    Médine=Al-Madinah=Madina Al-Munawwara=Al-Madina Al-Mounawwara=Madinah; Taëf=Taïf=Tayef; Dammam; Dhahran;
    Khobar=Al-Khobar; Tabouk; Yanbou=Yanbu; Qatif; Abha; Hofouf=Houfouf; Khafji; Abqaiq=Bouqaïq;
    Khamis Mouchayt=Khamis Mushait; Khurais; Awamiya; Mouzdalifa`,
  ARE: `
    Abou Dhabi=Abu Dhabi=Abou Dabi; Doubaï=Dubaï; Charjah=Sharjah=Chardja=Chardjah; Ajman;
    Foujaïrah=Fujairah=Foudjaïra; Ras el-Khaïma=Ras Al-Khaïmah=Ras al-Khaïma; Oumm al-Qaïwaïn=Oum al-Qaïwaïn;
    Al-Aïn; Jebel Ali`,
  QAT: `Doha; Al-Udeid=Al-Oudeid; Lusail; Al Wakrah`,
  BHR: `Manama; Muharraq; Sitra; Diraz`,
  KWT: `?Koweït=Koweït City=Koweït-Ville=ville de Koweït=Kuwait City; Jahra; Abdali; Wafra; Ahmadi`,
  OMN: `Mascate=Muscat; Salalah; Sohar; Nizwa; Duqm`,
  COM: `Moroni; Mutsamudu; Fomboni; Domoni`,
})

const shared = places(
  'city',
  `Tripoli; Beïda=Baïda=Al-Beïda=El-Beïda=Al-Bayda=Bayda; ?Acre=?Saint-Jean-d'Acre`,
)

const camps = placesIn('site', {
  LBN: `
    Sabra et Chatila=Sabra et Shatila=Sabra; Chatila=Shatila;
    Aïn el-Héloué=Aïn el-Helweh=Ein el-Hilweh=Aïn al-Héloué=Ain al-Hilweh; Nahr el-Bared=Nahr al-Bared;
    Bourj el-Barajneh=Bourj el-Brajné=Burj Barajneh=Bourj al-Barajneh; Rachidiyé=Rashidieh=Rachidieh;
    Beddaoui=Beddawi; Miyé Miyé=Mieh Mieh; Bourj el-Chemali; El-Buss; Dahiyé`,
  IRQ: `Camp Ashraf=camp d'Achraf=camp Achraf=Achraf; Camp Hurriya=camp Liberty; Domiz`,
  PSE: `
    ?Balata; Dheisheh=Doheicheh; Al-Fawwar; ?Askar; Al-Amari; Chati=Al-Chati=Shati;
    Har Homa=Jabal Abou Ghneim=Djabal Abou Ghounaym=Har Homa (Jabal Abou Ghneim)=Abou Ghneim;
    Maale Adumim=Ma'ale Adumim=Maalé Adoumim=Ma'aleh Adumim=Maaleh Adoumim; ?Gilo; Ramat Shlomo=Ramat Chlomo;
    Pisgat Zeev=Pisgat Ze'ev; Neve Yaakov=Neve Ya'akov; Givat Zeev=Giv'at Ze'ev=Givat Ze'ev;
    Givat Hamatos=Giv'at HaMatos; Kiryat Arba; Modiin Illit=Modi'in Illit; Betar Illit=Beitar Illit; ?Efrat;
    Gush Etzion=Goush Etzion; Elon Moreh; Yitzhar; ?Bet El=Beit El; ?Ofra; ?Shilo=Chilo; Amona; Alfei Menashe;
    Karnei Shomron; Qedumim=Kedumim; Nokdim; ?Tekoa; ?Migron; Homesh; ?Bracha=Har Bracha; ?Talmon; Givat Assaf;
    Ulpana; French Hill; ?Ramot; East Talpiot; Ras Khamis`,
  JOR: `Baqa'a=Baqaa`,
})

const mosques = placesIn('site', {
  PSE: `
    mosquée Al-Aqsa=mosquée d'Al-Aqsa=sainte mosquée Al-Aqsa=Al-Aqsa;
    mosquée d'Abraham=mosquée Al-Ibrahimi=tombeau des Patriarches=caveau des Patriarches; tombeau de Rachel;
    tombeau de Joseph; église de la Nativité`,
})

/** Towns, camps and sites of the Arab States and Israel. */
export const arabPlaces = [...towns, ...shared, ...camps, ...mosques]
