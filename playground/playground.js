/**
 * Takes text from the page to the worker, and lays what comes back. The text in colour and the filter are those of
 * the package's own HTML page, where every character of the document is escaped; all else is set as text nodes.
 */
const FOUNDING = new URL('../fixtures/a-65-903.fr.txt', import.meta.url)
const DRAFT = 'dragoman-playground'
/** Milliseconds without a key before annotating: longer for long texts, which take long to lay out. */
const pauseFor = (text) => Math.min(1500, Math.max(120, text.length / 500))

const byId = (id) => document.getElementById(id)
const source = byId('source')
const panel = byId('panel')
const state = byId('state')

const make = (name, className, ...content) => {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...content.flat())
  return made
}

const oneLine = (words) => words.replace(/\s+/gu, ' ').trim()
const number = (count) => count.toLocaleString('en-US')

const report = (trouble) => {
  byId('trouble').textContent = trouble
  byId('trouble').hidden = trouble === ''
}

// What is on the page: `shown.graph` with what is looked up in it, and the types that are hidden.
let shown
let here
const hidden = new Set()

const classOf = (type) => shown.classes.get(type) ?? 't-other'
const marksOf = (index) => [...byId('text').querySelectorAll(`.m[data-m="${index}"]`)]
const heads = () => {
  const seen = new Set()
  return [...byId('text').querySelectorAll('.m:not(.off)')].filter(
    ({ dataset }) => !seen.has(dataset.m) && seen.add(dataset.m),
  )
}

// Details

const told = (value) => {
  if (Array.isArray(value)) return value.map(told).join(', ')
  return value !== null && typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const fact = (key, value) => {
  if (key !== 'wikidata' || !/^Q[0-9]+$/u.test(value)) return told(value)
  const link = make('a', '', value)
  link.href = `https://www.wikidata.org/wiki/${value}`
  link.rel = 'noreferrer noopener'
  link.target = '_blank'
  return link
}

const facts = (entries) =>
  make(
    'dl',
    '',
    entries
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => make('div', '', make('dt', '', key), make('dd', '', fact(key, value)))),
  )

const part = (title, ...content) => make('section', '', make('h4', '', title), ...content)

const french = (words) => {
  const made = make('bdi', '', oneLine(words))
  made.lang = 'fr'
  return made
}

const wayTo = (entity, content = french(entity.label)) => {
  const dot = make('i', 'dot')
  if (entity.mentions.length === 0) return make('span', `way ${classOf(entity.type)}`, dot, content)
  const way = make('button', `way ${classOf(entity.type)}`, dot, content)
  way.type = 'button'
  way.title = entity.type
  way.addEventListener('click', () => goTo(shown.places.get(entity.mentions[0])))
  return way
}

/** `member-of →`: from this entity to the other; `located-in ←`: from the other to this one. */
const edgeName = ({ type, role, from }, self) =>
  `${type}${role === undefined ? '' : ` (${role})`} ${from === self ? '→' : '←'}`

const edges = (entity) => {
  const own = shown.graph.relations.filter(({ from, to }) => from === entity.id || to === entity.id)
  if (own.length === 0) return part('Relations', make('p', 'soft', 'None.'))
  const groups = new Map()
  for (const relation of own) {
    const name = edgeName(relation, entity.id)
    const other = shown.entities.get(relation.from === entity.id ? relation.to : relation.from)
    if (other) groups.set(name, [...(groups.get(name) ?? []), make('dd', '', wayTo(other))])
  }
  const rows = [...groups].map(([name, others]) => make('div', '', make('dt', '', name), others))
  return part(`Relations · ${own.length}`, make('dl', 'edges', rows))
}

const stepper = (entity, mention) => {
  const at = entity.mentions.indexOf(mention.id)
  const button = (words, title, by) => {
    const made = make('button', '', words)
    made.type = 'button'
    made.setAttribute('aria-label', title)
    const next = entity.mentions.at((at + by) % entity.mentions.length)
    made.addEventListener('click', () => goTo(shown.places.get(next)))
    return made
  }
  const said = make('span', '', `mention ${at + 1} of ${entity.mentions.length}`)
  if (entity.mentions.length < 2) return make('p', 'steps', said)
  return make('p', 'steps', button('‹', 'Previous mention', -1), said, button('›', 'Next mention', 1))
}

const entityPart = (entity, mention) => {
  if (entity === undefined) return part('Entity', make('p', 'soft', 'None: the text does not tell which.'))
  return part(
    'Entity',
    make('p', '', french(entity.label)),
    make('p', 'id', entity.id),
    stepper(entity, mention),
  )
}

const sureness = (confidence) => {
  const meter = make('meter')
  Object.assign(meter, { min: 0, max: 1, value: confidence })
  meter.setAttribute('aria-label', 'Confidence')
  return make('p', 'sure', meter, ` ${confidence}`)
}

