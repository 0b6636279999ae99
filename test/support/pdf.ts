/** Reads what a printed page is made of: shapes and letters, or points. */

import { inflateSync } from 'node:zlib'

/** What was found in a PDF. */
export interface Printed {
  readonly pages: number
  /** How many pictures made of points it holds. */
  readonly images: number
  /** How many lines and curves its pages draw. */
  readonly lines: number
  readonly curves: number
  /** Each page as it is drawn, with its colours. */
  readonly drawn: readonly string[]
}

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length

/** Looks into a PDF as the browser writes it: objects in the clear, their streams deflated. */
export function readPdf(pdf: Buffer): Printed {
  const clear = pdf.toString('latin1')
  const drawn = [...clear.matchAll(/<<([^>]*?\/Filter \/FlateDecode[^]*?)>>\s*stream\r?\n/g)].map((found) => {
    const from = found.index + found[0].length
    const length = Number(/\/Length (\d+)/.exec(found[1] ?? '')?.[1] ?? 0)
    return inflateSync(pdf.subarray(from, from + length)).toString('latin1')
  })
  const pages = drawn.filter((stream) => / re$/m.test(stream) && /^BT$/m.test(stream))
  const marks = pages.join('\n')
  return {
    pages: matches(clear, /\/Type \/Page\b/g),
    images: matches(clear, /\/Subtype \/Image\b/g),
    lines: matches(marks, /^[\d.-]+ [\d.-]+ l$/gm),
    curves: matches(marks, /^(?:[\d.-]+ ){6}c$/gm),
    drawn: pages,
  }
}
