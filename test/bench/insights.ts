/** One visit to Insights: opened, narrowed to a quarter and widened again, with the longest task of each. */

import { setTimeout as wait } from 'node:timers/promises'
import { launch, type Program } from './launch.ts'
import { measured, painted, SETTLED, type Sign } from './visit.ts'

/** What a visit came to, in milliseconds: from a press or a choice to its drawing as it is painted. */
export interface Insighted {
  /** Until how many entries are looked at is said, with the first drawings under it. */
  readonly opened: number
  /** Until the last part of the room stands as well. */
  readonly whole: number
  readonly openTask: number
  readonly narrowed: number
  readonly narrowTask: number
  readonly widened: number
  readonly widenTask: number
  readonly electron: string
}

/** The line that says how many entries are looked at, with a drawing under it. */
const drawn = (words: RegExp): Sign => ({
  words,
  at: 'main [role="status"]',
  beside: 'main svg[role="img"]',
})

/** The same line with all that is drawn under it: the last part of the room, or of the plain page its last drawing. */
const drawnWhole = (words: RegExp): Sign => ({
  ...drawn(words),
  beside: '#limits, main > section > svg:last-child',
})

/** Opens a program on a profile with so many entries, goes to Insights, narrows and widens it. */
export async function look(program: Program, profile: string, entries: number): Promise<Insighted> {
  const app = await launch(program, profile)
  try {
    const page = await app.firstWindow()
    const link = page.getByRole('link', { name: 'Insights' })
    await link.waitFor()
    await wait(SETTLED)
    const all = new RegExp(`^${entries.toLocaleString('en')} entries`)
    const fewer = new RegExp(`^(?!${entries.toLocaleString('en')} )\\d+ entries`)
    // By keys alone: a mouse that lies on the page would be moved over it anew after every layout.
    await link.focus()
    let opened = Number.NaN
    const open = await measured(app, profile, () =>
      painted(page, drawnWhole(all), async () => {
        opened = await painted(page, drawn(all), () => link.press('Enter'))
      }),
    )
    const period = page.getByRole('combobox', { name: 'Period' })
    const choose = (label: string, words: RegExp) =>
      measured(app, profile, () => painted(page, drawn(words), () => period.selectOption({ label })))
    const narrow = await choose('The last quarter', fewer)
    const widen = await choose('All time', all)
    return {
      opened,
      whole: open.took,
      openTask: open.longest,
      narrowed: narrow.took,
      narrowTask: narrow.longest,
      widened: widen.took,
      widenTask: widen.longest,
      electron: await app.evaluate(() => process.versions.electron),
    }
  } finally {
    await app.close()
  }
}
