/** How quick Insights is, against the plainest drawing of the same points. */

import { type Insighted, look } from '../insights.ts'
import { JOURNAL, POINTS } from '../launch.ts'
import { inTurns, type Measured } from '../turns.ts'
import { type Bench, bySize, NO_LONG_TASK, type Part, rowsOfAll, runtimeOf } from './part.ts'

/** Opens, narrows and widens Insights at every size. */
export async function measureInsights({ profiles, seeded, runsOf }: Bench): Promise<Part> {
  // A drawing costs what it draws, so each size has a plain page of its own to be held against.
  const looks = await bySize(seeded, async ({ entries, profile }) => {
    const plain = await profiles.plain(POINTS, entries)
    const both: Measured<Insighted>[] = [
      { entries: null, program: POINTS, profile: plain, outcomes: [] },
      { entries, program: JOURNAL, profile, outcomes: [] },
    ]
    await inTurns(both, runsOf(entries), (program, on) => look(program, on, entries))
    return both
  })
  const row = rowsOfAll(looks)
  return {
    title: 'Insights, against the same points as the plainest drawings',
    against: 'the plainest drawing of the same points',
    base: 'plain',
    electron: runtimeOf(looks.flat()),
    rows: [
      ...row('Insights opened', 'ms', { ratio: 1.5 }, ({ opened }) => opened),
      ...row('all of Insights drawn', 'ms', { ratio: 1.5 }, ({ whole }) => whole),
      ...row('longest task, opening Insights', 'ms', NO_LONG_TASK, ({ openTask }) => openTask),
      ...row('narrowed to a quarter', 'ms', { below: 200 }, ({ narrowed }) => narrowed),
      ...row('longest task, narrowing', 'ms', NO_LONG_TASK, ({ narrowTask }) => narrowTask),
      ...row('widened to all', 'ms', { ratio: 1.5 }, ({ widened }) => widened),
      ...row('longest task, widening', 'ms', NO_LONG_TASK, ({ widenTask }) => widenTask),
    ],
  }
}
