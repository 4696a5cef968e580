/** Parts of texts, each value with the ways in which documents write it; the mentions stand in brackets. */
export const examples: readonly { readonly value: unknown; readonly texts: readonly string[] }[] = [
  {
    value: { kind: 'article', number: '24', of: 'instrument:un-charter' },
    texts: ['l’[Article 24] de la Charte des Nations Unies', "l'[article 24] de la Charte de l'ONU"],
  },
  {
    value: { kind: 'paragraph', number: '3', of: 'provision:instrument:un-charter/article-24' },
    texts: ['le [paragraphe 3] de l’[Article 24] de la Charte des Nations Unies'],
  },
  {
    value: { kind: 'chapter', number: 'VII', of: 'instrument:un-charter' },
    texts: [
      'Agissant en vertu du [Chapitre VII] de la Charte des Nations Unies,',
      'le [Chapitre VII] de la Charte.',
    ],
  },
  {
    value: { kind: 'subparagraph', number: 'c' },
    texts: ['l’[alinéa c)] du [paragraphe 2]', "à l'[alinéa (c)] ci-dessus"],
  },
  {
    value: { kind: 'paragraph', number: '9', of: 'resolution:S/RES/1807(2008)' },
    texts: [
      'les [paragraphes 9] et [11] de sa résolution 1807 (2008)',
      'le [paragraphe 9] de la résolution 1807 (2008)',
    ],
  },
  {
    value: { kind: 'paragraph', number: '3', of: 'symbol:A/65/903' },
    texts: ['le [paragraphe 3] du document A/65/903'],
  },
  { value: { kind: 'paragraph', number: '3-7' }, texts: ['les [paragraphes 3 à 7],', '([par. 3 à 7])'] },
  { value: { kind: 'paragraph', number: '2(a)(ii)' }, texts: ['au [paragraphe 2 a) ii)],'] },
  { value: { kind: 'article', number: '66-4' }, texts: ['les [articles 66-4] et [66-5] du Code'] },
  { value: { kind: 'article', number: '5bis' }, texts: ["l'[article 5 bis] de la loi"] },
  {
    value: { kind: 'article', number: '4C' },
    texts: ["Projet d'[article 4C] (Demande)", "l'[article 4 C] de la loi"],
  },
  {
    value: { kind: 'article', number: '12A' },
    texts: ["l'[article 12A] prévoit", "l'[article 12 A], amendé"],
  },
  { value: { kind: 'article', number: '23(2)(a)' }, texts: ["l'[article 23(2)(a)] de la loi"] },
  { value: { kind: 'article', number: 'L.123-4' }, texts: ["l'[article L. 123-4] prévoit"] },
  { value: { kind: 'subparagraph', number: 'c(i)' }, texts: ["l'[alinéa c) i)] prévoit"] },
  { value: { kind: 'chapter', number: 'XIIbis' }, texts: ['le [Chapitre XII bis] prévoit'] },
  { value: { kind: 'annex', number: 'A' }, texts: ["l'[annexe A] énumère"] },
  {
    value: { kind: 'article', number: '6', of: 'instrument:un-charter' },
    texts: ["l'[article 6], [paragraphe 1], de la Charte des Nations Unies"],
  },
  {
    value: { kind: 'article', number: '3', of: 'instrument:geneva-conventions' },
    texts: ["l'[article 3] commun aux Conventions de Genève"],
  },
  { value: { kind: 'article', number: '1' }, texts: ["l'[article premier],", "l'[article 1er]."] },
  { value: { kind: 'article', number: 'III' }, texts: ["en vertu de l'[article III], les"] },
  { value: { kind: 'article', number: '10.103(d)' }, texts: ['([art. 10.103(d)])'] },
  { value: { kind: 'annex', number: 'II' }, texts: ["en tant qu'[annexe II]."] },
  { value: { kind: 'section', number: '11' }, texts: ['la [section 11] des Directives'] },
  { value: { kind: 'preambular-paragraph', number: '3' }, texts: ['au [troisième alinéa du préambule],'] },
  { value: { kind: 'paragraph', number: '1' }, texts: ['au [premier paragraphe],'] },
]

/** Texts in which no numbered part of a text stands. */
export const never: readonly string[] = [
  'au titre du développement',
  'à titre de mesure',
  'voir annexe',
  'ANNEXE A LA LETTRE',
  'annexe À la lettre',
  'un article de presse',
  'la section du personnel',
  'dans le paragraphe suivant',
  'les règles du droit international',
  'sous le chapitre de la paix',
]
