/** What is chosen for reports: one is built about oneself and one about each person, side by side. */

import './setup.ts'
import { beforeEach, expect, test } from 'vitest'
import { blankReport } from '../../renderer/core/report.ts'
import { db } from '../../renderer/store/db.ts'
import { changeReport, currentReport } from '../../renderer/store/reports.ts'
import { emptyJournal } from '../support/journal.ts'

beforeEach(emptyJournal)

const at = '2026-11-22T12:00:00.000Z'

/** Chooses something for the report about somebody. */
const choose = (about: string, summary: string) =>
  changeReport(blankReport('2026-11-22', 'A4', about), (report) => ({ ...report, summary }), at)

const summaryOf = async (about: string) => {
  const row = await currentReport(about)
  return row === null || row === 'unread' ? row : row.body.summary
}

test('what is written for one is not in the report about another', async () => {
  await choose('self', 'About me.')
  await choose('zofia', 'About Zofia.')
  await choose('zofia', 'About Zofia, again.')
  expect(await summaryOf('self')).toBe('About me.')
  expect(await summaryOf('zofia')).toBe('About Zofia, again.')
  expect(await summaryOf('jonas')).toBeNull()
  expect(await db.reports.count()).toBe(2)
})

test('one that a newer app wrote is left as it is, and another can still be built', async () => {
  await choose('zofia', 'Of a newer app.')
  await db.reports.toCollection().modify({ schema: 99 })
  const stored = await db.reports.toArray()
  await choose('zofia', 'Over it.')
  expect(await db.reports.toArray()).toEqual(stored)
  expect(await summaryOf('zofia')).toBe('unread')
  await choose('self', 'About me.')
  expect(await summaryOf('self')).toBe('About me.')
})
