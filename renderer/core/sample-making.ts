/** What the parts of the sample journal are made from, and what became of its commitments. */

import { changedRow, type Read } from './body.ts'
import { marked } from './commitment.ts'
import type { Moment } from './day.ts'
import type { SampleJournal, SampleStep, SampleWhen } from './sample-shape.ts'
import type { Past, SampleLibrary } from './sample-sitting.ts'
import { later } from './sample-time.ts'

/** What the sample is built from. */
export interface SampleFrom {
  readonly journal: SampleJournal
  readonly library: SampleLibrary
  /** The sample's draft is of this moment's week, its last entry of the week before. */
  readonly today: Moment
  readonly device: string
  readonly language: string
}

/** The sample while it is made. */
export interface Making extends Past {
  readonly from: SampleFrom
  readonly momentOf: (when: SampleWhen) => Moment
  /** The ids of the people, by what the sample calls them. */
  readonly people: Map<string, Read<'person'>>
}

/** The moment the journal was first opened. */
export const opening = { week: 1, weekday: 1, time: '08:50' } as const

/** A commitment with what became of it: marked, then a word for the outcome and a line, as on Today. */
export function closed(
  { momentOf, stampAt }: Making,
  row: Read<'commitment'>,
  step: SampleStep | undefined,
): readonly Read<'commitment'>[] {
  const became = step?.became
  if (became === undefined) return [row]
  const moment = momentOf(became.when)
  const keys = { ...row.keys, open: 0 as const }
  const done = changedRow(row, marked(row.body, became.status, moment.day), stampAt(moment.at), keys)
  const { outcome, happened } = became
  const worded =
    outcome === null ? done : changedRow(done, { ...done.body, outcome }, stampAt(later(moment, 1).at))
  return [changedRow(worded, { ...worded.body, happened }, stampAt(later(moment, 2).at))]
}
