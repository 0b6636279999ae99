/** Cutting a text short without cutting a character in two. */

import { segmenterOf } from './segmenter.ts'

/** True where a place lies between the two halves of one character. */
function isInside(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
}

/** The beginning of a text, at most `most` long. */
export function headOf(text: string, most: number): string {
  return text.slice(0, isInside(text, most) ? most - 1 : most)
}

/** The end of a text, at most `most` long. */
export function tailOf(text: string, most: number): string {
  const at = Math.max(0, text.length - most)
  return text.slice(isInside(text, at) ? at + 1 : at)
}

/** A text's beginning to the last whole word that fits, with an ellipsis where more stands. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text
  const end = text.slice(0, most + 1).search(/\s+\S*$/)
  return `${end > 0 ? text.slice(0, end) : headOf(text, most)}…`
}

/** A text's first sentences, as many as fit; where not even the first does, its beginning with an ellipsis. */
export function sentences(text: string, most: number): string {
  // Taking a text apart costs more than all else in a long list.
  if (text.length <= most) return text.trimEnd()
  let end = 0
  for (const { index, segment } of segmenterOf('sentence').segment(text)) {
    if (index + segment.trimEnd().length > most) break
    end = index + segment.length
  }
  return end === 0 ? beginning(text, most) : text.slice(0, end).trimEnd()
}
