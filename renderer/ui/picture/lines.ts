/** Takes text apart into the lines it is set in, so that a drawing can set each at its place. */

import { attributes, inkOf, xml } from './ink.ts'

/** Some words on one line of the page. */
interface Line {
  words: string
  readonly left: number
  readonly top: number
  readonly height: number
  right: number
}

/** A word, or its letters where it is broken over lines. */
function pieces(range: Range, text: Text, word: string, from: number): readonly [string, number][] {
  range.setStart(text, from)
  range.setEnd(text, from + word.length)
  const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
  if (tops.size < 2) return [[word, from]]
  return [...new Intl.Segmenter().segment(word)].map(({ segment, index }) => [segment, from + index])
}

/** The lines of a text as they stand on the page, in its pixels. */
function linesOf(text: Text): readonly Line[] {
  const range = document.createRange()
  const lines: Line[] = []
  for (const { 0: word, index } of text.data.matchAll(/\S+/gu)) {
    for (const [piece, from] of pieces(range, text, word, index)) {
      range.setStart(text, from)
      range.setEnd(text, from + piece.length)
      const { left, right, top, height } = range.getBoundingClientRect()
      const line = lines.at(-1)
      if (line !== undefined && Math.abs(line.top - top) < 2 && left >= line.right - 1) {
        line.words += from === index ? ` ${piece}` : piece
        line.right = right
      } else lines.push({ words: piece, left, right, top, height })
    }
  }
  return lines
}

let ruler: CanvasRenderingContext2D | null = null

/** Which part of a line's height lies above the line that its letters stand on. */
function rise({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  ruler ??= document.createElement('canvas').getContext('2d')
  if (ruler === null) return 0.8
  ruler.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = ruler.measureText('x')
  return above / (above + below)
}

/** How letters are set, as attributes of a drawing's text. */
export const lettering = (style: CSSStyleDeclaration): Readonly<Record<string, string | null>> => ({
  'font-family': style.fontFamily.replaceAll('"', "'"),
  'font-size': style.fontSize.replace('px', ''),
  'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
  'font-style': style.fontStyle === 'normal' ? null : style.fontStyle,
})

/** A text of the page as text of a drawing; `origin` is the drawing's corner on the page. */
export function textOf(text: Text, style: CSSStyleDeclaration, origin: DOMRect): string {
  const ink = inkOf(style.color)
  if (ink === null) return ''
  const part = rise(style)
  return linesOf(text)
    .map(({ words, left, top, height }) => {
      const place = { x: left - origin.left, y: top - origin.top + height * part }
      return `<text${attributes({ ...place, ...lettering(style), fill: ink.colour })}>${xml(words)}</text>`
    })
    .join('\n')
}
