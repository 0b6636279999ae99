// SIGKILL of the whole tree at every stage of a change of the lock: the next start has the old lock or the new one, whole.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BUILT, REPLACED } from '../../electron/profile/own-files.ts'
import { expect, type Journal, test } from '../support/app.ts'
import { injected, isFault } from '../support/injected-app.ts'
import {
  choosePassphrase,
  comeToTurnOn,
  isLocked,
  isOpen,
  passphrase,
  startLocked,
  tryPassphrase,
} from '../support/lock.ts'
import { holding } from '../support/remnants.ts'
import { everyRow } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

const other = 'a kettle for nine people'
const written = 'Heron-finished by the canal'

/** A store is written anew, after a key was made with all the work it takes. */
const slow = { timeout: 40_000 }

/** The stores that lie beside the journal's own. */
const beside = (profile: string) =>
  readdirSync(profile).filter((name) => name.startsWith(BUILT) || name.startsWith(REPLACED))

/** The files of a profile that hold what was written. */
const readable = (profile: string) => holding([profile], [written])

/** What lies beside the copies of a profile, and is none. */
const besideCopies = (profile: string) =>
  readdirSync(join(profile, 'copies')).filter((name) => !name.endsWith('.json'))

/** Presses what asks the shell for something, and stops it there: what was asked is never answered. */
async function asks(
  journal: Journal,
  what: 'built' | 'lockBeside' | 'switchStore' | 'keepEnvelope',
  act: () => Promise<void>,
): Promise<void> {
  await journal.app.evaluate(({ ipcMain }, name) => {
    ipcMain.removeHandler(name)
    ipcMain.handle(name, () => {
      Reflect.set(globalThis, 'isAsked', true)
      return new Promise(() => undefined)
    })
    Reflect.set(globalThis, 'isAsked', false)
  }, what)
  await act()
  await expect.poll(() => journal.app.evaluate(() => Reflect.get(globalThis, 'isAsked')), slow).toBe(true)
}

/** Presses what writes a store anew, and stops it where all is written and nobody was told. */
async function builds(journal: Journal, act: () => Promise<void>): Promise<void> {
  await asks(journal, 'built', act)
  expect(beside(journal.profile)).toHaveLength(1)
}

/** Presses what writes a store anew, and stops it where it counts, before the app has ended. */
async function counts(journal: Journal, act: () => Promise<void>): Promise<void> {
  await journal.app.evaluate(({ app }) => {
    app.relaunch = () => undefined
    app.exit = () => undefined
  })
  await act()
  await expect.poll(() => existsSync(join(journal.profile, 'switch.json')), slow).toBe(true)
}

test(
  'turning the lock on, changing its passphrase and turning it off, killed at each stage',
  isFault,
  async ({ journal, profile }) => {
    test.slow()
    const me = new Person(journal)
    const turnOn = () => me.button('Turn on the lock').click()
    const turnOff = async () => {
      await me.goTo('Settings')
      await me.page.getByRole('link', { name: 'Turn off the lock' }).click()
      await tryPassphrase(me, other)
    }
    await me.begin('I serve customers')
    await me.reflect('Show it', [{ text: written, level: '3' }])
    await me.goTo('Today')
    const before = await everyRow(journal.page)
    const isSame = async () => expect(await everyRow(journal.page)).toEqual(before)

    // Given up while its copies are locked, or while it is written: all is as it was, and nothing lies beside.
    await comeToTurnOn(me)
    await asks(journal, 'lockBeside', turnOn)
    await me.button('Cancel').click()
    await expect(me.title('Choose a passphrase')).toBeFocused()
    await expect.poll(() => beside(profile)).toEqual([])
    await comeToTurnOn(me)
    await builds(journal, turnOn)
    await me.button('Cancel').click()
    await expect(me.title('Choose a passphrase')).toBeFocused()
    await expect.poll(() => beside(profile)).toEqual([])
    await isSame()

    // Who leaves the page meanwhile gives it up as well.
    await comeToTurnOn(me)
    await builds(journal, turnOn)
    await me.goTo('Today')
    await expect.poll(() => beside(profile)).toEqual([])
    await isSame()

    await comeToTurnOn(me)
    await builds(journal, turnOn)
    injected('lock', 'SIGKILL of the whole tree while the enciphered store is written')
    await journal.restart('kill')
    await isOpen(me)
    expect(beside(profile)).toEqual([])
    await isSame()

    // Nothing can be written from the last look on: no place on the page takes a key, and nothing leads to another.
    await comeToTurnOn(me)
    await asks(journal, 'switchStore', turnOn)
    await me.page.keyboard.press('Tab')
    expect(await me.page.evaluate(() => document.activeElement === document.body)).toBe(true)
    expect(besideCopies(profile)).not.toEqual([])
    injected('lock', 'SIGKILL of the whole tree before the enciphered store counts')
    await journal.restart('kill')
    await isOpen(me)
    expect(besideCopies(profile)).toEqual([])
    await isSame()

    await comeToTurnOn(me)
    await counts(journal, turnOn)
    injected('lock', 'SIGKILL of the whole tree between the enciphered store’s being checked and the restart')
    await startLocked(journal, 'kill')
    await isLocked(me)
    expect(beside(profile)).toEqual([])
    expect(readable(profile)).toEqual([])
    await tryPassphrase(me, passphrase)
    await isOpen(me)

    injected('lock', 'SIGKILL of the whole tree before and after the new passphrase is written down', 2)
    await asks(journal, 'keepEnvelope', () => changePassphrase(me))
    await startLocked(journal, 'kill')
    await tryPassphrase(me, passphrase)
    await isOpen(me)
    const envelope = () => readFileSync(join(profile, 'lock.json'), 'utf8')
    const old = envelope()
    await changePassphrase(me)
    await expect.poll(envelope, { intervals: [5], ...slow }).not.toBe(old)
    await startLocked(journal, 'kill')
    await tryPassphrase(me, other)
    await isOpen(me)

    await builds(journal, turnOff)
    expect(readable(profile)).not.toEqual([])
    injected('lock', 'SIGKILL of the whole tree while the store in clear is written')
    await startLocked(journal, 'kill')
    await isLocked(me)
    expect(beside(profile)).toEqual([])
    expect(readable(profile)).toEqual([])
    await tryPassphrase(me, other)
    await isOpen(me)

    await counts(journal, turnOff)
    injected('lock', 'SIGKILL of the whole tree between the store in clear’s being checked and the restart')
    await journal.restart('kill')
    await isOpen(me)
    expect(beside(profile)).toEqual([])
    expect(existsSync(join(profile, 'lock.json'))).toBe(false)
    await isSame()
  },
)

/** From Settings to where another passphrase is being made. */
async function changePassphrase(me: Person): Promise<void> {
  await me.goTo('Settings')
  await me.page.getByRole('link', { name: 'Change the passphrase' }).click()
  await tryPassphrase(me, passphrase)
  await choosePassphrase(me.page, other)
  await me.button('Change the passphrase').click()
}
