/** Walks past the rooms of the sample journal: half a year of pages, searched, edited, deleted and brought back, and looked back on. */

import { expect } from '@playwright/test'
import type { Journal } from './app.ts'
import type { Look } from './tour.ts'
import { Person } from './walk.ts'

/** Today and History with much in them, and an entry with all that can be done to it. */
export async function samplePages(journal: Journal, look: Look): Promise<void> {
  const { page } = journal
  const me = new Person(journal)
  const count = (words: RegExp) => page.getByRole('heading', { level: 2, name: words })
  await me.button('Look around with a sample journal').click()
  await expect(me.button('Resume')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Where the sheets lay' })).toBeVisible()
  await look('Today of the sample')
  await me.goTo('One-on-ones')
  await expect(page.getByRole('link', { name: 'Jonas' })).toBeVisible()
  await look('One-on-ones of the sample')
  await page.getByRole('link', { name: 'Jonas' }).click()
  await expect(me.button('Talked about: What comes after the phones, for me?')).toBeVisible()
  await look('a person of the sample')
  await page
    .getByRole('link', { name: /24|10:00/ })
    .first()
    .click()
  await expect(me.button('Move it')).toBeVisible()
  await look('a meeting of the sample')
  await me.goTo('History')
  await expect(count(/^\d+ entries$/)).toBeVisible()
  await look('History of the sample')
  await page.getByRole('searchbox').fill('Jonas')
  await expect(count(/ hold “Jonas”$/)).toBeVisible()
  await look('History of the sample, searched')
  await page
    .getByRole('region')
    .getByRole('listitem')
    .getByRole('link', { name: 'Weekly reflection' })
    .first()
    .click()
  await expect(me.button('Delete this entry')).toBeVisible()
  await look('an entry of the sample')
  await page
    .getByRole('button', { name: /^Edit How it is, / })
    .first()
    .click()
  await expect(me.answerBox).toBeFocused()
  await look('an entry that is edited')
  await me.answerBox.fill('Something else.')
  await me.button('Done').click()
  await page.getByText('One earlier version').click()
  await expect(me.button('Put this version back')).toBeVisible()
  await look('an entry with its versions')
  await me.button('Delete this entry').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('an entry about to be deleted')
  await page.getByRole('button', { name: 'Move to the trash' }).click()
  await expect(page.getByRole('heading', { name: 'Trash' })).toBeVisible()
  await look('History with a trash')
  await me.goTo('Insights')
  await expect(page.getByRole('heading', { name: 'A year of weeks' })).toBeVisible()
  await look('Insights of the sample')
  for (const line of await page.getByText('Save or copy').all()) await line.click()
  await expect(me.button('Save as SVG').last()).toBeVisible()
  await look('Insights of the sample, with what can be saved')
  await me.button('As tables').click()
  await expect(page.getByRole('columnheader', { name: 'Week' })).toBeVisible()
  await look('Insights of the sample, as tables')
  await me.button('Draw limits').click()
  await expect(me.button('Draw limits')).toHaveAttribute('aria-pressed', 'true')
  await look('Insights of the sample, with limits')
}
