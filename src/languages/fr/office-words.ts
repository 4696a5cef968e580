import { split } from '../../text/split.ts'

/** Nouns of offices, folded: what a person is. « Secrétaire », « Représentante », « Roi ». */
export const officeHead = split(`
  president presidente vice sous presidents ministre ministres secretaire secretaires representant representante representants ambassadeur ambassadrice
  roi reine prince princesse emir sultan cheikh pape chancelier chanceliere directeur directrice commissaire haut haute rapporteur rapporteuse
  juge procureur procureure envoye envoyee coordonnateur coordonnatrice gouverneur gouverneure depute deputee senateur senatrice chef cheffe
  observateur observatrice conseiller conseillere administrateur administratrice commandant commandante general colonel porte delegue deleguee
  expert experte greffier greffiere mediateur mediatrice facilitateur facilitatrice charge chargee consul dirigeant dirigeante leader
  mollah imam ayatollah archeveque eveque patriarche serviteur gardien capitaine lieutenant amiral marechal professeur professeure docteur
  membre candidat candidate avocat avocate journaliste militant militante opposant opposante dictateur president-directeur verificateur verificatrice controleur controleuse inspecteur inspectrice maire prefet recteur tresorier tresoriere
  rapporteurs coordonnateurs directeurs procureurs ambassadeurs envoyes copresident copresidente copresidents copresidentes corapporteur cofacilitateur cofacilitatrice cofacilitateurs shaykh sheikh premier premiere`)

/** Small words inside names of people: « Ben », « de », « Al ». */
export const nameParticle = split(
  'ben bin ibn bint al el ul ud ould uld abou abu abd de da do dos das del della di du van von der den ten ter la le y e ap af bou oum um d n o san santa st aga ag khan zu',
)
