// The laptop handed over: nothing but the other's side is within reach, whatever is pressed, loaded anew or killed.
import type { Page } from '@playwright/test'
import { expect, type Journal, test } from '../support/app.ts'
import { handedOver, HERS, isShut, protect, toMeeting, written } from '../support/handed.ts'
import { isLocked, isOpen, passphrase, startLocked, tryPassphrase, turnLockOn } from '../support/lock.ts'
import type { Pair } from '../support/pair.ts'
import { isStored, rowsOf } from '../support/rows.ts'

/** The other's sheet is there and nothing else, and goes on with every character. */
async function goesOnWithHers(me: Pair): Promise<void> {
  await expect(me.title('Hello Zofia, this sheet is yours.')).toBeVisible()
  await isShut(me.page)
  await me.button('Go on where you stopped').click()
  await expect(me.answerBox).toHaveValue(HERS)
}

test('no address, no key, no way back and no menu leads to the journal', async ({ journal, page }) => {
  const me = await handedOver(journal)
  await isShut(page)
  for (const path of ['/', '/history', '/insights', '/settings', '/one-on-ones', '/library', '/reflect']) {
    await page.evaluate((to) => {
      window.location.hash = to
    }, path)
    await isShut(page)
  }
  const drafts = (await rowsOf(page, 'drafts')).filter(({ kind }) => kind === 'draft')
  await page.evaluate((id) => {
    window.location.hash = `/reflect/${id}`
  }, drafts[0]?.id ?? '')
  await isShut(page)
  for (let times = 0; times < 5; times += 1) await page.evaluate(() => window.history.back())
  const elsewhere = ['Control+f', 'Control+n', 'Control+3', 'Control+,', 'Control+Shift+n']
  for (const key of ['Alt+ArrowLeft', 'Alt+ArrowRight', 'Backspace', ...elsewhere, 'Escape'])
    await page.keyboard.press(key)
  await isShut(page)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('listbox').getByRole('option')).toHaveText([
    /^Keyboard shortcuts/,
    /^Print…/,
    /^Reload/,
  ])
  await page.keyboard.press('Escape')
  await journal.app.evaluate(({ Menu }) => {
    const all = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? []
    // What is not a role of the system's own: everything that could lead somewhere.
    for (const item of all) if (item.role === undefined && item.type === 'normal') item.click()
  })
  await isShut(page)
  await expect(me.title('Hello Zofia, this sheet is yours.')).toBeVisible()
})

test('nothing of the lead’s own stands beside the questions', async ({ journal, page }) => {
  const me = await handedOver(journal)
  await me.button('Begin').click()
  await expect(me.answerBox).toHaveValue('')
  await isShut(page)
  await expect(page.getByText(/Last time/)).toHaveCount(0)
  await me.answer({ text: HERS, level: '3' })
  for (let n = 2; n < 6; n += 1) await me.button('Skip').click()
  await me.isAt(6, 6)
  await me.button('Skip').click()
  await expect(me.title(/how I want it/)).toBeVisible()
  await isShut(page)
  await me.button('Look it over').click()
  await expect(me.title('What will Daniel see?')).toBeVisible()
  await isShut(page)
})

/** Notes from now on, whenever the page is loaded, whether the list of rooms was on it, be it for a moment. */
const watchForRooms = (page: Page) =>
  page.addInitScript(() => {
    window.name = 'no rooms'
    const look = () => {
      if (document.querySelector('nav a') !== null) window.name = 'rooms'
    }
    new MutationObserver(look).observe(document, { childList: true, subtree: true })
  })

/** Whether they were since the page was loaded last. */
const roomsSeen = (page: Page): Promise<string> => page.evaluate(() => window.name)

test('the list of rooms is not on the page for a moment while it starts, unless the laptop is one’s own', async ({
  journal,
  page,
}) => {
  const me = await handedOver(journal)
  await watchForRooms(page)
  await reloadByMenu(journal)
  await expect(me.title('Hello Zofia, this sheet is yours.')).toBeVisible()
  expect(await roomsSeen(page)).toBe('no rooms')
  await me.handBack()
  expect(await roomsSeen(page)).toBe('rooms')
})

/** Loads the page anew as a person would; the menu lets it finish writing first. */
async function reloadByMenu({ app, page }: Journal): Promise<void> {
  const loaded = page.waitForEvent('load')
  await app.evaluate(({ Menu }) => {
    const view = Menu.getApplicationMenu()?.items.find((item) => item.label === '&View')
    view?.submenu?.items.find((item) => item.label === 'Reload')?.click()
  })
  await loaded
}

for (const how of ['reload', 'quit', 'kill'] as const) {
  test(`after a ${how} the laptop is still handed over, and every character is there`, async ({
    journal,
  }) => {
    const me = await handedOver(journal)
    await me.button('Begin').click()
    await me.answerBox.pressSequentially(HERS)
    if (how === 'kill') await isStored(me.page, 'drafts', HERS)
    if (how === 'reload') await reloadByMenu(journal)
    else await journal.restart(how)
    await goesOnWithHers(me)
  })
}

test('locked meanwhile, and killed, a journal with a lock opens on the other’s sheet and nothing else', async ({
  journal,
}) => {
  test.slow()
  const me = await written(journal)
  await turnLockOn(journal, me)
  await tryPassphrase(me, passphrase)
  await toMeeting(me)
  await me.handOver()
  await me.button('Begin').click()
  await me.answerBox.pressSequentially(HERS)
  await journal.app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'))
  await isLocked(me)
  await isShut(me.page)
  await tryPassphrase(me, passphrase)
  await goesOnWithHers(me)

  await startLocked(journal, 'kill')
  await isLocked(me)
  // An address that was asked for meanwhile leads nowhere either.
  await me.page.evaluate(() => {
    window.location.hash = '/history'
  })
  await isShut(me.page)
  await tryPassphrase(me, passphrase)
  await goesOnWithHers(me)
  await me.button('Stop for now').click()
  await protect(me.page).uncheck()
  await me.button('Hand it back to Daniel').click()
  await isOpen(me)
  await expect(me.page.getByText(HERS)).toHaveCount(0)
})
