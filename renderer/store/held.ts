/** What the newest checked copy held, to see at a start whether entries have gone that nobody deleted. */

import { dayAt, type Day, type Moment } from '../core/day.ts'
import { bodyOf } from './rows.ts'
import type { JournalFile } from '../core/journal-file.ts'
import { later, z } from '../core/zod.ts'
import { db } from './db.ts'

const heldSchema = later(() =>
  z.object({
    /** The copy's file. */
    name: z.string(),
    /** UTC instant at which it was made. */
    madeAt: z.string(),
    entries: z.int(),
    /** The id of its newest entry; empty where there is none. */
    newest: z.string(),
    /** Entries of it were missed: it is held on to, so that a newer copy does not silence that. */
    isMissed: z.boolean().default(false),
  }),
)

/** See `heldSchema`; the numbers were counted against the database when the copy was made. */
export type Held = z.infer<typeof heldSchema>

const key = 'two-sheets-held'

/** Forgets it: the journal is another one now by a person's own wish, or nothing is missed any more. */
export const forgetHeld = (): void => localStorage.removeItem(key)

/** What is remembered; null when nothing is. */
export function heldBefore(): Held | null {
  try {
    return heldSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data ?? null
  } catch {
    return null
  }
}

let isCompared = false

/** Says that this start has held the journal against what is remembered, so that a newer copy may stand for it. */
export function wasCompared(): void {
  isCompared = true
}

/**
 * Remembers what a copy holds that was kept just now, unless entries of an earlier one are missed, or may be: what was
 * not held against the journal yet could be what tells of a loss.
 */
export function rememberHeld(held: Omit<Held, 'isMissed'>): void {
  const before = heldBefore()
  if (before === null || (isCompared && !before.isMissed)) localStorage.setItem(key, JSON.stringify(held))
}

/** Holds on to a copy of which entries are missed, until they are back or a person lets it be. */
export const rememberMissed = (held: Held): void =>
  localStorage.setItem(key, JSON.stringify({ ...held, isMissed: true }))

/**
 * Whether there may be less than a copy held: its newest entry is not here, or there are fewer. Cheap, and says nothing
 * of why: what was deleted is found out by `goneSince`.
 */
export async function mayBeLess({ entries, newest }: Held): Promise<boolean> {
  if ((await db.reflections.count()) < entries) return true
  if (newest === '') return false
  return (await db.reflections.where('id').equals(newest).count()) === 0
}

/** The days of the entries of a copy that are neither here, nor were deleted, nor are set aside; oldest first. */
export async function goneSince({ tables }: JournalFile, { zone }: Moment): Promise<readonly Day[]> {
  const known = new Set<unknown>([
    ...(await db.reflections.toCollection().primaryKeys()),
    // Ids under which something was deleted or set aside.
    ...(await db.trash.orderBy('keys.of').keys()),
    ...(await db.quarantine.orderBy('keys.of').keys()),
  ])
  const gone = tables.reflections.filter(({ id }) => !known.has(id))
  return gone.map((row) => bodyOf('reflection', row)?.started.day ?? dayAt(row.createdAt, zone)).toSorted()
}
