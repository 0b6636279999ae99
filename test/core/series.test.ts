/** What may be joined into one series, and what may not (decisions.md 3). */

import { describe, expect, test } from 'vitest'
import { library } from '../../renderer/content/english.ts'
import type { Viewpoint } from '../../renderer/core/question.ts'
import { seriesKey } from '../../renderer/core/series.ts'

const asked = { question: 'listen-present', version: 1 }

describe('a series', () => {
  test('is one question in one version from one viewpoint', () => {
    expect(seriesKey(asked, 'agent')).toBe('listen-present@1/agent')
    expect(seriesKey({ ...asked, version: 2 }, 'agent')).not.toBe(seriesKey(asked, 'agent'))
    expect(seriesKey(asked, 'manager')).not.toBe(seriesKey(asked, 'agent'))
  })

  test('is not split by language: the key does not know it', () => {
    const english = { ...asked, language: 'en' }
    const german = { ...asked, language: 'de' }
    expect(seriesKey(english, 'agent')).toBe(seriesKey(german, 'agent'))
  })

  test('belongs to the person it is about, where that is not oneself', () => {
    expect(seriesKey(asked, 'observed', 'ana')).not.toBe(seriesKey(asked, 'observed', 'ben'))
    expect(seriesKey(asked, 'agent', 'ana')).not.toBe(seriesKey(asked, 'agent'))
    expect(seriesKey(asked, 'agent', 'self')).toBe(seriesKey(asked, 'agent'))
  })

  test('never has the key of another', () => {
    const viewpoints: readonly Viewpoint[] = ['agent', 'manager', 'observed']
    const keys = library.questions.flatMap(({ id }) =>
      [1, 2, 11].flatMap((version) =>
        viewpoints.flatMap((viewpoint) =>
          ['ana', 'self'].map((person) => seriesKey({ question: id, version }, viewpoint, person)),
        ),
      ),
    )
    expect(new Set(keys).size).toBe(library.questions.length * 3 * 6)
  })
})
