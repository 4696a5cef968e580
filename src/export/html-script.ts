/**
 * What makes the page answer: filters, details, keys, entities. It reads the data block as JSON and writes text
 * nodes only, so nothing of a document is ever run.
 */
export const SCRIPT = `(() => {
'use strict'
const $ = (query, root = document) => [...root.querySelectorAll(query)]
const { mentions, entities, names } = JSON.parse(document.getElementById('data').textContent)
const root = document.documentElement
const text = document.querySelector('.text')
const card = document.querySelector('.card')
const marks = $('.m', text)
const heads = []
for (const mark of marks) heads[mark.dataset.m] ??= mark
let pinned, here, lit

const make = (name, className, ...content) => {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...content.map((one) => (one instanceof Node ? one : String(one))))
  return made
}
const say = (value) => (Array.isArray(value) ? value.map(say).join(', ') : value !== null && typeof value === 'object' ? JSON.stringify(value) : String(value))
const classOf = (one) => [...one.classList].find((name) => name.startsWith('t-'))
const visible = () => marks.filter((mark) => heads[mark.dataset.m] === mark && !mark.classList.contains('off'))

const told = (key, value) => {
  if (key === 'wikidata' && /^Q[0-9]+$/.test(value)) {
    const link = make('a', '', value)
    link.href = 'https://www.wikidata.org/wiki/' + value
    link.rel = 'noreferrer noopener'
    link.target = '_blank'
    return link
  }
  return say(value)
}

const fill = (mark) => {
  const mention = mentions[mark.dataset.m]
  const entity = mention.e === undefined ? undefined : entities[mention.e]
  const list = make('dl')
  const row = (key, value) => list.append(make('dt', '', key), make('dd', '', value))
  const words = mention.w.replace(/\\s+/g, ' ')
  const label = entity ? entity.label : words
  if (label !== words) row('words', '« ' + words + ' »')
  for (const [key, value] of Object.entries(mention.v)) if (say(value) !== label) row(key, told(key, value))
  if (entity) row('mention', entity.m.indexOf(Number(mark.dataset.m)) + 1 + ' of ' + entity.m.length)
  if (mention.p !== undefined) row('paragraph', mention.p)
  const kind = make('p', 'kind', names[mention.t] + (mention.f ? ' · ' + mention.f : ''), make('span', '', mention.s + '–' + mention.n))
  const meter = make('meter')
  meter.min = 0
  meter.max = 1
  meter.value = mention.c
  const why = make('p', 'why', mention.b + '  ', meter, ' ' + mention.c)
  const parts = [kind, make('h2', '', label), list, why]
  for (let up = mark.parentElement.closest('.m'); up; up = up.parentElement.closest('.m')) {
    const outer = mentions[up.dataset.m]
    parts.push(make('p', 'in', 'inside ' + names[outer.t] + ' « ' + outer.w.replace(/\\s+/g, ' ') + ' »'))
  }
  card.replaceChildren(...parts)
  card.className = 'card ' + classOf(mark) + (pinned ? ' pinned' : '')
}

const place = (mark) => {
  const box = mark.getClientRects()[0]
  if (!box) return
  const width = card.offsetWidth
  const height = card.offsetHeight
  card.style.left = Math.max(12, Math.min(box.left, innerWidth - width - 12)) + 'px'
  card.style.top = (box.bottom + height + 12 < innerHeight ? box.bottom + 8 : Math.max(8, box.top - height - 8)) + 'px'
}

const show = (mark) => {
  for (const one of marks) one.classList.remove('here')
  here = mark
  if (!mark) {
    card.hidden = true
    return
  }
  for (const one of marks) if (one.dataset.m === mark.dataset.m) one.classList.add('here')
  fill(mark)
  card.hidden = false
  place(mark)
}

const light = (entity) => {
  lit = entity
  document.body.classList.toggle('lighting', entity !== undefined)
  const own = entity === undefined ? new Set() : new Set(entities[entity].m.map(String))
  for (const mark of marks) mark.classList.toggle('lit', own.has(mark.dataset.m))
  for (const one of $('.ent,.when')) {
    const is = entity !== undefined && one.dataset.e === String(entity)
    one.classList.toggle('lit', is)
    one.setAttribute('aria-pressed', String(is))
  }
}

const goTo = (mark) => {
  mark.scrollIntoView({ block: 'center' })
  mark.focus({ preventScroll: true })
}

const letGo = () => {
  pinned = undefined
  light(undefined)
  show(undefined)
}

const pin = (mark) => {
  pinned = mark
  light(mentions[mark.dataset.m].e)
  show(mark)
}

text.addEventListener('pointerover', (event) => {
  const mark = event.target.closest('.m:not(.off)')
  if (!pinned && mark) show(mark)
})
text.addEventListener('pointerout', (event) => {
  if (!pinned && !event.relatedTarget?.closest?.('.m')) show(undefined)
})
text.addEventListener('focusin', (event) => {
  const mark = event.target.closest('.m:not(.off)')
  if (!mark) return
  for (const one of marks) one.tabIndex = -1
  mark.tabIndex = 0
  if (!pinned) show(mark)
})
text.addEventListener('focusout', () => {
  if (!pinned) show(undefined)
})
text.addEventListener('click', (event) => {
  const mark = event.target.closest('.m:not(.off)')
  if (!mark) letGo()
  else if (pinned === mark) letGo()
  else pin(mark)
})
addEventListener('scroll', () => here && place(here), { passive: true })
addEventListener('resize', () => here && place(here), { passive: true })

const step = (from, by) => {
  const all = visible()
  const mark = all[(all.indexOf(heads[from?.dataset?.m] ?? null) + by + all.length) % all.length]
  if (mark) goTo(mark)
}
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const mark = event.target.closest?.('.m')
  if (event.key === 'Escape') letGo()
  else if (event.key === '/' && event.target.tagName !== 'INPUT') {
    event.preventDefault()
    document.querySelector('.find input').focus()
  } else if (mark && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
    event.preventDefault()
    if (pinned) letGo()
    step(mark, event.key === 'ArrowRight' ? 1 : -1)
  } else if (mark && (event.key === 'Enter' || event.key === ' ')) {
    event.preventDefault()
    if (pinned === mark) letGo()
    else pin(mark)
  }
})

const ent = (event) => {
  const button = event.target.closest('[data-e]')
  if (!button) return
  const index = Number(button.dataset.e)
  const own = entities[index].m.map((m) => heads[m]).filter((mark) => mark && !mark.classList.contains('off'))
  const next = lit === index ? own[(own.findIndex((mark) => mark === document.activeElement || mark === here) + 1) % own.length] : own[0]
  pinned = undefined
  light(index)
  if (next) {
    next.scrollIntoView({ block: 'center' })
    show(next)
    here = next
  }
}
document.querySelector('.side').addEventListener('click', ent)
document.querySelector('.timeline')?.addEventListener('click', ent)

const boxes = $('.chip input')
const filter = () => {
  const off = new Set(boxes.filter((box) => !box.checked).map((box) => box.value))
  for (const mark of marks) mark.classList.toggle('off', off.has(mentions[mark.dataset.m].t))
  for (const group of $('.side details[data-type]')) group.hidden = off.has(group.dataset.type)
  const all = document.querySelector('.legend button')
  if (all) all.textContent = off.size > 0 ? 'Show all' : 'Hide all'
  if (here?.classList.contains('off')) letGo()
  const first = visible()[0]
  if (first && !marks.some((mark) => mark.tabIndex === 0 && !mark.classList.contains('off'))) first.tabIndex = 0
}
for (const box of boxes) box.addEventListener('change', filter)
for (const chip of $('.chip'))
  chip.addEventListener('dblclick', () => {
    for (const box of boxes) box.checked = chip.contains(box)
    filter()
  })
document.querySelector('.legend button')?.addEventListener('click', () => {
  const on = boxes.some((box) => !box.checked)
  for (const box of boxes) box.checked = on
  filter()
})

const fold = (words) => words.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').toLowerCase()
document.querySelector('.find input').addEventListener('input', (event) => {
  const sought = fold(event.target.value.trim())
  for (const group of $('.side details')) {
    let found = 0
    for (const item of $('li', group)) {
      item.hidden = !fold(item.textContent).includes(sought)
      if (!item.hidden) found++
    }
    group.classList.toggle('none', found === 0)
    if (sought && found > 0) group.open = true
  }
})

const press = (id, act) => {
  const button = document.getElementById(id)
  button.addEventListener('click', () => {
    const on = button.getAttribute('aria-pressed') !== 'true'
    button.setAttribute('aria-pressed', String(on))
    act(on)
  })
}
press('lines', (on) => text.classList.toggle('lines', on))
document.getElementById('theme').addEventListener('click', () => {
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  root.dataset.theme = dark ? 'light' : 'dark'
})
for (const one of $('[data-live]')) one.hidden = false
filter()
})()
`

/** SHA-256 of the script, by which the page's policy lets this one run and no other. */
export const SCRIPT_HASH = 'sha256-fujyZvZf4/mmI0WV1BjhKgC9W61eV3bMa8Md3pWZsWA='
