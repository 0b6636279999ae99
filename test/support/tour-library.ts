/** Walks past the Library and the pages of help. */

import { expect } from '@playwright/test'
import type { Journal } from './app.ts'
import type { Look } from './look.ts'
import { Person } from './walk.ts'

/** The Library: whole, narrowed, without a hit, the pages of an audit and two questions; then help. */
export async function libraryPages(journal: Journal, look: Look): Promise<void> {
  const { page } = journal
  const me = new Person(journal)
  const open = async (name: string) => {
    await page.getByRole('main').getByRole('link', { name, exact: true }).first().click()
    await expect(me.title(name)).toBeVisible()
  }
  await me.begin('Both')
  await me.goTo('Library')
  await expect(page.getByRole('heading', { level: 2, name: 'Audits' })).toBeVisible()
  await look('Library')
  await open('The listener’s checklist')
  await look('an audit of the library')
  await open('Fully present')
  await look('a question of the library')
  await me.goTo('Library')
  await page.getByRole('searchbox').fill('after a death')
  await open('After a death')
  await look('a hard moment of the library')
  await page.getByRole('link', { name: 'The whole library' }).click()
  await look('Library, narrowed, come back to')
  await page.getByRole('searchbox').fill('zeppelin')
  await expect(page.getByText('Nothing holds “zeppelin”.')).toBeVisible()
  await look('Library, nothing found')
  await me.goTo('Settings')
  await page.getByRole('link', { name: 'A short guide' }).click()
  for (const [link, part] of helpPages) {
    await page.getByRole('navigation', { name: 'Pages of help' }).getByRole('link', { name: link }).click()
    await expect(me.title(link)).toBeFocused()
    await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible()
    await look(`help: ${link}`)
  }
  await page.getByRole('link', { name: 'What the questions rest on, in the Library' }).click()
  await expect(me.title('Library')).toBeVisible()
}

/** The pages of help, each with a part of it. */
const helpPages = [
  ['Privacy', 'What leaves this machine'],
  ['What the numbers mean', 'Before and after a step'],
  ['What is new', /^Version /u],
  ['A short guide', 'The two sheets'],
] as const
