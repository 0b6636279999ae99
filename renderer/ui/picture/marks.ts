/** Takes a drawing of the page over into a picture, with its looks written into it. */

import { attributes, inkOf, xml } from './ink.ts'
import { lettering } from './lines.ts'

/** What says where and how large something is; nothing else of the page is taken over as it stands. */
const geometry =
  /^(?:d|points|r|[cr]?[xy]|[xy][12]|d[xy]|width|height|transform|id|patternUnits|patternTransform)$/

/** Looks that are numbers or words, with what they are where nothing is said. */
const looks: readonly (readonly [name: string, usual: string])[] = [
  ['stroke-dasharray', 'none'],
  ['stroke-linejoin', 'miter'],
  ['stroke-linecap', 'butt'],
  ['opacity', '1'],
  ['text-anchor', 'start'],
]

/** The paint of a kind: its colour and how much it covers, each with what the drawing itself says of that. */
function paint(
  kind: 'fill' | 'stroke',
  style: CSSStyleDeclaration,
): Readonly<Record<string, string | number | null>> {
  const said = style.getPropertyValue(kind)
  const pattern = /^url\("?(#[\w-]+)"?\)/.exec(said)?.[1]
  if (pattern !== undefined) return { [kind]: `url(${pattern})` }
  const ink = inkOf(said)
  const covers = ink === null ? 1 : ink.opacity * Number(style.getPropertyValue(`${kind}-opacity`) || 1)
  return {
    [kind]: ink?.colour ?? 'none',
    [`${kind}-opacity`]: covers === 1 ? null : covers,
    ...(kind === 'stroke' && ink !== null && { 'stroke-width': style.strokeWidth.replace('px', '') }),
  }
}

function looksOf(one: Element): string {
  const style = getComputedStyle(one)
  const all = looks.map(([name, usual]): [string, string | null] => {
    const value = style.getPropertyValue(name)
    return [name, value === usual || value === '' ? null : value.replaceAll('px', '')]
  })
  return attributes({
    ...paint('fill', style),
    ...paint('stroke', style),
    ...Object.fromEntries(all),
    ...(one.tagName === 'text' && lettering(style)),
  })
}

function placesOf(one: Element): string {
  const all = [...one.attributes].flatMap(({ name, value }): [string, string][] =>
    geometry.test(name) ? [[name, value]] : [],
  )
  return attributes(Object.fromEntries(all))
}

/** What a drawing of the page holds, each part with its looks. What is not shown, or not for pictures, is left out. */
function inside(drawing: Element): string {
  return [...drawing.childNodes]
    .map((one) => {
      if (one instanceof Text) return drawing.tagName === 'text' ? xml(one.data) : ''
      if (!(one instanceof SVGElement) || one.matches('.no-picture, title, desc, use, image, foreignObject'))
        return ''
      if (getComputedStyle(one).display === 'none') return ''
      return `<${one.tagName}${placesOf(one)}${looksOf(one)}>${inside(one)}</${one.tagName}>`
    })
    .join('')
}

/** A drawing of the page as part of a picture, at its place; `origin` is the picture's corner on the page. */
export function marksOf(drawing: SVGSVGElement, origin: DOMRect): string {
  const { left, top, width, height } = drawing.getBoundingClientRect()
  const label = drawing.getAttribute('aria-label')
  const frame = attributes({
    x: left - origin.left,
    y: top - origin.top,
    width,
    height,
    viewBox: drawing.getAttribute('viewBox'),
    preserveAspectRatio: drawing.getAttribute('preserveAspectRatio'),
    overflow: 'visible',
  })
  return `<svg${frame}>${label === null ? '' : `<title>${xml(label)}</title>`}${inside(drawing)}</svg>`
}
