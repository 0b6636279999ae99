// An open journal locks itself and when asked: what is being typed is stored first, and one comes back to where one was.
import type { ElectronApplication } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { isAttended, isLocked, isOpen, passphrase, tryPassphrase, turnLockOn } from '../support/lock.ts'
import { Person } from '../support/walk.ts'

/** The real listener hears it, as when the machine goes to sleep or its screen is locked. */
const machine = (app: ElectronApplication, does: 'suspend' | 'lock-screen') =>
  app.evaluate(({ powerMonitor }, event) => void powerMonitor.emit(event), does)

/** Whether something lies over all of the page. */
const covered = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const { width, height } = window?.getContentBounds() ?? {}
    return window?.contentView.children.some((view) => {
      const bounds = view.getBounds()
      return bounds.width === width && bounds.height === height
    })
  })

test('it locks while one types: on sleep, with the screen, by its key, and when nobody is there', async ({
  journal,
}) => {
  test.slow()
  const me = new Person(journal)
  await me.begin('I serve customers')
  // Without a lock nothing of this happens.
  await machine(journal.app, 'suspend')
  await turnLockOn(journal, me)
  await tryPassphrase(me, passphrase)
  await isOpen(me)
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: 'First' })
  await me.answerBox.pressSequentially('Half a sen')
  const where = await me.where()

  await machine(journal.app, 'suspend')
  await isLocked(me)
  expect(await me.page.evaluate(() => [window.location.hash, history.length])).toEqual(['', 1])
  await tryPassphrase(me, passphrase)
  await expect(me.answerBox).toHaveValue('Half a sen')
  expect(await me.where()).toBe(where)
  await me.answerBox.pressSequentially('tence')

  await machine(journal.app, 'lock-screen')
  await isLocked(me)
  await tryPassphrase(me, passphrase)
  await expect(me.answerBox).toHaveValue('Half a sentence')

  await me.goTo('Settings')
  await me.page.getByRole('combobox', { name: /^Lock when nobody/ }).selectOption({ label: '1 minute' })
  // Nobody has touched the machine for longer than the journal has been open: opening it counts too.
  await journal.app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => {
      Reflect.set(globalThis, 'looks', Number(Reflect.get(globalThis, 'looks') ?? 0) + 1)
      return 3600
    }
  })
  const looks = () => journal.app.evaluate(() => Number(Reflect.get(globalThis, 'looks') ?? 0))
  await expect.poll(looks, { timeout: 20_000 }).toBeGreaterThan(1)
  await expect(me.title('Settings')).toBeVisible()
  await journal.app.evaluate(() => {
    const now = Date.now()
    Date.now = () => now + 61_000
  })
  await expect(me.title('This journal is locked')).toBeVisible({ timeout: 15_000 })
  await isAttended(journal)
  await tryPassphrase(me, passphrase)
  await expect(me.title('Settings')).toBeVisible()
  await expect(me.page.getByRole('combobox', { name: /^Lock when nobody/ })).toHaveValue('1')
  await me.button('Lock now').click()
  await isLocked(me)
})

test('a page that is too busy to be locked is covered, and keeps what is typed meanwhile', async ({
  journal,
}) => {
  test.slow()
  const me = new Person(journal)
  await me.begin('I serve customers')
  await turnLockOn(journal, me)
  await tryPassphrase(me, passphrase)
  await isOpen(me)
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: 'First' })
  await me.answerBox.pressSequentially('Half a sen')
  // Far longer than a page may take until it is late.
  await me.page.evaluate(() => {
    setTimeout(() => {
      const began = performance.now()
      while (performance.now() - began < 10_000);
    })
  })
  await journal.app.evaluate(({ BrowserWindow, powerMonitor }) => {
    const [window] = BrowserWindow.getAllWindows()
    for (const keyCode of 'tence') window?.webContents.sendInputEvent({ type: 'char', keyCode })
    powerMonitor.emit('suspend')
  })
  await expect.poll(() => covered(journal.app)).toBe(true)
  await isLocked(me)
  expect(await covered(journal.app)).toBe(false)
  await tryPassphrase(me, passphrase)
  await expect(me.answerBox).toHaveValue('Half a sentence')
})
