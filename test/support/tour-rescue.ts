/** Walks to the page that is shown where a journal opened empty. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import type { Journal } from './app.ts'
import type { Look } from './look.ts'
import { Person } from './walk.ts'

/** The page that opens where the store is empty but copies lie beside it. */
export async function rescuePage(journal: Journal, look: Look): Promise<void> {
  const whole = readFileSync(fileURLToPath(new URL('../fixtures/journal-2.json', import.meta.url)), 'utf8')
  await journal.page.evaluate((text) => window.bridge.keepCopy(text), whole)
  await journal.page.evaluate(() => window.bridge.keepCopy('{}'))
  await journal.restart()
  const me = new Person(journal)
  await expect(me.title('Two Sheets')).toBeVisible()
  await expect(
    journal.page.getByRole('heading', { name: 'This journal opened empty, but there are copies' }),
  ).toBeVisible()
  await expect(journal.page.getByText(/^This file is damaged/)).toBeVisible()
  await look('rescue, with a copy that is none')
  await journal.page.getByRole('button', { name: /^Restore the copy of/ }).click()
  await expect(me.button('Leave it')).toBeVisible()
  await look('rescue, with a copy about to be restored')
}
