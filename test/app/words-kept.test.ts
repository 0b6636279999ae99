// Never lose a word: typed on real keys, then the app goes in every way there is, ten times each in one profile.
import { expect, type Journal, test } from '../support/app.ts'
import { typeToTheLast } from '../support/rows.ts'
import { Person } from '../support/walk.ts'
import { injected, isFault } from '../support/injected-app.ts'

const ROUNDS = 10

/** Hand the app its end. The connection may break before an answer comes. */
async function end(journal: Journal, deed: () => unknown): Promise<void> {
  const gone = journal.gone()
  await Promise.resolve(deed()).catch(() => undefined)
  await gone
  await journal.start()
}

/** Have the page's process die, and wait until the app shows the page again. */
async function crash(journal: Journal, deed: (journal: Journal) => unknown): Promise<void> {
  const back = await journal.app.evaluateHandle(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return { shown: new Promise<void>((resolve) => contents?.once('did-finish-load', () => resolve())) }
  })
  await Promise.resolve(deed(journal)).catch(() => undefined)
  await back.evaluate(({ shown }) => shown)
  // A page that crashed can't be driven any further, so the app is started anew to look.
  await journal.restart('kill')
}

async function reloadByMenu({ app, page }: Journal): Promise<void> {
  const loaded = page.waitForEvent('load')
  await app.evaluate(({ Menu }) => {
    const view = Menu.getApplicationMenu()?.items.find((item) => item.label === '&View')
    view?.submenu?.items.find((item) => item.label === 'Reload')?.click()
  })
  await loaded
}

interface Way {
  /** How many of the last characters it may cost. */
  readonly cost: 0 | 1
  /** The page has no time to finish. */
  readonly isSudden: boolean
  readonly go: (journal: Journal) => Promise<unknown>
}

const WAYS: Readonly<Record<string, Way>> = {
  'SIGKILL of the whole tree': { cost: 1, isSudden: true, go: (journal) => journal.restart('kill') },
  'a crash of the page': {
    cost: 0,
    isSudden: true,
    go: (journal) =>
      crash(journal, ({ app }) =>
        app.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
        ),
      ),
  },
  'a kill of the page’s process': {
    cost: 0,
    isSudden: true,
    go: (journal) =>
      crash(journal, async ({ app }) => {
        const pid = await app.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
        )
        if (pid !== undefined) process.kill(pid, 'SIGKILL')
      }),
  },
  'Reload in the menu': { cost: 0, isSudden: false, go: reloadByMenu },
  quitting: {
    cost: 0,
    isSudden: false,
    go: (journal) => end(journal, () => journal.app.evaluate(({ app }) => app.quit())),
  },
  'closing the window': {
    cost: 0,
    isSudden: false,
    go: (journal) =>
      end(journal, () =>
        journal.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
      ),
  },
  'SIGTERM, as a system that shuts down sends it': {
    cost: 0,
    isSudden: false,
    go: (journal) => end(journal, () => process.kill(journal.pid, 'SIGTERM')),
  },
}

for (const [way, { cost, isSudden, go }] of Object.entries(WAYS)) {
  test(`every character is there after ${way}, ten times over`, isFault, async ({ journal }) => {
    test.setTimeout(240_000)
    const me = new Person(journal)
    await me.begin('I serve customers')
    await me.chooseAudit('Weekly reflection')
    let words = ''
    for (let round = 1; round <= ROUNDS; round += 1) {
      const more = `Round ${round}: a few quick words, then the end. `
      await me.page.keyboard.press('Control+End')
      // What dies takes along what no disk has taken yet: on a busy machine that can be several keys of such haste.
      if (isSudden) await typeToTheLast(me.page, 'drafts', more)
      else await me.page.keyboard.type(more)
      words += more
      injected('words', way)
      await go(journal)
      if (way !== 'Reload in the menu') {
        await expect(me.page.getByText(/^Weekly reflection: half written/)).toBeVisible()
        await me.button('Resume').click()
      }
      await expect(me.answerBox).toBeFocused()
      const kept = await me.answerBox.inputValue()
      expect([words, words.slice(0, words.length - cost)], `round ${round}`).toContain(kept)
      words = kept
    }
  })
}
