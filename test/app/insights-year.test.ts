// The year of weeks in Insights: what a week holds is told by keys and in a table, and leads to its entries in History.
import { expect } from '../support/app.ts'
import { test } from '../support/charts.ts'
import { showDay } from '../support/days.ts'
import { test as few } from '../support/past.ts'
import { Person } from '../support/walk.ts'

const year = ({ page }: Person) => page.getByRole('region', { name: 'A year of weeks' })
const weeks = (me: Person) => year(me).getByRole('slider', { name: /^The weeks/ })
const period = ({ page }: Person) => page.getByRole('combobox', { name: 'Period' })

test('is gone through week by week, each told with its answers and levels', async ({ me }) => {
  const { page } = me
  await expect(year(me).getByText('23 weeks have entries, 3 have none. 215 answers in all.')).toBeVisible()
  const says = (words: string | RegExp) => expect(weeks(me)).toHaveAttribute('aria-valuetext', words)
  await weeks(me).focus()
  await says(/^Week of 9 November: both sheets; 8 answers\. Fully present: 4\. In their shoes: 3\./)
  await page.keyboard.press('ArrowRight')
  await says('Week of 16 November: nothing written')
  await expect(year(me).getByRole('link')).toHaveCount(0)
  await page.keyboard.press('Home')
  await says(/^Week of 18 May: both sheets; 8 answers\. Fully present: 2\./)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await says(/ Before I judge: no occasion\. /)
})

test('leads from a week to its entries in History, and Back to the year', async ({ me }) => {
  const { page } = me
  await weeks(me).focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Tab')
  await expect(year(me).getByRole('link', { name: 'Show the entries of this week' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(me.title('History')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'One found' })).toBeVisible()
  await expect(period(me)).toHaveValue('2026-11-02')
  await expect(period(me).getByRole('option', { name: 'Week of 2 November' })).toBeAttached()
  await period(me).selectOption({ label: 'The last four weeks' })
  await expect(page.getByRole('heading', { level: 2, name: '3 found' })).toBeVisible()
  await expect(period(me).getByRole('option', { name: /^Week of/ })).toHaveCount(0)
  await page.goBack()
  await expect(year(me)).toBeVisible()
})

test('stands as a table, and follows the filters', async ({ me }) => {
  const { page } = me
  await me.button('As tables').click()
  await expect(weeks(me)).toHaveCount(0)
  const row = year(me).getByRole('row', { name: /^Week of 9 November: both sheets 8 4 3 / })
  await expect(row).toBeVisible()
  await page.getByRole('combobox', { name: 'Audit' }).selectOption({ label: 'Weekly reflection, as a lead' })
  await expect(
    year(me).getByRole('row', { name: /^Week of 16 November: nothing that fits 0 – / }),
  ).toBeVisible()
  await period(me).selectOption({ label: 'The last quarter' })
  await expect(year(me).getByRole('row')).toHaveCount(15)
  await row.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 2, name: 'One found' })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Audit' })).toHaveValue('weekly-manager')
})

test('one question’s entries are shown in History, where the question can be let go', async ({ me }) => {
  const { page } = me
  await page.getByRole('link', { name: 'Show its entries' }).click()
  await expect(me.title('History')).toBeVisible()
  const question = page.getByRole('combobox', { name: 'Question' })
  await expect(question).toHaveValue('listen-present')
  const count = page.getByRole('heading', { level: 2, name: /^\d+ found$/ })
  const narrowed = await count.textContent()
  await question.selectOption({ label: 'Any question' })
  await expect(question).toHaveCount(0)
  await expect(count).not.toHaveText(narrowed ?? '')
})

few(
  'a week that was let go is told, and a year in which little was written is a whole one',
  async ({ page }) => {
    const me = new Person({ page })
    await showDay(page, '2031-03-20T10:00:00Z')
    await me.goTo('Today')
    await me.button('Not this week').click()
    await expect(me.button('Take that back')).toBeVisible()
    await me.goTo('Insights')
    await expect(year(me).getByText('3 weeks have entries, one was let go, 48 have none.')).toBeVisible()
    await weeks(me).focus()
    await page.keyboard.press('End')
    await expect(weeks(me)).toHaveAttribute('aria-valuetext', 'Week of 17 March: let go')
  },
)
