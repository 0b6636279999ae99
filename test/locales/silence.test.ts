/** Words about change are said by Insights alone, in sentences that put a decision of core into words (method.md 2.5). */

import { expect, test } from 'vitest'
import { en } from '../../renderer/locales/en/index.ts'
import { es } from '../../renderer/locales/es/index.ts'
import { readSources } from './sources.ts'

/** Words for which way something went, in each language. */
const changing = {
  en: /\b(rising|rose|risen|falling|fell|fallen|trends?|improv\w*|better|worse|progress|wobble|(higher|lower) (than before|after))\b/i,
  es: /(?<!\p{L})(subió|bajó|tendencias?|mejor(a|as|ó|aste|ado)|empeor\p{L}*|peor|progres\p{L}*|vaivén|más (altas?|bajas?) después)(?!\p{L})/iu,
}

/** The messages that say which way something went, judged by core. */
const judged = Object.keys(en).filter((id) => /^insights\.(change|printed|around|days|how)\b/.test(id))

/** Names the ids of a catalogue whose texts match. */
const saying = (catalogue: Readonly<Record<string, string>>, words: RegExp) =>
  Object.entries(catalogue).flatMap(([id, text]) => (words.test(text) ? [id] : []))

// Help says what those words mean, and of nobody’s levels.
test('only messages of Insights have words for which way something went', () => {
  const found = [...saying(en, changing.en), ...saying(es, changing.es)]
  expect(found).toEqual(expect.arrayContaining(['insights.change.up', 'insights.around.higher']))
  expect(found.filter((id) => !/^(?:insights|help\.numbers)\./u.test(id))).toEqual([])
})

test('what core judged is put into words in one place, and no other room asks for those words', () => {
  const { literals, calls } = readSources()
  const asking = new Set(
    [...literals].flatMap(([file, ids]) => (judged.some((id) => ids.has(id)) ? [file] : [])),
  )
  for (const { file, pattern } of calls)
    if (pattern !== null && judged.some((id) => pattern.test(id))) asking.add(file)
  const outside = [...asking].filter(
    (file) => !file.includes('screens/Insights/') && !file.includes('locales/'),
  )
  expect(asking.size).toBeGreaterThan(0)
  expect(outside).toEqual([])
  const verdicts = [
    'insights.change.noTrend',
    'insights.printed.noTrend',
    'insights.around.counts',
    'insights.days',
  ]
  for (const id of verdicts) {
    const files = [...literals].flatMap(([file, ids]) => (ids.has(id) ? [file] : []))
    expect(files, id).toEqual([expect.stringMatching(/screens\/Insights\/sentence(-around|-printed)?\.ts$/)])
  }
})
