/** What of the told entries and commitments is chosen for a file. */

import { type Chosen, isInTime } from './chosen.ts'
import type { Commitment } from './commitment.ts'
import type { ToldEntry } from './told.ts'

/** What there is to choose from. */
export interface Tellable {
  /** Finished entries, oldest first. */
  readonly entries: readonly ToldEntry[]
  /** By the day they were made, oldest first. */
  readonly commitments: readonly Commitment[]
  /** The dimension of each question that was ever asked, by its id. */
  readonly dimensions: ReadonlyMap<string, string>
}

/** The chosen entries. Where a dimension is chosen, they have its answers alone. */
export function entriesChosen(entries: readonly ToldEntry[], chosen: Chosen): readonly ToldEntry[] {
  const { audit, dimension } = chosen
  return entries
    .filter((entry) => isInTime(chosen, entry.day) && (audit === null || entry.audit === audit))
    .flatMap((entry) => {
      if (dimension === null) return [entry]
      const answers = entry.answers.filter((answer) => answer.dimension === dimension)
      return answers.length === 0 ? [] : [{ ...entry, answers }]
    })
}

/** The commitments that were made, due or closed in the chosen time, made in the chosen audit, for a question of the chosen dimension. */
function commitmentsChosen(
  { entries, commitments, dimensions }: Tellable,
  chosen: Chosen,
): readonly Commitment[] {
  const { audit, dimension } = chosen
  const audits = new Map(entries.map((entry) => [entry.id, entry.audit]))
  return commitments.filter(
    ({ madeOn, due, closedOn, reflection, question }) =>
      [madeOn, due, ...(closedOn === null ? [] : [closedOn])].some((day) => isInTime(chosen, day)) &&
      (audit === null || audits.get(reflection ?? '') === audit) &&
      (dimension === null || dimensions.get(question ?? '') === dimension),
  )
}

/** What of all that can be told is chosen. */
export const toldChosen = <Told extends Tellable>(told: Told, chosen: Chosen): Told => ({
  ...told,
  entries: entriesChosen(told.entries, chosen),
  commitments: commitmentsChosen(told, chosen),
})
