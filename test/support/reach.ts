/** What stands between a page and the people who use it: what axe finds, what is too small, cut off or in motion. */

import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The least width and height of what can be pressed, in CSS pixels (WCAG 2.2, 2.5.8). */
const LEAST = 24

/** What axe finds on a page in both themes, one line for each rule and place. */
export async function axeFinds(page: Page): Promise<string[]> {
  const found: string[] = []
  // Contrast can't be told on the desk's soft gradient, so its plain colour stands in for it.
  const desk = (ground: string) => page.evaluate((to) => void (document.body.style.background = to), ground)
  await desk('var(--desk)')
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    // Electron opens no second page to gather the results of frames in; the journal has no frames.
    // On the way from one theme to the other colours are of neither.
    await expect
      .poll(() => page.evaluate(() => document.getAnimations().some((one) => one.playState === 'running')))
      .toBe(false)
    const axe = new AxeBuilder({ page }).setLegacyMode(true)
    // Only colours differ between the themes.
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block'])
    const { violations, passes } = await axe.analyze()
    if (passes.length === 0) throw new Error(`axe could look at nothing, ${colorScheme}`)
    for (const { id, nodes } of violations)
      found.push(
        ...nodes.map(
          ({ target, html }) => `${id}, ${colorScheme}: ${target.join(' ')} ${html.slice(0, 160)}`,
        ),
      )
  }
  await page.emulateMedia({ colorScheme: null })
  await desk('')
  return found
}

/** What can be pressed but is smaller than it should be. A link in the middle of a sentence may be as high as its line. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const all = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ]
    const isInSentence = (one: Element) =>
      one.tagName === 'A' &&
      getComputedStyle(one).display === 'inline' &&
      (one.parentElement?.textContent?.trim() ?? '') !== (one.textContent?.trim() ?? '')
    return all.flatMap((one) => {
      // A word beside a round button belongs to it.
      const label =
        one instanceof HTMLInputElement && /radio|checkbox/.test(one.type) ? one.closest('label') : null
      const { width, height } = (label ?? one).getBoundingClientRect()
      if (!one.checkVisibility({ visibilityProperty: true }) || isInSentence(one)) return []
      // The way past the rooms is there for the keyboard only, and shows when it has the focus.
      if (width <= 1 && height <= 1) return []
      if (width >= least && height >= least) return []
      return [`${Math.round(width)} × ${Math.round(height)}: ${one.outerHTML.slice(0, 160)}`]
    })
  }, LEAST)
}

/** How far the page can be scrolled sideways, in CSS pixels, and what sticks out; once it has taken its room. */
export const sideways = (page: Page): Promise<string[]> => atLast(() => stickingOut(page))

function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1,
    )
    return [`${scrollWidth} in ${clientWidth}`, ...wide.slice(0, 5).map((one) => one.outerHTML.slice(0, 120))]
  })
}

/** What scrolls up and down within something that does so as well, so that one has to scroll twice; the window is not counted. */
export const scrolledTwice = (page: Page): Promise<string[]> => atLast(() => scrollingTwice(page))

function scrollingTwice(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (one: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight + 1
    return [...document.querySelectorAll('body *')].flatMap((one) => {
      if (!scrolls(one)) return []
      for (
        let above = one.parentElement;
        above !== null && above !== document.body;
        above = above.parentElement
      )
        if (scrolls(above)) return [`scrolls in what scrolls: ${one.outerHTML.slice(0, 120)}`]
      return []
    })
  })
}

/**
 * What holds text but cuts some of it off, or shows it only to who scrolls that part sideways, as a table or a drawing
 * may ask. What is there for readers aloud only is left out.
 */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((one) => {
      if (!(one instanceof HTMLElement) || (one.textContent ?? '').trim() === '') return []
      const { overflowX, overflowY, clipPath } = getComputedStyle(one)
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = one
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      const isWide = scrollWidth > clientWidth + 1 && overflowX !== 'visible'
      const isHigh = scrollHeight > clientHeight + 1 && cuts(overflowY)
      const mayScroll = !cuts(overflowX) && one.querySelector('table, svg:not([aria-hidden])') !== null
      if (!(isHigh || (isWide && !mayScroll)) || clipPath !== 'none') return []
      if (!one.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return []
      const size = `${scrollWidth} × ${scrollHeight} in ${clientWidth} × ${clientHeight}`
      return [`cut off, ${size}: ${one.outerHTML.slice(0, 160)}`]
    }),
  )
}

/** What is lost where a window of 1280 by 1024 is magnified to 400 percent: 320 by 256 CSS pixels (WCAG 2.2, 1.4.10). */
export async function lostWhenNarrow(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 320,
    height: 256,
    deviceScaleFactor: 0,
    mobile: false,
  })
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(320)
  const lost = await settled(page)
  await session.send('Emulation.clearDeviceMetricsOverride')
  await session.detach()
  return lost
}

/** What is lost where a reader sets lines, words, letters and paragraphs further apart (WCAG 2.2, 1.4.12). */
export async function lostWhenSpaced(page: Page): Promise<string[]> {
  // The journal's policy allows no style but its own files'; a constructed sheet is none that it could have loaded.
  await page.evaluate(() => {
    const spaced = new CSSStyleSheet()
    spaced.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`)
    document.adoptedStyleSheets.push(spaced)
  })
  const lost = await settled(page)
  await page.evaluate(() => void document.adoptedStyleSheets.pop())
  return lost
}

/** What is lost once charts and long lists have drawn themselves anew. */
async function settled(page: Page): Promise<string[]> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  return atLast(async () => [
    ...(await stickingOut(page)),
    ...(await cutOff(page)),
    ...(await scrollingTwice(page)),
  ])
}

/** What is still found after some seconds: charts and long lists draw themselves anew in a room of another size. */
async function atLast(find: () => Promise<string[]>): Promise<string[]> {
  let found: string[] = []
  await expect
    .poll(
      async () => {
        found = await find()
        return found.length
      },
      { timeout: 5000 },
    )
    .toBe(0)
    .catch(() => undefined)
  return found
}

/** What moves where the system asks for less motion, or would at a touch. The page has to be told of the wish beforehand. */
export function moving(page: Page): Promise<string[]> {
  const find = () => {
    const longest = (times: string) => Math.max(...times.split(',').map((time) => Number.parseFloat(time)))
    const slow = [...document.querySelectorAll('body *')].filter((one) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(one)
      return (
        (animationName !== 'none' && longest(animationDuration) > 0.01) || longest(transitionDuration) > 0.01
      )
    })
    return [
      ...document.getAnimations().map(({ playState }) => `an animation, ${playState}`),
      ...slow.map((one) => `moves: ${one.outerHTML.slice(0, 120)}`),
    ]
  }
  return atLast(() => page.evaluate(find))
}
