/** Days, times, sizes and filled messages, as a person reads them. */

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  language,
  onLanguage,
  saySize,
  sayDay,
  sayMonth,
  sayWeekday,
  sayWeekdayName,
  sayWhen,
  speak,
  t,
} from '../../renderer/locales/index.ts'

const now = { at: '2026-11-19T16:30:00.000Z', zone: 'Pacific/Auckland', day: '2026-11-20' }

describe('a day', () => {
  test('is said without its year in the same year, and with it in another', () => {
    expect(sayDay('2026-11-19', '2026-12-01')).toBe('19 November')
    expect(sayDay('2025-11-19', '2026-12-01')).toBe('19 November 2025')
    expect(sayWeekday('2026-11-19')).toMatch(/^Thursday.*19 November$/)
  })

  test('has the weekday a calendar gives it', () => {
    expect([1, 4, 7].map(sayWeekdayName)).toEqual(['Monday', 'Thursday', 'Sunday'])
  })
})

describe('a moment', () => {
  test('is said as it was in the zone one is in now', () => {
    expect(sayWhen('2026-11-19T16:05:00.000Z', now)).toBe('today, 5:05')
    expect(sayWhen('2026-11-19T10:59:00.000Z', now)).toBe('yesterday, 23:59')
    expect(sayWhen('2026-11-12T04:40:00.000Z', now)).toBe('12 November, 17:40')
    expect(sayWhen('2025-11-12T04:40:00.000Z', now)).toBe('12 November 2025, 17:40')
  })
})

describe('a size', () => {
  test.each([
    [1, '1 kB'],
    [12_345, '12 kB'],
    [1_250_000, '1.3 MB'],
  ])('of %i bytes is said as %s', (bytes, words) => {
    expect(saySize(bytes)).toBe(words)
  })
})

describe('a message', () => {
  test('counts in words', () => {
    expect(t('between.toGo', { steps: 1 })).toBe('One step to go')
    expect(t('between.toGo', { steps: 4 })).toBe('Four steps to go')
    expect(t('walk.byWhen.weeks', { day: '3 December', weeks: 1 })).toBe('3 December, in 1 week')
  })

  test('says what a person wrote letter for letter, whatever it looks like', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\\u0041', 'D:\\x41dam', '{event}', '#', '\\\\u{1}', "'{'", '<b>', '\\', '$&'),
    )
    fc.assert(
      fc.property(fc.array(odd), (parts) => {
        const text = parts.join('')
        expect(t('compare.event', { event: text })).toBe(`It began with this: ${text}`)
      }),
    )
    // Each text is compiled anew, which a busy machine takes its time for.
  }, 30_000)
})

describe('in Spanish', () => {
  beforeEach(() => speak('es'))
  afterEach(() => speak('en'))

  test('days, moments and sizes are said as Spanish says them', () => {
    expect(sayDay('2026-11-19', '2026-12-01')).toBe('19 de noviembre')
    expect(sayDay('2025-11-19', '2026-12-01')).toBe('19 de noviembre de 2025')
    expect(sayWeekday('2026-11-19')).toBe('Jueves, 19 de noviembre')
    expect(sayMonth('2026-11-19')).toBe('nov')
    expect([1, 7].map(sayWeekdayName)).toEqual(['lunes', 'domingo'])
    expect(sayWhen('2026-11-19T16:05:00.000Z', now)).toBe('hoy, 5:05')
    expect(sayWhen('2026-11-12T04:40:00.000Z', now)).toBe('el 12 de noviembre, 17:40')
    expect(saySize(1_250_000)).toBe('1,3 MB')
  })

  test('messages count, ask and quote in Spanish', () => {
    expect(t('between.toGo', { steps: 1 })).toBe('Falta un paso')
    expect(t('between.toGo', { steps: 4 })).toBe('Faltan cuatro pasos')
    expect(t('history.count', { count: 1 })).toBe('Una entrada')
    expect(t('history.count', { count: 12 })).toBe('12 entradas')
    expect(t('quote', { text: 'sí' })).toBe('«sí»')
  })
})

test('a change of language is told, once for each change, until nobody listens', async () => {
  const heard: string[] = []
  const stop = onLanguage(() => heard.push(language()))
  await speak('es')
  await speak('en')
  stop()
  await speak('es')
  await speak('en')
  expect(heard).toEqual(['es', 'en'])
})

test('of two languages that are asked for at once, the last one is spoken', async () => {
  vi.resetModules()
  const anew = await import('../../renderer/locales/index.ts')
  const spanish = anew.speak('es')
  await anew.speak('en')
  await spanish
  expect(anew.language()).toBe('en')
  await anew.speak('es')
  expect(anew.language()).toBe('es')
  await anew.speak('en')
})
