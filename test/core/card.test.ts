/** Which scene comes next: new ones in their order, then the one met longest ago. */

import { describe, expect, test } from 'vitest'
import { library } from '../../renderer/content/english.ts'
import { nextCard } from '../../renderer/core/card.ts'
import type { SituationCard } from '../../renderer/core/exercise.ts'
import { newNote } from '../../renderer/core/practice.ts'

function cards(): readonly SituationCard[] {
  const exercise = library.exercises.find(({ kind }) => kind === 'cards')
  return exercise?.kind === 'cards' ? exercise.cards : []
}

const all = cards()
const met = (card: SituationCard | undefined) =>
  newNote({ exercise: 'say-it', day: '2026-11-19', language: 'en' }, [], {
    card: card === undefined ? null : { id: card.id, title: '', scene: '' },
  })

describe('the next scene', () => {
  test('is the first that was never met', () => {
    expect(nextCard(all, [])).toBe(all[0])
    expect(nextCard(all, [met(all[1]), met(all[0])])).toBe(all[2])
    expect(nextCard(all, [met(undefined)])).toBe(all[0])
  })

  test('is the one met longest ago, when all were', () => {
    const notes = [all[0], ...all.slice(1).toReversed(), all[0]].map(met)
    expect(nextCard(all, notes)).toBe(all[1])
  })

  test('is none without cards', () => {
    expect(nextCard([], [])).toBeNull()
  })
})
