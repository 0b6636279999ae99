/** Writes drawings as text: attributes, and colours as every program knows them. */

/** Text as it may stand in a drawing: its signs escaped, and without those that XML has no place for. */
export function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A place or a length, to a hundredth. */
export const rounded = (length: number): number => Math.round(length * 100) / 100

/** Attributes as they stand in a tag; what is null is left out. */
export const attributes = (all: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(all)
    .map(([name, value]) =>
      value === null ? '' : ` ${name}="${xml(String(typeof value === 'number' ? rounded(value) : value))}"`,
    )
    .join('')

/** A colour as older programs know it. */
export interface Ink {
  /** E.g. "#1d4f91". */
  readonly colour: string
  /** 0 to 1. */
  readonly opacity: number
}

const known = new Map<string, Ink | null>()
let page: CanvasRenderingContext2D | null = null

/** A computed colour as an ink; null where nothing is painted. Newer colour spaces are mixed on a canvas. */
export function inkOf(colour: string): Ink | null {
  const found = known.get(colour)
  if (found !== undefined) return found
  const ink = mixed(colour)
  known.set(colour, ink)
  return ink
}

function mixed(colour: string): Ink | null {
  const opacity = Number(/[/,]\s*([\d.]+)\)$/.exec(/\/|rgba/.test(colour) ? colour : '')?.[1] ?? 1)
  if (colour === 'none' || colour === 'transparent' || opacity === 0) return null
  page ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  })
  if (page === null) return null
  // A thin colour would lose its hue in the eight bits of a point, so it is mixed as if it covered.
  page.fillStyle = colour.replace(/\s*\/\s*[\d.]+\)$/, ')').replace(/^rgba\((.*),[^,]*\)$/, 'rgb($1)')
  page.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = page.getImageData(0, 0, 1, 1).data
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')
  return { colour: `#${hex}`, opacity }
}
