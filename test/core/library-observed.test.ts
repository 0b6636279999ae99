/** Holds the words in which a person is answered about by who leads them against those the person is asked in. */

import { describe, expect, test } from 'vitest'
import { library } from '../../renderer/content/english.ts'
import type { Wording } from '../../renderer/core/question.ts'
import { en } from '../../renderer/locales/en/index.ts'
import { es } from '../../renderer/locales/es/index.ts'
import { levelWords } from '../../renderer/core/wording.ts'
import { tongues } from './library-tongues.ts'

const ids = library.questions.filter(({ wordings }) => wordings.agent !== undefined).map(({ id }) => id)

/** What the app calls the answer that it was not seen. */
const notSeen = { en: en['choice.unseen'], es: es['choice.unseen'] }

/** A text without what it quotes. */
const unquoted = (text: string) => text.replace(/“[^”]*”|«[^»]*»/g, '')

const prompts = ({ now, desired, hint }: Wording) => [now, desired, hint].map(unquoted)
const every = (wording: Wording) => [wording.now, wording.desired, wording.hint, ...wording.levels]

describe.each(tongues)('what a person is asked, asked about them in $language', (tongue) => {
  const { library: held, seen } = tongue
  const pairs = held.questions.flatMap(({ id, wordings: { agent, observed } }) =>
    agent === undefined ? [] : [{ id, agent, observed }],
  )

  test('is there for every question an agent is asked, and for no other', () => {
    expect(ids).toHaveLength(37)
    const both = held.questions.filter(({ wordings }) => wordings.observed !== undefined)
    expect(both.map(({ id }) => id)).toEqual(ids)
  })

  test.each(pairs)('$id counts the same at the same steps', ({ agent, observed }) => {
    const own = levelWords(agent.levels)
    const seenLevels = levelWords(observed.levels)
    if (own.shared === '') {
      expect(seenLevels.shared).toBe('')
      return
    }
    expect(seenLevels.each).toEqual(own.each)
    // What is counted is named right behind or right before the count.
    const counted = ({ shared }: typeof own) => seen.counted.exec(shared)?.[1]
    expect(counted(own)).toMatch(/\p{L}/u)
    expect(counted(seenLevels)).toBe(counted(own))
  })

  test.each(pairs)('$id speaks of the person in the third person', ({ observed }) => {
    expect(observed.levels.filter((level) => seen.secondOrFirst.test(level))).toEqual([])
    expect(prompts(observed).filter((text) => seen.first.test(text))).toEqual([])
    expect(every(observed).filter((text) => seen.oneSex.test(text))).toEqual([])
    // Who observed is spoken to as one who saw, heard, read or knows, and as nothing else.
    for (const text of prompts(observed))
      expect(text.replace(seen.witness, ''), text).not.toMatch(seen.second)
  })

  test.each(pairs)('$id asks for what was seen', ({ observed }) => {
    expect(observed.now).toMatch(seen.sight)
    expect(observed.desired).toMatch(seen.glad)
    expect(every(observed).filter((text) => seen.judging.test(text))).toEqual([])
  })

  test('calls the answer that it was not seen as the app does, where it speaks of it', () => {
    const after = held.questions.find(({ id }) => id === 'rel-after')
    const called = tongue.language === 'en' ? `“${notSeen.en}”` : `«${notSeen.es}»`
    expect(after?.wordings.observed?.hint).toContain(called)
  })

  test.each(pairs)('$id is not what the person is asked', ({ agent, observed }) => {
    const same = every(observed).filter((text) => every(agent).includes(text))
    // A line to begin with may serve both, and so may a count in which neither side is named.
    expect(same.filter((text) => text !== agent.hint && !agent.levels.includes(text))).toEqual([])
  })
})

const english = library.questions.flatMap(({ id, wordings: { agent, observed } }) =>
  agent === undefined ? [] : [{ id, agent, observed }],
)

/** The words of a level that say what is done: no counts, no pronouns, nobody's name. */
const acts = (level: string) =>
  (level.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter(
    (word) => !/^(they|them|their|themselves|most|five|four|three|customer)$/.test(word),
  )

test.each(english)('$id tells of the same acts at every step', ({ agent, observed }) => {
  for (const [at, level] of agent.levels.entries()) {
    const told = new Set(acts(observed.levels[at] ?? ''))
    const own = acts(level)
    expect(own.filter((word) => told.has(word)).length / own.length, level).toBeGreaterThanOrEqual(0.5)
  }
})

test.each(english)('$id names the customer where “they” was the customer', ({ agent, observed }) => {
  for (const [at, level] of agent.levels.entries()) {
    if (/\b(they|them|their)\b/.test(level)) expect(observed.levels[at]).toMatch(/\bthe customer\b/)
  }
})
