/** A type's colour, one for light grounds and one for dark ones: the view, GEXF and brat show the same. */
export interface Colour {
  readonly light: string
  readonly dark: string
}

const COLOURS: Readonly<Record<string, Colour>> = {
  state: { light: '#1f5fbf', dark: '#7fb2ff' },
  organisation: { light: '#0f7b5f', dark: '#56cfa8' },
  person: { light: '#9b3fa8', dark: '#e39bee' },
  role: { light: '#7a5c9e', dark: '#bfa6e0' },
  place: { light: '#0b7d94', dark: '#5ecbe0' },
  date: { light: '#a86400', dark: '#f0b352' },
  resolution: { light: '#c0392f', dark: '#ff8f84' },
  symbol: { light: '#8a4b2a', dark: '#dda37d' },
  session: { light: '#6b6f00', dark: '#ccd04a' },
  instrument: { light: '#b0306e', dark: '#ff8fc0' },
  event: { light: '#4a5fa5', dark: '#a3b4f0' },
  'agenda-item': { light: '#5b6b75', dark: '#a9bac4' },
  provision: { light: '#4f7a28', dark: '#9bd067' },
}

const OTHER: Colour = { light: '#5f5f5f', dark: '#b5b5b5' }

export const colourOf = (type: string): Colour => COLOURS[type] ?? OTHER

export const knownTypes: readonly string[] = Object.keys(COLOURS)

/** `#1f5fbf` as its three parts, 0 to 255. */
export const rgb = (colour: string): readonly [number, number, number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
]
