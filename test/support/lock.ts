/** What a person does with the lock of the app: turning it on, and opening it again. */

import { expect, type Page } from '@playwright/test'
import type { Journal } from './app.ts'
import type { Person } from './walk.ts'

/** Making a key takes all the work it can, and a whole store is written anew: on a busy machine that takes long. */
const slow = { timeout: 40_000 }

/** A passphrase for tests. */
export const passphrase = 'four herons by the canal'

/** The recovery key as it stands on the page. */
export async function keyShown(page: Page): Promise<readonly string[]> {
  const groups = page.getByRole('list', { name: 'The recovery key, in seven groups' }).getByRole('listitem')
  await expect(groups).toHaveCount(7)
  return groups.allTextContents()
}

/** Type back the two groups that are asked for. */
export async function typeBack(page: Page, key: readonly string[]): Promise<void> {
  const asked = page.getByRole('textbox', { name: /^Group \d$/ })
  await expect(asked).toHaveCount(2)
  for (const field of await asked.all()) {
    const label = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '')
    await field.fill(key[Number(label.replace('Group ', '')) - 1]?.toLowerCase() ?? '')
  }
}

/** Choose a passphrase, both times. */
export async function choosePassphrase(page: Page, words: string): Promise<void> {
  await page.getByLabel('Your passphrase').fill(words)
  await page.getByLabel('The same once more').fill(words)
}

/** Somebody is at the machine: a virtual screen sees no hand, and the journal would lock itself before long. */
export const isAttended = (journal: Journal) =>
  journal.app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 0
  })

/** Quit, or kill, and start again in front of the locked page. */
export async function startLocked(journal: Journal, how: 'quit' | 'kill' = 'quit'): Promise<void> {
  await journal.restart(how)
  await isAttended(journal)
}

/** Do what ends with the app starting again by itself, and start it in its place. */
export async function startsAgain(journal: Journal, act: () => Promise<void>): Promise<void> {
  // The app that it would start is one that no test could reach.
  await journal.app.evaluate(({ app }) => {
    app.relaunch = () => undefined
  })
  const gone = journal.gone()
  // The app may have gone before the press is answered; where it does not go, that is waited for in vain.
  await act().catch(() => undefined)
  await gone
  await journal.start()
  await isAttended(journal)
}

/** From Settings to where the lock is turned on by one press more; answers the recovery key's groups. */
export async function comeToTurnOn(me: Person): Promise<readonly string[]> {
  const { page } = me
  await me.goTo('Settings')
  await page.getByRole('link', { name: 'Turn on the lock' }).click()
  await choosePassphrase(page, passphrase)
  await me.button('Go on').click()
  const key = await keyShown(page)
  await me.button('I have kept it').click()
  await typeBack(page, key)
  return key
}

/** From Settings to the locked page of the app that has started again; answers the recovery key's groups. */
export async function turnLockOn(journal: Journal, me: Person): Promise<readonly string[]> {
  const key = await comeToTurnOn(me)
  await startsAgain(journal, () => me.button('Turn on the lock').click())
  await isLocked(me)
  return key
}

/** Try a passphrase on the locked page. */
export async function tryPassphrase(me: Person, words: string): Promise<void> {
  const field = me.page.getByLabel('Passphrase', { exact: true })
  await field.fill(words)
  await field.press('Enter')
}

/** The page that is shown while it is locked. */
export const isLocked = (me: Person) => expect(me.title('This journal is locked')).toBeVisible(slow)

/** The rooms are there again. */
export const isOpen = (me: Person) =>
  expect(me.page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Today' })).toBeVisible(
    slow,
  )
