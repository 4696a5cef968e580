// Given names of the whole world, from common knowledge of how French documents of the United Nations spell them
// (lists of delegates, judges, rapporteurs and officials). Left out: those that are also a State, a town, a month
// or an ordinary word which opens sentences or titles in such documents (Florence, Mai, Victoire, Marine).
const NAMES = `
aaron abbas abd abdalla abdallah abdel abdelaziz abdelhamid abdelkader abdelkarim abdelkrim abdellah
abdellatif abdelmajid abdelmalek abdelrahman abdelsalam abdelwahab abderrahman abderrahmane abdou abdoul
abdoulaye abdourahman abdourahmane abdul abdulaziz abdulhamid abdulkadir abdulkarim abdulla abdullah
abdullahi abdulmajid abdulmohsen abdulqadir abdulrahim abdulrahman abdulrazzaq abdulsalam abdulwahab
abel abou abraham abubakar achille achim achol ada adalbert adam adama adan adel adelard adele adil
adina adnan adolf adolfo adolphe adolphine adrian adriana adriano adrien agapito agatha agathe agnes
agnieszka agostinho agostino agustin ahcene ahmad ahmadou ahmadu ahmat ahmed ahmet ahoussou aida aidan
aime aimee aisha aissa aissata aissatou akbar akel akihiko akihito akin akinwumi akio akira akram alaa
alaeddin alain alan alassan alassane alba albert alberto albin aldo alec alejandra alejandro aleksandr
aleksandra aleksei alemayehu alena alessandra alessandro alessio alex alexander alexandra alexandre
alexandros alexandru alexei alexey alexis alfonsina alfonso alfred alfredo algirdas alhassan ali
aliaksandr alice alicia alieu alija alina aline aliou alioune alisher alison alistair allan allen
allison alma alois aloys aloysius alpha alphonse alvaro amadou amadu amal amanda amani amartya amaury
ambroise amelia amelie ameur amilcar amin amina aminata aminatou amine amir amos amr amra amre amrou amy
ana anand anastase anastasia anastasio anatole anatoliy anatoly andras andre andrea andreas andreea
andrei andrej andrejs andres andrew andrey andrii andris andriy andry andrzej aneta angela angele
angelica angelina angelique angelo angelos anibal anil anita anja anjali ann anna annabelle anne
annemarie annette annick annie anouar anselme anthony antoine antoinette anton antonella antonia antonin
antonio antonios antonis antti anura anwar anwarul apollinaire aram araya archibald ardian ariel arif
aristide aristides arkadi arkady arlette armand armando armel armelle armen armin arnaud arnold aron
arseni arseniy artak artem arthur artur arturo arvid arvind asad asha ashraf asif aslan asma asmaa
assane assata assia astrid atanas atef athanase atta attila atul audrey augustin augustine augusto aung
aurelia aurelie aurelien aurelio aurora avigdor avraham awa awad axel ayad ayman aymen ayoub ayse aysel
azali azer azim aziz azzam azzeddine babacar babak babatunde babou bachar bachir badr badreddine bahadir
bakari bakary bakir balazs bamir bandar baptiste barack barbara barnabas barnabe barney basel bashar
bashir basile basilio bassam bastien baudouin bayan beata beate beatrice beatriz bechir beji bela belen
belinda benazir benedetto benedict benedicte benedikt benigno benita benito benjamin benny benoit
berhane bernadette bernard bernardo bernd bernhard bertha berthe bertin bertrand beth betty bianca
bidzina bijan bilal bill birgit bjorn blaise blanca blandine blanka bogdan bohdan bojan boniface boris
borut bosco boubacar boubakar boubou boutros brahim branimir branislav branko brenda brendan brian brice
brigid brigitta brigitte bruce bruno bryan bui bujar bulent caleb callixte camila camilla camille camilo
carina carl carla carlo carlos carlota carmelo carmen carole caroline casimir casper catalina caterina
catherine cecile cecilia cedric celestin celestine celia celina celine cesar cesare chadli chafik chaker
chakib chantal charaf charif charles charlotte charly chawki chedli chedly cheick chen cherif cheryl
chiara chloe chokri chris christelle christian christiane christina christine christof christoph
christophe christopher christos cindy ciro clara clarisse claude claudette claudia claudine claudio
claus clemence clemens clement clotilde clovis coen colette colin condoleezza conrad corazon cordula
corinne cornelius cosmin costas cristian cristiana cristina cristobal csaba cynthia cyprien cyril
cyrille cyrus czeslaw dag dagmar daisy dalila damase damian damiano damien damir dan dana daniel daniela
daniele daniella danny daoud daouda daphne daria dario darius dariusz darko darya david davide davit
davor dawit dawood deborah deepak deirdre delcy delia delphine demba demetrio demetrios demetris deng
denis denise dennis denys deogratias deqa derek desmond diana diane didar didier diego dieudonne dilma
dimitar dimitri dimitrije dimitrios dimitris dina dinara dinesh dino diosdado djamel djamila djibril
djibrilla djimon djordje dmitri dmitrii dmitry dmytro dolores domenico domingos dominique domitien
donald donato donna dora dorian doris dorota dorothea dorothy douglas dragan drago dragoljub drazen
duarte duncan dusan dylan eamonn ebrahim ebru eddy edgar edgard edgardo edita edith edmond edmund
edmundo edna edouard edson eduard eduardo edvard edward edwige edwin ehud eileen einar ekaterina
ekmeleddin ekow elaine eldar eleanor elena eleni eleonora eleonore elfatih elhadj elham eli elia eliane
elias elie elif elina elio elisa elisabeta elisabeth elise elizabeth elizaveta ellen elmar elodie eloise
elsa elzbieta emanuel emanuela emanuele emeka emerson emil emile emilia emiliano emilie emilio emily
emin emir emma emmanuel emmanuelle emmerson emomali enoch enrico enrique enver enzo ephraim eric erica
erich erik erika erkki erlan ernest ernesto ernst esa esam esmail esmat esteban estela estelle ester
esther ethel etienne euclides eugen eugene eugenia eugenie eugenio eunice eustache eva evan evangelos
evariste eveline evelyn evgeni evgenia evgeny evgueni evo ewa ezequiel ezra fabian fabiana fabien
fabienne fabio fabiola fabrice fabrizio fadel fadi fadoul fahad fahd faisal faiz faiza faizel fanny
faouzi fares farhad farhan farid farida farouk farrukh faruk fatemeh fathi fathia fatiha fatima fatimah
fatimata fatma fatou fatoumata faustin faustino faycal fayez fayssal fayza federica federico fedor
fedora felice felicia feliciano felicien felicity felipe felix ferdinand ferdinando ferenc ferhat
feridun fernand fernanda fernando fidel fidele fidelis fikret filip filipe filippa filippo filiz
filomena fiona firas firmin fitsum flavia flavio florent florentin florian florin fodil fouad foued
fouzia francesca francesco francine francis francisca francisco franck francois francoise franjo frank
franklin frans frantisek franz fred freddie freddy frederic frederica frederick frederico frederik
frederique fredrik frida friedrich fuad fulgence fumio gabriel gabriela gabriele gabriella gabrielle
gaby gaetan galina gamal gamil ganna gareth garry gary gaspar gaspard gaston gatien gautam gebran
genevieve gennadi gennadij gennadiy gennady geoff geoffrey georg george georges georgi georgina georgios
georgy gerald geraldine gerard gerardo gerda gerhard germain germaine german gervais getulio ghada
ghania ghanim ghassan ghazi ghislain ghislaine ghulam gian giancarlo gianni gideon gil gilad gilbert
gilberto giles gilles gina ginette giorgi giorgio giorgos giovanna giovanni girija girma gisela gisele
giulia giuliano giulio giuseppe gjorge glenn gloria godefroid godfrey godwin gontran gonzalo goodluck
gopal goran gordana gordon goukouni graca graham gratien gregoire gregor gregorio gregory grigol grigori
grigory grzegorz guadalupe guennadi guido guilherme guillaume guillermo gulbuddin gulnara gunnar gunther
gurbanguly gurdip gustaf gustav gustave gustavo guy gyan gyorgy habib habiba habibullah hadja hadji
hafez hafid hafiz hafsa hage haidar haider haile hailemariam haim hajer hajime hakan hakim hakima halim
halima halimah halina halit hamad hamada hamadi hamady hamdan hamdi hamdoun hamdullah hamed hamid hamida
hamidou hamidullah hamisi hamza hana hanan hanane hani hania hanif hanna hannah hannan hannes hannu
hanny hans hany haoua harald hardeep hari haris harold haroon haroun harouna harriet harry haruhiko
haruna hasan hashem hashim hasina hassan hassane hassen hassiba hatem hatice havard haydar haytham hazel
hazem hector hedi heidi heinrich heinz hekmat helen helena helene helga helmut hendrik henning henri
henrik henrike henrique henry henryk herbert hermann hermes hernan hernani herve hery hesham heydar
hicham hichem hideaki hideki hideo hideyo hilaire hilal hilary hilda hillary hillel hippolyte hiroshi
hiroyuki hisashi hisham hishammuddin hissein hissene hoang hocine horace horacio hortense hoshyar hosni
hosny hossam hossein houari houda houssam houssein hovik howard huang hubert hugh hugo hugues humayun
humberto husain husam hussain hussam hussein hyacinthe iain iakov ian ibrahim ibrahima ibrohim ichiro
ida idi idris idriss idrissa iftikhar ignace ignacio ignatius ignazio igor ihab ihor ihsan ikililou
ikram ilan ilham ilhem ilia ilias ilie ilija ilir ilya ilyas ilze imad imane imran imre inam inamullah
indira ines inge inger ingo ingrid innocent inoussa ioan ioana ioannis ioulia iouri iqbal iraj irakli
irena irene irenee irina isa isaac isaak isabel isabela isabella isabelle isac isaias isam isha isidore
isidro iskandar islom ismael ismail ismaila ismat ismet israfil issa issam issoufou istvan itzhak iulia
iulian iurie iva ivan ivana ivanka ivars ivo iyad izzat izzeldin jaafar jaap jaber jabir jabulani jacek
jack jackie jacky jacob jacqueline jacques jafar jagdish jaime jair jakaya jakob jakov jakub jalal jalil
jamaal jamal jameel jameela jamel james jamie jamil jamila jamshid jan jana jane janet janez jani janis
janos janusz jaroslav jaroslaw jasem jasim jasminka jasna jason jasper jassem javad javier jawad
jawaharlal jaya jayantha jayne jean jeanne jeb jeff jefferson jeffrey jelena jennifer jens jeremiah
jeremy jeroen jerome jerry jerzy jesper jesse jessica jessie jesus jiang jigme jill jim jimmy jiri
joachim joan joana joanna joanne joao joaquim joaquin jocelyn jochen joe joel johan johann johanna
johannes john johnny joko jomo jon jonas jonathan jonathon jordi jorg jorge jorgen joris jose josep
joseph josephine josh joshua josiah josiane josip josue jovan jovana jovenel joyce jozef jozsef juan
juana judit judith judy jules julia julian julie julien juliet juliette julija julio julius jumaa jumana
junaid jurgen juri jussi justin justine justus justyna juvenal kabine kabir kader kadhim kadri kadyr kai
kairat kaleb kalid kalim kalthoum kamal kamaleddine kamalesh kamel kamil kamran kamrul kanat kanji kaoru
karel karen karim karima karin karl karla karol karsten kaspar kassem kassim kassym katalin katarina
katarzyna kate katerina katharina katherine kathleen kathryn katrin katrina kaukab kayode kazimierz
kazuhiko kazuo kebba keiko keith keizo kelvin kemal ken kenan kenji kenneth kenny kerim kevin kevork
khadidja khadija khadijatou khady khaled khaleda khalef khalid khalida khalifa khalil khamis khatib
khatuna khawla khedija khosrow khurshid kiku kim kingsley kira kirill kirsten kiyotaka klara klaus
klemens koffi kofi kolinda komi komla konrad konstantin konstantina konstantinos konstanty kostas
kostiantyn kouadio kouame kouassi koumba koutoub krikor krishna krishnan kristen kristian krzysztof
kuniko kunio kurmanbek kurtulus kwabena kwaku kwame kwasi kwesi kyaw kyriakos kyril ladislas laetitia
lahcen laila lajos lakhdar lakshman lakshmi lalla lambert lamia lamin lamine lana larbi larisa larissa
larry lars lassana laszlo latif latifa laura laure lauren laurence laurent laurette lawrence lazar
lazare lazaro leah leandre lech leela leena leif leila leith lena lennart leo leon leonard leonardo
leonce leonid leonidas leonie leontine leopold leroy lesley leslie leszek leticia lev levan levent levi
levon lewis leyla liam liamine liaquat lidia lidya lila lilian liliana liliane lilly lina linda linus
lionel lisa lita liu ljubomir lloyd loic lois lola lorenzo lotfi lothar louay loubna louis louisa louise
loujain loukas luana luay lubna luc luca lucas lucette lucia lucian luciano lucie lucien lucienne lucio
lucy ludovic ludwig luigi luis luisa luiz luka lukas lukasz luke lula lulzim lyazid lydia lydie lyudmila
mabrouk maciej macky madeleine madhav madhu madina madjid mads magali magda magdalena magdy maged magnus
maha mahamadou mahamane mahamat mahathir maher mahfoud mahfouz mahinda mahjoub mahmoud mahmud mahmut
mahsa maia maimouna maithripala majed majid majida majlinda makram malala malalai malam malcolm maleeha
malek malik mamadou mame mamoun mamunur manal manfred mani manisha manju manmohan manolis manouchehr
mansour mansur manuel manuela manuella marat marc marcel marcela marcelin marcellin marcelline marcello
marcelo marcial marcin marco marcos marcus marek maren margaret margarete margarida margarita margo
margret marguerite maria mariam mariama mariame marianne mariano marie marija marina mario marion marius
mariusz mariya mark marko markus marouane marta martha martial martin martina martine martyn marvin
marwa marwan marwane mary maryam maryan maryanne maryse maryvonne masaaki masahiko masako masamichi
masashi masayuki masood masoud massimo massoud massoumeh mateja mateo mateus mateusz mathew mathias
mathieu mathilde mathis matias matt matteo matthew matthias matthieu maudo maulvi mauricio maurizio
mauro max maxime maximilian maximilien maximo maya mayada mayank maysoon mbaye medea medhat meera megan
megawati mehdi mehmet mehran mei meir mekki melanie melchior meles melike melina menachem mendel
menelaos mengistu mercedes meredith meriem merve meryem messaoud mesut mevlut mhamed mia michael michail
michal michalis michel michele michelle michiel michiko michio mickael midhat miguel mihaela mihai
mihail mihaly mikael mikaela mike mikhael mikhail mikheil mikko miklos mikolaj mila milagros milena
milica milko milorad milos milosz milton minoru mira miran mireille miriam mirko miro miroslav miroslava
miroslaw mirza misael mitchell mitsuko mladen moctar modibo modou modupe mohamad mohamadou mohamed
mohamedou mohammad mohammadi mohammed mohamud mohand mohsen mohsin moin moise moisei moises mojtaba
mokdad mokhtar momar momodou mona moncef mongi monica monika monique monir morad mordechai morgan
morihiro morten morteza moshe mouammar mouhamadou mouloud mouna mounia mounir mounira mourad moussa
moustafa moustapha mouza mswati mtumwa muamer muammar mudar muhamad muhamed muhammad muhammadu muhammed
muhannad muhsin mukesh mukhtar mulatu mulugeta munir munira munther murad muriel murray murtaza musa
mustafa mustapha muyiwa mwai myint mykhailo mykola myriam myron nabih nabil nacer nada nadeem nadege
nader nadezhda nadia nadim nadin nadine nadir nadira nadja nadjib naeem naela nafie nafisa nafissa
nagendra naguib nahid nahla nahum naim naima najah najat naji najib najiba najla najwa nana nancy nandi
nandini nanette naoko naomi naoto narendra narges nargiz narine naseer nashwa nasim nasima nasir nasr
nasra nasreddine nasrin nasrine nasrullah nassar nasser nassim nassima nassir nasta natacha natale
natalia natalie nataliya natallia natan natasa natasha nathalie nathan nathaniel navanethem naveed navi
navid navin nawaf nawal nawaz nayef nazanin nazar nazih nazim nazli ndeye necmettin neda nedim neelam
neema neil neila nela nelly nelson nemanja nenad nermin nermina nerses nestor neven neville nguyen
nicholas nick nico nicola nicolae nicolas nicole nidal niels nigar nigel nigora nihad nikita niklas
nikol nikola nikolai nikolaos nikolas nikolaus nikolay nikolina nikos nils nina nino nirmal nirmala
nirupama nisrine nita nitin niyazi nizar noah nobuo nobuyasu noel nolan nomvula noor noora noordin nora
norah norbert norihiro noriko norma norman norodom noshir noufel nouha noura nourane noureddine nouri
nozipho nuno nuri nuria nurit nurlan nursultan nurul nyaradzai oana obaid obed obiageli octave octavia
octavian octavie octavio odette odile odon ofelia okan oksana ole oleg oleh oleksandr oleksandra oleksii
oleksiy olena olesya olga oliver olivera olivia olivier ollanta olof olubukola olusegun omar omara omer
omid omkalthoum omran onder ophelie oren orestes orhan orlando osama oscar osei oskar oskars osvaldo
oswald oswaldo otto oualid oumar oumarou oumou oumy ourania ousmane oussama owen ozlem pablo palitha
pamela panagiotis panos paola paolo papa parvin pascal pascale pasquale patrice patricia patricio
patrick patrik paul paula paulette paulin paulino paulo pavao pavel pavle pavlo pavlos pawel payam
pedram pedro pekka pelagie pencho penny percy perpetue pervez petar peter peteris petko petr petras
petre petri petrit petro petros petrus petter petteri pham phan philemon philip philippa philippe
philippos phillip philomene phoebe phumzile pia piero pierre pierrette pieter pietro piotr placide
plamen prabhakar prabowo pradeep prakash pranab pratap pravin pravind predrag prem priti priya prosper
przemyslaw pushpa qaboos qadir qais qasem qasim qassem qassim qian quentin qusay raafat rabab rabah
rabia rabindra rached rachel rachid rachida radek radha radhia radhika radim radko rado radomir radoslav
radoslaw radovan radu rafael rafaela rafal rafat rafe raffaele rafic rafik rafika rafiq ragheb raghida
ragnar ragnheidur rahim rahma rahman rahmat raid raif raila raimo raimond raja rajaa rajab rajae rajat
rajeev rajendra rajesh rajiv rajmohan rakel rakesh rakhat ralf ralph ramakrishnan ramazan ramesh rami
ramil ramin ramiro ramiz ramla ramon ramona ramtane ramush ramzan ramzi rana randa randy rania ranil
ranjit ranko raouf raoul raphael raquel rasa rashad rasheed rashid rashida rasim rasmus ratko ratu rauf
raul ravi ravindra rayan raymond raymonde rebeca rebecca recep reem reginald regine regis reiko reinaldo
reinhard reinhold rekha remi remy renata renate renato renaud rene renee renzo retno reuben reuven
reynald reynaldo reza rial ricardo riccardo richard rick ricky rida ridha riek rifaat rigoberta
rigoberto rihab rima risto rita riyaz rizwan roald robbie robert roberta robertas roberto robin rocco
rodger rodney rodolfo rodolphe rodrigo rodrigue rogelio roger rohan rokhaya roland rolf romain romana
romano romeo romeu romuald ron ronald ronaldo ronan ronen ronnie rosa rosalie roselyne rosemarie
rosemary roy roza ruben ruby rudi rudolf rudolph rudy rufus ruhollah rui rumen rune rupa rupert ruqayya
ruslan russel russell rustam rustem ruta ryan ryoichi ryszard saad saadi saadia sabah sabas sabelo saber
sabiha sabina sabine sabir sabri sabrina sacha sachiko sada sadako saddam sadek sadia sadiq sadou saeb
saed saeed saeid safa safaa safet safia safiya safwan saher sahle sahra said saidou saied saif saifuddin
sajid sakari sakineh sakir salah saleem saleh saleha salifou salih salim salima salimata salla sallah
salma salman salmin salome saloua salva salvatore salvatrice salwa sam samah samantha sameeh sameer
sameh sami samia samih samina samir samira samman samora samuel samura samy sandor sandra sandro sanja
sanjay sanjit saparmurat sara sarah saraswathi sarath sarmad saroj sasa saskia satya saul saule sauli
savas sayed sayeed sayyid seamus sean sebahattin sebastian sebastiao sebastien seble sedat sedef seema
segolene segun seiji seini sekou sekouba selim selin selina semra senait senia serena serge sergei
sergej sergelen sergey serghei sergii sergio sergiu sergiy serguei serhii serhiy serigne severin
severine severino seydou seyed seyni seyoum seyyed sezgin shaaban shabana shada shaddad shadi shafiq
shafqat shahid shahida shahnaz shahram shahriar shaikha shaima shakeel shakib shakir shalva shamil
shamsa shamshad shane shanta shanthi sharad sharif sharon shaukat shaun shauna shavkat shawki shawn
shayma sheikh sheila shereen sherif shigeki shigeru shihab shila shimon shinichi shinzo shira shireen
shirin shiv shivani shlomo shoaib shoji shoko shota shrikant shukri shulamit shyam siad siaka sian sibel
sibusiso siddharth sidi sidiki sidney siegfried sigmar silvano silvestre silvia silvio silviu sima
simeon simin simon simona simonas simone sinan sinead sirimavo sirodjiddin siyabonga slavica slavko slim
slimane slobodan smail smain sofiane sofie sohail soheil sohrab solange soledad soliman solomon solveig
sonam songul sonia sonja sonya sophia sophie soraya soren sorin sosthene sotirios souad soubhi souheir
souleyman souleymane soumaila spiros spyros srdjan sridhar stan stanislas stanislav stanislaw stanko
stavros stefan stefania stefanie stefano stefanos steffen steinar stelios stella sten stephan stephane
stephanie stephanos stephen steve steven stewart stjepan stoyan stuart subhas sudhir suleiman suleyman
sumaya sunil sunita surendra suresh susan susana susanna susanne sushil susilo suzan suzana suzanne
svein sven svetla svetlana svetoslav syed sylvain sylvestre sylvia sylvie tadashi tadesse tadeusz taghi
taghreed taha tahani tahar taher tahir tahira tahirou taieb taimur takahiro takashi takeshi takis talal
talat taleb talha talia talib tallal tamar tamara tamas tamim taner tanja tanya taoufik taous tapio
taras tarek tarik tariq taro tasneem tatiana tatjana tatsuya tatyana tawadros tawakkol tayeb tayfun
tayyip tebogo ted teddy tedros teis teodor teodoro teofil teofilo terence teresa tereza terrence terry
tesfaye tessa tetiana tewolde thabo thaer thaksin thandi thandika tharcisse thea theo theodor theodora
theodore theodoros theogene theoneste theophile theresa therese thiago thibault thierry thomas thorsten
thura tiago tibor tiburce tidiane tidjane tiemoko tierno tigran tihomir tijjani tilahun timo timothy
timur tito titus tobias toby todd todor tofik tom tomas tomasz tomaz tomislav tommaso tommy tomohiko
tomoko tonia tony torbjorn toshiko toshio toufic touma toussaint tracy tran trinh trond tsegaye tseliso
tsuneo tudor tullio tuncay tuomas turgut turki tzipi tzvetan uhuru ulf ulrich ulrik ulrike umaro umaru
umberto una ursula usman uwe uzma vaclav vadim vagif vahe vahid valdis valentin valentina valentine
valentyn valer valere valeri valeria valeriano valerica valerie valerio valeriu valeriy vanda vanessa
vangelis varun vasco vasil vasile vasiliki vasilios vasily vassilis vassily vasyl veda velimir venance
venancio venant vera vesna vianney vicente vicky victor victorine victorino vidal vidya vijay vikas
vikram viktor viktoras viktoria viktoriya vincent vincenza vincenzo vinod virgil virgilio virginija
vishnu vitali vitalie vitalii vitaliy vitaly vito vittorio vivian viviane vladan vladas vladimir
vladimira vladislav vlado vlasta vojislav vojtech volkan volodymyr vugar vuk vusi vyacheslav vytautas
waad wael wafa wafaa waguih waheed wahiba wahid wahida wahidullah wajih waleed walid wallace walter
walther wanda wang wangari wanjiru warren wassila wassim wayne wenceslas wendy werner wesley whitney
widad wided wieslaw wieslawa wilfred wilfrid wilfried wilhelm willem william wilma wilson winston wissam
wladimir wladyslaw wojciech wole wolf wolfgang wolfram woodrow xanana xavier xi ximena xolani yaakov
yacin yacine yacouba yadollah yael yahaya yahia yahya yair yakov yakub yakup yamil yamina yana yanick
yanis yann yannick yannis yara yared yarema yaroslav yaser yashar yasmin yasmina yasmine yasser yassine
yassir yasuhiro yasuko yasuo yasushi yavuz yehia yehuda yehya yelena yemi yerzhan yeshey yesica yevgenia
yevgeny yevgueny yevhen yevhenii yigal yildiz yingluck yitzhak yoann yoav yohan yohann yohannes yoichi
yoko yolanda yolande yoonus yoram yordan yordanka yosef yoshihiko yoshiki yoshiko yoshinori yoshio
yoshiro yoshiyuki yossef yossi youcef younes younis younous younoussi youri yousef yousif yousra yousry
youssef youssou youssouf youssoufou yousuf yoweri yu yuki yukiko yukio yukiya yulia yulian yuliya yuri
yuriko yuriy yury yusef yusuf yusuke yuval yvan yves yvette yvon yvonne zacarias zaccaria zacharia
zachariah zacharie zachary zafar zafer zahed zaher zahi zahid zahida zahir zahira zahra zaid zaida zaina
zainab zainul zakaria zakariya zakaryia zaki zakia zalmai zalmay zaneta zarko zarrina zayd zbigniew
zdenek zdenka zdravko zeid zeljka zeljko zena zenaida zenon zewdie zeynab zeynep zhang zhao zhou zia
ziad ziaur zied zine ziya ziyad zlatan zlatko zobair zoe zoheir zohra zohrab zohreh zoltan zoran zorana
zuhair zuhal zuleikha zulema zulfikar zvi zvonimir
`

/** Given names as French documents of the United Nations spell them, folded, each one word. */
export const givenNames: readonly string[] = NAMES.trim().split(/\s+/u)
