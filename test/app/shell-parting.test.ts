// Whichever way the app goes, the page first finishes what it was writing.
import { expect, type Journal, test } from '../support/app.ts'

/** Have the page take a moment over its last words, and write them only then. */
async function holdLastWords(journal: Journal): Promise<void> {
  await journal.page.evaluate(() => {
    window.bridge.onLastCall(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300))
      localStorage.setItem('last words', 'written')
      return 0
    })
  })
}

const WAYS: Readonly<Record<string, (journal: Journal) => unknown>> = {
  'closing the window': ({ app }) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
  quitting: ({ app }) => app.evaluate(({ app: shell }) => shell.quit()),
  'quitting twice': ({ app }) =>
    app.evaluate(({ app: shell }) => {
      shell.quit()
      shell.quit()
    }),
  'SIGTERM, as a system that shuts down sends it': ({ pid }) => process.kill(pid, 'SIGTERM'),
  SIGINT: ({ pid }) => process.kill(pid, 'SIGINT'),
  SIGHUP: ({ pid }) => process.kill(pid, 'SIGHUP'),
  'the system saying that it shuts down': ({ app }) =>
    app.evaluate(({ powerMonitor }) => void powerMonitor.emit('shutdown')),
}
for (const [way, leave] of Object.entries(WAYS)) {
  test(`last words are written on ${way}`, async ({ journal }) => {
    await holdLastWords(journal)
    const gone = journal.gone()
    // The connection may end before the answer comes.
    await Promise.resolve(leave(journal)).catch(() => undefined)
    expect(await gone).toBe(0)
    await journal.start()
    expect(await journal.page.evaluate(() => localStorage.getItem('last words'))).toBe('written')
  })
}

test('last words are written on reloading from the menu', async ({ journal }) => {
  await holdLastWords(journal)
  const loaded = journal.page.waitForEvent('load')
  await journal.app.evaluate(({ Menu }) => {
    const view = Menu.getApplicationMenu()?.items.find((item) => item.label === '&View')
    view?.submenu?.items.find((item) => item.label === 'Reload')?.click()
  })
  await loaded
  expect(await journal.page.evaluate(() => localStorage.getItem('last words'))).toBe('written')
})

test('a page that never answers does not keep the window for ever', async ({ journal }) => {
  await journal.page.evaluate(() => window.bridge.onLastCall(() => new Promise(() => undefined)))
  const began = performance.now()
  const gone = journal.gone()
  await journal.app.evaluate(({ app }) => app.quit()).catch(() => undefined)
  expect(await gone).toBe(0)
  expect(performance.now() - began).toBeLessThan(10_000)
})

test('a page that fails in its last words does not keep the window', async ({ journal }) => {
  await journal.page.evaluate(() => window.bridge.onLastCall(() => Promise.reject(new Error('no'))))
  const gone = journal.gone()
  await journal.app.evaluate(({ app }) => app.quit()).catch(() => undefined)
  expect(await gone).toBe(0)
})

test('when the page crashes it is shown again', async ({ journal }) => {
  // Not awaited: it answers only when what follows has happened.
  const back = journal.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return new Promise<string>((resolve) =>
      contents?.once('did-finish-load', () => resolve(contents.getURL())),
    )
  })
  await journal.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  expect(await back).toMatch(/^app:\/\/journal\//)
})

test('after a second crash at once the person is asked', async ({ journal }) => {
  const gone = journal.gone()
  const asked = await journal.app.evaluate(({ BrowserWindow, dialog }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const question = new Promise<string>((resolve) => {
      // Called with a window first; what it says is in the second place.
      dialog.showMessageBox = async (...given: unknown[]) => {
        resolve(JSON.stringify(given.at(-1)))
        return { response: 1, checkboxChecked: false }
      }
    })
    contents?.once('did-finish-load', () => contents.forcefullyCrashRenderer())
    contents?.forcefullyCrashRenderer()
    return question
  })
  expect(asked).toContain('stopped twice')
  expect(await gone).toBe(0)
})
