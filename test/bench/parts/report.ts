/** How long a report takes, against the same pages printed from a plain document. */

import { JOURNAL, STATIC } from '../launch.ts'
import { report, type Reported } from '../report.ts'
import { inTurns, type Measured } from '../turns.ts'
import { type Bench, bySize, NO_LONG_TASK, type Part, rowsOfAll, runtimeOf } from './part.ts'

/** The most entries of which a report shows every answer: ten years of weeks. */
const MOST_REPORTED = 520

/** Makes and shows a report of every answer; fails where the plain document has another number of pages. */
export async function measureReport({ profiles, seeded, runsOf }: Bench): Promise<Part> {
  const some = seeded.filter(({ entries }) => entries <= MOST_REPORTED)
  const reports = await bySize(some, async ({ entries, profile }) => {
    const plain = await profiles.reported(profile, entries)
    const both: Measured<Reported>[] = [
      { entries: null, program: STATIC, profile: plain, outcomes: [] },
      { entries, program: JOURNAL, profile, outcomes: [] },
    ]
    await inTurns(both, runsOf(entries), report)
    const [pages, other] = both.map(({ outcomes }) => outcomes[0]?.pages)
    if (pages !== other) throw new Error(`The plain document has ${pages} pages, and the journal's ${other}`)
    return both
  })
  const row = rowsOfAll(reports)
  const pages = reports.map((both) => both[1]?.outcomes[0]?.pages)
  return {
    title: 'A report, against the same pages printed from a plain document',
    against: 'the same pages printed from a plain document',
    base: 'plain',
    electron: runtimeOf(reports.flat()),
    rows: [
      ...row('report made and shown', 'ms', { ratio: 2 }, ({ took }) => took),
      ...row('longest task, making a report', 'ms', NO_LONG_TASK, ({ longest }) => longest),
    ],
    note: `The reports have ${pages.join(' and ')} pages.`,
  }
}