const details = (mention) => {
  const entity = shown.entities.get(mention.entity)
  const kind = make('span', '', mention.form ? `${mention.type} · ${mention.form}` : mention.type)
  kind.id = 'kind'
  const place = make('span', 'place', `${mention.start}–${mention.end}`)
  place.title = 'Offsets in the text, UTF-16 code units'
  return [
    make(
      'div',
      `head ${classOf(mention.type)}`,
      make('p', 'kind', kind, place),
      make('h3', '', french(mention.text)),
    ),
    part('Value', facts(Object.entries(mention.value))),
    entityPart(entity, mention),
    part('Because', make('p', 'because', mention.because)),
    part('Confidence', sureness(mention.confidence)),
    ...(entity === undefined ? [] : [edges(entity)]),
  ]
}

const RECORD = ['symbol', 'kind', 'date', 'session', 'agendaItem', 'sender', 'addressee']

const overview = ({ document: record, diagnostics }) => {
  const known = RECORD.filter((key) => record[key] !== undefined).map((key) => [key, record[key]])
  const parts = [make('p', 'soft', 'Choose a mention to see what is known of it.')]
  if (known.length > 0) parts.push(part('Document', facts(known)))
  if (diagnostics.length > 0)
    parts.push(
      part(
        'Diagnostics',
        make(
          'ul',
          'plain',
          diagnostics.map(({ message }) => make('li', '', message)),
        ),
      ),
    )
  return parts
}

const letGo = () => {
  here = undefined
  for (const mark of byId('text').querySelectorAll('.here,.kin')) mark.classList.remove('here', 'kin')
  panel.replaceChildren(...(shown === undefined ? [] : overview(shown.graph)))
}

const show = (mark) => {
  const index = Number(mark.dataset.m)
  if (here === index) return
  letGo()
  here = index
  const mention = shown.graph.mentions[index]
  const kin = shown.entities.get(mention.entity)?.mentions ?? []
  for (const id of kin) for (const one of marksOf(shown.places.get(id))) one.classList.add('kin')
  for (const one of marksOf(index)) one.classList.add('here')
  panel.replaceChildren(...details(mention))
  mark.setAttribute('aria-describedby', 'kind')
  panel.scrollTop = 0
}

/** One mention alone is a stop of the Tab key: the arrows go on from there. */
const stopAt = (mark) => {
  for (const one of byId('text').querySelectorAll('[tabindex="0"]')) one.tabIndex = -1
  if (mark) mark.tabIndex = 0
}

const focusOn = (mark) => {
  mark.scrollIntoView({ block: 'nearest' })
  mark.focus({ preventScroll: true })
}

const goTo = (index) => {
  const [mark] = marksOf(index)
  if (!mark) return
  if (mark.classList.contains('off')) {
    hidden.delete(shown.graph.mentions[index].type)
    filter()
  }
  mark.scrollIntoView({ block: 'center' })
  mark.focus({ preventScroll: true })
}

// Filter

const filter = () => {
  for (const mark of byId('text').querySelectorAll('.m'))
    mark.classList.toggle('off', hidden.has(shown.graph.mentions[mark.dataset.m].type))
  for (const box of byId('types').querySelectorAll('input')) box.checked = !hidden.has(box.value)
  const all = byId('types').querySelector('button')
  if (all) all.textContent = hidden.size > 0 ? 'Show all' : 'Hide all'
  if (here !== undefined && hidden.has(shown.graph.mentions[here].type)) letGo()
  stopAt(heads()[0])
}

byId('types').addEventListener('change', ({ target }) => {
  if (target.checked) hidden.delete(target.value)
  else hidden.add(target.value)
  filter()
})
byId('types').addEventListener('click', ({ target }) => {
  if (!target.closest('button')) return
  const some = hidden.size > 0
  hidden.clear()
  if (!some) for (const { type } of shown.graph.mentions) hidden.add(type)
  filter()
})

// The annotated text

/** The colours and the letterpress of the package's page, under this page's own rules. */
const dress = (style) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`@layer page{${style}}`)
  document.adoptedStyleSheets = [sheet]
}

const parsed = (html) => new DOMParser().parseFromString(html, 'text/html').body.children

const figures = ({ document: record, mentions, entities, relations }, time) => {
  const figure = (count, one, many) =>
    make('span', '', make('b', '', number(count)), ` ${count === 1 ? one : many}`)
  const taken = make('span', '', make('b', '', time < 10 ? time.toFixed(1) : number(Math.round(time))), ' ms')
  taken.title = 'Time of annotating; the first text waits for the lexicons to be unpacked'
  const found = figure(mentions.length, 'mention', 'mentions')
  found.id = 'found'
  found.dataset.count = String(mentions.length)
  return [
    found,
    figure(entities.length, 'entity', 'entities'),
    figure(relations.length, 'relation', 'relations'),
    figure(record.length, 'character', 'characters'),
    taken,
  ]
}

