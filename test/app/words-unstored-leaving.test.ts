// What is not stored is never dropped without asking, and a page that is loaded again opens no torn store.
import { rmSync } from 'node:fs'
import { expect, type Journal, test } from '../support/app.ts'
import { injected, isFault } from '../support/injected-app.ts'
import { storeFolder } from '../support/raw-store.ts'
import { isStored } from '../support/rows.ts'
import { canMount, type SmallDisk, smallDisk } from '../support/small-disk.ts'
import { Person } from '../support/walk.ts'

test.skip(!canMount, 'only root on Linux can make a disk small enough to fill')

const MANY = 'Nor this, '.repeat(2000)
const soon = { timeout: 15_000 }

let disk: SmallDisk
let journal: Journal
let me: Person
const notice = () => me.page.getByRole('alert').filter({ hasText: 'This could not be stored.' })

test.beforeEach(async ({ launch }) => {
  disk = smallDisk(96)
  journal = await launch({ profile: disk.profile })
  me = new Person(journal)
  await me.begin('I serve customers')
  await me.chooseAudit('Weekly reflection')
  await me.page.keyboard.type('Stored. ')
  await expect(me.page.getByText('Saved', { exact: true })).toBeVisible()
  // It says so of the first letters already.
  await isStored(me.page, 'drafts', 'Stored. ')
  disk.fill()
  injected('words', 'a disk that is full while one writes')
  await me.page.keyboard.insertText(MANY)
  await expect(notice()).toBeVisible()
})
test.afterEach(() => disk.remove())

/** From now on the shell's questions are answered with this button; gives what was asked so far. */
async function answer(button: 'Stay' | 'Close anyway' | 'Reload anyway'): Promise<() => Promise<string[]>> {
  await journal.app.evaluate(({ dialog }, choice) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    dialog.showMessageBox = async (...given: unknown[]) => {
      const box: unknown = given.at(-1)
      // What the shell hands over is what Electron's types say.
      const { message, buttons = [] } = box as { message: string; buttons?: string[] }
      asked.push(message)
      return { response: buttons.indexOf(choice), checkboxChecked: false }
    }
  }, button)
  // Put there just before.
  return () => journal.app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)
}

const close = () => journal.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
const reload = () =>
  journal.app.evaluate(({ Menu }) => {
    const view = Menu.getApplicationMenu()?.items.find((item) => item.label === '&View')
    view?.submenu?.items.find((item) => item.label === 'Reload')?.click()
  })

test('closing, quitting and reloading ask once each, and who stays keeps every word', isFault, async () => {
  const asked = await answer('Stay')
  for (const leave of [close, () => journal.app.evaluate(({ app }) => app.quit()), reload]) {
    const before = (await asked()).length
    await leave()
    await expect.poll(async () => (await asked()).length, soon).toBe(before + 1)
  }
  expect(new Set(await asked())).toEqual(new Set(['Some words are not stored']))
  await expect(me.answerBox).toHaveValue(`Stored. ${MANY}`)
  disk.free()
  await expect(notice()).toBeHidden(soon)
  const gone = journal.gone()
  await close().catch(() => undefined)
  expect(await gone).toBe(0)
  await journal.start()
  await me.button('Resume').click()
  await expect(me.answerBox).toHaveValue(`Stored. ${MANY}`)
})

test('who closes anyway loses only what was not stored', isFault, async () => {
  await answer('Close anyway')
  const gone = journal.gone()
  await close().catch(() => undefined)
  expect(await gone).toBe(0)
  disk.free()
  await journal.start()
  await me.button('Resume').click()
  await expect(me.answerBox).toHaveValue('Stored. ')
})

test('a system that shuts down is not kept waiting for an answer', isFault, async () => {
  await answer('Stay')
  const gone = journal.gone()
  process.kill(journal.pid, 'SIGTERM')
  expect(await gone).toBe(0)
})

test(
  'a page that is loaded again on the full disk opens nothing, and all that was stored once it is free',
  isFault,
  async () => {
    await answer('Reload anyway')
    await reload()
    await expect(me.page.getByRole('heading', { name: /can’t be opened safely/ })).toBeVisible(soon)
    disk.free()
    await me.button('Try again now').click()
    await expect(me.answerBox).toHaveValue('Stored. ', soon)
    await me.answerBox.press('Control+End')
    await me.page.keyboard.type('More.')
    await isStored(me.page, 'drafts', 'More.')
    await journal.restart('kill')
    await me.button('Resume').click()
    await expect(me.answerBox).toHaveValue('Stored. More.')
  },
)

test(
  'a database that is gone is told, its words can be carried away, and no empty one takes its place',
  isFault,
  async () => {
    rmSync(storeFolder(disk.profile), { recursive: true })
    injected('words', 'the database’s folder deleted while one writes on a full disk')
    disk.free()
    await expect(me.page.getByText('The journal’s database is gone.')).toBeVisible(soon)
    await me.button('Copy what I wrote').click()
    await expect(me.page.getByText('Copied to the clipboard.')).toBeVisible()
    expect(await journal.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(`Stored. ${MANY}`)
    await answer('Reload anyway')
    await me.button('Reload').click()
    await expect(me.page.getByRole('heading', { name: /opened empty/ })).toBeVisible(soon)
  },
)
