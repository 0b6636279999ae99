/** What stands between a page and the people who use it: what axe finds, and what is too small to press. */

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

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
    const axe = new AxeBuilder({ page }).setLegacyMode(true)
    // Only colours differ between the themes.
    if (colorScheme === 'dark') axe.withRules(['color-contrast'])
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
