// Reminders in the real app: one notification that says nothing of anybody, put off, in the tray, with a lock, and off.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect, type Journal, runToEnd, test } from '../support/app.ts'
import { injected, isFault } from '../support/injected-app.ts'
import { isShut, toMeeting, written } from '../support/handed.ts'
import { isLocked, isOpen, passphrase, tryPassphrase, turnLockOn } from '../support/lock.ts'
import { daysLater, wake } from '../support/reminding.ts'
import { canMount } from '../support/small-disk.ts'
import { Person } from '../support/walk.ts'

/** From now on a notification is noted instead of shown; its own listeners hear what is done with it. */
const noteNotifications = (app: ElectronApplication) =>
  app.evaluate(({ Notification }) => {
    Reflect.set(globalThis, 'noted', [])
    Notification.isSupported = () => true
    Notification.prototype.show = function show() {
      const noted: unknown = Reflect.get(globalThis, 'noted')
      if (Array.isArray(noted)) noted.push(this)
    }
  })

const noted = (app: ElectronApplication) =>
  app.evaluate(() => {
    const all: unknown = Reflect.get(globalThis, 'noted')
    return Array.isArray(all) ? all.map(({ title, body }) => [String(title), String(body)]) : []
  })

const press = (app: ElectronApplication) =>
  app.evaluate(() => {
    const all: unknown = Reflect.get(globalThis, 'noted')
    if (Array.isArray(all)) all.at(-1).emit('click')
  })

const isShown = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())

/** The window's own button. */
const closeWindow = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())

/** From now on the app ends where it would start itself again: the next start is the test's. */
const stopBetween = (app: ElectronApplication) =>
  app.evaluate((electron) => {
    electron.app.relaunch = () => undefined
  })

const body = 'It is waiting for you, whenever you are ready.'

/** The last press of deleting everything, and the start after it. */
async function deleteEverything(journal: Journal, me: Person): Promise<void> {
  await me.page.getByRole('textbox', { name: /^To confirm/ }).fill('delete')
  await stopBetween(journal.app)
  await me
    .button('Delete everything now')
    .click()
    .catch(() => undefined)
  await journal.gone()
  await journal.start()
}

test('a reminder comes once, can be put off, stays in the tray, says no more with a lock, and off leaves nothing', async ({
  launch,
  profile,
}) => {
  test.slow()
  const config = join(profile, 'config')
  const journal = await launch({ env: { XDG_CONFIG_HOME: config } })
  const me = new Person(journal)
  const file = join(profile, 'reminders.json')
  const entries = () => (existsSync(join(config, 'autostart')) ? readdirSync(join(config, 'autostart')) : [])
  await me.begin('I serve customers')
  await noteNotifications(journal.app)
  await me.goTo('Settings')
  await me.choose('Day', 'Monday')
  expect([existsSync(file), entries()]).toEqual([false, []])

  // What can't be arranged is not shown as chosen, however often one tries.
  mkdirSync(config, { recursive: true })
  writeFileSync(join(config, 'autostart'), 'a file in its place')
  for (let times = 0; times < 2; times += 1) {
    await me.choice('When to remind me', /^Always/).click()
    await expect(me.choice('When to remind me', 'Never')).toBeChecked()
    await expect(me.choice('When to remind me', /^Always/)).toBeFocused()
    await expect(me.page.getByText(/^That could not be arranged/)).toBeVisible()
  }
  rmSync(join(config, 'autostart'))
  await me.choose('When to remind me', /^Always/)
  await expect.poll(entries).toHaveLength(1)
  const [name = ''] = entries()
  expect(readFileSync(join(config, 'autostart', name), 'utf8')).toContain(
    `"--user-data-dir=${profile}" "--at-login"`,
  )
  await me.choose('When to remind me', /^Also/)
  await expect.poll(entries).toEqual([])
  expect(readFileSync(file, 'utf8')).toContain('"weekly"')

  // With the window closed it is told, once, and leads to Today, where it can be put off.
  await closeWindow(journal.app)
  await expect.poll(() => isShown(journal.app)).toBe(false)
  await daysLater(journal.app, 8)
  await wake(journal.app)
  await wake(journal.app)
  await expect.poll(() => noted(journal.app)).toEqual([['Your weekly reflection.', body]])
  await press(journal.app)
  await expect.poll(() => isShown(journal.app)).toBe(true)
  await expect(me.page.getByText('You were reminded of your weekly reflection.')).toBeVisible()
  await me.button('In an hour').click()
  await expect(me.page.getByRole('group', { name: /^Reminders wait until / })).toBeFocused()
  await wake(journal.app)
  expect(await noted(journal.app)).toHaveLength(1)
  await me.button('Remind me again now').click()
  await expect.poll(() => noted(journal.app)).toHaveLength(2)

  // A lock shuts the journal when its window closes; a second start brings the window back in front of it.
  await turnLockOn(journal, me)
  await tryPassphrase(me, passphrase)
  await isOpen(me)
  await closeWindow(journal.app)
  await expect.poll(() => isShown(journal.app)).toBe(false)
  await isLocked(me)
  await noteNotifications(journal.app)
  await daysLater(journal.app, 15)
  await wake(journal.app)
  await expect.poll(() => noted(journal.app)).toEqual([['Your weekly reflection.', body]])
  expect(await runToEnd(profile)).toMatchObject({ code: 0 })
  await expect.poll(() => isShown(journal.app)).toBe(true)
  await tryPassphrase(me, passphrase)
  await isOpen(me)

  await me.goTo('Settings')
  await me.choose('When to remind me', 'Never')
  await expect.poll(() => existsSync(file)).toBe(false)
  await daysLater(journal.app, 8)
  await wake(journal.app)
  expect(await noted(journal.app)).toHaveLength(1)
  await closeWindow(journal.app)
  expect(await journal.gone()).toBe(0)
})

