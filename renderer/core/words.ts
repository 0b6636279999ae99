/** What changed between two texts, word by word. */

import { diffArrays } from 'diff'
import { segmenterOf } from './segmenter.ts'

/** A run of words that stands in both texts, only in the later, or only in the earlier. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** How many words may differ before a text counts as rewritten; the time grows with the square of it. */
const mostChanges = 600

/** A text in words, spaces and signs; joined they are the text. */
const wordsOf = (text: string): readonly string[] =>
  [...segmenterOf('word').segment(text)].map(({ segment }) => segment)

/** How many words two texts share, going from one end. */
function shared(before: readonly string[], after: readonly string[]): number {
  const length = before.findIndex((word, at) => word !== after[at])
  return length < 0 ? before.length : length
}

/** The words that differ; two texts with hardly anything in common are told each as a whole. */
function changed(before: readonly string[], after: readonly string[]): readonly WordChange[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: mostChanges })
  if (changes === undefined) {
    return [
      { kind: 'removed', text: before.join('') },
      { kind: 'added', text: after.join('') },
    ]
  }
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
}

/**
 * Both texts in one, in reading order: joining what is `same` or `removed` gives the earlier text back,
 * joining what is `same` or `added` the later. Spaces count, so nothing is lost.
 */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const [from, to] = [wordsOf(before), wordsOf(after)]
  const head = shared(from, to)
  const [fromRest, toRest] = [from.slice(head), to.slice(head)]
  const tail = shared(fromRest.toReversed(), toRest.toReversed())
  const changes: readonly WordChange[] = [
    { kind: 'same', text: from.slice(0, head).join('') },
    ...changed(fromRest.slice(0, fromRest.length - tail), toRest.slice(0, toRest.length - tail)),
    { kind: 'same', text: fromRest.slice(fromRest.length - tail).join('') },
  ]
  return changes.filter(({ text }) => text !== '')
}
