/** A profile with a real journal in it, made once by the real app and copied for each fault that is tried on it. */

import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Journal } from './app.ts'
import { fill } from './raw-store.ts'
import { Person } from './walk.ts'

/** The entries' texts, oldest first; the copies hold both, the earlier store the first alone. */
export const written = {
  first: 'I listened until she had said it twice.',
  second: 'I asked before I answered.',
}

/** Two states of one profile. */
export interface Prepared {
  /** The whole profile as it was left: two entries, a draft, a copy of it all, tables and a log in its store. */
  readonly profile: string
  /** Its IndexedDB as it was before the second entry. */
  readonly earlier: string
  remove(): void
}

/** Has the app of a journal grow the profile, from one that an earlier version left; ends with the app shut. */
export async function prepare(journal: Journal, profile: string): Promise<Prepared> {
  const folder = mkdtempSync(join(tmpdir(), 'two-sheets-prepared-'))
  const [whole, earlier] = [join(folder, 'profile'), join(folder, 'IndexedDB')]
  const me = new Person(journal)
  await expect(me.button('Resume')).toBeVisible()
  // So much that LevelDB moves what is there from its log into a table.
  await fill(me.page, 0, 1800)
  await journal.quit()
  cpSync(join(profile, 'IndexedDB'), earlier, { recursive: true })
  await journal.start()
  await me.reflect('Serving with Empathy', [{ text: written.second, level: '3' }])
  await me.goTo('Settings')
  await me.button('Back up now').click()
  await expect(me.page.getByText(/^Copied and checked: /)).toBeVisible()
  await journal.quit()
  cpSync(profile, whole, { recursive: true })
  return { profile: whole, earlier, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