test('started by the login it has no window until it is asked for, and not where that was not chosen', async ({
  launch,
  profile,
}) => {
  const kept = { when: 'login', things: [], told: [], last: { names: [], at: '' }, quiet: null }
  writeFileSync(join(profile, 'reminders.json'), JSON.stringify(kept))
  const config = join(profile, 'config')
  const journal = await launch({ args: ['--at-login'], env: { XDG_CONFIG_HOME: config } })
  await expect(journal.page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await isShown(journal.app)).toBe(false)
  const entries = () => (existsSync(join(config, 'autostart')) ? readdirSync(join(config, 'autostart')) : [])
  await expect.poll(entries).toHaveLength(1)
  expect(await runToEnd(profile)).toMatchObject({ code: 0 })
  await expect.poll(() => isShown(journal.app)).toBe(true)
  await journal.quit()
  writeFileSync(join(profile, 'reminders.json'), JSON.stringify({ ...kept, when: 'open' }))
  await journal.start()
  await expect.poll(() => isShown(journal.app)).toBe(true)
  await expect.poll(entries).toEqual([])

  // Deleting everything says that both go, and they do.
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.goTo('Settings')
  await me.choose('When to remind me', /^Always/)
  await expect.poll(entries).toHaveLength(1)
  await me.page.getByRole('link', { name: 'Delete everything' }).click()
  await expect(
    me.page.getByRole('listitem').filter({ hasText: /reminders you chose, and the start with your login/ }),
  ).toBeVisible()
  await deleteEverything(journal, me)
  await expect(me.page.getByRole('heading', { name: 'Everything was deleted' })).toBeVisible()
  expect(entries()).toEqual([])
  expect(existsSync(join(profile, 'reminders.json'))).toBe(false)
})

test(
  'a start with the login that can’t be taken away is named when all else was deleted',
  isFault,
  async ({ launch, profile }) => {
    test.skip(!canMount, 'Only root on Linux can make a file that can’t be removed.')
    const config = `${profile}-config`
    const journal = await launch({ env: { XDG_CONFIG_HOME: config } })
    const me = new Person(journal)
    await me.begin('I serve customers')
    await me.goTo('Settings')
    await me.choose('When to remind me', /^Always/)
    const [name = ''] = readdirSync(join(config, 'autostart'))
    const entry = join(config, 'autostart', name)
    rmSync(entry)
    mkdirSync(entry)
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', entry])
    try {
      await me.page.getByRole('link', { name: 'Delete everything' }).click()
      injected('wiping', 'a start with the login that can’t be taken away')
      await deleteEverything(journal, me)
      await expect(me.page.getByRole('listitem').filter({ hasText: entry })).toBeVisible()
    } finally {
      execFileSync('umount', ['-l', entry])
      rmSync(config, { recursive: true })
    }
  },
)

test('whoever the laptop is handed to is reminded of nothing; what came due meanwhile comes once it is back', async ({
  journal,
}) => {
  test.slow()
  const me = await written(journal)
  await noteNotifications(journal.app)
  await me.goTo('Settings')
  await me.choose('Day', 'Monday')
  await me.choose('When to remind me', 'While Two Sheets is open')
  await toMeeting(me)
  await me.handOver()
  await daysLater(journal.app, 8)
  await wake(journal.app)
  await isShut(me.page)
  expect(await noted(journal.app)).toEqual([])
  await me.handBack()
  await expect.poll(() => noted(journal.app)).toHaveLength(1)
})