const lay = ({ graph, time, style, legend, article }) => {
  if (document.adoptedStyleSheets.length === 0) dress(style)
  const [text] = parsed(article)
  text.setAttribute('aria-labelledby', 'text-title')
  byId('text').replaceWith(text)
  byId('types').replaceChildren(...parsed(legend))
  for (const one of byId('types').querySelectorAll('[hidden]')) one.hidden = false
  const chips = [...byId('types').querySelectorAll('.chip')]
  shown = {
    graph,
    classes: new Map(chips.map((chip) => [chip.querySelector('input').value, chip.classList[1]])),
    entities: new Map(graph.entities.map((entity) => [entity.id, entity])),
    places: new Map(graph.mentions.map(({ id }, index) => [id, index])),
  }
  byId('figures').replaceChildren(...figures(graph, time))
  byId('download').disabled = false
  letGo()
  filter()
}

const paper = byId('paper')
paper.addEventListener('focusin', ({ target }) => {
  const mark = target.closest('.m:not(.off)')
  if (!mark) return
  stopAt(mark)
  show(mark)
})
paper.addEventListener('click', ({ target }) => {
  if (!target.closest('.m:not(.off)') && String(getSelection()) === '') letGo()
})

const STEPS = {
  ArrowRight: (all, at) => all[(at + 1) % all.length],
  ArrowLeft: (all, at) => all.at(at - 1),
  Home: (all) => all[0],
  End: (all) => all.at(-1),
}

paper.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const mark = event.target.closest('.m')
  if (!mark || !Object.hasOwn(STEPS, event.key)) return
  event.preventDefault()
  const all = heads()
  const at = all.findIndex(({ dataset }) => dataset.m === mark.dataset.m)
  focusOn(STEPS[event.key](all, at))
})
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') letGo()
})

// The draft

const keep = (text) => {
  try {
    sessionStorage.setItem(DRAFT, text)
  } catch {
    // A text that the browser will not keep is lost on reload, and nothing else.
  }
}

const kept = () => {
  try {
    return sessionStorage.getItem(DRAFT) ?? undefined
  } catch {
    return undefined
  }
}

// To the worker and back

let worker
let busy = false
let again = false
let timer

const stale = (words) => {
  state.textContent = words
  paper.classList.toggle('stale', words !== '')
}

const ask = () => {
  clearTimeout(timer)
  keep(source.value)
  if (busy) {
    again = true
    return
  }
  busy = true
  stale('annotating…')
  worker.postMessage({ text: source.value })
}

const askSoon = () => {
  clearTimeout(timer)
  timer = setTimeout(ask, pauseFor(source.value))
}

const receive = (answer) => {
  busy = false
  if (answer.trouble !== undefined) {
    report(answer.trouble)
    stale('')
  } else if (!again) {
    report('')
    lay(answer)
    stale('')
  }
  if (!again) return
  again = false
  ask()
}

const startWorker = () => {
  worker = new Worker(new URL('worker.js', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }) => receive(data))
  worker.addEventListener('error', ({ message }) => {
    busy = false
    stale('')
    report(`The worker failed${message ? `: ${message}` : ' to start'}.`)
  })
}

// The source

const put = (text) => {
  source.value = text
  source.scrollTop = 0
  paper.scrollTop = 0
  ask()
}

const loadFounding = async () => {
  const response = await fetch(FOUNDING)
  if (!response.ok) throw new Error(`The founding document could not be loaded: ${response.status}.`)
  put(await response.text())
}

const download = () => {
  const { graph } = shown
  const link = make('a')
  link.href = URL.createObjectURL(
    new Blob([JSON.stringify(graph, undefined, 2)], { type: 'application/json' }),
  )
  link.download = `${(graph.document.symbol ?? 'graph').toLowerCase().replace(/[^a-z0-9]+/gu, '-')}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}

const turn = () => {
  const { dataset } = document.documentElement
  const dark = dataset.theme ? dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  dataset.theme = dark ? 'light' : 'dark'
}

const tried = (work) => async () => {
  try {
    await work()
  } catch (error) {
    report(error.message)
  }
}

source.addEventListener('input', askSoon)
byId('founding').addEventListener('click', tried(loadFounding))
byId('clear').addEventListener('click', () => {
  put('')
  source.focus()
})
byId('download').addEventListener('click', download)
byId('theme').addEventListener('click', turn)
addEventListener('error', ({ message }) => report(message))
addEventListener('unhandledrejection', ({ reason }) => report(String(reason?.message ?? reason)))

byId('waiting').remove()
tried(async () => {
  startWorker()
  const draft = kept()
  if (draft === undefined) await loadFounding()
  else put(draft)
})()
