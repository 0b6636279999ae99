/** The commitments in a report: those of its time, and of them the ones that go on after it. */

import type { Commitment } from './commitment.ts'
import { isInTime, type Report } from './report.ts'

/** Commitments that were made by the end of a report's time, as they stood then. */
const asTheyStood = (all: readonly Commitment[], { to }: Pick<Report, 'to'>): readonly Commitment[] =>
  all
    .filter(({ madeOn }) => madeOn <= to)
    .map((one) =>
      one.closedOn !== null && one.closedOn > to
        ? { ...one, status: 'open', outcome: null, happened: '', closedOn: null }
        : one,
    )

/** Those of some commitments that a report's time touches, as they stood at its end. */
export const commitmentsIn = (
  all: readonly Commitment[],
  time: Pick<Report, 'from' | 'to'>,
): readonly Commitment[] =>
  all
    .filter(({ madeOn, due, closedOn }) =>
      [madeOn, due, ...(closedOn === null ? [] : [closedOn])].some((day) => isInTime(time, day)),
    )
    .flatMap((one) => asTheyStood([one], time))

/** Whether a commitment, as it stood at the end of a time, goes on after it. */
const goesOn = ({ status, due }: Commitment, { to }: Pick<Report, 'to'>): boolean =>
  status === 'open' && due > to

/** The commitments of a report by the section they stand in; each stands in one alone. */
export interface Promised {
  /** What became of them, or that they are still open. */
  readonly commitments: readonly Commitment[]
  /** Those that go on after the time. */
  readonly ahead: readonly Commitment[]
}

/** Parts the commitments of a report's time into its sections. */
export function promisedIn(report: Report, all: readonly Commitment[]): Promised {
  const { sections } = report
  const hasNext = sections.includes('next')
  return {
    commitments: sections.includes('commitments')
      ? commitmentsIn(all, report).filter((one) => !hasNext || !goesOn(one, report))
      : [],
    // Also one that was made before the time and is due after it.
    ahead: hasNext ? asTheyStood(all, report).filter((one) => goesOn(one, report)) : [],
  }
}
