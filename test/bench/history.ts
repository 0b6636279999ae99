/** One visit to History: opened, searched key by key and narrowed, with the longest task of each. */

import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ElectronApplication, Page } from '@playwright/test'
import { launch, type Program } from './launch.ts'
import { median } from './table.ts'
import { traced } from './trace.ts'

/** What a visit came to, in milliseconds. */
export interface Visited {
  /** From the press on the link to the list as it is first painted. */
  readonly opened: number
  readonly openTask: number
  /** From a key in the search box to its answer on the page: the middle one of the keys, and the slowest. */
  readonly answered: number
  readonly slowest: number
  readonly searchTask: number
  /** From the choice of a period to its answer on the page. */
  readonly narrowed: number
  readonly narrowTask: number
  readonly electron: string
}

/** Every key of it is found in most entries at first and in some at last: the most and the least there is to show. */
const WORDS = 'third complaint'
/** What runs on after a start or an answer should be over before the next is measured. */
const SETTLED = 1500
const BETWEEN = 120

/** Opens a program on a profile, goes to History, searches and narrows it. */
export async function visit(program: Program, profile: string): Promise<Visited> {
  const app = await launch(program, profile)
  try {
    const page = await app.firstWindow()
    const link = page.getByRole('link', { name: 'History' })
    await link.waitFor()
    await wait(SETTLED)
    // By keys alone: a mouse that lies on the page would be moved over it anew after every layout.
    await link.focus()
    const open = await measured(app, profile, () => timed(page, 'painted', /\d/, () => link.press('Enter')))
    const box = page.getByRole('searchbox', { name: 'Search your entries' })
    await box.focus()
    const answers: number[] = []
    const search = await measured(app, profile, async () => {
      for (let end = 1; end <= WORDS.length; end += 1) {
        const key = WORDS.charAt(end - 1)
        const now = new RegExp(`“${WORDS.slice(0, end).trimEnd()}”`)
        // A space at the end looks for nothing new.
        if (key === ' ') await page.keyboard.type(key)
        else answers.push(await timed(page, 'answered', now, () => page.keyboard.type(key)))
        await wait(BETWEEN)
      }
      return median(answers)
    })
    await box.fill('')
    await wait(SETTLED)
    const period = page.getByRole('combobox', { name: 'Period' })
    const narrow = await measured(app, profile, () =>
      timed(page, 'answered', /found/, () =>
        period.selectOption({ label: 'The last year' }).then(() => undefined),
      ),
    )
    return {
      opened: open.took,
      openTask: open.longest,
      answered: search.took,
      slowest: Math.max(...answers),
      searchTask: search.longest,
      narrowed: narrow.took,
      narrowTask: narrow.longest,
      electron: await app.evaluate(() => process.versions.electron),
    }
  } finally {
    await app.close()
  }
}

/** How long something took, and the longest task of the page's main thread until it had settled. */
async function measured(
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

/** From the key or the choice that `act` makes to the count that tells of it: in the page, or painted with a line. */
async function timed(
  page: Page,
  until: 'answered' | 'painted',
  words: RegExp,
  act: () => Promise<void>,
): Promise<number> {
  const watching = await page.evaluateHandle(watch, { until, words: words.source })
  await act()
  return watching.evaluate(({ done }) => done)
}

/** Runs in the page. The promise is wrapped, or it would be waited for here. */
function watch({ until, words }: { until: string; words: string }): { readonly done: Promise<number> } {
  let resolve: (took: number) => void = () => undefined
  const done = new Promise<number>((tell) => {
    resolve = tell
  })
  let began: number | undefined
  const begin = ({ timeStamp }: Event) => {
    began ??= timeStamp
  }
  for (const kind of ['keydown', 'input']) addEventListener(kind, begin, { capture: true, once: true })
  const isThere = () =>
    new RegExp(words).test(document.querySelector('main h2')?.textContent ?? '') &&
    document.querySelector('main li[aria-posinset]') !== null
  const seen = new MutationObserver(() => {
    if (began === undefined || !isThere()) return
    seen.disconnect()
    const from = began
    const tell = () => resolve(performance.now() - from)
    if (until === 'answered') tell()
    // The frame that shows it is drawn before anything else gets its turn.
    else requestAnimationFrame(() => setTimeout(tell))
  })
  seen.observe(document, { subtree: true, childList: true, characterData: true })
  return { done }
}
