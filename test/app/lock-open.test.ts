// The lock as a person meets it: turned on, met at the next start, opened by each way, changed, and turned off again.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect, type Journal, test } from '../support/app.ts'
import { keyTo, pressOn, tabTo } from '../support/keys.ts'
import {
  choosePassphrase,
  isAttended,
  isLocked,
  isOpen,
  keyShown,
  passphrase,
  startLocked,
  startsAgain,
  tryPassphrase,
  turnLockOn,
  typeBack,
} from '../support/lock.ts'
import { Person } from '../support/walk.ts'

const other = 'a kettle for nine people'

/** Turns the lock on without a pointer, from Settings to the locked page; answers the recovery key's groups. */
async function turnOnByKeys(journal: Journal, me: Person): Promise<readonly string[]> {
  const { page } = me
  await keyTo(page, 'Settings')
  await pressOn(page, page.getByRole('link', { name: 'Turn on the lock' }))
  for (const label of ['Your passphrase', 'The same once more']) {
    await tabTo(page, page.getByLabel(label))
    await page.keyboard.type(passphrase)
  }
  await pressOn(page, me.button('Go on'))
  const key = await keyShown(page)
  await pressOn(page, me.button('I have kept it'))
  const asked = page.getByRole('textbox', { name: /^Group \d$/ })
  await expect(asked).toHaveCount(2)
  for (const field of await asked.all()) {
    const label = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '')
    await tabTo(page, field)
    await page.keyboard.type(key[Number(label.replace('Group ', '')) - 1] ?? '')
  }
  await startsAgain(journal, () => pressOn(page, me.button('Turn on the lock')))
  await isLocked(me)
  return key
}

test('from turning it on to turning it off: nothing shows before it is opened, and nothing is lost', async ({
  journal,
}) => {
  test.slow()
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.reflect('Show it', [{ text: 'Only behind the passphrase', level: '3' }])
  const key = await turnOnByKeys(journal, me)
  // Nothing of the journal: not on the page, in its title or address, nor in the menu.
  await expect(me.page.getByLabel('Passphrase', { exact: true })).toBeFocused()
  await expect(me.page).toHaveTitle('Two Sheets')
  expect(await me.page.evaluate(() => window.location.hash)).toBe('')
  await expect(me.page.getByRole('navigation')).toHaveCount(0)
  await expect.poll(() => menuItems(journal)).toEqual({ print: false, lock: false, history: false })
  for (const keys of ['ControlOrMeta+3', 'ControlOrMeta+n', 'ControlOrMeta+f', 'ControlOrMeta+k'])
    await me.page.keyboard.press(keys)
  await expect(me.page.getByRole('listbox').getByRole('option')).toHaveText([
    /^Keyboard shortcuts/,
    /^Reload/,
  ])
  await me.page.keyboard.press('Escape')
  await expect(me.page.getByLabel('Passphrase', { exact: true })).toBeFocused()

  await tryPassphrase(me, 'five herons by the canal')
  await expect(me.page.getByText('That is not the passphrase.')).toBeVisible()
  await expect(me.page.getByLabel('Passphrase', { exact: true })).toBeFocused()
  await me.page.keyboard.press('ControlOrMeta+a')
  await me.page.keyboard.type(passphrase.toUpperCase())
  await me.page.keyboard.press('Enter')
  await isOpen(me)
  await expect.poll(() => menuItems(journal)).toEqual({ print: true, lock: true, history: true })
  await me.goTo('History')
  await me.page.getByRole('link', { name: /Show it/ }).click()
  await expect(me.page.getByText('Only behind the passphrase')).toBeVisible()

  // The recovery key opens it too, and then asks for another passphrase.
  await startLocked(journal)
  await isLocked(me)
  await me.button('Use the recovery key').click()
  const field = me.page.getByLabel('Recovery key', { exact: true })
  await expect(field).toBeFocused()
  await field.fill(key.with(2, '1111').join(' '))
  await me.page.keyboard.press('Enter')
  await expect(me.page.getByText(/^There is a slip in it/)).toBeVisible()
  await field.fill(key.join(' ').toLowerCase())
  await me.page.keyboard.press('Enter')
  await expect(me.title('Choose a new passphrase')).toBeFocused()
  // Who walks away from there can lock it as anywhere else.
  await me.page.keyboard.press('Control+l')
  await isLocked(me)
  await me.button('Use the recovery key').click()
  await field.fill(key.join(' '))
  await me.page.keyboard.press('Enter')
  await expect(me.title('Choose a new passphrase')).toBeFocused()
  await choosePassphrase(me.page, other)
  await me.button('Open the journal').click()
  await isOpen(me)

  // A new recovery key, and a new passphrase, each by the one that holds.
  await me.goTo('Settings')
  await me.page.getByRole('link', { name: 'Make a new recovery key' }).click()
  await tryPassphrase(me, other)
  const next = await keyShown(me.page)
  expect(next).not.toEqual(key)
  await me.button('I have kept it').click()
  await typeBack(me.page, next)
  await me.button('Use this key from now on').click()
  await expect(me.title('Settings')).toBeFocused()
  await me.page.getByRole('link', { name: 'Change the passphrase' }).click()
  await me.button('Use the recovery key').click()
  await me.page.getByLabel('Recovery key', { exact: true }).fill(next.join('-'))
  await me.page.keyboard.press('Enter')
  await choosePassphrase(me.page, passphrase)
  await me.button('Change the passphrase').click()
  await expect(me.title('Settings')).toBeFocused()

  await me.page.getByRole('link', { name: 'Turn off the lock' }).click()
  await tryPassphrase(me, other)
  await expect(me.page.getByText('That is not the passphrase.')).toBeVisible()
  await startsAgain(journal, () => tryPassphrase(me, passphrase))
  await isOpen(me)
  await me.goTo('History')
  await expect(me.page.getByRole('link', { name: /Show it/ })).toBeVisible()
})

