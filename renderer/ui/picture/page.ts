/** Takes a part of the page over into a picture: its words, its lines and fields, and the drawings in it. */

import { attributes, inkOf } from './ink.ts'
import { textOf } from './lines.ts'
import { marksOf } from './marks.ts'

/** What was taken over. */
export interface Taken {
  /** Parts of the picture, in the order they are drawn. */
  readonly parts: string[]
  /** The words of it all, in reading order. */
  readonly said: string[]
  /** Which letters each face of type is needed for: the face's family, weight and style, and all texts set in it. */
  readonly faces: Map<string, string>
}

/** What is there to be used and not to be looked at. */
const left = '.hidden, .no-picture, details, select, input, textarea, button'

/** The key of a face of type: its first family, weight and style. */
export const faceKey = (family: string, weight: string, style: string): string =>
  [
    family
      .split(',')[0]
      ?.trim()
      .replace(/^["']|["']$/g, ''),
    weight,
    style,
  ].join('|')

function note(taken: Taken, { fontFamily, fontWeight, fontStyle }: CSSStyleDeclaration, text: string): void {
  const key = faceKey(fontFamily, fontWeight, fontStyle)
  taken.faces.set(key, (taken.faces.get(key) ?? '') + text)
}

/** The ground and the border lines of an element. */
function boxOf(one: Element, style: CSSStyleDeclaration, origin: DOMRect): string {
  const place = one.getBoundingClientRect()
  const [x, y] = [place.left - origin.left, place.top - origin.top]
  const ground = inkOf(style.backgroundColor)
  const field =
    ground === null
      ? ''
      : `<rect${attributes({
          x,
          y,
          width: place.width,
          height: place.height,
          rx: Number.parseFloat(style.borderRadius) || null,
          fill: ground.colour,
          'fill-opacity': ground.opacity === 1 ? null : ground.opacity,
        })}/>`
  const sides = [
    ['top', `M${x} ${y}h${place.width}`],
    ['bottom', `M${x} ${y + place.height}h${place.width}`],
    ['left', `M${x} ${y}v${place.height}`],
    ['right', `M${x + place.width} ${y}v${place.height}`],
  ] as const
  const lines = sides.map(([side, d]) => {
    const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`))
    const ink = inkOf(style.getPropertyValue(`border-${side}-color`))
    if (!(width > 0) || ink === null || style.getPropertyValue(`border-${side}-style`) === 'none') return ''
    return `<path${attributes({ d, fill: 'none', stroke: ink.colour, 'stroke-width': width })}/>`
  })
  return field + lines.join('')
}

/** Takes over an element with all that is shown in it; `origin` is the picture's corner on the page. */
export function take(one: Element, origin: DOMRect, taken: Taken): void {
  const style = getComputedStyle(one)
  if (one.matches(left) || style.display === 'none' || style.visibility !== 'visible') return
  if (one instanceof SVGSVGElement) {
    taken.parts.push(marksOf(one, origin))
    taken.said.push(one.getAttribute('aria-label') ?? '')
    for (const text of one.querySelectorAll('text')) note(taken, getComputedStyle(text), text.textContent)
    return
  }
  taken.parts.push(boxOf(one, style, origin))
  for (const child of one.childNodes) {
    if (child instanceof Element) take(child, origin, taken)
    if (!(child instanceof Text) || child.data.trim() === '') continue
    taken.parts.push(textOf(child, style, origin))
    taken.said.push(child.data.trim())
    note(taken, style, child.data)
  }
}
