// The year of weeks: what was written in each, and the way from a week to its entry.
import { expect } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { test } from '../support/past.ts'
import { Person } from '../support/walk.ts'

test('each of 52 weeks says what was written in it, and leads to its entry', async ({ page }) => {
  const me = new Person({ page })
  await me.goTo('History')
  const year = page.getByRole('region', { name: 'The last year, week by week' })
  await expect(year.getByRole('link')).toHaveCount(3)
  await expect(year.getByRole('img')).toHaveCount(49)
  await expect(year.getByRole('img', { name: 'Week of 3 February: nothing written' })).toBeVisible()
  await expect(year.getByRole('img', { name: 'Week of 18 March 2030: nothing written' })).toBeVisible()
  await expect(year.getByText('both sheets')).toBeVisible()
  await expect(year.getByText('nothing written')).toBeVisible()

  // What does not hold the words was not left blank.
  await page.getByRole('searchbox', { name: 'Search your entries' }).fill('held by no entry')
  await expect(year.getByRole('img', { name: 'Week of 10 March: nothing that fits' })).toBeVisible()
  await expect(year.getByText('nothing written')).toBeHidden()
  await expect(year.getByText('nothing that fits')).toBeVisible()
  await page.getByRole('searchbox', { name: 'Search your entries' }).fill('')

  await year.getByRole('link', { name: 'Week of 10 March: both sheets' }).click()
  await expect(me.title('Weekly reflection, 13 March')).toBeVisible()
  await page.getByRole('link', { name: 'All entries' }).click()
  await year.getByRole('link', { name: 'Week of 3 March: both sheets' }).click()
  await expect(me.title('Are you selfless?, 6 March')).toBeVisible()
  await page.getByRole('link', { name: 'All entries' }).click()
  await year.getByRole('link', { name: 'Week of 4 November 2030: the first sheet only' }).click()
  await expect(me.title('Weekly reflection, 7 November 2030')).toBeVisible()
})

test('the year follows the filter, and lets the oldest week go as time goes on', async ({ page }) => {
  const me = new Person({ page })
  await me.goTo('History')
  const year = page.getByRole('region', { name: 'The last year, week by week' })
  await page.getByRole('combobox', { name: 'Audit' }).selectOption({ label: 'Are you selfless?' })
  await expect(year.getByRole('link')).toHaveCount(1)
  await expect(year.getByRole('link', { name: 'Week of 3 March: both sheets' })).toBeVisible()
  await me.button('Show everything').click()
  await expect(year.getByRole('link')).toHaveCount(3)
  await showDay(page, '2031-11-03T10:00:00Z')
  await expect(year.getByRole('link')).toHaveCount(2)
  await expect(year.getByRole('img', { name: 'Week of 3 November: nothing written' })).toBeVisible()
})

test('a week that was let go is told from one in which nothing was written', async ({ page }) => {
  const me = new Person({ page })
  await showDay(page, '2031-03-20T10:00:00Z')
  await me.goTo('Today')
  await me.button('Not this week').click()
  await expect(me.button('Take that back')).toBeVisible()
  await me.goTo('History')
  await expect(page.getByRole('img', { name: 'Week of 17 March: let go' })).toBeVisible()
  await me.goTo('Today')
  await me.button('Take that back').click()
  await expect(me.button('Not this week')).toBeVisible()
  await me.goTo('History')
  await expect(page.getByRole('img', { name: 'Week of 17 March: nothing written' })).toBeVisible()
})
