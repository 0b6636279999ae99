/** Walks past what is said of copies: the question for a folder, Settings with one, and both places where it is gone. */

import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { expect } from '@playwright/test'
import type { Journal } from './app.ts'
import { choose } from './dialogs.ts'
import { putRows } from './rows.ts'
import type { Look } from './look.ts'
import { Person } from './walk.ts'

/** A folder beside the profile, chosen at the first start and then taken away. */
export async function copiesPages(journal: Journal, look: Look): Promise<void> {
  const { page, profile } = journal
  const me = new Person(journal)
  const folder = `${profile}-copies`
  mkdirSync(folder)
  await choose(journal.app, folder)
  await me.choose('Your role', 'I serve customers')
  await me.button('Continue').click()
  await me.button('Continue').click()
  await me.button('Keep copies in a folder as well').click()
  await me.button('Choose the folder').click()
  await expect(me.button('Choose another folder')).toBeVisible()
  await look('first start, with a folder')
  await me.button('Begin').click()
  await me.reflect('Show it', [{ text: 'Something to copy', level: '3' }])
  await me.button('Delete this entry').click()
  await expect(page.getByText(/^Copies still hold it/)).toBeVisible()
  await look('an entry to be deleted')
  await me.button('Keep it').click()
  await me.goTo('Settings')
  await me.button('Back up now').click()
  await expect(page.getByText(/^Copied and checked: /)).toBeVisible()
  await look('Settings, with a folder')
  await me.button('Choose another folder').click()
  await expect(page.getByText(/an employer may see it/)).toBeVisible()
  await look('Settings, with a folder about to be chosen')
  await me.button('Not now').click()
  await page.getByRole('link', { name: 'Delete everything' }).click()
  await expect(me.group('Copies in the folder you chose')).toBeVisible()
  await look('deleting everything')
  await me.button('Keep everything').click()
  await expect(me.title('Settings')).toBeVisible()
  renameSync(`${folder}/Two Sheets copies`, `${folder}/away`)
  await me.button('Back up now').click()
  await expect(page.getByRole('group', { name: 'In a folder you chose' }).getByRole('alert')).toBeVisible()
  await look('Settings, with a folder that is gone')
  await me.goTo('Today')
  await expect(page.getByRole('alert')).toBeVisible()
  await look('Today, with a folder that is gone')
  rmSync(folder, { recursive: true })
  await putRows(page, 'reflections', [
    { id: 'torn', kind: 'reflection', createdAt: '2031-03-05T10:00:00.000Z' },
  ])
  await page.reload()
  await expect(page.getByText('An entry, 5 March 2031')).toBeVisible()
  await look('Today, with something set aside')
  await page.getByRole('link', { name: 'See what was set aside' }).click()
  await expect(me.title('Set aside')).toBeVisible()
  await look('what is set aside')
  await page.getByRole('button', { name: /^Remove for good: / }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('something set aside, about to be removed')
  await me.button('Keep it').click()
}
