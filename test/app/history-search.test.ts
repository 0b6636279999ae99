// Searching and narrowing History: while one types, whatever the case and the accents, by each filter.
import type { Locator } from '@playwright/test'
import { expect } from '../support/app.ts'
import { test } from '../support/past.ts'
import { databases } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

const boxOf = (me: Person): Locator => me.page.getByRole('searchbox', { name: 'Search your entries' })
const count = (me: Person, words: string): Locator => me.page.getByRole('heading', { level: 2, name: words })
const narrow = (me: Person, filter: string): Locator =>
  me.page.getByRole('search').getByRole('combobox', { name: filter, exact: true })
/** The words that are marked. The role exists, though Playwright's types do not list it. */
const marks = (me: Person): Locator => me.page.getByRole('mark' as 'emphasis')
/** The lines of the list, told from those of the year by the words they hold. */
const lines = (me: Person): Locator => me.page.getByRole('region').getByRole('listitem')

test('each key narrows the list, whatever its case and accents, and the hit is marked as it was written', async ({
  page,
}) => {
  const me = new Person({ page })
  await me.goTo('History')
  await expect(count(me, '4 entries')).toBeVisible()
  await expect(marks(me)).toHaveCount(0)

  await boxOf(me).focus()
  for (const typed of ['ca', 'caF', 'caFe']) {
    await page.keyboard.type(typed === 'ca' ? 'ca' : typed.slice(-1))
    await expect(count(me, `3 hold “${typed}”`)).toBeVisible()
    await expect(boxOf(me)).toBeFocused()
  }
  await expect(marks(me)).toHaveText(['café', 'CAFE\u0301', 'Café'])
  await expect(marks(me).first()).toBeVisible()
  const wish = lines(me).filter({ hasText: 'My eyes on her, as at a café table.' })
  await expect(wish).toContainText('Weekly reflection')
  await expect(wish).toContainText('Fully present')

  await boxOf(me).fill('NOBODY HAD')
  await expect(count(me, 'One holds “NOBODY HAD”')).toBeVisible()
  await expect(marks(me)).toHaveText(['nobody had'])
  await boxOf(me).fill('let it ring')
  await expect(count(me, 'One holds “let it ring”')).toBeVisible()
  await expect(lines(me).filter({ hasText: 'A step you set yourself' })).toContainText(
    'the phone rings – let it ring',
  )
  await boxOf(me).fill('zeppelin')
  await expect(count(me, 'Nothing holds “zeppelin”')).toBeVisible()
  await expect(page.getByText('Nothing fits. Try fewer words, or show everything.')).toBeVisible()
  await me.button('Show everything').click()
  await expect(boxOf(me)).toHaveValue('')
  await expect(count(me, '4 entries')).toBeVisible()
})

test('each filter narrows by itself, and together with others and with words', async ({ page }) => {
  const me = new Person({ page })
  await me.goTo('History')
  const only = async (filter: string, choice: string, words: string) => {
    await narrow(me, filter).selectOption({ label: choice })
    await expect(count(me, words), `${filter}: ${choice}`).toBeVisible()
    await me.button('Show everything').click()
    await expect(count(me, '4 entries')).toBeVisible()
  }
  await only('Audit', 'Weekly reflection', '3 found')
  await only('Audit', 'Are you selfless?', 'One found')
  await only('Audit', 'Show it', 'Nothing found')
  await only('Dimension', 'Presence and listening', '3 found')
  await only('Dimension', 'Care for the team', 'Nothing found')
  await only('Sheet', 'How it is', '4 found')
  await only('Sheet', 'How I want it', '2 found')
  await only('Kind', 'Entries', '4 found')
  await only('Kind', 'Commitments', 'One found')
  await only('Kind', 'Practice', 'One found')
  await only('Period', 'The last four weeks', '4 found')
  await only('Period', 'The last quarter', '4 found')
  await only('Period', 'The last year', '5 found')

  await boxOf(me).fill('cafe')
  await expect(count(me, '3 hold “cafe”')).toBeVisible()
  await narrow(me, 'Kind').selectOption({ label: 'Entries' })
  await expect(count(me, '2 hold “cafe”')).toBeVisible()
  await narrow(me, 'Sheet').selectOption({ label: 'How I want it' })
  await expect(count(me, 'One holds “cafe”')).toBeVisible()
  await narrow(me, 'Sheet').selectOption({ label: 'How it is' })
  await expect(marks(me)).toHaveText(['Café'])
  await narrow(me, 'Period').selectOption({ label: 'The last quarter' })
  await expect(count(me, 'Nothing holds “cafe”')).toBeVisible()
})

test('a search and a filter survive going into an entry and back, and to another room', async ({ page }) => {
  const me = new Person({ page })
  await me.goTo('History')
  await boxOf(me).fill('cafe')
  await narrow(me, 'Kind').selectOption({ label: 'Entries' })
  await narrow(me, 'Audit').selectOption({ label: 'Weekly reflection' })
  const stands = async () => {
    await expect(boxOf(me)).toHaveValue('cafe')
    await expect(narrow(me, 'Kind')).toHaveValue('entry')
    await expect(narrow(me, 'Audit').getByRole('option', { selected: true })).toHaveText('Weekly reflection')
    await expect(count(me, '2 hold “cafe”')).toBeVisible()
    await expect(marks(me)).toHaveText(['café', 'Café'])
  }
  await stands()
  await lines(me).filter({ hasText: 'Café-Tisch' }).getByRole('link').click()
  await expect(me.pair('Café-Tisch')).toBeVisible()
  await page.getByRole('link', { name: 'All entries' }).click()
  await stands()
  await lines(me).filter({ hasText: 'My eyes on her' }).getByRole('link').click()
  await expect(me.pair('I looked at the screen.')).toBeVisible()
  await page.goBack()
  await stands()
  await me.goTo('Today')
  await me.goTo('History')
  await stands()
})

test('what was written a moment ago is found on the way back, each time, and what it replaced is not', async ({
  page,
}) => {
  const me = new Person({ page })
  await me.goTo('History')
  const entry = lines(me).getByRole('link', { name: 'Weekly reflection' }).first()
  let before = 'screen'
  for (const words of ['window', 'harbour']) {
    await boxOf(me).fill(before)
    await expect(count(me, `One holds “${before}”`)).toBeVisible()
    await entry.click()
    await page.getByRole('button', { name: 'Edit How it is, Fully present' }).click()
    await me.answerBox.fill(`I looked at the ${words}.`)
    await me.button('Done').click()
    await page.getByRole('link', { name: 'All entries' }).click()
    await expect(count(me, `Nothing holds “${before}”`)).toBeVisible()
    await boxOf(me).fill(words)
    await expect(marks(me)).toHaveText([words])
    before = words
  }
  expect(await databases(page)).toEqual(['journal'])
  // The index stands in memory only.
  expect(
    await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])),
  ).not.toMatch(/window|harbour/)
})
