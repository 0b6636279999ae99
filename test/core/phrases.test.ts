/** One's list of phrases: counted by weeks from Monday, changed, and put back as it was. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { library } from '../../renderer/content/english.ts'
import {
  counted,
  countIn,
  putBack,
  reworded,
  starters,
  usesBefore,
  without,
  withNew,
} from '../../renderer/core/phrases.ts'
import { type PhraseList, phrasesSchema } from '../../renderer/core/practice.ts'

const weeks = ['2026-11-02', '2026-11-09', '2026-11-16'] as const
const [before, last, week] = weeks

function begun(): PhraseList {
  const exercise = library.exercises.find(({ kind }) => kind === 'list')
  const phrases = exercise?.kind === 'list' ? starters(exercise.phrases) : []
  return { kind: 'phrases', exercise: 'my-phrases', day: week, language: 'en', phrases }
}

const list = begun()
const first = list.phrases[0]?.id ?? ''
const counts = (of: PhraseList, monday: string) => of.phrases.map((phrase) => countIn(phrase, monday))

describe('a list', () => {
  test('begins with the three phrases of the article', () => {
    expect(list.phrases.map(({ text }) => text)).toEqual([
      'I’m sorry',
      'How can I help?',
      'We’re here for you',
    ])
  })

  test('counts each phrase by itself, week by week, and never below none', () => {
    let now = counted(counted(list, first, week, 1), first, week, 1)
    now = counted(now, first, last, 1)
    expect([counts(now, week), counts(now, last), counts(now, before)]).toEqual([
      [2, 0, 0],
      [1, 0, 0],
      [0, 0, 0],
    ])
    now = counted(counted(counted(now, first, week, -1), first, week, -1), first, week, -1)
    expect(counts(now, week)).toEqual([0, 0, 0])
    expect(now.phrases[0]?.uses).toEqual([{ week: last, count: 1 }])
    expect(counted(list, 'nowhere', week, 1)).toEqual(list)
  })

  test('tells the weeks before, newest first', () => {
    let now = counted(counted(list, first, before, 1), first, last, 1)
    now = counted(now, first, week, 1)
    const [phrase] = now.phrases
    expect(phrase && usesBefore(phrase, week)).toEqual([
      { week: last, count: 1 },
      { week: before, count: 1 },
    ])
  })

  test('takes a new phrase, another wording, and lets one go and come back where it stood', () => {
    const added = reworded(withNew(list, 'own'), 'own', 'Take your time.')
    expect(added.phrases.map(({ text }) => text).at(-1)).toBe('Take your time.')
    const [, second] = counted(added, added.phrases[1]?.id ?? '', week, 1).phrases
    if (second === undefined) throw new Error('No second phrase')
    const gone = without(added, second.id)
    expect(gone.phrases).toHaveLength(3)
    const back = putBack(gone, second, 1)
    expect(back.phrases[1]).toEqual(second)
    expect(putBack(back, second, 0)).toBe(back)
  })

  test('has the shape it is stored in, whatever is counted', () => {
    const step = fc.tuple(
      fc.constantFrom(...list.phrases.map(({ id }) => id)),
      fc.constantFrom(...weeks),
      fc.constantFrom(1 as const, -1 as const),
    )
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const now = steps.reduce((held, [id, monday, by]) => counted(held, id, monday, by), list)
        expect(phrasesSchema.safeParse(now).success).toBe(true)
      }),
    )
  })
})
