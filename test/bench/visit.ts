/** A visit to a room of a program: timed within its page, with the longest task of the page's main thread. */

import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ElectronApplication, Page } from '@playwright/test'
import { traced } from './trace.ts'

/** What runs on after a start or an answer should be over before the next is measured. */
export const SETTLED = 1500

/** What tells that something is there. */
export interface Sign {
  /** Words that match this, as a regular expression, … */
  readonly words: RegExp
  /** … in the element that this selector finds first, … */
  readonly at: string
  /** … while this selector finds something too. */
  readonly beside: string
}

/** How long it took until something was known in the page, and until it was painted, in milliseconds. */
export interface Took {
  readonly answered: number
  readonly painted: number
}

/** How long something took, and the longest task of the page's main thread until it had settled. */
export async function measured(
  app: ElectronApplication,
  profile: string,
  during: () => Promise<number>,
): Promise<{ readonly took: number; readonly longest: number }> {
  let took = Number.NaN
  const longest = await traced(app, join(profile, 'bench-trace.json'), async () => {
    took = await during()
    await wait(SETTLED)
  })
  return { took, longest }
}

/** From the key or the choice that `act` makes to the sign of it. */
export async function timed(page: Page, sign: Sign, act: () => Promise<unknown>): Promise<Took> {
  const watching = await page.evaluateHandle(watch, { ...sign, words: sign.words.source })
  await act()
  return watching.evaluate(({ done }) => done)
}

/** From the key or the choice that `act` makes to the painted sign of it. */
export async function painted(page: Page, sign: Sign, act: () => Promise<unknown>): Promise<number> {
  return (await timed(page, sign, act)).painted
}

/** Runs in the page. The promise is wrapped, or it would be waited for here. */
function watch({ words, at, beside }: Readonly<Record<keyof Sign, string>>): {
  readonly done: Promise<Took>
} {
  let resolve: (took: Took) => void = () => undefined
  const done = new Promise<Took>((tell) => {
    resolve = tell
  })
  let began: number | undefined
  const begin = ({ timeStamp }: Event) => {
    began ??= timeStamp
  }
  for (const kind of ['keydown', 'input']) addEventListener(kind, begin, { capture: true, once: true })
  const isThere = () =>
    new RegExp(words).test(document.querySelector(at)?.textContent ?? '') &&
    document.querySelector(beside) !== null
  const seen = new MutationObserver(() => {
    if (began === undefined || !isThere()) return
    seen.disconnect()
    const from = began
    const answered = performance.now() - from
    const tell = () => resolve({ answered, painted: performance.now() - from })
    // The frame that shows it is drawn before anything else gets its turn.
    requestAnimationFrame(() => setTimeout(tell))
  })
  seen.observe(document, { subtree: true, childList: true, characterData: true })
  return { done }
}
