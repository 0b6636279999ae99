// Limits in Insights: off until they are asked for, drawn around means of the larger audits alone, and why there are none.
import type { TableName } from '../../renderer/core/journal-file.ts'
import { makeJournal } from '../bench/journal.ts'
import { expect, type Journal, test } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { putRows } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

/** In the Insights of a journal with so many sittings of an audit. */
async function open({ page }: Journal, sittings: number, audit: string): Promise<Person> {
  await showDay(page, '2026-06-30T10:00:00Z')
  // The keys of a journal's tables are their names.
  for (const [table, rows] of Object.entries(makeJournal(sittings, { audit })))
    await putRows(page, table as TableName, rows)
  await page.reload()
  const me = new Person({ page })
  await me.goTo('Insights')
  await expect(limits(me)).toBeVisible()
  return me
}

const limits = ({ page }: Person) => page.getByRole('region', { name: 'Limits, if you want them' })
const draw = (me: Person) => limits(me).getByRole('button', { name: 'Draw limits' })
const trial =
  /^Trial limits, [\d.]+ to [\d.]+, from 15 sittings since .*; they settle at 20\. No sitting lies outside\.$/

test('are off until they are asked for, and one question of every week never has any', async ({
  journal,
}) => {
  const me = await open(journal, 26, 'weekly-agent')
  await expect(draw(me)).toHaveAttribute('aria-pressed', 'false')
  await expect(limits(me).getByText('No limits')).toHaveCount(0)
  await draw(me).click()
  await expect(
    limits(me).getByText('No limits: no sitting yet gave at least three questions of one dimension a level.'),
  ).toBeVisible()
  await expect(limits(me).getByRole('img')).toHaveCount(0)
  await me.page.goBack()
  await expect(draw(me)).toHaveAttribute('aria-pressed', 'false')
})

test('say how many sittings they still need', async ({ journal }) => {
  const me = await open(journal, 8, 'heard-and-helped')
  await draw(me).click()
  await expect(
    limits(me).getByText(/^No limits yet: \d sittings of 12 since the line last rested\.$/),
  ).toBeVisible()
  await expect(limits(me).getByRole('slider')).toHaveCount(0)
})

test('are drawn on trial from twelve sittings, gone through by keys, and stand as a table', async ({
  journal,
}) => {
  const me = await open(journal, 22, 'heard-and-helped')
  const { page } = me
  await draw(me).click()
  await expect(limits(me).getByText(trial)).toBeVisible()
  await expect(limits(me).getByText('the mean of 4 questions')).toBeVisible()
  const slider = limits(me).getByRole('slider', { name: /15 sittings\. Go through the sittings/ })
  await slider.focus()
  const newest = (await slider.getAttribute('aria-valuetext')) ?? ''
  expect(newest).toMatch(/^\d+ June: mean [\d.]+$/)
  await page.keyboard.press('ArrowLeft')
  await expect(slider).not.toHaveAttribute('aria-valuetext', newest)
  await page.getByRole('combobox', { name: 'Period' }).selectOption({ label: 'The last quarter' })
  await expect(limits(me).getByRole('slider', { name: /: \d sittings\./ })).toBeVisible()
  await expect(limits(me).getByText(trial)).toBeVisible()
  await me.button('As tables').click()
  await expect(limits(me).getByRole('columnheader', { name: 'Against the limits' })).toBeVisible()
  await expect(
    limits(me)
      .getByRole('row', { name: /^\d+ June [\d.]+ within$/ })
      .first(),
  ).toBeVisible()
})
