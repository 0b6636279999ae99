/** Small rules of the past: what an edit may change, how long the trash keeps, which goal is in force, and cuts. */

import { describe, expect, test } from 'vitest'
import type { Answer } from '../../renderer/core/answer.ts'
import { beginning, headOf, tailOf } from '../../renderer/core/cut.ts'
import { addDays } from '../../renderer/core/day.ts'
import { daysLeft, type Deletion } from '../../renderer/core/deletion.ts'
import { inForce } from '../../renderer/core/desired.ts'
import { finishSitting } from '../../renderer/core/finish.ts'
import { edited } from '../../renderer/core/revision.ts'
import { counting, firstOf, goalFor, noon, sit } from '../support/sittings.ts'

const day = '2026-11-19'
const sat = sit('weekly-agent', 'agent', day)
const [plain] = finishSitting('r', sat.draft, sat.written, noon(day), counting('goal')).reflection.answers
if (plain === undefined) throw new Error('Nothing is asked')
const last = { reflection: 'before', day: '2026-11-12', text: 'Then.', level: 2 as const }
const first: Answer = { kind: 'level', text: 'One.', blind: 3, final: 3, reason: '', last, then: null }
const answered = { ...plain, first, desired: 'goal-1' }

describe('an edit', () => {
  test('of the words changes the words alone', () => {
    expect(edited(answered, { kind: 'text', text: 'Two.' })).toEqual({
      ...answered,
      first: { ...first, text: 'Two.' },
    })
  })

  test('of the level changes the final one alone, whatever else it says', () => {
    const bold: Answer = { ...first, blind: 5, final: 4, last: null, then: 1, reason: 'Tuesday.' }
    expect(edited(answered, { kind: 'answer', first: bold }).first).toEqual({
      ...first,
      final: 4,
      reason: 'Tuesday.',
    })
  })

  test('of an answer without a blind level changes what it says', () => {
    const event: Answer = { kind: 'mark', text: '', mark: 'no' }
    const after: Answer = { kind: 'mark', text: 'It did.', mark: 'yes' }
    expect(edited({ ...answered, first: event }, { kind: 'answer', first: after }).first).toEqual(after)
    expect(edited(answered, { kind: 'answer', first: after })).toEqual(answered)
  })
})

describe('the trash', () => {
  const deletion: Deletion = { moment: noon(day), rows: [], reopened: [], emptied: null, restored: null }

  test.each([
    [0, 30],
    [1, 29],
    [29, 1],
    [30, 0],
    [31, -1],
  ])('after %i days has %i left', (passed, left) => {
    expect(daysLeft(deletion, addDays(day, passed))).toBe(left)
  })
})

describe('the goal in force', () => {
  const { item } = firstOf(sat)
  const version = (id: string, word?: 'unwanted' | 'partly') => ({
    id,
    body: goalFor(item, word && { verdict: { word, day, reflection: 'r' } }).body,
  })

  test.each([
    ['the newest', [version('b'), version('a')], 'b'],
    ['the newest, even when it was judged', [version('a'), version('b', 'partly')], 'b'],
    ['none, when the newest is no longer wanted', [version('a'), version('b', 'unwanted')], null],
    ['the newest, when only an older one was unwanted', [version('a', 'unwanted'), version('b')], 'b'],
    ['none, when there is none', [], null],
  ])('is %s', (_what, versions, id) => {
    expect(inForce(versions)).toBe(id)
  })
})

describe('a cut', () => {
  test('falls between two characters', () => {
    expect([headOf('a😀b', 1), headOf('a😀b', 2), headOf('a😀b', 3)]).toEqual(['a', 'a', 'a😀'])
    expect([tailOf('a😀b', 1), tailOf('a😀b', 2), tailOf('a😀b', 3)]).toEqual(['b', 'b', '😀b'])
    expect([headOf('ab', 9), tailOf('ab', 9)]).toEqual(['ab', 'ab'])
  })

  test('after a beginning falls between two words', () => {
    expect([beginning('one two', 7), beginning('one two', 6), beginning('one two', 3)]).toEqual([
      'one two',
      'one…',
      'one…',
    ])
    expect([beginning('one', 2), beginning(' one', 2)]).toEqual(['on…', ' o…'])
  })
})
