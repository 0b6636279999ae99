/** Holds every word of the questions, in each language, against the rules it is written by. */

import { describe, expect, test } from 'vitest'
import { library as english, type Library } from '../../renderer/content/english.ts'
import { levelWords } from '../../renderer/core/wording.ts'
import { cutOffTips } from './library-expected.ts'
import { citations, strings, words, wordingsOf } from './library-parts.ts'
import { tongues } from './library-tongues.ts'

const isSentence = /^\p{Lu}.*\.$/u

/** Every word a person reads of a library's questions and audits, and of what stands around them. */
function ownWords(held: Library) {
  const ofTheOtherRole = /\/roles\/(\w+)\/.*\/(mark|asks)\/(?!\1)/
  return strings({ ...held, exercises: [] }).filter(
    ({ path }) => isWords.test(path) && !ofTheOtherRole.test(path),
  )
}

const isWords =
  /\/(label|passage|now|desired|hint|name|covers|opening|prompt|why|title|date|text|levels\/\d|mark\/\w+)$/

/** The days of the tips that the passages name, in order. */
function datesIn(held: Library): readonly string[] {
  return citations({ ...held, exercises: [] }).flatMap(
    ({ passage }) => passage.match(/\d+ (de )?[a-z]+ (de )?\d{4}/gi) ?? [],
  )
}

describe.each(tongues)('the questions in $language', (tongue) => {
  const { library, says } = tongue
  const wordings = wordingsOf(library)
  const question = (id: string) => library.questions.find((one) => one.id === id)

  test('have labels of at most four words, all different', () => {
    const labels = library.questions.map(({ label }) => label)
    expect(labels.filter((label) => words(label) > 4 || words(label) < 1)).toEqual([])
    expect(new Set(labels).size).toBe(labels.length)
  })

  test.each(wordings)('$name keeps to the word limits and ends its sentences', ({ kind, wording }) => {
    expect(words(wording.now)).toBeLessThanOrEqual(30)
    expect(words(wording.desired)).toBeLessThanOrEqual(30)
    expect(words(wording.hint)).toBeLessThanOrEqual(30)
    for (const level of wording.levels) {
      expect(words(level), level).toBeLessThanOrEqual(kind === 'caseLevel' ? 25 : 20)
      expect(level).toMatch(isSentence)
    }
    expect(wording.now).toMatch(tongue.question)
    expect(wording.desired).toMatch(tongue.question)
    expect(wording.hint).toMatch(/[.?]$/)
    expect(wording.now).not.toBe(wording.desired)
  })

  test.each(wordings)('$name has five levels that differ', ({ wording }) => {
    expect(wording.levels).toHaveLength(5)
    expect(new Set(wording.levels).size).toBe(5)
  })

  const counted = wordings.filter(({ kind }) => kind === 'level')
  test.each(counted)('$name counts from the least to the most in one sentence', ({ name, wording }) => {
    const { shared, each } = levelWords(wording.levels)
    const rising = name.startsWith('rel-not-done') ? [...each].reverse() : each
    expect(tongue.counts).toContainEqual(rising)
    expect(shared).toMatch(tongue.counted)
  })

  const cases = wordings.filter(({ kind }) => kind === 'caseLevel')
  test.each(cases)('$name tells what was done in one case, each level by itself', ({ name, wording }) => {
    const deed = name.endsWith(' observed') ? tongue.deedSeen : tongue.deed
    expect(levelWords(wording.levels).shared).toBe('')
    expect(wording.levels.join(' ')).not.toMatch(tongue.counting)
    expect(wording.levels.filter((level) => !deed.test(level))).toEqual([])
  })

  test.each(cutOffTips)('%s says that the tip of %s is cut off', (id, date) => {
    expect(question(id)?.source.passage).toContain(says.date(date))
    expect(question(id)?.source.passage).toContain(says.cutOff)
  })

  test('name the same days as the English do', () => {
    expect(datesIn(library)).toEqual(datesIn(english).map(says.date))
    expect(datesIn(library).length).toBeGreaterThan(20)
  })

  test('never claim the steps that our copy of the steps article lacks', () => {
    const claims = strings({ ...library, sources: [] }).filter(({ text }) => says.stepsClaimed.test(text))
    expect(claims).toEqual([])
    const audit = library.audits.find(({ id }) => id === 'heard-and-helped')
    expect(audit?.source.passage).toContain(says.stepsLacking)
  })

  test('are punctuated as the language is, in everything a person reads', () => {
    const wrong = ownWords(library).filter(({ text }) => tongue.wrongMarks.test(text))
    expect(wrong).toEqual([])
    const spaced = ownWords(library).filter(({ text }) => /\s{2}|^\s|\s$|\s[.,;:?!]|\.\.\./.test(text))
    expect(spaced).toEqual([])
    for (const { text } of ownWords(library)) {
      const count = (mark: string) => text.split(mark).length - 1
      expect(count('«'), text).toBe(count('»'))
      expect(count('“'), text).toBe(count('”'))
      if (tongue.language === 'es') {
        expect([count('¿'), count('¡')], text).toEqual([count('?'), count('!')])
      }
    }
  })
})

test('nothing is left in English but what the articles are called', () => {
  const written = new Map(ownWords(english).map(({ path, text }) => [path, text]))
  for (const { language, library } of tongues.filter((one) => one.language !== 'en')) {
    const left = ownWords(library).filter(({ path, text }) => written.get(path) === text)
    expect(
      left.filter(({ path }) => !/^\/sources\/\d\/title$/.test(path)),
      language,
    ).toEqual([])
    expect(ownWords(library)).toHaveLength(written.size)
  }
})
