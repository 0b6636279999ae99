/** How quick History is, against the plainest list and scan of the same entries. */

import { type Visited, visit } from '../history.ts'
import { JOURNAL, LINES } from '../launch.ts'
import { inTurns, type Measured } from '../turns.ts'
import { type Bench, bySize, NO_LONG_TASK, ONE_FRAME, type Part, rowsOfAll, runtimeOf } from './part.ts'

/** Opens, searches and filters History at every size. */
export async function measureHistory({ profiles, seeded, runsOf }: Bench): Promise<Part> {
  const visits = await bySize(seeded, async ({ entries, profile }) => {
    const plain = await profiles.plain(LINES, entries)
    const both: Measured<Visited>[] = [
      { entries: null, program: LINES, profile: plain, outcomes: [] },
      { entries, program: JOURNAL, profile, outcomes: [] },
    ]
    await inTurns(both, runsOf(entries), visit)
    return both
  })
  const row = rowsOfAll(visits)
  return {
    title: 'History, against the plainest list and scan of the same entries on one thread',
    against: 'the plainest list and scan of the same entries',
    base: 'plain',
    electron: runtimeOf(visits.flat()),
    rows: [
      ...row('History opened', 'ms', { ratio: 1.5 }, ({ opened }) => opened),
      ...row('longest task, opening History', 'ms', NO_LONG_TASK, ({ openTask }) => openTask),
      ...row('search painted', 'ms', { ratio: 1.5 }, ({ painted }) => painted),
      ...row('search answered', 'ms', ONE_FRAME, ({ answered }) => answered),
      ...row('slowest answer', 'ms', null, ({ slowest }) => slowest),
      ...row('longest task, searching', 'ms', NO_LONG_TASK, ({ searchTask }) => searchTask),
      ...row('filter answered', 'ms', ONE_FRAME, ({ narrowed }) => narrowed),
      ...row('longest task, filtering', 'ms', NO_LONG_TASK, ({ narrowTask }) => narrowTask),
    ],
  }
}
