/** The words of the sample journal: set in type, without the name of anyone who is served. */

import { describe, expect, test } from 'vitest'
import { sampleTexts } from '../../renderer/content/es/sample/index.ts'
import { sampleIn } from '../../renderer/content/sample/in-language.ts'
import { sampleJournal } from '../../renderer/content/sample/index.ts'
import { strings, words } from './library-parts.ts'

/** Ids, clock readings and the like; all other strings were written to be read. */
const machine = /\/(id|key|person|audit|exercise|card|time|state|status|mark|verdict|question|chosen|role)$/
const written = strings(sampleJournal).filter(({ path }) => !machine.test(path))
const prose = written.filter(({ path }) => !path.startsWith('/settings') && !path.endsWith('/level'))

/** The team: the only people of the sample that have names. */
const team = ['Jonas', 'Amira', 'Bea', 'Olek', 'Hanna', 'Piet']
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
/** Names a customer might have had, looked for at the start of a sentence as well. */
const customers =
  /\b(Anna|Maria|Martha|Ruth|Eva|Peter|Paul|Karl|Hans|Otto|Walter|John|James|Robert|David|Thomas|Mary|Linda|Susan|Ali|Mehmet|Fatima|Müller|Schmidt|Smith|Jones|Brown|Garcia|García|Novak|Nowak|Rossi)\b/
/** A cat, and a figure of speech. */
const others = ['Lift', 'God']

/** Words with a capital that do not begin a sentence, a quotation or a clause after a colon. */
function names(text: string): readonly string[] {
  return [...text.matchAll(/(?<![.!?:…][”’]? ?|^|[“‘])\b(?<!’)(\p{Lu}\p{Ll}+)/gu)].map(
    (match) => match[1] ?? '',
  )
}

describe('every text of the sample', () => {
  test('has something in it, except where a mark was given alone or a meeting is still to come', () => {
    const blank = prose.filter(({ text }) => text.trim() === '')
    const marked = sampleJournal.entries
      .flatMap(({ answers }) => Object.values(answers))
      .filter((answer) => answer?.text === '' && answer.mark !== undefined)
    const planned = sampleJournal.meetings.filter(({ state }) => state === 'planned')
    expect(blank).toHaveLength(marked.length + planned.length)
    expect(prose.every(({ text }) => text === text.trim() && !text.includes('  '))).toBe(true)
  })

  test('is set in type: no straight quotes, no double hyphens, every quotation closed', () => {
    for (const { text } of prose) {
      expect(text).not.toMatch(/["'`]|--|\.\.\./)
      expect(text.split('“').length).toBe(text.split('”').length)
    }
  })

  test('names nobody but the team, and nobody as Mr or Mrs', () => {
    const known = new Set([...team, ...others, ...days, ...days.map((day) => `${day}s`)])
    const found = prose.flatMap(({ path, text }) =>
      names(text).flatMap((name) => (known.has(name) ? [] : [`${path}: ${name}`])),
    )
    expect(found).toEqual([])
    // The rule itself finds a name where there is one.
    expect(names('Well, we told Karl that Thursday. So “Berta” it was: Anton knew.')).toEqual([
      'Karl',
      'Thursday',
    ])
    for (const { text } of prose) expect(text).not.toMatch(customers)
    for (const { text } of prose) expect(text).not.toMatch(/\b(Mr|Mrs|Ms|Miss|Dr|Herr|Frau)\b/)
  })

  test('fits any time of the year, since the sample ends on the day it is opened', () => {
    const seasons =
      /\b(spring|summer|autumn|winter|snow|frost|christmas|easter|new year|january|february|april|june|july|august|september|october|november|december)\b/i
    for (const { path, text } of prose)
      if (!text.includes('the spring in his step')) expect(`${path} ${text}`).not.toMatch(seasons)
  })
})

describe('the sample as a whole', () => {
  const answers = sampleJournal.entries
    .filter(({ audit }) => audit === 'weekly-manager')
    .flatMap(({ answers: given }) => Object.values(given))
    .flatMap((answer) => (answer === null ? [] : [words(answer.text)]))

  test('has answers of one line and answers of a paragraph', () => {
    expect(answers.filter((count) => count <= 12).length).toBeGreaterThan(10)
    expect(answers.filter((count) => count >= 50).length).toBeGreaterThan(10)
  })

  test('has months that differ in length', () => {
    const months = [1, 5, 9, 14, 19, 23].map((first, at, all) => {
      const weeks = sampleJournal.entries.filter(
        ({ when }) => when.week >= first && when.week < (all[at + 1] ?? 27),
      )
      return weeks.reduce(
        (sum, { answers: given }) =>
          sum +
          words(
            Object.values(given)
              .map((one) => one?.text)
              .join(' '),
          ),
        0,
      )
    })
    expect(Math.max(...months)).toBeGreaterThan(1.4 * Math.min(...months))
  })

  test('has levels of the core that wander, rise on two, dip on one', () => {
    const series = (question: string) =>
      sampleJournal.entries
        .filter(({ audit }) => audit === 'weekly-manager')
        .flatMap(({ answers: given }) => {
          const level = given[question]?.level
          return typeof level === 'number' ? [level] : []
        })
    const mean = (levels: readonly number[]) => levels.reduce((sum, level) => sum + level, 0) / levels.length
    const change = (question: string) => mean(series(question).slice(-8)) - mean(series(question).slice(0, 8))
    expect(change('listen-present')).toBeGreaterThan(0.75)
    expect(change('act-ownership')).toBeGreaterThan(0.4)
    for (const flat of ['understand-shoes', 'respect-judge', 'rel-after'])
      expect(Math.abs(change(flat))).toBeLessThan(0.5)
    const dip = series('team-faith')
    expect(mean(dip.slice(11, 15))).toBeLessThan(mean(dip.slice(0, 8)) - 1)
    expect(mean(dip.slice(-4))).toBeGreaterThan(mean(dip.slice(11, 15)))
  })
})

describe('the sample in Spanish', () => {
  const said = strings(sampleIn('es')).filter(({ path }) => !machine.test(path))
  const both = written.map(({ path, text }) => ({ path, english: text, spanish: at(path) }))
  function at(path: string): string {
    return said.find((one) => one.path === path)?.text ?? ''
  }
  const told = both.filter(({ path, english }) => !path.startsWith('/settings') && /\s/.test(english))

  test('is the same half-year, and says every text in other words', () => {
    expect(said.map(({ path }) => path)).toEqual(written.map(({ path }) => path))
    expect(told.length).toBeGreaterThan(300)
    expect(told.filter(({ english, spanish }) => spanish === english || spanish === '')).toEqual([])
    expect(sampleIn('es').settings).toEqual({ ...sampleJournal.settings, language: 'es' })
  })

  test('is set in type, with its marks open and closed', () => {
    for (const { spanish, path } of told) {
      expect(spanish, path).not.toMatch(/["'`]| {2}|\.\.\.|--/)
      expect(spanish, path).toBe(spanish.trim())
      for (const [open, close] of [
        ['«', '»'],
        ['“', '”'],
        ['¿', '?'],
        ['¡', '!'],
      ] as const)
        expect(spanish.split(open).length, `${open} ${path}`).toBe(spanish.split(close).length)
    }
  })

  test('translates nothing that is not there any more', () => {
    const english = new Set(strings(sampleJournal).map(({ text }) => text))
    expect(Object.keys(sampleTexts).filter((text) => !english.has(text))).toEqual([])
  })
})
