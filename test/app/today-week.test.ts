// The weekly rhythm forgives: a week is open, let go or written, its day and time are only a hint, and a missed one is nowhere.
import { expect } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { test } from '../support/past.ts'
import { putRows, rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

/** What would count a silence, or scold for it. */
const SCOLDING = /streak|in a row|missed|skipped|overdue|since your last|\d+ (weeks?|days?) (ago|since)/i

test('the week is written, open or let go; silent weeks are not mentioned; the day one chose is a hint', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  const main = page.getByRole('main')
  await me.goTo('Today')
  await expect(main.getByText('This week’s reflection is written.')).toBeVisible()
  await expect(
    main.getByText('The week is written. Here is a blank sheet, should you want one.'),
  ).toBeVisible()
  await expect(me.button('Not this week')).toBeHidden()

  // Five weeks without a word, and then a Wednesday.
  await showDay(page, '2031-04-23T10:00:00Z')
  await expect(main.getByText('This week is open.')).toBeVisible()
  await expect(main.getByText('Nothing written this week. Ten minutes will do.')).toBeVisible()
  expect(await main.innerText()).not.toMatch(SCOLDING)
  await me.button('Not this week').click()
  await expect(main.getByText('This week is let go.')).toBeVisible()
  await expect(me.button('Take that back')).toBeVisible()
  await expect(me.button('Begin a reflection')).toBeVisible()
  await journal.restart()
  await showDay(me.page, '2031-04-27T10:00:00Z')
  const now = me.page.getByRole('main')
  await expect(now.getByText('This week is let go.')).toBeVisible()
  await showDay(me.page, '2031-04-28T10:00:00Z')
  await expect(now.getByText('This week is open.')).toBeVisible()
  expect(await now.innerText()).not.toMatch(SCOLDING)
  await me.button('Not this week').click()
  await me.button('Take that back').click()
  await expect(now.getByText('This week is open.')).toBeVisible()
  await expect(me.button('Not this week')).toBeVisible()

  // Another audit is not the week's; the weekly reflection is, also in a week that was let go.
  await me.button('Not this week').click()
  await me.reflect('Show it', [{ text: 'A small thing.', level: '3' }])
  await me.goTo('Today')
  await expect(now.getByText('This week is let go.')).toBeVisible()
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: 'After all.', level: '3' })
  await me.goTo('Today')
  await expect(now.getByText('Weekly reflection: half written, and kept.')).toBeVisible()
})

test('a line from a year ago is chosen by the entry’s own day, not by when it was changed', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  const told = page.getByRole('region', { name: /^A year ago/ })
  await showDay(page, '2031-11-06T10:00:00Z')
  await expect(told.getByRole('heading')).toHaveText('A year ago, 7 November 2030')
  await expect(told.getByRole('link')).toHaveText(
    '“She talked across the Café-Tisch, and I counted the minutes.”',
  )
  await told.getByRole('link').click()
  await expect(me.title('Weekly reflection, 7 November 2030')).toBeFocused()

  // Edited today, it is still of that day.
  await page.getByRole('button', { name: 'Edit How it is, Fully present' }).click()
  await me.answerBox.fill('She talked, and I counted.')
  await me.button('Done').click()
  await me.goTo('Today')
  await expect(told.getByRole('link')).toHaveText('“She talked, and I counted.”')
  await showDay(page, '2031-11-17T10:00:00Z')
  await expect(told).toBeHidden()
  await showDay(page, '2031-10-27T10:00:00Z')
  await expect(told).toBeVisible()
  await showDay(page, '2031-10-26T10:00:00Z')
  await expect(told).toBeHidden()
  // Of two that are near, the nearest.
  await showDay(page, '2032-03-04T10:00:00Z')
  await expect(told.getByRole('heading')).toHaveText('A year ago, 6 March 2031')
})

test('the day and the hour that were chosen are said while the week is open', async ({ journal, page }) => {
  const me = new Person(journal)
  await showDay(page, '2031-04-23T10:00:00Z')
  const main = page.getByRole('main')
  await expect(main.getByText(/is your (day|time)/)).toBeHidden()
  for (const [chosen, words] of [
    [{ weekday: 4, time: '' }, 'Thursday is your day.'],
    [{ weekday: 7, time: '16:30' }, 'Sunday, around 16:30, is your time.'],
  ] as const) {
    const [row] = await rowsOf(page, 'settings')
    await putRows(page, 'settings', [{ ...row, body: { ...Object(row?.body), ...chosen } }])
    await page.reload()
    await expect(main.getByText(words)).toBeVisible()
  }
  await me.button('Not this week').click()
  await expect(main.getByText(/is your (day|time)/)).toBeHidden()
})
