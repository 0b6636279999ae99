/** A side holds exactly what was chosen, and what was not chosen is nowhere in it. */

import { describe, expect, test } from 'vitest'
import {
  type Offered,
  offeredByDraft,
  parted,
  showing,
  wholeSide,
  wishOf,
} from '../../renderer/core/side-making.ts'
import { wordingName } from '../../renderer/core/wording.ts'
import { sideAnswer, sideWith } from '../support/sides.ts'
import { answered, sit, wishing } from '../support/sittings.ts'

const wish = { text: 'To stay.', level: 4 as const }
const offered: readonly Offered[] = [
  { id: 'a', answer: sideAnswer('q1', { text: 'One.', choice: 2, wish }) },
  { id: 'b', answer: sideAnswer('q2', { text: 'Two.', choice: 'none' }) },
]

describe('what a draft offers', () => {
  const { draft, written } = sit('two-sheets', 'agent', '2026-11-18')
  const items = written.map(({ item, answer }, at) => {
    if (at === 0) return [item.row, wishing(answered(answer, 'I look up.', 3), { text: 'Sooner.' })] as const
    if (at === 1) return [item.row, { ...answered(answer, 'Skipped.', 2), skipped: true }] as const
    return [item.row, answer] as const
  })
  const wordings = new Map(
    draft.items.map((item) => {
      const wording = {
        question: item.question,
        version: item.version,
        viewpoint: 'agent' as const,
        language: 'en',
        dimension: 'listening',
        label: `Label of ${item.question}`,
        now: 'As it was asked',
        desired: 'As it was wished',
        hint: '',
        levels: ['1', '2', '3', '4', '5'],
        source: { author: '', title: '', date: '', passage: '', quote: '' },
      }
      return [wordingName(wording), wording] as const
    }),
  )

  test('is every answer with the words it was asked in, and no question that was skipped or left blank', () => {
    const all = offeredByDraft(draft, new Map(items), wordings)
    expect(all).toHaveLength(1)
    expect(all[0]).toMatchObject({
      id: draft.items[0]?.row,
      answer: {
        now: 'As it was asked',
        text: 'I look up.',
        choice: 3,
        wish: { text: 'Sooner.', level: null },
      },
    })
  })
})

describe('choosing', () => {
  test('nothing is shown unless it was chosen', () => {
    const { shown, rest } = parted(offered, [])
    expect(shown).toEqual([])
    expect(rest).toEqual(offered.map(({ answer }) => answer))
  })

  test('a wish goes with its answer only where it was chosen as well', () => {
    const { shown, rest } = parted(offered, ['a'])
    expect(shown).toEqual([{ ...offered[0]?.answer, wish: null }])
    expect(rest).toEqual([{ ...offered[0]?.answer, text: '', choice: null }, offered[1]?.answer])
  })

  test('shutting an answer shuts its wish, which is never shown alone', () => {
    const both = showing(showing([], 'a', true), wishOf('a'), true)
    expect(both).toEqual(['a', wishOf('a')])
    expect(showing(both, 'a', false)).toEqual([])
    expect(parted(offered, [wishOf('a')]).shown).toEqual([])
  })

  test('what is shown and what is not make the whole half again', () => {
    for (const chosen of [[], ['a'], ['b'], ['a', wishOf('a')], ['a', wishOf('a'), 'b']]) {
      const { shown, rest } = parted(offered, chosen)
      const whole = wholeSide(sideWith('agent', shown), rest.length === 0 ? null : sideWith('agent', rest))
      const byQuestion = whole.answers.toSorted((a, b) => a.question.localeCompare(b.question))
      expect(byQuestion).toEqual(offered.map(({ answer }) => answer))
    }
  })
})
