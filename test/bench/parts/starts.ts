/** How long a start takes, and how much memory, against a blank window. */

import { BLANK, JOURNAL } from '../launch.ts'
import { start, type Started } from '../start.ts'
import { inTurns, type Measured } from '../turns.ts'
import { type Bench, type Part, rowsOf, runtimeOf } from './part.ts'

/** A start takes no time, and one differs from the next by a tenth: so many of them where all else is run so often. */
export const startsFor = (runs: number): number => 2 * runs + 1

/** Starts a blank window and each journal in turns. */
export async function measureStarts({ profiles, seeded, runsOf }: Bench): Promise<Part> {
  const starts: Measured<Started>[] = [
    { entries: null, program: BLANK, profile: profiles.empty(), outcomes: [] },
    ...seeded.map((one) => ({ ...one, program: JOURNAL, outcomes: [] })),
  ]
  await inTurns(starts, startsFor(runsOf(Infinity)), start)
  const row = rowsOf(starts)
  return {
    title: 'Start and memory, against a blank window',
    against: 'a blank window',
    base: 'blank',
    electron: runtimeOf(starts),
    rows: [
      ...row('first content', 'ms', { ratio: 1.3 }, ({ content }) => content),
      ...row('start to usable', 'ms', { ratio: 1.3 }, ({ usable }) => usable),
      ...row('memory of all processes', 'MB', { ratio: 1.2 }, ({ memory }) => memory),
    ],
    note: memoryNote(starts),
  }
}

/** What must be known to read the figures for memory. */
function memoryNote(starts: readonly Measured<Started>[]): string {
  const all = starts.flatMap(({ outcomes }) => outcomes)
  if (all.some(({ memory }) => memory === null))
    return 'This system does not tell how much memory processes share, so memory is left out.'
  const disturbed = all.filter(({ strangers }) => strangers > 0).length
  if (disturbed === 0) return ''
  return `Other programs ran on this runtime in ${disturbed} of ${all.length} starts. What they shared with ours counted for less, which makes the ratios of memory look worse than they are.`
}
