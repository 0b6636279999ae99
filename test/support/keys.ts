/** Goes about the journal by keys alone, and sees where the focus is. */

import { expect, type Locator, type Page } from '@playwright/test'
import type { Journal } from './app.ts'

/** More presses of Tab than any page of the journal has stops. */
const STOPS = 80

/** Press Tab until this has the focus. */
export async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(goal).toBeVisible()
  for (let press = 0; press < STOPS; press += 1) {
    if (await goal.evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press(key)
  }
  await expect(goal).toBeFocused()
}

/** Go to this with Tab and press a key on it. */
export async function pressOn(page: Page, goal: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, goal)
  await page.keyboard.press(key)
}

/** Go to a room by its link, with Shift+Tab from wherever one is. */
export async function keyTo(
  page: Page,
  room: 'Today' | 'Reflect' | 'History' | 'One-on-ones' | 'Reports' | 'Settings',
): Promise<void> {
  const link = page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: room })
  await tabTo(page, link, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(link).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}

/** Go to a group of radio buttons and on in it with the arrow, until this one is chosen. */
export async function chooseByKeys(page: Page, chosen: Locator, goal: Locator): Promise<void> {
  await tabTo(page, chosen)
  for (let press = 0; press < STOPS && !(await goal.isChecked()); press += 1)
    await page.keyboard.press('ArrowDown')
  await expect(goal).toBeFocused()
}

/**
 * Press Shift+Tab from the end of a page in a small window to its heading; answers the stops that are covered by
 * something that stays in sight.
 */
export async function coveredUpwards({ app, page }: Pick<Journal, 'app' | 'page'>): Promise<{
  readonly stops: number
  readonly covered: string[]
}> {
  const covered: string[] = []
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(900, 600))
  await expect.poll(() => page.evaluate(() => window.innerHeight)).toBe(600)
  const main = page.getByRole('main')
  await main.evaluate((one) => {
    const all = [...one.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
    all.findLast((each) => each.checkVisibility())?.focus()
  })
  for (let stops = 1; stops < STOPS; stops += 1) {
    await page.keyboard.press('Shift+Tab')
    // The page may still be on its way there.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    const stop = await page.evaluate(shown)
    if (stop === null) return { stops, covered }
    if (!stop.isShown) covered.push(stop.words)
  }
  throw new Error(`More than ${STOPS} stops of Shift+Tab`)
}

/** Runs in the page: whether any part of what has the focus is on top where it stands; null outside the main part. */
function shown() {
  const one = document.activeElement
  if (one === null || one.closest('main') === null || one.tagName === 'MAIN') return null
  const { left, top, width, height } = one.getBoundingClientRect()
  const parts = [0.1, 0.5, 0.9]
  const isShown = parts.some((x) =>
    parts.some((y) => {
      const there = document.elementFromPoint(left + width * x, top + height * y)
      return there !== null && (one.contains(there) || (there.contains(one) && there.tagName === 'LABEL'))
    }),
  )
  return { isShown, words: one.getAttribute('aria-label') ?? one.outerHTML.slice(0, 80) }
}

/**
 * Press Tab from the page's beginning to its end, and look at each stop with and without the focus.
 * Answers how many stops there were, and those that look the same either way.
 */
export async function focusSeen(page: Page): Promise<{ readonly stops: number; readonly unseen: string[] }> {
  const unseen: string[] = []
  const seen = new Set<string>()
  await page.getByRole('heading', { level: 1 }).focus()
  for (let stops = 0; stops < STOPS; stops += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(where)
    if (stop === null || seen.has(stop.path)) return { stops, unseen }
    seen.add(stop.path)
    const clip = stop.around
    const focused = await page.screenshot({ clip, animations: 'disabled' })
    await page.evaluate(() => {
      const one = document.activeElement
      if (one instanceof HTMLElement) one.blur()
    })
    const left = await page.screenshot({ clip, animations: 'disabled' })
    if (focused.equals(left)) unseen.push(stop.path)
    // Tab goes on from where the focus was last.
  }
  throw new Error(`More than ${STOPS} stops of Tab`)
}

/** Runs in the page: what has the focus, and the part of the window around it. */
function where() {
  const one = document.activeElement
  if (!(one instanceof HTMLElement) || one === document.body) return null
  const names: string[] = []
  for (let at: Element | null = one; at !== null && at !== document.body; at = at.parentElement) {
    const siblings = [...(at.parentElement?.children ?? [])]
    names.unshift(`${at.tagName.toLowerCase()}${siblings.indexOf(at)}`)
  }
  const words = one.getAttribute('aria-label') ?? one.textContent?.slice(0, 40) ?? ''
  const { left, top, right, bottom } = one.getBoundingClientRect()
  const x = Math.max(0, left - 12)
  const y = Math.max(0, top - 12)
  const width = Math.min(innerWidth, right + 12) - x
  const height = Math.min(innerHeight, bottom + 12) - y
  return { path: `${names.join(' ')} “${words}”`, around: { x, y, width, height } }
}
