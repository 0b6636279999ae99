/** Where the walk goes next, through every audit of the library. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Audit } from '../../renderer/core/audit.ts'
import type { Draft, Place } from '../../renderer/core/draft.ts'
import { hasFirst } from '../../renderer/core/draft.ts'
import { beginSitting } from '../../renderer/core/sitting.ts'
import { type Given, itemsAt, placeBeside, placeWithin, secondItems } from '../../renderer/core/walk.ts'
import { sittings } from './library-parts.ts'
import { answered, beginning, noon } from '../support/sittings.ts'

/** A draft with an answer where `isGiven` says so; the first answered item is chosen where one chooses. */
function begun(audit: Audit, role: 'agent' | 'manager', isGiven: (index: number) => boolean) {
  const { draft, answers } = beginSitting(beginning(audit, role, noon('2026-11-19')))
  const given: readonly Given[] = draft.items.flatMap((item, index) => {
    const answer = answers[index]?.body
    return answer === undefined
      ? []
      : [{ item, answer: isGiven(index) ? answered(answer, 'As it was.') : answer }]
  })
  const chosen = given.find(({ answer }) => hasFirst(answer))?.item.row ?? null
  return { draft: audit.steps.includes('choose') ? { ...draft, chosen } : draft, given }
}

/** Every place from this one to the end of the walk that way. */
function places(audit: Audit, draft: Draft, given: readonly Given[], by: 1 | -1): readonly Place[] {
  const all: Place[] = []
  for (let at: Place | null = draft.place; at !== null; ) {
    all.push(at)
    if (all.length > 200) throw new Error('The walk does not end')
    at = placeBeside(audit, { ...draft, place: at }, given, by)
  }
  return all
}

/** There and back: the places on the way on, after checking that the way back is the same. */
function walked(audit: Audit, draft: Draft, given: readonly Given[]): readonly Place[] {
  const on = places(audit, draft, given, 1)
  const end = on.at(-1) ?? draft.place
  expect(places(audit, { ...draft, place: end }, given, -1).toReversed()).toEqual(on)
  return on
}

const count = (on: readonly Place[], step: Place['step']) => on.filter((place) => place.step === step).length

describe.each(sittings)('the walk of $name', ({ audit, role }) => {
  const hasChoose = audit.steps.includes('choose')

  test('with everything answered goes through both sheets and ends at Compare', () => {
    const { draft, given } = begun(audit, role, () => true)
    const on = walked(audit, draft, given)
    expect(on.at(-1)).toEqual({ step: 'compare', index: 0 })
    expect(count(on, 'first')).toBe(draft.items.length)
    expect(count(on, 'second')).toBe(hasChoose ? 1 : draft.items.length)
    expect(count(on, 'event')).toBe(audit.steps.includes('event') ? 1 : 0)
    expect(count(on, 'choose')).toBe(hasChoose ? 1 : 0)
  })

  test('with nothing answered passes the second sheet over', () => {
    const { draft, given } = begun(audit, role, () => false)
    const on = walked(audit, draft, given)
    expect(count(on, 'second')).toBe(0)
    expect(on.at(-1)).toEqual({ step: 'compare', index: 0 })
  })

  test('with only some answered asks the second sheet for just those, and back is always the inverse of on', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (stream) => {
        const flags = [...stream.take(60)]
        const { draft, given } = begun(audit, role, (index) => flags[index] ?? false)
        const on = walked(audit, draft, given)
        const some = given.filter(({ answer }) => hasFirst(answer)).map(({ item }) => item)
        expect(count(on, 'second')).toBe(hasChoose ? Math.min(1, some.length) : some.length)
        expect(itemsAt(audit, draft, given, 'second')).toEqual(hasChoose ? some.slice(0, 1) : some)
      }),
      { numRuns: 30 },
    )
  })
})

describe('choosing', () => {
  const audit = sittings.find(({ audit: one }) => one.steps.includes('choose'))
  if (audit === undefined) throw new Error('No audit of the library chooses')

  test('nothing passes the second sheet over', () => {
    const { draft, given } = begun(audit.audit, audit.role, () => true)
    const on = walked(audit.audit, { ...draft, chosen: null }, given)
    expect(count(on, 'second')).toBe(0)
    expect(count(on, 'choose')).toBe(1)
  })

  test('an item that was unanswered again asks nothing', () => {
    const { draft, given } = begun(audit.audit, audit.role, (index) => index !== 1)
    const second = given[1]
    expect(secondItems(audit.audit, { ...draft, chosen: second?.item.row ?? null }, given)).toEqual([])
  })
})

describe('a skipped question', () => {
  test('is not asked for on the second sheet, though its words are kept', () => {
    const audit = sittings.find(({ name }) => name === 'weekly-agent agent')
    if (audit === undefined) throw new Error('The weekly audit is gone')
    const { draft, given } = begun(audit.audit, 'agent', () => true)
    const skipped = given.map((one, index) =>
      index === 2 ? { ...one, answer: { ...one.answer, skipped: true } } : one,
    )
    expect(secondItems(audit.audit, draft, skipped)).toEqual(draft.items.filter((_, index) => index !== 2))
    expect(skipped[2]?.answer.first.text).toBe('As it was.')
  })
})

describe('a draft that is resumed', () => {
  const audit = sittings.find(({ name }) => name === 'weekly-agent agent')
  if (audit === undefined) throw new Error('The weekly audit is gone')
  const at = (place: Place, isGiven: (index: number) => boolean) => {
    const { draft, given } = begun(audit.audit, 'agent', isGiven)
    return placeWithin(audit.audit, { ...draft, place }, given)
  }

  test('continues where it was left', () => {
    expect(at({ step: 'first', index: 7 }, () => false)).toEqual({ step: 'first', index: 7 })
    expect(at({ step: 'second', index: 3 }, () => true)).toEqual({ step: 'second', index: 3 })
    expect(at({ step: 'compare', index: 0 }, () => false)).toEqual({ step: 'compare', index: 0 })
  })

  test('comes back to the last page of the second sheet when answers were taken away', () => {
    expect(at({ step: 'second', index: 7 }, (index) => index < 3)).toEqual({ step: 'second', index: 2 })
  })

  test('comes back to the first sheet when no answer is left', () => {
    expect(at({ step: 'second', index: 2 }, () => false)).toEqual({ step: 'first', index: 7 })
  })

  test('never stands outside its questions, whatever its row says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('first' as const, 'second' as const),
        fc.nat(1000),
        fc.nat(8),
        (step, index, given) => {
          const place = at({ step, index }, (item) => item < given)
          const { draft, given: all } = begun(audit.audit, 'agent', (item) => item < given)
          expect(place.index).toBeLessThan(itemsAt(audit.audit, draft, all, place.step).length)
        },
      ),
    )
  })
})
