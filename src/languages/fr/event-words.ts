/** Heads of events, each with its kind. */
export const eventKinds: Readonly<Record<string, string>> = {
  conference: 'conference',
  conferences: 'conference',
  sommet: 'summit',
  sommets: 'summit',
  forum: 'forum',
  forums: 'forum',
  congres: 'congress',
  colloque: 'colloquium',
  symposium: 'symposium',
  seminaire: 'seminar',
  journee: 'day',
  journees: 'day',
  semaine: 'week',
  annee: 'year',
  annees: 'year',
  decennie: 'decade',
}

/** The heads as a word class. */
export const eventHead: readonly string[] = Object.keys(eventKinds)
