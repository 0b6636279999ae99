// Today on its first day, in its second week, and after five hundred entries: what is there, and nothing that is not due.
import type { Page } from '@playwright/test'
import { tableNames } from '../../renderer/core/journal-file.ts'
import { makeJournal } from '../bench/journal.ts'
import { expect, test } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { putRows } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

/** The headings of the page's parts, in order. */
const parts = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 })

/** Nothing here may count, praise or scold. */
const SCORES = /streak|in a row|missed|overdue|late|well done|great|keep it up|%|\d+ (weeks|entries|times)/i

/** Where the sheets lay: the core questions that were given a level, and none of those that change. */
const GLANCE = [
  /^Presence and listening.*Fully present: two steps to go$/,
  /^Understanding.*In their shoes: ease off one step$/,
  /^Words that show care.*Naming and owning: the sheets meet$/,
  /^Ownership and action.*Heard and helped: only today has a level$/,
]

test('the first day holds the blank sheet and nothing else', async ({ journal, page }) => {
  const me = new Person(journal)
  await showDay(page, '2031-03-06T10:00:00Z')
  await me.begin('I serve customers')
  await me.goTo('Today')
  await expect(me.title('Thursday, 6 March')).toBeFocused()
  await expect(page).toHaveTitle('Today · Two Sheets')
  await expect(page.getByText('Two blank sheets, and nobody waiting.')).toBeVisible()
  await expect(page.getByText('Nothing written yet. Ten minutes will do.')).toBeVisible()
  await expect(parts(page)).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('button')).toHaveText(['Begin a reflection'])
  await expect(page.getByText(/is your (day|time)\.$/)).toHaveCount(0)
  await expect(page.getByRole('complementary')).toHaveCount(0)
  await me.button('Begin a reflection').click()
  await expect(me.title('Reflect')).toBeVisible()
})

test('the tenth day holds the sheet as it was left, the step, and where the sheets lay', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await showDay(page, '2031-03-06T10:00:00Z')
  await me.begin('I serve customers')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: 'I looked at the screen.', level: '2' })
  await me.answer({ text: 'A man who rings at eight.', level: '4' })
  await me.answer({ text: 'No one raised a voice.', level: '0' })
  await me.answer({ text: 'I said that it was ours.', level: '3' })
  await me.answer({ text: 'Heard, and sent away.', level: '1' })
  await me.answer({ text: 'No level for this one.' })
  await me.answer({ text: 'One of the two that change.', level: '2' })
  await me.skipTo(/how I want it/)
  await me.wish({ text: 'My eyes on her.', level: '4' })
  await me.wish({ text: 'A little less.', level: '3' })
  await me.button('Skip').click()
  await me.isAt(4, 7)
  await me.wish({ text: 'As it is.', level: '3' })
  await me.skipTo('The two sheets, side by side')
  await me.promise({ cue: 'the phone rings', act: 'let it ring', shows: 'three of five' })
  await me.finish()
  await showDay(page, '2031-03-15T09:00:00Z')
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: 'The pad was turned over.', level: '3' })
  await me.goOn()
  await me.fill({ text: 'She sends back each letter, and since then' })
  await showDay(page, '2031-03-15T11:30:00Z')
  await journal.restart()
  await showDay(me.page, '2031-03-15T11:30:00Z')

  const main = me.page.getByRole('main')
  await expect(me.title('Saturday, 15 March')).toBeFocused()
  await expect(main.getByText('Weekly reflection: half written, and kept.')).toBeVisible()
  await expect(parts(me.page)).toHaveText([
    'Weekly reflection: how it is',
    'What you said you would do',
    'Where the sheets lay',
  ])
  await expect(main.getByText('She sends back each letter, and since then')).toBeVisible()
  await expect(main.getByText('2 of 8', { exact: true })).toBeVisible()
  await expect(main.getByText(/^You left it here today, .+ Every word is kept\.$/)).toBeVisible()
  await expect(main.getByText('If the phone rings, then let it ring')).toBeVisible()
  await expect(main.getByText('shows: three of five · due 20 March')).toBeVisible()

  const glance = main.getByRole('region', { name: 'Where the sheets lay' })
  await expect(glance.getByText('6 March', { exact: true })).toBeVisible()
  const rows = glance.getByRole('listitem').filter({ has: me.page.getByRole('img') })
  await expect(rows).toHaveText(GLANCE)
  await expect(rows.first().getByRole('img')).toHaveAccessibleName(/2.*4/)
  expect(await main.innerText()).not.toMatch(SCORES)

  await me.button('Resume').click()
  await expect(me.answerBox).toHaveValue('She sends back each letter, and since then')
})

test('the five-hundredth entry changes nothing but what is said', async ({ journal, page }) => {
  const me = new Person(journal)
  await expect(me.title('Two Sheets')).toBeVisible()
  const tables = makeJournal(500)
  for (const name of tableNames) await putRows(page, name, tables[name])
  await showDay(page, '2026-07-02T10:00:00Z')
  const main = page.getByRole('main')
  await expect(me.title('Thursday, 2 July')).toBeFocused()
  await expect(me.button('Resume')).toBeVisible()
  await expect(main.getByText('This page is still blank.')).toBeVisible()
  const glance = main.getByRole('region', { name: 'Where the sheets lay' })
  await expect(glance.getByText('22 June', { exact: true })).toBeVisible()
  const rows = glance.getByRole('listitem').filter({ has: page.getByRole('img') })
  for (const row of await rows.all()) await expect(row).toHaveText(/^\D+: /)
  // Of the entries a week apart, that of 30 June is nearest to a year before this Thursday.
  const year = main.getByRole('region', { name: 'A year ago, 30 June 2025' })
  await expect(year.getByRole('link')).toHaveText(/^“.+”$/)
  expect((await main.innerText()).replace(await year.innerText(), '')).not.toMatch(SCORES)
  await year.getByRole('link').click()
  await expect(me.title('Weekly reflection, 30 June 2025')).toBeFocused()
  await me.goTo('History')
  await expect(page.getByRole('heading', { name: '500 entries' })).toBeVisible()
})
