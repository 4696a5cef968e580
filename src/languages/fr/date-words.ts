import { split } from '../../text/split.ts'
import { hijriMonthStarts } from './hijri-months.ts'
import { cardinals } from './numerals.ts'

/** Whole numbers as figures write them, each with its value. */
const figures = (from: number, to: number): readonly (readonly [string, number])[] =>
  Array.from({ length: to - from + 1 }, (_, i) => [String(from + i), from + i] as const)

const dayNumber = Object.fromEntries([
  ...figures(1, 31),
  ...figures(1, 9).map(([text, value]) => [`0${text}`, value] as const),
])

/** « deux » to « trente »: the first of a month is no cardinal. */
const dayCardinals = Object.fromEntries(
  Object.entries(cardinals).filter(([word, value]) => value >= 2 && value <= 30 && word !== 'vingts'),
)

const ROMANS = split(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv',
)

/** Word classes of dates. */
export const dateClasses = {
  'day-number': dayNumber,
  /** « ler » and « ier » are what optical readers make of « 1er ». */
  'day-word': { premier: 1, ler: 1, ier: 1, ...dayCardinals },
  'day-unit': split('un deux trois quatre cinq six huit neuf'),
  /** What may be a year: no rule takes a number for one by its figures alone. */
  'year-number': Object.fromEntries(figures(1000, 2199)),
  /** First words of years in words: « mil neuf cent », « deux mille », « dix-neuf cent ». */
  'year-head': split('mil mille deux dix onze douze treize quatorze quinze seize'),
  /** First words of tens in words. */
  'ten-head': split('vingt trente quarante cinquante soixante septante quatre huitante nonante'),
  'two-figures': Object.fromEntries(Array.from({ length: 100 }, (_, i) => [String(i).padStart(2, '0'), i])),
  'month-name': split('janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'),
  /** Roman figures of centuries, with and without their ending. */
  roman: ROMANS.flatMap((one) => ['', 'e', 'eme', 'ieme', 'er'].map((ending) => one + ending)),
  season: { printemps: 1, ete: 2, automne: 3, hiver: 4 },
  'calendar-unit': {
    jour: 0,
    date: 0,
    semaine: 1,
    mois: 2,
    trimestre: 3,
    semestre: 4,
    an: 5,
    annee: 5,
    siecle: 6,
  },
  'past-word': split('dernier derniere derniers passe passee ecoule ecoulee'),
  'coming-word': split('prochain prochaine prochains'),
  'present-word': split('courant courante'),
  'before-word': split('precedent precedente'),
  'following-word': split('suivant suivante'),
  'same-word': ['meme'],
  /** Words beside a day that comes back every year. */
  recurring: split('journee journees chaque annuel annuelle annuellement anniversaire'),
  /** Words between a Hijri date and its Gregorian twin. */
  'twin-word': split(
    'correspondant correspondants correspond au aux du le les soit equivalant a de ou et en h hegire',
  ),
  'hijri-start': hijriMonthStarts,
  /** Hijri years of three figures. */
  'hijri-year': Object.fromEntries(figures(100, 999)),
  /** Words that make a year of the number after them. */
  'year-cue': split(
    'en depuis avant apres vers annee annees an exercice exercices biennal biennaux biennale horizon debut fin mi milieu courant edition editions millesime printemps automne hiver campagne saison promotion cycle budget budgets ici post circa jusque recensement decennie scolaire universitaire budgetaire agricole judiciaire parlementaire',
  ),
  /** Nouns that carry a number of their own. */
  'numbered-noun': split(
    'resolution resolutions res. decision decisions recommandation recommandations article articles art. point points paragraphe paragraphes par. alinea alineas no nos n n. no. nos. numero numeros page pages p. pp. chapitre chapitres chap. section sect. note notes comite question questions regle regles tel tel. telephone postale telecopie fax bp boite poste bureau salle piece porte rue avenue boulevard place isbn issn volume vol. tome formulaire norme normes iso compte code colonne ligne tableau figure annexe appendice regime affaire requete communication communications projet credit pret contrat lot vol chambre batiment immeuble ordonnance directive reglement avis modele type serie escadron bataillon brigade brigades cote cotes document documents doc. symbole dossier dossiers observation observations seance seances s par para paras ocde cst',
  ),
  'of-several': ['des'],
  /** Marks before a number that make a code or an amount of it. */
  'number-sign': split('° º № # § $ € £ + = / ± < >'),
  /** What stands between the numbers of a list. */
  'list-word': split(', ; et ou - – — a au'),
  'and-word': split(', et ou &'),
  bracket: split('( ) [ ]'),
  'before-hyphen': split('apres post pre avant mi horizon objectif vision'),
  /** What a number counts or measures when it stands after it. */
  counted: split(
    'personnes personne habitants soldats hommes femmes enfants filles garcons refugies deplaces morts blesses victimes euros euro dollars dollar francs livres roubles dinars dirhams riyals yen yens shekels km kilometres metres metre m cm mm tonnes tonne kg g litres litre l ha hectares barils voix votes membres participants delegues militaires policiers agents observateurs fonctionnaires pages exemplaires cas fois jours jour heures heure minutes secondes mois semaines ans millions milliards mille kw mw gw kwh hz khz mhz ghz watts volts postes familles menages maisons logements ecoles eleves etudiants projets mots candidats entreprises combattants prisonniers detenus colons travailleurs unites cartouches munitions armes mines roquettes obus vehicules navires avions kilogrammes grammes tours signatures citoyens electeurs civils gmt utc tu cm3 m2 m3 km2 usd eur chf',
  ),
  /** Words before a number that make a quantity of it. */
  quantity: split(
    "quelque quelques environ pres plus moins total nombre montant somme altitude superficie effectif contingent seulement approximativement presque centaine centaines millier milliers maximum minimum jusqu'a les des aux ces ses leurs nos vos le la du au un une ce son sa par fois contre",
  ),
  /** Small words, verbs and adverbs that may follow a year, for all their endings. */
  'after-year': split(
    'mais dans sans sous vers puis lors alors apres tres plus moins plusieurs quelques depuis pas jamais toujours toutefois neanmoins ces ses des les nous vous ils elles leurs aux eux certains certaines tous toutes deux trois six dix ans hors fois parmi dus avons avez ont sont seront etaient suivis inclus compris jusqu des certes outre deca dela aussi ainsi soit',
  ),
} as const