test('wrong tries are slowed, also after a restart, and never for good', async ({ journal, profile }) => {
  test.slow()
  const me = new Person(journal)
  await me.begin('I serve customers')
  await turnLockOn(journal, me)
  for (const words of ['one wrong one', 'another wrong one', 'and a third']) {
    await tryPassphrase(me, words)
    await expect(me.page.getByText('That is not the passphrase.')).toBeVisible()
    await me.page.getByLabel('Passphrase', { exact: true }).fill('')
  }
  await expect(
    me.page
      .getByRole('form')
      .getByText(/^After wrong tries there is a pause\. You can try again in \d seconds?\.$/),
  ).toBeVisible()
  await expect(me.page.getByRole('status').getByText(/there is a pause/)).toBeAttached()
  await journal.kill()
  // What is left of the pause is not to go by in a slow start: of what lies ahead, the app makes the present.
  const attempts = join(profile, 'attempts.json')
  const noted = JSON.parse(readFileSync(attempts, 'utf8'))
  expect(noted).toMatchObject({ wrong: 3 })
  writeFileSync(attempts, JSON.stringify({ ...noted, last: Date.now() + 3_600_000 }))
  await journal.start()
  await isAttended(journal)
  await isLocked(me)
  await tryPassphrase(me, passphrase)
  await expect(me.button('Open')).toBeDisabled()
  await isLocked(me)
  await expect(me.button('Open')).toBeEnabled({ timeout: 15_000 })
  await me.page.getByLabel('Passphrase', { exact: true }).press('Enter')
  await isOpen(me)
})

/** Whether what leads into the journal can be chosen in the menu. */
function menuItems({ app }: { readonly app: ElectronApplication }) {
  return app.evaluate(({ Menu }) => {
    const file = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
    const enabled = (label: string) => file.find((item) => item.label === label)?.enabled
    return { print: enabled('Print…'), lock: enabled('Lock now'), history: enabled('History') }
  })
}
