/** One line from a year ago: which entry, and which words of it. */

import { describe, expect, test } from 'vitest'
import type { Answer } from '../../renderer/core/answer.ts'
import { addDays, weekday } from '../../renderer/core/day.ts'
import { finishSitting } from '../../renderer/core/finish.ts'
import { firstLine, lookBack, yearAgo } from '../../renderer/core/look-back.ts'
import type { Answered, Reflection } from '../../renderer/core/reflection.ts'
import { counting, noon, sit } from '../support/sittings.ts'

const today = '2026-11-19'
const ago = '2025-11-20'

/** An entry of a day whose first answers are these. */
function entry(day: string, ...answers: readonly Partial<Answered>[]): Reflection {
  const { draft, written } = sit('weekly-agent', 'agent', day)
  const { reflection } = finishSitting('r', draft, written, noon(day), counting('goal'))
  return { ...reflection, answers: reflection.answers.map((one, at) => ({ ...one, ...answers[at] })) }
}
const worded = (text: string): { first: Answer } => ({ first: { kind: 'text', text } })
const from = (...entries: readonly (readonly [string, Reflection])[]) =>
  lookBack(
    entries.map(([id, body]) => ({ id, body })),
    today,
  )

describe('a year ago', () => {
  test('is 52 weeks back, the same day of the week, with ten days around it', () => {
    expect(yearAgo(today)).toEqual({ from: '2025-11-10', around: ago, to: '2025-11-30' })
    expect(weekday(ago)).toBe(weekday(today))
  })

  test.each([
    [-11, false],
    [-10, true],
    [0, true],
    [10, true],
    [11, false],
  ])('reaches to an entry %i days from it: %s', (days, isNear) => {
    expect(from(['one', entry(addDays(ago, days), worded('I did wait.'))]) !== null).toBe(isNear)
  })

  test('takes the nearest entry that has words, on either side', () => {
    const near = entry(addDays(ago, -2), worded('Near.'))
    const nearer = entry(addDays(ago, 1), worded('Nearer.'))
    const nearest = entry(ago)
    const all = [['a', near] as const, ['b', nearest] as const, ['c', nearer] as const]
    expect(from(...all)).toEqual({ id: 'c', day: addDays(ago, 1), text: 'Nearer.' })
    expect(from(...all.slice(0, 2))).toEqual({ id: 'a', day: addDays(ago, -2), text: 'Near.' })
  })

  test('has nothing to say without entries, or when they hold no words', () => {
    expect(from()).toBeNull()
    expect(from(['one', entry(ago)])).toBeNull()
    expect(from(['one', entry(ago, worded(' \n'))])).toBeNull()
  })

  test('tells the first question that has words: not a level alone, and nothing that was skipped', () => {
    const level: Answer = { kind: 'caseLevel', text: '', level: 3 }
    const body = entry(
      ago,
      { first: level },
      { ...worded('No, not this.'), skipped: true },
      worded('This.'),
      worded('Not yet.'),
    )
    expect(from(['one', body])?.text).toBe('This.')
    expect(from(['one', entry(ago, { ...worded('No.'), skipped: true })])).toBeNull()
  })
})

describe('the line', () => {
  const long = 'and so it went on '.repeat(12).trim()

  test.each([
    ['a short answer whole', 'I waited. It helped.', 'I waited. It helped.'],
    ['the first line of several', '\n  I waited.\nIt helped.', 'I waited.'],
    ['a line without the end that other systems give it', 'I waited.\r\nIt helped.', 'I waited.'],
    ['exactly as much as fits', 'a'.repeat(160), 'a'.repeat(160)],
    ['the first sentence of a long line', `I waited until the end. Then ${long}`, 'I waited until the end.'],
    ['a question too', `Did I wait until the end? Then ${long}`, 'Did I wait until the end?'],
    [
      'a first sentence that is no mere exclamation',
      `Oh. I waited until the end. Then ${long}`,
      'Oh. I waited until the end.',
    ],
    [
      'nothing cut at a number',
      `I waited for 2.50 minutes in all. Then ${long}`,
      'I waited for 2.50 minutes in all.',
    ],
    ['the beginning of a long sentence, to a whole word', long, `${long.slice(0, 158)}…`],
    ['all of the last word, when it just fits', `${'ab '.repeat(53)}c d`, `${'ab '.repeat(53)}c…`],
    ['the beginning of one long word', 'a'.repeat(200), `${'a'.repeat(160)}…`],
    ['no half of an emoji', `x${'😀'.repeat(100)}`, `x${'😀'.repeat(79)}…`],
  ])('is %s', (_what, text, line) => {
    expect(firstLine(text)).toBe(line)
  })
})
