// A table of ten years of weeks: the newest sittings at once, older ones as they are asked for, and all of them on paper.
import { makeJournal } from '../bench/journal.ts'
import type { TableName } from '../../renderer/core/journal-file.ts'
import { expect, test } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { putRows } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

test('a long table shows the newest sittings, brings older ones with the focus on the first of them, and is whole on paper', async ({
  page,
}) => {
  const me = new Person({ page })
  await showDay(page, '2026-06-30T10:00:00Z')
  // The keys of a journal's tables are their names.
  for (const [table, rows] of Object.entries(makeJournal(520))) await putRows(page, table as TableName, rows)
  await page.reload()
  await me.goTo('Insights')
  await me.button('As tables').click()
  const one = page.getByRole('region', { name: 'Over the months' }).getByRole('listitem').first()
  const rows = one.getByRole('row')
  await expect(rows).toHaveCount(61)
  await one.getByRole('button', { name: 'Show 240 older rows' }).press('Enter')
  await expect(rows).toHaveCount(301)
  await expect(rows.nth(61).getByRole('link')).toBeFocused()
  // What is printed is what stands there when the event is over, so it is counted then and there.
  const printed = await one.getByRole('table').evaluate(async (table) => {
    window.dispatchEvent(new Event('beforeprint'))
    await Promise.resolve()
    const all = table.querySelectorAll('tr').length
    window.dispatchEvent(new Event('afterprint'))
    return all
  })
  expect(printed).toBe(441)
  await expect(rows).toHaveCount(301)
})
