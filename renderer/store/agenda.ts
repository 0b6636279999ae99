/** What an agenda is drawn from: the points of a pair, its open commitments, and what the agent turned over last. */

import type { Side } from '../core/side.ts'
import { db } from './db.ts'
import { pointsWith } from './points.ts'
import { readAll } from './rows.ts'
import { sidesWith } from './sides.ts'

/** The open commitments of a pair, by whichever of the two. */
export async function openBetween(person: string) {
  const open = readAll('commitment', await db.commitments.where('keys.open').equals(1).toArray())
  return open.rows.filter(({ body }) => body.context === person)
}

/** What the agent of a pair turned over last; null before anything was. */
async function lastTurnedOver(person: string): Promise<Side | null> {
  const opened = (await sidesWith(person)).rows.flatMap(({ body }) =>
    body.state === 'open' && body.side.viewpoint === 'agent' ? [body] : [],
  )
  return opened.toSorted((a, b) => a.openedAt.at.localeCompare(b.openedAt.at)).at(-1)?.side ?? null
}

/** Everything an agenda is drawn from. */
export async function readAgenda(person: string) {
  const points = await pointsWith(person)
  return {
    points: points.rows,
    unread: points.unread.length,
    commitments: await openBetween(person),
    lastSide: await lastTurnedOver(person),
  }
}
