/** How long a journal takes to come in, against the same documents written to bare IndexedDB. */

import { bringIn, type Imported, type Trace } from '../imported.ts'
import { DOCUMENTS, JOURNAL } from '../launch.ts'
import { inTurns, type Measured } from '../turns.ts'
import { type Bench, bySize, NO_LONG_TASK, type Part, rowsOfAll, runtimeOf } from './part.ts'

/** Brings a journal of every size in, into a copy of a profile. */
export async function measureImport({ profiles, seeded, runsOf }: Bench): Promise<Part> {
  const came = await bySize(seeded, async ({ entries }) => {
    const { journal, plain } = await profiles.importing(entries)
    const both: Measured<Imported>[] = [
      { entries: null, program: DOCUMENTS, profile: plain, outcomes: [] },
      { entries, program: JOURNAL, profile: journal, outcomes: [] },
    ]
    await inTurns(both, runsOf(entries), async (program, profile) => {
      const once = async (trace: Trace) => {
        const copy = profiles.copyOf(profile)
        const one = await bringIn(program, copy, trace)
        profiles.remove(copy)
        return one
      }
      const { longest } = await once('traced')
      return { ...(await once('untraced')), longest }
    })
    return both
  })
  const row = rowsOfAll(came)
  return {
    title: 'A journal brought in, against the same documents written to bare IndexedDB',
    against: 'the same documents read and written to bare IndexedDB',
    base: 'plain',
    electron: runtimeOf(came.flat()),
    rows: [
      ...row('import', 'ms', { ratio: 1.5 }, ({ took }) => took),
      ...row('of it until it is shown', 'ms', null, ({ shown }) => shown),
      ...row('longest task, importing', 'ms', NO_LONG_TASK, ({ longest }) => longest),
    ],
  }
}
