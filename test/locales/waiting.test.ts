/** Until when reminders wait is said by the day on which it is read, not by the one on which they were put off. */

import { afterEach, expect, test } from 'vitest'
import { speak } from '../../renderer/locales/index.ts'
import { waitingWords } from '../../renderer/screens/waiting-words.ts'

afterEach(() => speak('en'))

test.each([
  ['2026-11-19', 'Reminders wait until Monday, 23 November, 09:00.'],
  ['2026-11-22', 'Reminders wait until tomorrow, 09:00.'],
  ['2026-11-23', 'Reminders wait until today, 09:00.'],
])('on %s: %s', (today, words) => {
  expect(waitingWords('2026-11-23T09:00', today)).toBe(words)
})

test('in Spanish, and over the end of a year', async () => {
  await speak('es')
  expect(waitingWords('2027-01-04T09:00', '2026-12-29')).toBe(
    'Los avisos esperan hasta el lunes, 4 de enero de 2027, 09:00.',
  )
})
