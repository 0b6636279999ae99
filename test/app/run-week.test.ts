// Service week over several days: begun on a Wednesday, left and resumed, with a day missed, one let go, and all of it side by side.
import { expect, test } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'
import { nextTuesday, saturday, thursday, wednesday, write } from '../support/week.ts'

/** The lines under an audit in Reflect stand like this, each with its day. */
async function isDayByDay(me: Person, days: readonly string[]): Promise<void> {
  await me.goTo('Reflect')
  await me.page.getByText('Day by day', { exact: true }).click()
  const lines = me.page
    .getByRole('listitem')
    .filter({ hasText: /^(Monday|Tuesday|Wednesday|Thursday|Friday), / })
  await expect(lines.getByRole('paragraph')).toHaveText(days)
}

test('a week that begins on a Wednesday and misses a day ends with all of it side by side', async ({
  journal,
  page,
}) => {
  test.slow()
  const me = new Person(journal)
  await showDay(page, wednesday)
  await me.begin('I serve customers')
  await isDayByDay(me, [
    'Monday, empathy Still open, for any day.',
    'Tuesday, listening Still open, for any day.',
    'Wednesday, words Still open, for any day.',
    'Thursday, their time Still open, for any day.',
    'Friday, courage Still open, for any day.',
  ])
  await expect(page.getByRole('button', { name: /^Let go of/ })).toHaveCount(0)

  // Wednesday's own theme comes first. It is left half written, and found again after a restart.
  await me.chooseAudit('Service week')
  await expect(page.getByText('Service week · Wednesday, words')).toBeVisible()
  await expect(page.getByText(/^Midweek, listen for the words themselves/)).toBeVisible()
  await me.isAt(1, 3)
  await me.fill({ text: 'I named the wait, not the worry.' })
  await journal.restart()
  await showDay(me.page, wednesday)
  await expect(
    me.page.getByRole('heading', { name: 'Service week · Wednesday, words: how it is' }),
  ).toBeVisible()
  await me.button('Resume').click()
  await expect(me.answerBox).toHaveValue('I named the wait, not the worry.')
  await write(me, 'I named the wait, and then the worry.', 'The worry first.')
  await expect(me.title('Service week · Wednesday, words, 5 March')).toBeVisible()
  await expect(me.page.getByText(/^It belongs to a week of themes\. 1 of 5 days written\./)).toBeVisible()

  // On Thursday Today says that it may be gone on with, and goes to that day's theme.
  await showDay(me.page, thursday)
  await me.goTo('Today')
  await expect(
    me.page.getByText('This week’s reflection is not written yet. Ten minutes will do.'),
  ).toBeVisible()
  const open = me.page.getByRole('region', { name: 'Open, whenever you like' })
  await expect(open).toContainText('1 of 5 days written. Next would be “Thursday, their time”')
  await open.getByRole('button', { name: 'Go on with Service week' }).click()
  await expect(me.page.getByText('Service week · Thursday, their time')).toBeVisible()
  await write(me, 'Hers was a flight at six.', 'Ask for the clock first.')
  await expect(me.title('Service week · Thursday, their time, 6 March')).toBeVisible()

  // Friday goes by. On Saturday the first open day comes next, and the entry is Saturday's.
  await showDay(me.page, saturday)
  await me.goTo('Reflect')
  await expect(me.page.getByText('2 of 5 days written. Next: “Monday, empathy”.')).toBeVisible()
  await me.chooseAudit('Service week')
  await expect(me.page.getByText('Service week · Monday, empathy')).toBeVisible()
  await write(me, 'I could not stand him.', 'To ask him one thing.')
  await expect(me.title('Service week · Monday, empathy, 8 March')).toBeVisible()

  // Tuesday is let go, that is taken back, and it is let go again. Friday is written the week after.
  await showDay(me.page, nextTuesday)
  await isDayByDay(me, [
    'Monday, empathy Written on 8 March.',
    'Tuesday, listening Still open, for any day.',
    'Wednesday, words Written on 5 March.',
    'Thursday, their time Written on 6 March.',
    'Friday, courage Still open, for any day.',
  ])
  await me.button('Let go of Tuesday, listening').click()
  await expect(me.page.getByRole('status').filter({ hasText: 'Tuesday, listening: let go.' })).toHaveCount(1)
  await me.button('Take that back: Tuesday, listening').click()
  await expect(me.button('Begin Tuesday, listening')).toBeVisible()
  await me.button('Let go of Tuesday, listening').click()
  await expect(me.button('Take that back: Tuesday, listening')).toBeFocused()
  await me.button('Begin Friday, courage').click()
  await expect(me.page.getByText('Service week · Friday, courage')).toBeVisible()
  await write(me, 'I held on.', 'To let someone else hold on.')

  // The last one ends with the week: both sheets of every day, and what was left out.
  await expect(me.title('Service week, day by day')).toBeVisible()
  await expect(me.page).toHaveTitle('Service week, day by day · Two Sheets')
  await expect(me.page.getByText(/^Written from 5 March to 11 March\. 4 of 5 days written\./)).toBeVisible()
  await expect(me.page.getByText('Left out: “Tuesday, listening”.', { exact: true })).toBeVisible()
  const day = (name: string) => me.page.getByRole('region', { name, exact: true })
  for (const [name, on, text, wish] of [
    ['Monday, empathy', '8 March', 'I could not stand him.', 'To ask him one thing.'],
    ['Wednesday, words', '5 March', 'I named the wait, and then the worry.', 'The worry first.'],
    ['Thursday, their time', '6 March', 'Hers was a flight at six.', 'Ask for the clock first.'],
    ['Friday, courage', '11 March', 'I held on.', 'To let someone else hold on.'],
  ] as const) {
    await expect(day(name)).toContainText(`Written on ${on}.`)
    await expect(day(name)).toContainText(text)
    await expect(day(name)).toContainText(wish)
    await expect(day(name)).toContainText('Two steps to go')
    await expect(day(name)).toContainText('Left out on this day:')
  }
  await expect(day('Tuesday, listening')).toContainText('Let go.')
  await expect(me.page.getByRole('link', { name: 'Go on in Reflect' })).toBeHidden()

  // One run joins them, each entry lies on the day it was written, and nothing is left on Today.
  const entries = await rowsOf(me.page, 'reflections')
  const bodies = entries.map(({ body }) => body as { run: string; started: { day: string } })
  expect(new Set(bodies.map(({ run }) => run)).size).toBe(1)
  expect(bodies.map(({ started }) => started.day)).toEqual([
    '2031-03-05',
    '2031-03-06',
    '2031-03-08',
    '2031-03-11',
  ])
  await me.goTo('Today')
  await expect(me.page.getByRole('region', { name: 'Open, whenever you like' })).toBeHidden()
  await me.goTo('Reflect')
  await expect(me.page.getByText('4 of 5 days written. The week is closed.')).toBeVisible()

  // From History every entry leads to the week.
  await me.goTo('History')
  await me.page.getByRole('link', { name: 'Service week · Thursday, their time' }).click()
  await me.page.getByRole('link', { name: 'The week, side by side' }).click()
  await expect(me.title('Service week, day by day')).toBeFocused()
  await day('Monday, empathy').getByRole('link', { name: 'Read it' }).click()
  await expect(me.title('Service week · Monday, empathy, 8 March')).toBeVisible()
})
