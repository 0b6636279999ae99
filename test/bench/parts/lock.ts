/** How long unlocking takes, against opening the same journal without a lock. */

import { JOURNAL } from '../launch.ts'
import { inTurns, type Measured } from '../turns.ts'
import { open, type Opened } from '../unlocking.ts'
import { type Bench, bySize, type Part, rowsOfAll, runtimeOf } from './part.ts'

/** Opens each journal without a lock and with one. */
export async function measureLock({ profiles, seeded, runsOf }: Bench): Promise<Part> {
  const opened = await bySize(seeded, async ({ entries, profile }) => {
    const locked = await profiles.locked(entries)
    const both: Measured<Opened>[] = [
      { entries: null, program: JOURNAL, profile, outcomes: [] },
      { entries, program: JOURNAL, profile: locked, outcomes: [] },
    ]
    await inTurns(both, runsOf(entries), open)
    return both
  })
  const row = rowsOfAll(opened)
  return {
    title: 'Unlocking, against opening the same journal without a lock',
    against: 'opening the same journal without a lock',
    base: 'no lock',
    electron: runtimeOf(opened.flat()),
    rows: [
      ...row('unlocked', 'ms', { below: 2000 }, ({ took }) => took),
      ...row('of it all but making the key', 'ms', { ratio: 1.5 }, ({ rest }) => rest),
    ],
  }
}
