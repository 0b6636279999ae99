// Every page has room for words 40 percent longer: nothing scrolls sideways, no text is cut or runs out of its box, and
// nothing said before is left standing, as it would be after a change of language.
import type { Page } from '@playwright/test'
import { library } from '../../renderer/content/english.ts'
import { en } from '../../renderer/locales/en/index.ts'
import { expect, type Journal, test } from '../support/app.ts'
import { tours } from '../support/tour.ts'

/** A list takes a moment to widen to its words, and a page to read what it shows. */
const softly = expect.configure({ soft: true })

const SIZES = [
  [1200, 800],
  [900, 600],
] as const

async function size(journal: Journal, [width, height]: readonly [number, number]): Promise<void> {
  await journal.app.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
    [width, height] as const,
  )
  await expect.poll(() => journal.page.evaluate(() => window.innerWidth)).toBe(width)
}

/** Longer words, or the plain ones again, once the page is drawn with them. */
function say(page: Page, words: 'longer-words' | 'plain-words'): Promise<void> {
  return page.evaluate(async (event) => {
    window.dispatchEvent(new Event(event))
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  }, words)
}

/** What has no room, as the beginning of its text with the room it has and the room it needs, in CSS pixels. */
function cramped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    const sideways =
      root.scrollWidth > root.clientWidth ? [`page: ${root.scrollWidth} in ${root.clientWidth}`] : []
    const isSeen = (one: Element) => one.getClientRects().length > 0 && one.clientWidth > 1
    /** Whether an element's own words run out of its box to either side; spaces that hang at a line's end do not. */
    const runsOut = (one: Element) => {
      if (one.scrollWidth <= one.clientWidth + 1) return false
      const box = one.getBoundingClientRect()
      return [...one.childNodes].some((node) => {
        if (node.nodeType !== Node.TEXT_NODE || (node.textContent ?? '').trim() === '') return false
        const range = document.createRange()
        range.selectNodeContents(node)
        return [...range.getClientRects()].some(
          ({ left, right }) => left < box.left - 1 || right > box.right + 1,
        )
      })
    }
    const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((one) => {
      if (!isSeen(one) || one.tagName === 'TEXTAREA') return false
      if (one.tagName === 'SELECT') {
        // A list shows one line of its options; it needs the width of the widest.
        const { width } = one.getBoundingClientRect()
        one.style.inlineSize = 'max-content'
        const needs = one.getBoundingClientRect().width
        one.style.inlineSize = ''
        return needs > width + 1
      }
      const { overflowX, overflowY } = getComputedStyle(one)
      const isCut =
        (overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1)
      return runsOut(one) || isCut
    })
    return [
      ...sideways,
      ...cut.map(
        (one) =>
          `${one.tagName} ${one.className} ${one.scrollWidth}×${one.scrollHeight} in ${one.clientWidth}×${one.clientHeight}: ${(one.textContent ?? '').slice(0, 60)}`,
      ),
    ]
  })
}

/** Messages without placeholders; those that stand in the library as well are no sign of anything. */
const written = JSON.stringify(library)
const messages = Object.values<string>(en).filter(
  (message) =>
    !message.includes('{') && message !== en['app.name'] && !written.includes(JSON.stringify(message)),
)

/** What still stands as it was said before: texts, and names that are only read out. What was announced is over. */
function unchanged(page: Page): Promise<string[]> {
  return page.evaluate((said) => {
    const before = new Set(said)
    const shown = [...document.body.querySelectorAll('*')].filter(
      (one) => one.closest('output, [role=status], [aria-live]') === null,
    )
    const texts = shown.flatMap((one) => [
      one.getAttribute('aria-label') ?? '',
      one.getAttribute('placeholder') ?? '',
      ...[...one.childNodes].flatMap((node) =>
        node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : [],
      ),
    ])
    return texts.map((text) => text.trim()).filter((text) => before.has(text))
  }, messages)
}

for (const [tour, go] of Object.entries(tours)) {
  test(`has room for longer words: ${tour}`, async ({ journal }) => {
    test.setTimeout(600_000)
    await go(journal, async (name) => {
      const words = journal.page.locator('body')
      await say(journal.page, 'longer-words')
      await expect.soft(words, name).toContainText('éé')
      await softly.poll(() => unchanged(journal.page), name).toEqual([])
      for (const one of SIZES) {
        await size(journal, one)
        await softly.poll(() => cramped(journal.page), `${name}, ${one.join(' × ')}`).toEqual([])
      }
      await say(journal.page, 'plain-words')
      await expect.soft(words, name).not.toContainText('éé')
    })
  })
}
