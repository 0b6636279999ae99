/** Turns both sides of a meeting over, at one moment and never one alone. */

import type { Moment } from './day.ts'
import type { Side, SideRow } from './side.ts'

/** A side's row with what is in it, deciphered. */
export interface Turnable {
  readonly id: string
  readonly row: SideRow
  readonly side: Side
}

/** A side as it lies open, by the id of its row. */
export interface Turned {
  readonly id: string
  readonly row: Extract<SideRow, { state: 'open' }>
}

/** When a side was locked; of one that came as a file, when it came. Null while it is neither, or open already. */
function lockedAt(row: SideRow): Moment | null {
  if (row.state === 'locked' || row.state === 'sealed') return row.lockedAt
  return row.state === 'received' ? row.receivedAt : null
}

/** Both sides as they lie open from this moment; null unless there are two, one from each viewpoint, and both locked. */
export function turnedOver(sides: readonly Turnable[], openedAt: Moment): readonly Turned[] | null {
  const viewpoints = new Set(sides.map(({ side }) => side.viewpoint))
  if (sides.length !== 2 || viewpoints.size !== 2) return null
  const turned = sides.flatMap(({ id, row, side }): readonly Turned[] => {
    const locked = lockedAt(row)
    if (locked === null) return []
    const { person, meeting } = row
    const came = row.state === 'received' ? 'file' : 'here'
    const rest = row.state === 'sealed' ? row.rest : null
    return [{ id, row: { person, meeting, state: 'open', lockedAt: locked, openedAt, came, side, rest } }]
  })
  return turned.length === 2 ? turned : null
}
