/** What a head says that its text is. */
const KINDS: Readonly<Record<string, string>> = {
  traite: 'treaty',
  convention: 'convention',
  charte: 'charter',
  pacte: 'covenant',
  protocole: 'protocol',
  statut: 'statute',
  declaration: 'declaration',
  accord: 'agreement',
  memorandum: 'agreement',
  consensus: 'consensus',
  constitution: 'constitution',
  programme: 'programme',
  plan: 'programme',
  document: 'outcome-document',
  acte: 'act',
  code: 'code',
  reglement: 'rules-of-procedure',
  cadre: 'programme',
  feuille: 'programme',
  strategie: 'strategy',
  communique: 'communique',
  loi: 'law',
  resolution: 'resolution',
  decision: 'decision',
}

/** @param head the folded word, in the singular or plural */
export const kindOf = (head: string): string => KINDS[head] ?? KINDS[head.replace(/s$/u, '')] ?? head
