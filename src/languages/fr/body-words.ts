import { split } from '../../text/split.ts'

/** Nouns with which the name of a body begins, folded; hyphens part words. */
export const bodyHead = split(`
  academie agence alliance ambassade armee assemblee association auditorat autorite banque barreau bloc bourse brigade bureau cabinet caisse cellule centre chambre chancellerie
  coalition collectif college corps administration departements ministeres partenariat gendarmerie brigades bataillon milice milices commandement parquet haute comite commissariat commission communaute compagnie confederation congres conseil consulat consortium coordination cour
  croissant croix delegation departement detachement direction directoire division ecole eglise equipe entreprise federation fondation fonds force forces forum
  front garde gouvernement greffe groupe groupement haut inspection institut institution instance junte laboratoire legion ligue mecanisme ministere mission mouvement observatoire office
  ordre organe organisation panel parlement parti police quatuor radio radiodiffusion radiotelevision rassemblement regie reseau secretariat secteur section senat service societe sous surintendance
  surete syndicat television tribunal union universite unite`)

/** Heads that stand for a body where the document shows that they do, and for a text, an event or an office else. */
export const bareHead = split('conference programme administration')

/** Heads that stand for a body by themselves once it is named: « le Conseil ». */
export const shortHead = split(`
  conseil commission comite organisation assemblee consortium gouvernement secretariat groupe bureau tribunal mission force agence autorite mouvement
  forum ministere cour union ligue fonds office institut centre departement division equipe chambre banque federation alliance coalition
  parlement senat congres junte mecanisme instance organe communaute fondation association corps direction service section cabinet college universite partenariat`)

/** Words that no name of a body runs over: conjugated verbs, relatives, conjunctions, prepositions that open another phrase. */
export const nameStop = split(`
  a ai as ont avait avaient aura auront aurait auraient ayant est sont etait etaient sera seront serait seraient soit soient fut furent etant ete
  doit doivent devait devra devrait devraient peut peuvent pouvait pourra pourrait pourraient fait font faisait fera
  va vont veut veulent sait savent tient tiennent tiendra vient viennent prend prennent met mettent dit dont qui que quoi ou lequel laquelle lesquels lesquelles duquel auquel
  il elle ils elles on se s' ne n' y lui leur leurs c' ce cet cette ces son sa ses notre nos votre vos mon ma mes
  dans par lors selon avec sans sous vers chez depuis avant apres pendant durant des jusque jusqu' jusqu afin ainsi mais car donc si comme lorsque quand puisque
  parmi outre malgre envers suivant conformement notamment y compris aussi egalement ensuite alors deja encore toujours plus moins tres pas
  autre autres tel telle tels telles tout toute tous toutes chaque meme aupres grace suite vu entend estime note prie invite decide demande recommande souligne constate
  rappelle reaffirme encourage engage exprime salue condamne regrette reconnait considere declare indique explique applique implique informe presente propose adopte examine
  souhaite continue poursuit poursuivra etait tenu tenue tenus tenues adopte adoptee prevu prevue chargeant visant tendant
  ils reunit juge estiment considerent soumet soumis soumise regroupe compose composee composes comprend comprenant rend rendu ouvre ouverts lance souligne marque exhorte insiste signale ils
  ledit ladite lesdits precite precitee susmentionne susmentionnee`)

/** Adjectives of names whose endings do not tell that they are adjectives. */
export const nameAdjective = split(`
  mixte conjoint conjointe conjoints conjointes commun commune communs permanent permanente permanents special speciale speciaux libre supreme
  ouvert ouverte elargi elargie restreint restreinte unifie unifiee uni unie unis unies integre integree rouge rouges blanc verte vert
  etranger etrangers etrangere etrangeres haut haute hauts hautes mobile autonome propre public publique publics grand grande petit petite jeune jeunes
  nouveau nouvelle premier premiere deuxieme troisieme quatrieme cinquieme sixieme second superieur superieure superieurs inferieur
  independant independante independants independantes coordonne coordonnee reuni reunie renforce renforcee armee armees arme armes bancaire adjoint general anticorruption
  durable durables sociale moderne catholique maritime legislatif illicite illicites vulnerables mutuelle propres faible faibles nuisible handicapees handicapes democrate democrates patriote patriotes
  transfrontiere interne internes externe externes vertes sain saine arabe arabes kurde kurdes islamique islamiques juif juive turkmene druze
  verite reconciliation aligne alignes alignee leger legers legere legeres autochtone autochtones indigene indigenes agricole agricoles feminin feminine feminins feminines marin marine marins marines civil civile
  civils civiles moderne hydraulique mineral foncier rural ethnique pauvres competent elementaire unique ad hoc geospatiale antipersonnel limite limitee limites limitees visees alliee appliquee appliquees combattant combattante flamande germanophone amazighe touareg touaregs kanak rapide proclamee autoproclamee delegue deleguee resident residente basse orthodoxe protestante copte anglicane`)

/** Words after « chargé de » and the like that open a complement of a name. */
export const nameLink = split(
  'charge chargee charges chargees lie liee lies liees relatif relative relatifs relatives concernant',
)

/** Nouns with which names of bodies end in English, and some that names of companies end with. */
export const englishHead = split(`
  foundation council committee university corporation network association centre center society federation trust agency authority organization
  organisation commission union league bank company co co. limited ltd ltd. inc inc. llc plc corp corp. fund department ministry board movement party army forces
  alliance initiative institute office international support group entertainment industries airlines airways shipping trading holdings
  technologies enterprises consortium sisters brothers congregation congregations community caucus partnership news press television broadcasting service services watch assembly court front coalition congress forum
  gmbh sarl sprl pte bhd jsc
  advocates embassy academy college school club relief studies research`)

/** Nouns, in small letters, that tell what the capitalised name after them is: « la société Ansaldo », « le groupe armé Ansar Eddine ». */
export const bodyTrigger = split(`
  societe societes entreprise compagnie firme chaine chaines station journal journaux quotidien hebdomadaire magazine mouvement milice milices parti
  association fondation ong asbl brigade brigades site syndicat operateur coalition reseau groupe agence organisation banque`)
