/** Walks past the reports of two years: the yearly builder about a pair, its pages, what is too long, and one's own with a lead's sheets. */

import { expect } from '@playwright/test'
import type { TableName } from '../../renderer/core/journal-file.ts'
import type { Journal } from './app.ts'
import { showDay } from './days.ts'
import { putRows } from './rows.ts'
import type { Look } from './look.ts'
import { twoYears } from './two-years.ts'
import { Person } from './walk.ts'

/** Two people with two years of one-on-ones each: one is led, one leads. */
export async function reportPages(journal: Journal, look: Look): Promise<void> {
  const { page } = journal
  const me = new Person(journal)
  await showDay(page, '2026-11-22T10:00:00Z')
  await me.begin('Both')
  for (const rows of [
    twoYears('zofia', { name: 'Zofia' }),
    twoYears('mona', { name: 'Mona', relation: 'lead' }),
  ])
    for (const [table, some] of Object.entries(rows)) await putRows(page, table as TableName, some)
  await page.evaluate(() => void (window.location.hash = '/reports/with/zofia'))
  await page.reload()
  await me.choose('What it is for', 'A yearly review, beside the year before')
  const last = 'Weekly reflection, 22 September 2026'
  await page.getByText(`${last}: 0 of 4 shown`).click()
  await me.button(`Show all of ${last}`).click()
  await expect(page.getByText(`${last}: 4 of 4 shown`)).toBeVisible()
  await look('a pair’s year, with open parts')
  await me.button('Preview the pages').click()
  await expect(me.button('Save as PDF')).toBeVisible()
  const pages = page.getByRole('figure')
  await expect(pages.filter({ hasText: 'Presence and listening' })).toHaveCount(1)
  await expect(pages.filter({ hasText: 'No question was chosen to be shown with a level' })).toHaveCount(1)
  await look('the preview of a pair’s year')
  await page.getByRole('link', { name: 'Choose what is in it' }).click()
  await page.getByRole('textbox', { name: 'Remarks' }).fill('So much to say. '.repeat(1200))
  await me.choose('What it is for', 'A one-on-one, on three pages at most')
  await me.button('Preview the pages').click()
  await expect(me.button('Leave out Remarks and acknowledgement')).toBeVisible()
  await look('the preview of too many pages')
  await me.goTo('Reports')
  await page.getByText(/^With Mona: .*22 September 2026: 0 of 4 shown$/).click()
  await expect(me.button('Show what is worth a talk')).toBeVisible()
  await look('one’s own report beside a lead’s sheets, with open parts')
  await me.button('Show what is worth a talk').click()
  await expect(page.getByText(/^With Mona: .*22 September 2026: 1 of 4 shown$/)).toBeVisible()
  await me.button('Preview the pages').click()
  await expect(pages.filter({ hasText: 'Where views differ' }).filter({ hasText: 'Mona' })).not.toHaveCount(0)
  await expect(pages.filter({ hasText: 'Zofia' })).toHaveCount(0)
  await look('the preview of one’s own report beside a lead’s sheets')
}
