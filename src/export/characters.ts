/** Half of a surrogate pair, alone: no encoding of text as bytes holds it. */
const LONE = /\p{Surrogate}/gu

/** Puts U+FFFD for lone surrogates, which UTF-8 cannot hold. Length and offsets stay as they are. */
export const wellFormed = (text: string): string => text.replace(LONE, '\ufffd')

/** What XML 1.0 has no way to write, not even as a reference. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  // Some parsers make line feeds of these, as XML 1.1 has it.
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
}

const refer = (char: string): string => REFERENCES[char] ?? char

/**
 * Escapes text between tags. Characters that XML 1.0 cannot write become U+FFFD, one for one in UTF-16 code
 * units, so that offsets into the text stay true.
 */
export const xmlText = (text: string): string =>
  text.replace(NOT_XML, '\ufffd').replace(/[&<>\r\u0085\u2028]/gu, refer)

/** Escapes an attribute's value, quotes and line breaks included. */
export const xmlAttribute = (value: string): string =>
  value.replace(NOT_XML, '\ufffd').replace(/[&<>"'\t\n\r\u0085\u2028]/gu, refer)

/** A tag's attributes, each with a space before it; those without a value are left out. */
export const xmlAttributes = (attributes: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlAttribute(String(value))}"`))
    .join('')

/** Any run of white space as one space, none at the ends: for labels and cells of one line. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()
