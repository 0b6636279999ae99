/** One visit to History: opened, searched key by key and narrowed, with the longest task of each. */

import { setTimeout as wait } from 'node:timers/promises'
import { launch, type Program } from './launch.ts'
import { median } from './table.ts'
import { measured, painted, SETTLED, type Sign, timed, type Took } from './visit.ts'

/** What a visit came to, in milliseconds. */
export interface Visited {
  /** From the press on the link to the list as it is first painted. */
  readonly opened: number
  readonly openTask: number
  /** From a key in the search box to its answer on the page: the middle one of the keys. */
  readonly answered: number
  /** The same to its answer as it is painted: the middle one, and the slowest. */
  readonly painted: number
  readonly slowest: number
  readonly searchTask: number
  /** From the choice of a period to its answer on the page. */
  readonly narrowed: number
  readonly narrowTask: number
  readonly electron: string
}

/** Every key of it is found in most entries at first and in some at last: the most and the least there is to show. */
const WORDS = 'third complaint'
const BETWEEN = 120

/** The count over the list, with a line of it. */
const found = (words: RegExp): Sign => ({
  words,
  at: 'main h2',
  beside: 'main li[aria-posinset]',
})

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
    const open = await measured(app, profile, () => painted(page, found(/\d/), () => link.press('Enter')))
    const box = page.getByRole('searchbox', { name: 'Search your entries' })
    await box.focus()
    const answers: Took[] = []
    const search = await measured(app, profile, async () => {
      for (let end = 1; end <= WORDS.length; end += 1) {
        const key = WORDS.charAt(end - 1)
        const now = new RegExp(`“${WORDS.slice(0, end).trimEnd()}”`)
        // A space at the end looks for nothing new.
        if (key === ' ') await page.keyboard.type(key)
        else answers.push(await timed(page, found(now), () => page.keyboard.type(key)))
        await wait(BETWEEN)
      }
      return median(answers.map(({ answered }) => answered))
    })
    await box.fill('')
    await wait(SETTLED)
    const period = page.getByRole('combobox', { name: 'Period' })
    const narrow = await measured(app, profile, async () => {
      const choose = () => period.selectOption({ label: 'The last year' })
      return (await timed(page, found(/found/), choose)).answered
    })
    return {
      opened: open.took,
      openTask: open.longest,
      answered: search.took,
      painted: median(answers.map((one) => one.painted)),
      slowest: Math.max(...answers.map((one) => one.painted)),
      searchTask: search.longest,
      narrowed: narrow.took,
      narrowTask: narrow.longest,
      electron: await app.evaluate(() => process.versions.electron),
    }
  } finally {
    await app.close()
  }
}
