// A clock set back and a zone crossed in the middle of a week: a begun draft stays on the day and in the week it has.
import type { Page } from '@playwright/test'
import { readRow } from '../../renderer/core/body.ts'
import { expect, test } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

/** What a stored sitting says of its time. */
async function datesOf(page: Page, kind: 'draft' | 'reflection'): Promise<unknown> {
  const [row] = (await rowsOf(page, `${kind}s`)).filter((one) => one.kind === kind)
  const reading = readRow(kind, row)
  if (reading.kind !== 'read') throw new Error(`The ${kind} is ${reading.kind}`)
  const { started, forWeek } = reading.row.body
  return { day: started.day, forWeek }
}

/** Where the machine stands from now on; the page is loaded anew there. */
async function travels(page: Page): Promise<(zone: string) => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  return async (zone) => {
    await session.send('Emulation.setTimezoneOverride', { timezoneId: zone })
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(zone)
  }
}

test('a clock set back leaves a begun draft, its day and its week as they were', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  const dates = { day: '2031-03-06', forWeek: '2031-03-03' }
  await showDay(page, '2031-03-06T10:00:00Z')
  await me.begin('I serve customers')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: 'Before the clock was wrong', level: '2' })
  expect(await datesOf(page, 'draft')).toEqual(dates)

  await showDay(page, '2031-02-11T10:00:00Z')
  await me.goTo('Today')
  await expect(page.getByText('Tuesday, 11 February')).toBeVisible()
  await me.button('Resume').click()
  await me.isAt(2, 8)
  await me.answer({ text: 'While it was wrong', level: '3' })
  expect(await datesOf(page, 'draft')).toEqual(dates)
  await me.skipTo(/how I want it/)
  await me.skipTo('The two sheets, side by side')
  await expect(page.getByText('Weekly reflection, 6 March. Read across.')).toBeVisible()
  await me.finish()
  await expect(me.title('Weekly reflection, 6 March')).toBeVisible()
  expect(await datesOf(page, 'reflection')).toEqual(dates)

  await showDay(page, '2031-03-06T11:00:00Z')
  await me.goTo('History')
  await expect(page.getByText('One entry')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Week of 3 March: the first sheet only' })).toBeVisible()
  await me.goTo('Today')
  await expect(page.getByText('This week’s reflection is written.')).toBeVisible()
})

test('a zone in which the next week has begun leaves a begun draft in its own', async ({ journal, page }) => {
  const me = new Person(journal)
  const dates = { day: '2031-03-09', forWeek: '2031-03-03' }
  const goTo = await travels(page)
  await page.clock.setSystemTime(new Date('2031-03-09T21:00:00Z'))
  await goTo('Europe/Madrid')
  await me.begin('I serve customers')
  await me.goTo('Today')
  await expect(me.title('Sunday, 9 March')).toBeVisible()
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: 'In Madrid', level: '2' })
  expect(await datesOf(page, 'draft')).toEqual(dates)

  await page.clock.setSystemTime(new Date('2031-03-09T22:00:00Z'))
  await goTo('Pacific/Auckland')
  await me.isAt(2, 8)
  await me.answer({ text: 'In Auckland', level: '3' })
  await me.goTo('Today')
  await expect(me.title('Monday, 10 March')).toBeVisible()
  expect(await datesOf(page, 'draft')).toEqual(dates)
  await me.button('Resume').click()
  await me.skipTo(/how I want it/)
  await me.skipTo('The two sheets, side by side')
  await me.finish()
  await expect(me.title('Weekly reflection, 9 March')).toBeVisible()
  expect(await datesOf(page, 'reflection')).toEqual(dates)
  await me.goTo('History')
  await expect(page.getByRole('link', { name: 'Week of 3 March: the first sheet only' })).toBeVisible()
  await expect(page.getByRole('img', { name: 'Week of 10 March: nothing written' })).toBeVisible()

  await goTo('America/Los_Angeles')
  await me.goTo('Today')
  await expect(me.title('Sunday, 9 March')).toBeVisible()
  await expect(page.getByText('This week’s reflection is written.')).toBeVisible()
})
