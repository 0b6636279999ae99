// Insights while there is little: blank, one answer, a few side by side without a word about change, and after a rest.
import type { Page } from '@playwright/test'
import type { TableName } from '../../renderer/core/journal-file.ts'
import { makeJournal } from '../bench/journal.ts'
import { expect, test as blank } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { test as few, today } from '../support/past.ts'
import { putRows, rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

/** The sections, from above. */
const headings = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()

/** Anything that is said of a change. */
const change = /Rising|Falling|clear trend|wobble is|same level/

blank('a blank journal says so, and one answer is shown as one', async ({ page }) => {
  const me = new Person({ page })
  await showDay(page, '2031-03-06T10:00:00Z')
  await me.begin('I serve customers')
  await me.goTo('Insights')
  await expect(page.getByText('Nothing to look back on yet.')).toBeVisible()
  await me.button('Begin a reflection').click()
  await expect(me.title('Reflect')).toBeVisible()
  await me.reflect('Weekly reflection', [{ text: 'I watched the queue.', level: '2' }])
  await me.goTo('Insights')
  await expect(page.getByText('One entry, 6 March.')).toBeVisible()
  await expect(page.getByText('One answer, on 6 March.').first()).toBeVisible()
  await expect(page.getByText('I watched the queue.')).toBeVisible()
  await expect.poll(async () => (await headings(page))[0]).toBe('One question, in your own words')
  await expect(page.getByRole('slider').first()).toHaveAttribute('aria-valuetext', '6 March: level 2')
  await expect(page.getByRole('main')).not.toHaveText(change)
})

few(
  'three answers stand side by side, what changed is marked, and nothing is said of change',
  async ({ page }) => {
    const me = new Person({ page })
    await me.goTo('Insights')
    const words = page.getByRole('region', { name: 'One question, in your own words' })
    await expect(words.getByText('3 answers. Read them side by side; a change needs more.')).toBeVisible()
    await expect(words.getByText('Before anyone else was in')).toBeVisible()
    await expect(words.getByText('I looked at the screen.')).toBeVisible()
    // What stands above may still come, and moves both.
    const top = async (text: string) => (await words.getByText(text).boundingBox())?.y
    const apart = async () =>
      Number(await top('I looked at the screen.')) - Number(await top('Before anyone else was in'))
    await expect.poll(apart).toBe(0)
    await expect.poll(async () => (await headings(page))[0]).toBe('One question, in your own words')
    await expect(page.getByRole('heading', { name: 'Limits, if you want them' })).toBeHidden()
    const mark = me.button('Mark what changed since 7 November 2030')
    await mark.click()
    await expect(mark).toHaveAttribute('aria-pressed', 'true')
    await expect(words.getByRole('deletion').filter({ hasText: 'She' })).toBeVisible()
    await expect(words.getByRole('insertion').filter({ hasText: 'looked' })).toBeVisible()
    await mark.click()
    await expect(words.getByRole('insertion')).toHaveCount(0)
    await expect(page.getByRole('main')).not.toHaveText(change)
  },
)

few('all of it is there by keys alone', async ({ page }) => {
  const me = new Person({ page })
  await me.goTo('Insights')
  const tables = me.button('As tables')
  await expect(tables).toBeVisible()
  await expect(me.title('Insights')).toBeFocused()
  for (const name of ['Period', 'Audit', 'Dimension']) {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('combobox', { name })).toBeFocused()
  }
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Show these entries' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(tables).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByRole('columnheader', { name: 'Day' }).first()).toBeVisible()
  await expect(tables).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(me.title('History')).toBeVisible()
})

few('what can’t be read is said to be missing, and is no blank journal', async ({ page }) => {
  const me = new Person({ page })
  const rows = await rowsOf(page, 'reflections')
  // What a newer version wrote stays where it is; what is damaged would be set aside.
  const newer = (count: number) =>
    putRows(
      page,
      'reflections',
      rows.slice(0, count).map((row) => ({ ...row, schema: 99 })),
    )
  await newer(1)
  await page.reload()
  await me.goTo('Insights')
  await expect(page.getByRole('heading', { name: 'Not every entry can be read' })).toBeVisible()
  await expect(
    page.getByText('What can’t be read is missing from all that is drawn and said here.'),
  ).toBeVisible()
  await expect(
    page.getByText('2 answers. Read them side by side; a change needs more.').first(),
  ).toBeVisible()
  await newer(rows.length)
  await page.reload()
  await me.goTo('Insights')
  await expect(page.getByText('4 entries were written by a newer version')).toBeVisible()
  await expect(page.getByText('Nothing to look back on yet.')).toHaveCount(0)
})

few('speaks Spanish', async ({ launch }) => {
  const { page } = await launch({ args: ['--lang=es-MX'] })
  await showDay(page, today)
  await page.getByRole('link', { name: 'Miradas' }).click()
  await expect(page.getByRole('heading', { name: 'A lo largo de los meses' })).toBeVisible()
  await expect(
    page.getByText('3 respuestas. Léelas una junto a otra; para hablar de cambio hacen falta más.').first(),
  ).toBeVisible()
  await expect(page.getByRole('slider').first()).toHaveAttribute('aria-valuetext', /: nivel 2$/)
})

blank('after a rest the count begins anew, and that is said', async ({ page }) => {
  const me = new Person({ page })
  const tables = makeJournal(16)
  const isLeft = (day = '') => day < '2026-04-05' || day > '2026-06-01'
  const reflections = tables.reflections.filter(({ keys }) => isLeft(keys.day))
  // The keys of a journal's tables are their names.
  await showDay(page, '2026-06-30T10:00:00Z')
  for (const [table, rows] of Object.entries({ ...tables, reflections }))
    await putRows(page, table as TableName, rows)
  await page.reload()
  await me.goTo('Insights')
  await expect(
    page
      .getByText(/^3 answers\. .* What came before the line rested is not counted; it goes on from 8 June\./)
      .first(),
  ).toBeVisible()
  await expect(page.getByText(change)).toHaveCount(0)
})

blank(
  'a long table begins with its newest rows, and gives older ones as they are asked for',
  async ({ page }) => {
    const me = new Person({ page })
    await showDay(page, '2026-06-30T10:00:00Z')
    // The keys of a journal's tables are their names.
    for (const [table, rows] of Object.entries(makeJournal(80))) await putRows(page, table as TableName, rows)
    await page.reload()
    await me.goTo('Insights')
    await me.button('As tables').click()
    const first = page.getByRole('table', { name: /^Fully present: \d+ sittings/ }).first()
    await expect(first.getByRole('row')).toHaveCount(61)
    const older = page.getByRole('button', { name: /^Show \d+ older rows?$/ }).first()
    const more = Number(/\d+/.exec((await older.textContent()) ?? '')?.[0])
    await older.click()
    await expect(first.getByRole('row')).toHaveCount(61 + more)
    await expect(first.getByRole('row').nth(61).getByRole('link')).toBeFocused()
  },
)
