/** What goes along with a thing of a journal file, laid beside what does here. */

import { type Read, readRow } from './body.ts'
import type { Counterparts } from './differing.ts'
import { tableOfKind } from './fitting.ts'
import { isRow } from './read-rows.ts'
import type { RowKind } from './row.ts'
import { isSame } from './same.ts'
import type { Index } from './sifting.ts'

/** A thing's own row and those that go along with it. */
export interface Whole {
  readonly row: Read<RowKind>
  readonly parts: readonly Read<RowKind>[]
}

/** The text of a goal: of those that came with the entry, or of those that are here. */
export function goalText(id: string | null, parts: readonly Read<RowKind>[], here: Index): string | null {
  if (id === null) return null
  const part = parts.find((one) => one.id === id)
  if (part !== undefined && isRow(part, 'desired')) return part.body.text
  const mine = readRow('desired', here.desired.get(id))
  return mine.kind === 'read' ? mine.row.body.text : null
}

/**
 * The rows that go along with a draft or a meeting beside those here; null for one that is not here, or can't be read.
 * There is one preparation of each meeting. Sides are never laid side by side.
 */
export function partsBeside({ row, parts }: Whole, here: Index): readonly Counterparts[] {
  return parts.flatMap((part): Counterparts[] => {
    const isPreparation = isRow(part, 'preparation')
    if (!(isRow(row, 'draft') && isRow(part, 'draftAnswer')) && !isPreparation) return []
    const stored = isPreparation
      ? [...here.preparations.values()].find(({ keys }) => keys?.meeting === row.id)
      : here.drafts.get(part.id)
    const mine = readRow(part.kind, stored)
    return [{ mine: mine.kind === 'read' ? mine.row.body : null, theirs: part.body }]
  })
}

/** What goes along with a thing that stands here otherwise, beside what does here. */
export function alongside(mine: Read<RowKind>, whole: Whole, here: Index): readonly Counterparts[] {
  const { row, parts } = whole
  if (!isRow(mine, 'reflection') || !isRow(row, 'reflection')) return partsBeside(whole, here)
  return row.body.answers.map(({ id, desired }) => {
    const held = mine.body.answers.find((one) => one.id === id)?.desired ?? null
    return {
      mine: { text: goalText(held, [], here) },
      theirs: { text: goalText(desired, parts, here) },
    }
  })
}

/** Whether what was answered apart for a meeting is not the same here. */
export function isApartOther({ row, parts }: Whole, here: Index): boolean {
  if (!isRow(row, 'meeting')) return false
  return parts.some((part) => {
    if (isRow(part, 'preparation')) return false
    const mine = readRow(part.kind, here[tableOfKind[part.kind]].get(part.id))
    return mine.kind !== 'read' || !isSame(mine.row.body, part.body)
  })
}
