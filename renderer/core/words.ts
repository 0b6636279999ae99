/** What changed between two texts, word by word. */

import { diffWordsWithSpace } from 'diff'

/** A run of words that stands in both texts, only in the later, or only in the earlier. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/**
 * Both texts in one, in reading order: joining what is `same` or `removed` gives the earlier text back,
 * joining what is `same` or `added` the later. Spaces count, so nothing is lost.
 */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
