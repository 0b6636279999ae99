// Under a lock what can't be removed or read is named and all else opens, and what a newer version has left stays as it is.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { MADE_FOLDER } from '../../electron/visible-folder.ts'
import { expect, test } from '../support/app.ts'
import { choose } from '../support/dialogs.ts'
import { injected, isFault } from '../support/injected-app.ts'
import { isLocked, isOpen, passphrase, startLocked, tryPassphrase, turnLockOn } from '../support/lock.ts'
import { holding } from '../support/remnants.ts'
import { everyRow } from '../support/rows.ts'
import { canMount } from '../support/small-disk.ts'
import { Person } from '../support/walk.ts'

const words = 'Heron-finished by the canal'

/** Makes a folder with a file that nobody can remove; answers how it is made free again. */
function hold(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', folder])
  writeFileSync(join(folder, 'file'), words)
  execFileSync('mount', ['-o', 'remount,ro', folder])
  return () => execFileSync('umount', ['-l', folder])
}

/** Turns over a bit of the enciphered body of the entry that was stored first. */
const damage = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('journal')
        request.onerror = () => reject(new Error(request.error?.message))
        request.onsuccess = () => {
          const work = request.result.transaction('reflections', 'readwrite', { durability: 'strict' })
          const cursor = work.objectStore('reflections').openCursor()
          cursor.onsuccess = () => {
            const row: { readonly body: Uint8Array } = cursor.result?.value
            row.body[40] = (row.body[40] ?? 0) ^ 1
            cursor.result?.update(row)
          }
          work.onabort = () => reject(new Error(work.error?.message))
          work.oncomplete = () => {
            request.result.close()
            resolve()
          }
        }
      }),
  )

/** Gives the database the number of a later version, or asks for the one it has. */
const version = (page: Page, to?: number) =>
  page.evaluate(
    (number) =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('journal', number)
        request.onerror = () => reject(new Error(request.error?.message))
        request.onsuccess = () => {
          resolve(request.result.version)
          request.result.close()
        }
      }),
    to,
  )

let free: (() => void) | undefined
test.afterEach(({ profile }) => {
  free?.()
  rmSync(`${profile}-stick`, { recursive: true, force: true })
})

test(
  'what can’t be removed, a row that does not open, and what a newer version has left',
  isFault,
  async ({ journal, profile }) => {
    test.slow()
    test.skip(!canMount, 'only root can mount what can’t be removed')
    const me = new Person(journal)
    const held = join(profile, 'kept', '2031-torn')
    const left = () => me.page.getByText('Something readable could not be removed')
    await me.begin('I serve customers')
    await me.reflect('Show it', [{ text: words, level: '3' }])
    await me.reflect('Weekly reflection', [{ text: 'Still here', level: '2' }])
    free = hold(held)
    const stick = `${profile}-stick`
    mkdirSync(stick)
    await choose(journal.app, stick)
    await me.goTo('Settings')
    await me.button('Keep copies in a folder as well').click()
    await me.page.getByRole('dialog').getByRole('button', { name: 'Choose the folder' }).click()
    await expect.poll(() => holding([stick], [words])).toHaveLength(1)
    const copy = holding([stick], [words])[0] ?? ''
    const clear = readFileSync(copy)
    renameSync(stick, `${stick} away`)
    const unlocked = () =>
      me.page.getByText('Some copies are as they were before the lock or its last change')
    injected('lock', 'the chosen folder away when the lock is turned on')
    injected('lock', 'a folder of the guard that can’t be removed when the lock is turned on')
    await turnLockOn(journal, me)
    await expect(left()).toBeVisible()
    await expect(me.page.getByText(held, { exact: true })).toBeVisible()
    await expect(unlocked()).toBeVisible()
    await expect(me.page.getByText(join(stick, MADE_FOLDER), { exact: true })).toBeVisible()
    renameSync(`${stick} away`, stick)
    await tryPassphrase(me, passphrase)
    await isOpen(me)
    await me.goTo('Settings')
    await expect(left()).toBeVisible()
    await expect.poll(() => holding([profile, stick], [words])).toEqual([join(held, 'file')])
    // What was locked since is named no more; what still can't be removed is.
    await me.button('Lock now').click()
    await isLocked(me)
    await expect(left()).toBeVisible()
    await expect(unlocked()).toHaveCount(0)
    await tryPassphrase(me, passphrase)
    await me.goTo('Settings')
    await me.button('Keep no more copies there').click()
    await expect(me.button('Keep copies in a folder as well')).toBeVisible()
    injected('lock', 'a folder with a copy in clear chosen again after the lock was turned on')
    writeFileSync(copy, clear)
    await choose(journal.app, stick)
    await me.button('Keep copies in a folder as well').click()
    await me.page.getByRole('dialog').getByRole('button', { name: 'Choose the folder' }).click()
    await expect.poll(() => holding([profile, stick], [words])).toEqual([join(held, 'file')])
    free()
    free = undefined

    await damage(me.page)
    injected('lock', 'a row whose enciphered body had a bit turned over')
    await startLocked(journal)
    await isLocked(me)
    await expect(left()).toHaveCount(0)
    await expect(unlocked()).toHaveCount(0)
    expect(existsSync(held)).toBe(false)
    await tryPassphrase(me, passphrase)
    const notice = me.page.getByRole('status').filter({ hasText: 'Something could not be read' })
    await expect(notice.getByText(/It was set aside exactly as it was stored/)).toBeVisible()
    await expect(notice.getByRole('listitem')).toHaveText([/^an entry/i])
    await me.goTo('History')
    await expect(me.page.getByRole('heading', { name: 'One entry' })).toBeVisible()
    await me.page.getByRole('main').getByRole('link', { name: 'Weekly reflection' }).click()
    await expect(me.page.getByText('Still here')).toBeVisible()
    expect(holding([profile], [words])).toEqual([])

    // This release on what a later one has left: first the key file, then the database itself.
    const before = await everyRow(me.page)
    const envelope = join(profile, 'lock.json')
    const own = readFileSync(envelope, 'utf8')
    const later = own.replace('"version":1', '"version":9')
    expect(later).not.toBe(own)
    await journal.quit()
    writeFileSync(envelope, later)
    injected('earlier', 'this release on a locked journal whose key file a later version has written')
    await journal.start()
    await expect(me.page.getByText('A newer version of the app has locked this journal')).toBeVisible()
    await expect(me.page.getByLabel('Passphrase', { exact: true })).toHaveCount(0)
    await journal.quit()
    expect(readFileSync(envelope, 'utf8')).toBe(later)
    writeFileSync(envelope, own)
    await journal.start()
    expect(await version(me.page, 9999)).toBe(9999)
    injected('earlier', 'this release on a locked journal whose database has the number of a later version')
    await startLocked(journal)
    await tryPassphrase(me, passphrase)
    await expect(
      me.page.getByRole('heading', { name: 'A newer version of Two Sheets has used this journal' }),
    ).toBeVisible()
    expect(await version(me.page)).toBe(9999)
    expect(await everyRow(me.page)).toEqual(before)
    expect(readFileSync(envelope, 'utf8')).toBe(own)
  },
)
