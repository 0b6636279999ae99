/** The two sides of a meeting once they lie open. */

import type { Read } from '../../core/body.ts'
import type { Side } from '../../core/side.ts'

/** Both sides that lie open. */
export interface OpenSides {
  readonly agent: Side
  readonly lead: Side
}

/** Both, where both were turned over; null otherwise, for one is never shown alone. */
export function openSides(rows: readonly Read<'side'>[]): OpenSides | null {
  const open = rows.flatMap(({ body }) => (body.state === 'open' ? [body.side] : []))
  const agent = open.find(({ viewpoint }) => viewpoint === 'agent')
  const lead = open.find(({ viewpoint }) => viewpoint === 'observed')
  return agent === undefined || lead === undefined ? null : { agent, lead }
}
