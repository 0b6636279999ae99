/** Walks past the pages of the lock: turning it on, the page before a locked journal, and changing what opens it. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Journal } from './app.ts'
import {
  choosePassphrase,
  isAttended,
  isLocked,
  keyShown,
  passphrase,
  startsAgain,
  tryPassphrase,
  typeBack,
} from './lock.ts'
import { lockedAnew } from './locked-copy.ts'
import type { Look } from './look.ts'
import { Person } from './walk.ts'

/** Whether every copy inside the profile is enciphered; each holds the key file then. */
function areCopiesLocked({ profile }: Journal): boolean {
  const folder = join(profile, 'copies')
  return readdirSync(folder).every((name) =>
    readFileSync(join(folder, name), 'utf8').includes('two-sheets-locked-journal'),
  )
}

/** The page before the journal, whole and with a key file that is damaged. */
async function lockedPages(journal: Journal, me: Person, look: Look): Promise<void> {
  await look('locked')
  await tryPassphrase(me, 'five herons by the canal')
  await expect(me.page.getByText('That is not the passphrase.')).toBeVisible()
  await look('locked, with a wrong passphrase')
  await me.page.getByText('I have neither').click()
  await me.button('Use the recovery key').click()
  await expect(me.page.getByLabel('Recovery key', { exact: true })).toBeFocused()
  await look('locked, for the recovery key')
  const path = join(journal.profile, 'lock.json')
  await journal.quit()
  writeFileSync(path, '{"format":"two-sheets-lock"')
  await journal.start()
  await isAttended(journal)
  await expect(me.button('Look for it in the copies')).toBeVisible()
  await look('a key file that is damaged')
  await me.button('Look for it in the copies').click()
  await expect(me.page.getByText('A key file was found')).toBeVisible()
  await look('locked, with a key file out of the copies')
}

/** What is asked for a copy that another lock closed. */
async function lockedCopyPage({ page, profile }: Journal, me: Person, look: Look): Promise<void> {
  const { text } = await lockedAnew('{}', 'six geese over the weir')
  writeFileSync(join(profile, 'copies', 'journal-2001-01-01T10-00-00-000Z.json'), text)
  await me.button('Back up now').click()
  await page.getByText('January 2001').click()
  await page.getByRole('listitem').filter({ hasText: 'Locked with a passphrase' }).getByRole('button').click()
  await page.getByLabel('Its passphrase').last().fill('six ducks over the weir')
  await me.button('Open the copy').click()
  await expect(page.getByText(/^This is not the passphrase of this copy/)).toBeVisible()
  await look('a copy with another lock, about to be opened')
  await me.button('Leave it').click()
}

/** Everything, from Settings to a new recovery key. */
export async function lockPages(journal: Journal, look: Look): Promise<void> {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.reflect('Show it', [{ text: 'Something to lock', level: '3' }])
  await me.goTo('Settings')
  await me.page.getByRole('link', { name: 'Turn on the lock' }).click()
  await expect(me.title('Choose a passphrase')).toBeVisible()
  await me.button('Suggest six words').click()
  await look('a passphrase about to be chosen')
  await choosePassphrase(me.page, passphrase)
  await me.button('Go on').click()
  const key = await keyShown(me.page)
  await look('a recovery key')
  await me.button('I have kept it').click()
  await typeBack(me.page, key)
  await look('a recovery key, about to be checked')
  await startsAgain(journal, () => me.button('Turn on the lock').click())
  await isLocked(me)
  await tryPassphrase(me, passphrase)
  await me.goTo('Settings')
  await expect.poll(() => areCopiesLocked(journal)).toBe(true)
  await expect(me.button('Lock now')).toBeVisible()
  await look('Settings, with a lock')
  await me.button('Lock now').click()
  await isLocked(me)
  await lockedPages(journal, me, look)
  await tryPassphrase(me, passphrase)
  await me.goTo('Settings')
  await me.page.getByRole('link', { name: 'Change the passphrase' }).click()
  await expect(me.title('Change the passphrase')).toBeVisible()
  await look('another passphrase')
  await me.page.getByRole('link', { name: 'Cancel' }).click()
  await lockedCopyPage(journal, me, look)
  await me.page.getByRole('link', { name: 'Turn off the lock' }).click()
  await expect(me.title('Turn off the lock')).toBeVisible()
  await look('turning the lock off')
}
