import { present } from './present.ts'
import { fromRoman } from './roman.ts'
import { bodyOf, seriesOf } from './series.ts'
import type { ParsedSymbol, SymbolKind } from './value.ts'

const KINDS: ReadonlyMap<string, string> = new Map(
  'RES:resolution DEC:decision DECL:declaration PRST:presidential-statement PV:verbatim-record SR:summary-record L:limited R:restricted WP:working-paper CRP:conference-room-paper INF:information NGO:ngo-statement PET:petition AGENDA:agenda CO:concluding-observations SGB:bulletin AI:administrative-instruction COMM:communique'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** Kinds that number their documents in the component itself, `L.23`; before the last, `WP.29` is a body. */
const IN_SERIES = /^(?:L|R|WP|CRP|PV|SR)$/u

const kindOf = (family: ParsedSymbol['family'], segments: readonly string[]): SymbolKind => {
  if (family === 'press') return 'press-release'
  if (/^(?:WHA\d|EB\d+\.R|UNESCO\/[A-Z\d]+\/(?:R[ée]s|\d+\.\d))/u.test(segments.join('/')))
    return 'resolution'
  // From the last: IAEA writes its conference's decisions GC(63)/RES/DEC(2019).
  for (let i = segments.length - 1; i > 0; i--) {
    const name = /^[A-Z]+/u.exec(segments[i]?.toUpperCase().replace('É', 'E') ?? '')?.[0] ?? ''
    if (name === 'GC' && family === 'treaty-body') return 'general-comment'
    const kind = KINDS.get(name)
    if (kind && (i === segments.length - 1 || !IN_SERIES.test(name))) return kind as SymbolKind
  }
  return 'document'
}

const OWN = /(\d{1,6})(?:-\d+)?([A-Z])?$/u
const NOTE = /\(([^)]*)\)$/u
const isYear = (text: string): boolean => /^(?:19[4-9]\d|20\d\d)$/u.test(text)

/** `GC(53)`, `IDB.39`, `WHA14.24`, `EB130`, `UNESCO/36C`. */
const HEAD_SESSION = /^(?:GC\(|GC\.|IDB\.|WHA|EB|UNESCO\/(?=\d+C))(?:(\d+)|([IVXLC]+)\))/u
/** `COP(11)`, `GC.26`, `GCSS.XI`, `EA.2`. */
const BODY_SESSION = /^(?:COP|CRIC|CST|GC|GCSS|EA|HA)[.(](\d{1,3}|[IVX]{1,6})\)?$/u

/** The year or session that stands among the components before the last, or in the parentheses of the last. */
const placeOf = (segments: readonly string[], note = ''): { session?: string; year?: number } => {
  const [, arabic, roman] = HEAD_SESSION.exec(segments.slice(0, 2).join('/')) ?? []
  const places = [arabic ?? roman ?? '']
  if (segments[0] !== 'INFCIRC')
    for (const segment of segments.slice(1, -1)) places.push(BODY_SESSION.exec(segment)?.[1] ?? segment)
  const year = [note, ...places].find(isYear)
  const inNote = /^E?S-/u.test(note) || fromRoman(note) !== undefined
  const session = inNote ? note : places.find((place) => /^(?:\d{1,3}|E?S-.+|[IVX]{1,6})$/u.test(place))
  return present({ session, year: year ? Number(year) : undefined })
}

/** What a symbol's components say. */
export const describe = (
  segments: readonly string[],
): Omit<ParsedSymbol, 'ok' | 'symbol' | 'segments' | 'suffixes' | 'reissue' | 'joint'> => {
  const organ = segments[0] ?? ''
  const family = seriesOf(organ)?.family ?? 'un'
  const last = segments.at(-1) ?? ''
  const note = NOTE.exec(last)?.[1]
  // A communication to a treaty body bears its year after its number: CCPR/C/102/D/1412/2005.
  const communication = segments.at(-3) === 'D' && isYear(last)
  const own = OWN.exec(communication ? (segments.at(-2) ?? '') : last.replace(NOTE, ''))
  const place = placeOf(segments, communication ? last : note)
  return {
    family,
    organ,
    kind: kindOf(family, segments),
    ...place,
    ...present({
      body: bodyOf(segments),
      number: own ? Number(own[1]) : undefined,
      letter: own?.[2],
      note: note === `${place.year}` || note === place.session ? undefined : note,
    }),
  }
}
