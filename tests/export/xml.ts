import { SaxesParser, type SaxesTagNS } from 'saxes'

/** An element as a parser sees it: names of its children and itself, attributes, text. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
}

/** Reads XML strictly, namespaces too; throws at the first fault. */
export const readXML = (text: string): Element => {
  const parser = new SaxesParser({ xmlns: true })
  const root: Element = { name: '', attributes: {}, children: [] }
  const open: Element[] = [root]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag: SaxesTagNS) => {
    const attributes = Object.fromEntries(Object.values(tag.attributes).map((one) => [one.name, one.value]))
    const element: Element = { name: tag.name, attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', (words) => {
    open.at(-1)?.children.push(words)
  })
  parser.write(text).close()
  return root.children.find((one) => typeof one === 'object') as Element
}

/** Throws where a text is no well-formed XML. */
export const checkXML = (text: string): void => {
  readXML(text)
}

export const textOf = (element: Element): string =>
  element.children.map((one) => (typeof one === 'string' ? one : textOf(one))).join('')

/** An element's descendants of a name, in document order. */
export const all = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((one) =>
    typeof one === 'string' ? [] : [...(one.name === name ? [one] : []), ...all(one, name)],
  )

/** Text as XML holds it. */
export const asXML = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, '\ufffd')
