/** Hands the laptop over for the other side of a meeting, and back: meanwhile each has only what is theirs. */

import { z } from '../core/zod.ts'
import { newRow, type Read } from '../core/body.ts'
import { type Row, rowSchema } from '../core/row.ts'
import { countIn, sideDraft } from './apart.ts'
import { db } from './db.ts'
import { closeDraft, removeDraft, unclosed } from './drafts.ts'
import { seal, unseal } from './sealing.ts'
import { changeSettings, readSettings } from './settings.ts'
import { sidesOf } from './sides.ts'
import { newId, stampAt } from './stamp.ts'
import { reasonOf, unsavedRows } from './writes.ts'

/** What came of handing the laptop over, or back. */
export type Handing = { readonly kind: 'handed' } | { readonly kind: 'failed'; readonly reason: string }

const rowsSchema = z.array(rowSchema)

/** The side that is put away for a meeting. */
async function putAway(meeting: string): Promise<Read<'side'> | null> {
  return (await sidesOf(meeting)).rows.find(({ body }) => body.state === 'begun') ?? null
}

/** The rows that were put away, in clear again; null where they can't be read. */
async function broughtBack(away: Read<'side'> | null): Promise<readonly Row[] | null> {
  if (away === null || away.body.state !== 'begun') return []
  const text = await unseal(away.body.draft)
  const read = text === null ? null : rowsSchema.safeParse(JSON.parse(text))
  // The schema has found every row; `exactOptional` keys come out as they went in.
  return read?.success === true ? (read.data as readonly Row[]) : null
}

/** Hands the laptop over: from here on, and after every start, the journal is shut but for the other's side of this meeting. */
export async function handOver(meeting: string, at: string): Promise<Handing> {
  try {
    const away = await putAway(meeting)
    const rows = await broughtBack(away)
    if (rows === null) return { kind: 'failed', reason: 'damaged' }
    await db.transaction('rw', db.drafts, db.sides, db.settings, async () => {
      if (away !== null) await db.sides.delete(away.id)
      await db.drafts.bulkPut([...rows])
      await changeSettings({ handed: meeting }, at)
    })
    for (const { id } of rows) unclosed(id)
    return { kind: 'handed' }
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) }
  }
}

/** What was answered so far, enciphered, with nothing of it left in clear. */
async function begunSide(draft: Read<'draft'>): Promise<Read<'side'>['body']> {
  const rows = await db.drafts.where('keys.draft').equals(draft.id).toArray()
  const stored = await db.drafts.get(draft.id)
  const sealed = await seal(JSON.stringify(stored === undefined ? rows : [stored, ...rows]))
  const { sealedUntil, author } = draft.body.who
  return {
    person: author,
    meeting: sealedUntil ?? '',
    state: 'begun',
    ...(await countIn(draft)),
    draft: sealed,
  }
}

/** Hands the laptop back. What is not locked yet is put away until it is handed over again. */
export async function handBack(at: string): Promise<Handing> {
  const meeting = (await readSettings()).handed
  if (meeting === null) return { kind: 'handed' }
  const draft = await sideDraft(meeting, 'theirs')
  try {
    if (draft !== null) await closeDraft(draft.id)
    if (unsavedRows().length > 0) throw new Error('unsaved')
    const body = draft === null ? null : await begunSide(draft)
    await db.transaction('rw', db.drafts, db.sides, db.settings, async () => {
      if (draft !== null && body !== null) {
        const keys = { of: body.person, meeting }
        await db.sides.add(newRow('side', newId(), body, stampAt(at), keys))
        await removeDraft(draft.id)
      }
      await changeSettings({ handed: null }, at)
    })
    return { kind: 'handed' }
  } catch (error) {
    if (draft !== null) unclosed(draft.id)
    return { kind: 'failed', reason: reasonOf(error) }
  }
}
