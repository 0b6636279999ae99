// Every page fits a small window at doubled size, says where one is, and puts the focus where one begins.
import type { Page } from '@playwright/test'
import { expect, type Journal, test } from '../support/app.ts'
import {
  axeFinds,
  lostWhenNarrow,
  lostWhenSpaced,
  moving,
  scrolledTwice,
  sideways,
  smallTargets,
} from '../support/reach.ts'
import { tours } from '../support/tour.ts'
import { Person } from '../support/walk.ts'

/** Give the page this much room, in window pixels, at a zoom. */
async function room(journal: Journal, zoom: number): Promise<void> {
  await journal.app.evaluate(({ BrowserWindow }, factor) => {
    const window = BrowserWindow.getAllWindows()[0]
    window?.setContentSize(900, 600)
    window?.webContents.setZoomFactor(factor)
  }, zoom)
  await expect.poll(() => journal.page.evaluate(() => window.innerWidth)).toBe(900 / zoom)
}

for (const [tour, go] of Object.entries(tours)) {
  test(`nothing scrolls sideways, is cut off or moves at 900 by 600, 200 and 400 percent: ${tour}`, async ({
    journal,
  }) => {
    test.setTimeout(600_000)
    await go(journal, async (name) => {
      await journal.page.emulateMedia({ reducedMotion: 'reduce' })
      for (const zoom of [2, 1]) {
        await room(journal, zoom)
        expect.soft(await sideways(journal.page), `${name}, zoom ${zoom}`).toEqual([])
        expect.soft(await scrolledTwice(journal.page), `${name}, zoom ${zoom}`).toEqual([])
      }
      expect.soft(await moving(journal.page), `${name}, with less motion`).toEqual([])
      expect.soft(await lostWhenSpaced(journal.page), `${name}, spaced out`).toEqual([])
      expect.soft(await lostWhenNarrow(journal.page), `${name}, at 400 percent`).toEqual([])
    })
  })

  test(`each page names the window, takes the focus, and is within everyone’s reach: ${tour}`, async ({
    journal,
  }) => {
    test.setTimeout(600_000)
    await go(journal, async (name) => {
      const { page } = journal
      const titled = /^(?:rescue|first start|locked|a key file)/.test(name)
        ? /Two Sheets$/
        : /^.+ · Two Sheets$/
      await expect.soft(page, name).toHaveTitle(titled)
      if (!stays(name)) await expect.soft.poll(() => focusOn(page), { message: name }).toMatch(landing(name))
      expect.soft(await axeFinds(page), name).toEqual([])
      expect.soft(await smallTargets(page), name).toEqual([])
      await expect.soft(page.getByRole('main'), name).toHaveCount(1)
      await expect.soft(page.getByRole('heading', { level: 1 }), name).toHaveCount(1)
    })
  })
}

/** What has the focus. */
async function focusOn(page: Page): Promise<string> {
  const focused = page.locator(':focus')
  if ((await focused.count()) === 0) return 'nothing'
  return focused.evaluate((one) => {
    const is = one.tagName.toLowerCase()
    return one.closest('nav') === null ? is : `${is} in the rooms`
  })
}

/** What has the focus on arrival; coming back, it is the link that led away. */
function landing(name: string): RegExp {
  if (/wish in force/.test(name)) return /^button$/
  if (name.startsWith('locked') || name.startsWith('the commands')) return /^input$/
  if (name === 'the shortcuts') return /^div$/
  return /come back to/.test(name) ? /^a$/ : /^(h1|h2|h3|textarea)$/
}

/** Pages at which one arrives by an action on that very page, which keeps the focus where it was. */
const staying =
  /with a plan|put off|just come|with a promise|with open parts|adjusted|that is none|as tables|with limits|can be saved|nothing found|clock running|with the rules|one removed|searched|its versions|to be deleted|to be ended|about to be|planning|is moved|that is refused|than the first|answers with|that is too short|about to be checked|between two machines|that was taken|with a folder/
const stays = (name: string): boolean => staying.test(name)

test('nothing moves under reduced motion, and a sheet turns otherwise', async ({ journal, page }) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  const running = () =>
    page.evaluate(() =>
      Math.max(
        0,
        ...[...document.querySelectorAll('main *')].flatMap((one) =>
          getComputedStyle(one)
            .animationDuration.split(',')
            .map((time) => Number.parseFloat(time)),
        ),
      ),
    )
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: 'Words' })
  await me.skipTo(/how I want it/)
  expect(await running()).toBeGreaterThan(0.2)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await running()).toBeLessThan(0.01)
})
