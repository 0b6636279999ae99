/** Walks past the pages on which a person makes, changes and shares questions and audits of their own. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Journal } from './app.ts'
import { choose } from './dialogs.ts'
import { greeting, Maker } from './maker.ts'
import { aText } from './sharing.ts'
import type { Look } from './look.ts'

/** A question and an audit from their first key to their pages, then a shared audit beside them. */
export async function ownPages(journal: Journal, look: Look): Promise<void> {
  const { page, app, profile } = journal
  const me = new Maker(journal)
  await me.begin('Both')
  await me.goTo('Library')
  await me.button('New question').click()
  await expect(me.title('New question')).toBeVisible()
  await look('a new question')
  await me.button('Save').click()
  await expect(page.getByRole('alert')).toBeVisible()
  await look('a question that can’t be saved yet')
  await me.write(greeting)
  await me.choose('Words', 'Those who lead are asked in words of their own')
  await me.save('By name')
  await look('a question of one’s own')
  await me.makeAudit('Our first five minutes', ['By name', 'Letting them finish'])
  await look('an audit of one’s own')
  await page.getByRole('link', { name: 'Edit', exact: true }).click()
  await expect(me.title('Edit “Our first five minutes”')).toBeVisible()
  await look('an audit that is edited')
  await me.open('Our first five minutes')
  await me.button('Put away').click()
  await expect(page.getByText(/^You have put this audit away/)).toBeVisible()
  await me.goTo('Library')
  await me.button('New question').click()
  await me.field('Short label').fill('Half a label')
  await me.goTo('Library')
  await page.getByRole('combobox', { name: 'Whose' }).selectOption('Whoever made it')
  await look('the Library, with one’s own')
  await page.getByRole('link', { name: 'Open a shared audit' }).click()
  await expect(me.title('Open a shared audit')).toBeVisible()
  await look('opening a shared audit')
  const path = join(profile, 'shared.json')
  writeFileSync(path, aText())
  await choose(app, path)
  await me.button('Choose a file').click()
  await expect(page.getByRole('heading', { name: /^In the file/ })).toBeVisible()
  await look('what a shared audit holds')
  writeFileSync(path, 'Dear all')
  await me.button('Choose a file').click()
  await expect(page.getByText('Nothing was taken, and nothing of yours was changed.')).toBeVisible()
  await look('a shared audit that is none')
}
