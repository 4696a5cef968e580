/**
 * Annotates apart from the page, so that typing never waits. A message in is `{ text }`; one out is
 * `{ graph, time, style, legend, article }` (the graph's plain data, milliseconds of annotating, and parts of the
 * package's own HTML page of it) or `{ trouble }`, what went wrong in words.
 */
const loading = Promise.all([import('../dist/index.js'), import('../dist/export.js')])
// A page that hears of the failure with its first answer needs no warning before.
loading.catch(() => {})

const loaded = async () => {
  try {
    return await loading
  } catch (error) {
    throw new Error(`The package could not be loaded: « npm run build » makes it. (${error.message})`)
  }
}

/** The first stretch between two tags, with them or without; '' when there is none. The document's own `<` are escaped. */
const between = (page, open, close, whole = false) => {
  const start = page.indexOf(open)
  const end = page.indexOf(close, start)
  if (start < 0) return ''
  return whole ? page.slice(start, end + close.length) : page.slice(start + open.length, end)
}

const answer = async (text) => {
  const [{ annotate }, { toHTML }] = await loaded()
  const start = performance.now()
  const found = annotate(text)
  const time = performance.now() - start
  const graph = found.toJSON()
  const page = toHTML(graph, text)
  return {
    graph,
    time,
    style: between(page, '<style>', '</style>'),
    legend: between(page, '<nav class="legend"', '</nav>', true),
    article: between(page, '<article', '</article>', true),
  }
}

addEventListener('message', async ({ data }) => {
  try {
    postMessage(await answer(data.text))
  } catch (error) {
    postMessage({ trouble: error.message })
  }
})
