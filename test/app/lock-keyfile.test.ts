// The key file is gone: it is found in the copies and put back only when it opened the journal; who has neither way in can begin anew.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { envelopeText } from '../../renderer/core/lock.ts'
import { newEnvelope, newRecoveryKey } from '../../renderer/store/envelope.ts'
import { closeCopy } from '../../renderer/store/locked-copy.ts'
import { expect, test } from '../support/app.ts'
import { fullKey } from '../support/derive.ts'
import { injected, isFault } from '../support/injected-app.ts'
import {
  isAttended,
  isLocked,
  isOpen,
  passphrase,
  startLocked,
  startsAgain,
  tryPassphrase,
  turnLockOn,
} from '../support/lock.ts'
import { Person } from '../support/walk.ts'

const others = 'a kettle for nine people'

/** Another lock. */
async function anotherLock() {
  const made = await newEnvelope('01a00000-0000-7000-8000-000000000000', others, newRecoveryKey(), fullKey)
  if (made.kind !== 'made') throw new Error(made.reason)
  return made
}

/** A copy of another lock, made after all others. */
async function putNewerCopy(profile: string): Promise<void> {
  const made = await anotherLock()
  const at = '2099-01-01T00:00:00.000Z'
  const copy = await closeCopy('{"format":"two-sheets-journal"}', at, made.envelope, made.key)
  writeFileSync(join(profile, 'copies', `journal-${at.replaceAll(/[:.]/g, '-')}.json`), copy)
}

test(
  'a lost key file comes back out of the copy that fits, and without both ways in one begins anew',
  isFault,
  async ({ journal, profile }) => {
    test.slow()
    const me = new Person(journal)
    await me.begin('I serve customers')
    await me.reflect('Show it', [{ text: 'Only behind the passphrase', level: '3' }])
    await turnLockOn(journal, me)
    await tryPassphrase(me, passphrase)
    await isOpen(me)
    const copies = join(profile, 'copies')
    const areClosed = () =>
      readdirSync(copies).every((name) => readFileSync(join(copies, name), 'utf8').includes('"ways"'))
    await expect.poll(areClosed).toBe(true)
    await journal.quit()
    const path = join(profile, 'lock.json')
    const keyFile = (): unknown => JSON.parse(readFileSync(path, 'utf8'))
    const before = keyFile()
    rmSync(path)
    await putNewerCopy(profile)
    injected('lock', 'lock.json removed, and the newest copy one of another lock')
    await journal.start()
    await isAttended(journal)
    await isLocked(me)
    await me.button('Look for it in the copies').click()
    await expect(me.page.getByText('2 key files were found')).toBeVisible()
    await tryPassphrase(me, 'five herons by the canal')
    await expect(me.page.getByText('None of these key files opens with that passphrase.')).toBeVisible()
    await tryPassphrase(me, others)
    await expect(me.page.getByText(/^That is right, but for a key file of another lock/)).toBeVisible()
    expect(existsSync(path)).toBe(false)
    await tryPassphrase(me, passphrase)
    await isOpen(me)
    expect(keyFile()).toEqual(before)

    await me.goTo('Settings')
    await me.button('Lock now').click()
    await isLocked(me)
    await me.page.getByText('I have neither').click()
    await me.button('Delete everything').click()
    await expect(me.title('Delete everything')).toBeFocused()
    await me.button('Keep everything').click()
    await isLocked(me)
    await me.page.getByText('I have neither').click()
    await me.button('Delete everything').click()
    await me.button('Delete everything now').click()
    await expect(me.page.getByRole('alert')).toContainText('is not in the field yet')
    await me.page.getByRole('textbox', { name: 'To confirm, type the word “delete”' }).fill('delete')
    await startsAgain(journal, () => me.button('Delete everything now').click())
    await expect(me.page.getByRole('radiogroup', { name: 'Your role' })).toBeVisible()
    expect(existsSync(path)).toBe(false)
  },
)

test(
  'a sound key file of another lock is told apart from a wrong passphrase',
  isFault,
  async ({ journal, profile }) => {
    test.slow()
    const me = new Person(journal)
    await me.begin('I serve customers')
    await turnLockOn(journal, me)
    await tryPassphrase(me, passphrase)
    await isOpen(me)
    await journal.quit()
    const path = join(profile, 'lock.json')
    const before = readFileSync(path, 'utf8')
    writeFileSync(path, envelopeText((await anotherLock()).envelope))
    injected('lock', 'lock.json swapped with a sound one of another lock')
    await journal.start()
    await isAttended(journal)
    await isLocked(me)
    const anothers = () => me.page.getByText('Perhaps this key file is another lock’s')
    await tryPassphrase(me, others)
    await expect(me.page.getByText(/^That is right, but for a key file of another lock/)).toBeVisible()
    await expect(anothers()).toBeVisible()

    await startLocked(journal)
    await isLocked(me)
    await expect(anothers()).toBeHidden()
    await tryPassphrase(me, passphrase)
    await expect(me.page.getByText('That is not the passphrase.')).toBeVisible()
    await expect(anothers()).toBeVisible()
    await me.button('Look for it in the copies').click()
    await expect(me.page.getByText('2 key files were found')).toBeVisible()
    await tryPassphrase(me, passphrase)
    await isOpen(me)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(before))
    await startLocked(journal)
    await tryPassphrase(me, 'five herons by the canal')
    await expect(me.page.getByText('That is not the passphrase.')).toBeVisible()
    await expect(anothers()).toBeHidden()
  },
)
