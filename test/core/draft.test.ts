/** What stands on the second sheet of an open draft, and what a skip takes away. */

import { describe, expect, test } from 'vitest'
import {
  blankDraftAnswer,
  hasFirst,
  hasWish,
  rewritten,
  standing as standingIn,
  startedAt,
  wantedIn,
} from '../../renderer/core/draft.ts'
import { mayMatterMost } from '../../renderer/core/desired.ts'
import { answered, firstOf, goalFor, noon, sit, standing, wishing } from '../support/sittings.ts'

const blank = blankDraftAnswer('level', '2026-11-19')
const { body: goal } = goalFor(firstOf(sit('weekly-agent', 'agent', '2026-11-19')).item)

describe('a blank answer', () => {
  test('has no answer, no wish and no verdict, and a date eight weeks ahead', () => {
    expect(hasFirst(blank)).toBe(false)
    expect(hasWish(blank.wish)).toBe(false)
    expect(wantedIn(blank.wish, null)).toBeNull()
    expect(wantedIn(blank.wish, goal)).toBeNull()
    expect(blank.verdict).toBeNull()
    expect(blank.wish.byWhen).toBe('2027-01-14')
  })
})

describe('skipping', () => {
  test('takes an answer off the first sheet and keeps its words; writing again brings it back', () => {
    const given = answered(blank, 'I cut in twice.', 3)
    const skipped = { ...given, skipped: true }
    expect(hasFirst(skipped)).toBe(false)
    expect(skipped.first.text).toBe('I cut in twice.')
    expect(hasFirst(answered(skipped, 'I cut in once.'))).toBe(true)
  })
})

describe('a wish', () => {
  test('that is written by hand is always one written anew, even after the old one was confirmed', () => {
    const still = standing(blank, '2027-01-14').wish
    expect(rewritten(still, { text: 'To wait.' })).toMatchObject({ mode: 'anew', text: 'To wait.' })
    expect(rewritten(still, { level: 4 })).toMatchObject({ mode: 'anew', level: 4 })
  })

  test('is made by words or by a level alone, and not by its date or by how much it matters', () => {
    expect(hasWish(wishing(blank, { text: 'To wait.' }).wish)).toBe(true)
    expect(hasWish(wishing(blank, { level: 'none' }).wish)).toBe(true)
    expect(hasWish(wishing(blank, { text: ' \n' }).wish)).toBe(false)
    expect(hasWish(wishing(blank, { byWhen: '2027-02-01', importance: 3 }).wish)).toBe(false)
    expect(wantedIn(wishing(blank, { importance: 3 }).wish, null)).toBeNull()
  })

  test('that still stands says what the old one says, with its own date', () => {
    expect(wantedIn(standing(blank, '2026-12-31').wish, goal)).toEqual({
      text: 'To let them finish.',
      level: 5,
      byWhen: '2026-12-31',
      importance: 2,
    })
  })

  test('that still stands may be given a later date, and never an earlier one', () => {
    expect(wantedIn(standing(blank, '2027-03-01').wish, goal)?.byWhen).toBe('2027-03-01')
    expect(wantedIn(standing(blank, '2026-12-01').wish, goal)?.byWhen).toBe('2026-12-31')
    expect(wantedIn(standing(blank, '2027-03-01').wish, { ...goal, byWhen: null })?.byWhen).toBeNull()
  })

  test('that is set aside after it was written says nothing, and its words wait', () => {
    const written = wishing(blank, { text: 'To wait.' })
    const aside = { ...written.wish, mode: 'open' as const }
    expect(wantedIn(aside, null)).toBeNull()
    expect(rewritten(aside, {}).text).toBe('To wait.')
  })
})

describe('where one item is chosen', () => {
  const { draft, written } = sit('listener', 'agent', '2026-11-19')
  const [item, other] = written.map((one) => one.item)
  if (item === undefined || other === undefined) throw new Error('Two are asked')
  const wished = {
    ...wishing(answered(blank, 'It happened.', 2), { text: 'To wait.' }),
    verdict: 'not' as const,
  }

  test('a wish for another stays in the draft and does not stand; its answer and its verdict do', () => {
    const aside = standingIn({ ...draft, chosen: other.row }, item, wished)
    expect(wantedIn(aside.wish, goal)).toBeNull()
    expect(aside).toEqual({ ...wished, wish: { ...wished.wish, mode: 'open' } })
    expect(
      wantedIn(standingIn({ ...draft, chosen: other.row }, item, standing(blank, '2027-01-14')).wish, goal),
    ).toBeNull()
  })

  test('the wish for that one stands, and every wish while none is chosen', () => {
    expect(standingIn({ ...draft, chosen: item.row }, item, wished)).toBe(wished)
    expect(standingIn({ ...draft, chosen: null }, item, wished)).toBe(wished)
  })
})

describe('a sitting dated by its first answer', () => {
  test('has that day and its week, and nothing else of it changes', () => {
    const { draft } = sit('weekly-agent', 'agent', '2026-11-17')
    expect(startedAt(draft, noon('2026-11-19'))).toEqual({ ...draft, started: noon('2026-11-19') })
    expect(startedAt(draft, noon('2026-11-23'))).toEqual({
      ...draft,
      started: noon('2026-11-23'),
      forWeek: '2026-11-23',
    })
  })
})

describe('what matters most', () => {
  test('may stand on three goals in force, and no more', () => {
    expect(mayMatterMost([3, 2, null, 3, 1])).toBe(true)
    expect(mayMatterMost([3, 3, 3])).toBe(false)
  })
})
