// Today says nothing about change: two opposite pasts, of which core says opposite things, read the same on it word for word.
import type { Page } from '@playwright/test'
import type { Answer } from '../../renderer/core/answer.ts'
import { readRow } from '../../renderer/core/body.ts'
import type { TableName } from '../../renderer/core/journal-file.ts'
import type { Level } from '../../renderer/core/question.ts'
import type { Row } from '../../renderer/core/row.ts'
import { makeJournal } from '../bench/journal.ts'
import { expect, test } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { putRows } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

const tables = makeJournal(17)

/** Sixteen levels that rise, and one of the newest week that is the same in both pasts. */
const rising: readonly Level[] = [1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5]
const newest: Level = 3

/** An answer with another level, whatever it was. */
const withLevel = (first: Answer, level: Level): Answer =>
  first.kind === 'level' ? { ...first, blind: level, final: level, last: null } : first

/** The entries with these levels from the oldest on, every answer of an entry the same; the newest is left at three. */
function pastOf(levels: readonly Level[]): readonly Row[] {
  return tables.reflections.map((row, at) => {
    const reading = readRow('reflection', row)
    if (reading.kind !== 'read') throw new Error('An entry of the made journal can’t be read')
    const { body } = reading.row
    const level = levels[at] ?? newest
    return {
      ...row,
      body: { ...body, answers: body.answers.map((one) => ({ ...one, first: withLevel(one.first, level) })) },
    }
  })
}

/** Everything that Today says, seen and unseen. */
async function saidToday(page: Page, me: Person, past: readonly Row[]): Promise<string> {
  await putRows(page, 'reflections', past)
  await page.reload()
  await me.goTo('Today')
  await expect(page.getByRole('region', { name: 'Where the sheets lay' })).toBeVisible()
  // Each part of the page reads its own rows: all is said once two looks find the same.
  let said = ''
  const isSame = async () => {
    const before = said
    said = await page.getByRole('main').ariaSnapshot()
    return said === before
  }
  await expect.poll(isSame, { intervals: [500] }).toBe(true)
  return said
}

test('Today reads the same after a rising and after a falling past', async ({ page }) => {
  const me = new Person({ page })
  await showDay(page, '2026-06-30T10:00:00Z')
  // The keys of a journal's tables are their names.
  for (const [table, rows] of Object.entries(tables)) await putRows(page, table as TableName, rows)
  const afterRising = await saidToday(page, me, pastOf(rising))
  expect(afterRising).toContain('Where the sheets lay')
  await me.goTo('Insights')
  await expect(page.getByText(/^Rising, by /).first()).toBeVisible()
  const afterFalling = await saidToday(page, me, pastOf(rising.toReversed()))
  await me.goTo('Insights')
  await expect(page.getByText(/^Falling, by /).first()).toBeVisible()
  expect(afterFalling).toBe(afterRising)
})
