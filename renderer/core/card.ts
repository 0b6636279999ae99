/** Which scene of `Say it` comes next. */

import type { SituationCard } from './exercise.ts'
import type { PracticeNote } from './practice.ts'

/**
 * The first scene that was never met, in the order of the cards; when all were, the one that was met longest
 * ago. `notes` newest first. Null when there are no cards.
 */
export function nextCard(
  cards: readonly SituationCard[],
  notes: readonly PracticeNote[],
): SituationCard | null {
  // The greater, the longer ago; a card that was never met is the longest of all.
  const since = (id: string) => {
    const at = notes.findIndex(({ card }) => card?.id === id)
    return at < 0 ? notes.length : at
  }
  return cards.toSorted((a, b) => since(b.id) - since(a.id))[0] ?? null
}
