/** The rules that mark a reply: on replies written for it, misleading ones with them, and on whatever is typed. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { library } from '../../renderer/content/english.ts'
import type { ReplyRules } from '../../renderer/core/exercise.ts'
import { markedRuns, markReply } from '../../renderer/core/say-it.ts'
import { letters, misleadingReplies, mixedReplies, plainReplies, type Tried } from './say-it-replies.ts'

function rulesOf(): ReplyRules {
  const exercise = library.exercises.find(({ kind }) => kind === 'cards')
  if (exercise?.kind !== 'cards') throw new Error('No cards')
  return exercise.rules
}

const rules = rulesOf()
const letterOf = (mark: string) => Object.entries(letters).find(([, id]) => id === mark)?.[0] ?? '?'
const marked = (text: string) =>
  markReply(text, rules)
    .map(({ mark }) => letterOf(mark))
    .join('')

/** A reply and its marks; how it misleads is for the reader. */
const untold = ([reply, marks]: Tried) => [reply, marks] as const

describe('the replies', () => {
  const all = [...plainReplies, ...mixedReplies, ...misleadingReplies]

  test('are more than eighty, all different, and every mark is among them', () => {
    expect(new Set(all.map(([reply]) => reply)).size).toBe(all.length)
    expect(all.length).toBeGreaterThan(100)
    for (const letter of Object.keys(letters))
      expect(all.filter(([, marks]) => marks.includes(letter)).length, letter).toBeGreaterThan(8)
  })

  test.each(plainReplies.map(untold))('plain: %s', (reply, marks) => {
    expect(marked(reply)).toBe(marks)
  })

  test.each(mixedReplies.map(untold))('mixed: %s', (reply, marks) => {
    expect(marked(reply)).toBe(marks)
  })

  test.each(misleadingReplies.map(untold))('misleading: %s', (reply, marks) => {
    expect(marked(reply)).toBe(marks)
  })
})

describe('the misfires that are told in the app', () => {
  test.each(rules.misfires)('$kind $mark: $reply', ({ reply, mark, kind, why }) => {
    const marks = markReply(reply, rules).map((fired) => fired.mark)
    expect(marks.includes(mark)).toBe(kind === 'wrong')
    expect(why).toMatch(/\w.*\.$/)
  })
})

describe('every phrase of the lists', () => {
  const phrases = rules.marks.flatMap(({ id, phrases: held }) => held.map((phrase) => [phrase, id] as const))

  test.each(phrases)('“%s” is found by itself, as its own mark', (phrase, id) => {
    const text = phrase.replace('…', 'it does,')
    expect(markReply(text, rules).map(({ mark }) => mark)).toContain(id)
  })

  test('is written as the rules read', () => {
    for (const [phrase] of phrases) expect(phrase).toMatch(/^[a-z]+(?: (?:…|[a-z]+))*$/)
    for (const [short, full] of Object.entries(rules.shortForms)) {
      expect(short).toMatch(/^[a-z']+$/)
      expect(full).toMatch(/^[a-z]+ [a-z]+$/)
    }
  })
})

describe('where a mark stands', () => {
  const placed = (text: string) => markReply(text, rules).map(({ start, end }) => text.slice(start, end))

  test('is told in the words as they were typed', () => {
    expect(placed('Well, I’LL  call you.')).toEqual(['I’LL  call'])
    expect(placed('You’ve been so, so patient. That’s on us.')).toEqual(['You’ve been', 'That’s on us'])
  })

  test('is the end of a phrase with a gap', () => {
    expect(placed('I’m sorry about the wait, but no.')).toEqual(['sorry about', 'but'])
  })

  test('is that of the longer phrase where two overlap', () => {
    expect(placed('It was not our fault.')).toEqual(['not our fault'])
  })

  test('reaches no further than six words over a gap, and not into the next sentence', () => {
    expect(placed('I know one two three four five six but no.')).toEqual(['but'])
    expect(placed('I know one two three four five six seven but no.')).toEqual([])
    expect(placed('I know that. But no.')).toEqual([])
  })
})

describe('whatever is typed', () => {
  const words = fc.constantFrom(
    ...rules.marks.flatMap(({ phrases }) => phrases),
    'not',
    '“',
    '”',
    '. ',
    'é',
    '…',
    "'",
  )
  const anything = fc.oneof(
    fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  )

  test('is marked in order, without overlaps, and the runs are the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const fired = markReply(text, rules)
        let at = 0
        for (const { start, end } of fired) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
        const runs = markedRuns(text, fired)
        expect(runs.map((run) => run.text).join('')).toBe(text)
        expect(runs.filter(({ mark }) => mark !== null)).toHaveLength(fired.length)
      }),
    )
  })

  // A rule that went through a long text again and again would not come back in the time of a test.
  test('is marked, however long', () => {
    const text = 'I’m sorry about the wait, but we should have called. '.repeat(400)
    expect(markReply(text, rules).length).toBe(1200)
  })
})
