/** What a printed report says of change is read by somebody else: it says "you" to nobody, and every day has its year. */

import { afterEach, describe, expect, test } from 'vitest'
import type { Change } from '../../renderer/core/change.ts'
import { languages } from '../../renderer/core/language.ts'
import { speak } from '../../renderer/locales/index.ts'
import {
  printedBar,
  printedChange,
  printedRejudged,
} from '../../renderer/screens/Insights/sentence-printed.ts'
import { subjectWords } from '../../renderer/screens/Paper/subject.ts'

const counted = { since: '2025-11-03', isAgain: true } as const
const judged = { ...counted, judgedOn: '2026-03-02', n: 12, p: 0.004 } as const
const changes: readonly Change[] = [
  { kind: 'none' },
  { ...counted, kind: 'one' },
  { ...counted, kind: 'few', n: 3 },
  { ...counted, kind: 'tooFew', n: 5, needed: 8 },
  { ...judged, kind: 'trend', direction: 'up', steps: 1.4 },
  { ...judged, kind: 'trend', direction: 'down', steps: 0.6 },
  { ...judged, kind: 'noTrend', wobble: 0.9 },
  { ...judged, kind: 'noTrend', wobble: 0 },
]
const steps = (from: 2 | 4, to: 2 | 4) => [
  { from: '2025-11-03', until: '2026-01-05', level: from },
  { from: '2026-01-05', until: null, level: to },
]
const all = () => [
  ...changes.map(printedChange),
  printedBar(steps(2, 4)),
  printedBar(steps(4, 2)),
  printedRejudged({ kind: 'deleted', on: '2026-03-09', day: '2026-01-05' }),
  printedRejudged({ kind: 'restored', on: '2026-03-09', day: '2026-01-05' }),
]

/** Words that speak to the one who reads. */
const toReader = {
  en: /\b(you|your|yours|read them)\b/i,
  es: /(?<!\p{L})(tú|tu|tus|te|subiste|bajaste|léelas)(?!\p{L})/iu,
}

afterEach(() => speak('en'))

describe.each(languages)('in %s', (language) => {
  test('nothing speaks to the reader, and no day is without its year', async () => {
    await speak(language)
    for (const words of all()) {
      expect(words).not.toMatch(toReader[language])
      expect(words).not.toBe('')
      const days = words.match(/January|March|November|enero|marzo|noviembre/gu) ?? []
      const whole = words.match(/\d{1,2} (de )?\p{L}+ (de )?20\d\d/gu) ?? []
      expect(whole).toHaveLength(days.length)
    }
  })
})

test('a rise and a fall are told alike, and a bar that lies where it lay is not told', () => {
  expect(printedChange(changes[4] ?? { kind: 'none' })).toBe(
    'Rising, by about a step and a half from 3 November 2025 to 2 March 2026.',
  )
  expect(printedChange(changes[5] ?? { kind: 'none' })).toBe(
    'Falling, by about half a step from 3 November 2025 to 2 March 2026.',
  )
  expect(printedBar(steps(4, 4))).toBe('')
  expect(printedRejudged(undefined)).toBe('')
})

test('a deleted entry is told without its day, which is left out as the entry is', () => {
  expect(printedRejudged({ kind: 'deleted', on: '2026-03-09', day: '2026-01-05' })).toBe(
    'Counted anew on 9 March 2026, because an entry was deleted.',
  )
})

test('a report about somebody without a name is theirs, and not one’s own', () => {
  expect(subjectWords('', 'self')).toBe('My report')
  expect(subjectWords('', 'zofia')).toBe('The agent')
  expect(subjectWords('Zofia', 'zofia')).toBe('Zofia')
})
