/** Hands the laptop over for the other side of a meeting, and back: meanwhile each has only what is theirs. */

import { later, z } from '../core/zod.ts'
import { newRow, type Read } from '../core/body.ts'
import { hasFirst } from '../core/draft.ts'
import type { TableName } from '../core/journal-file.ts'
import { type Row, rowSchema } from '../core/row.ts'
import { countIn, sideDraft } from './apart.ts'
import { db } from './db.ts'
import { closeDraft, removeDraft, unclosed } from './drafts.ts'
import type { WithPassphrase } from './guarded.ts'
import { bringBack, type BroughtBack, keep } from './kept.ts'
import { readAll } from './rows.ts'
import { changeSettings, readSettings } from './settings.ts'
import { sidesOf } from './sides.ts'
import { newId, stampAt } from './stamp.ts'
import { reasonOf, unsavedRows } from './writes.ts'

/** What came of handing the laptop over, or back. */
export type Handing = { readonly kind: 'handed' } | { readonly kind: 'failed'; readonly reason: string }

const rowsSchema = later(() => z.array(rowSchema))

/** The side that is put away for a meeting. */
async function putAway(meeting: string): Promise<Read<'side'> | null> {
  return (await sidesOf(meeting)).rows.find(({ body }) => body.state === 'begun') ?? null
}

/** Whether what is put away for a meeting opens with a passphrase alone. */
export async function isGuarded(meeting: string): Promise<boolean> {
  const body = (await putAway(meeting))?.body
  return body?.state === 'begun' && body.draft.kind === 'guarded'
}

/** What came of bringing back a side that was put away. `passphrase`: it is guarded with another one. */
export type TakingUp = { readonly kind: 'taken' } | Exclude<BroughtBack, { kind: 'text' }>

/** The rows that were put away, in clear again. */
async function rowsIn(
  { body }: Read<'side'>,
  phrase: WithPassphrase | null,
): Promise<{ readonly kind: 'rows'; readonly rows: readonly Row[] } | Exclude<TakingUp, { kind: 'taken' }>> {
  if (body.state !== 'begun') return { kind: 'rows', rows: [] }
  const brought = await bringBack(body.draft, 'begun', phrase)
  if (brought.kind !== 'text') return brought
  const read = rowsSchema.safeParse(JSON.parse(brought.text))
  // The schema has found every row; `exactOptional` keys come out as they went in.
  return read.success ? { kind: 'rows', rows: read.data as readonly Row[] } : { kind: 'damaged' }
}

/** Takes up a side that was put away where it was left, with the passphrase it was guarded with. Else nothing is changed. */
export const takeUp = (meeting: string, phrase: WithPassphrase | null): Promise<TakingUp> =>
  takeUpWith(meeting, phrase, async () => {})

/** Takes up what was put away, and does something more in the same transaction: both, or neither. */
async function takeUpWith(
  meeting: string,
  phrase: WithPassphrase | null,
  more: () => Promise<void>,
): Promise<TakingUp> {
  const away = await putAway(meeting)
  const brought = away === null ? { kind: 'rows' as const, rows: [] } : await rowsIn(away, phrase)
  if (brought.kind !== 'rows') return brought
  await db.transaction('rw', db.drafts, db.sides, db.settings, async () => {
    if (away !== null) await db.sides.delete(away.id)
    await db.drafts.bulkPut([...brought.rows])
    await more()
  })
  for (const { id } of brought.rows) unclosed(id)
  return { kind: 'taken' }
}

/** Deletes a side that was put away, for someone who has forgotten their passphrase and begins anew. */
export async function forgetPutAway(meeting: string): Promise<void> {
  const away = await putAway(meeting)
  if (away !== null) await db.sides.delete(away.id)
}

/**
 * Hands the laptop over: from here on, and after every start, the journal is shut but for the other's side of this
 * meeting. What was put away is there again, unless they guarded it: then it waits for their passphrase. Never is it there
 * in clear while the journal is not shut.
 */
export async function handOver(meeting: string, at: string): Promise<Handing> {
  const shut = () => changeSettings({ handed: meeting }, at)
  try {
    if (await isGuarded(meeting)) await shut()
    else {
      const taking = await takeUpWith(meeting, null, shut)
      if (taking.kind !== 'taken') return { kind: 'failed', reason: taking.kind }
    }
    return { kind: 'handed' }
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) }
  }
}

/** What was answered so far, enciphered, with nothing of it left in clear. Throws where it can't be guarded. */
async function begunSide(draft: Read<'draft'>, phrase: WithPassphrase | null): Promise<Read<'side'>['body']> {
  const rows = await db.drafts.where('keys.draft').equals(draft.id).toArray()
  const stored = await db.drafts.get(draft.id)
  const keeping = await keep(JSON.stringify(stored === undefined ? rows : [stored, ...rows]), 'begun', phrase)
  if (keeping.kind === 'failed') throw new Error(keeping.reason)
  const { sealedUntil, author } = draft.body.who
  return {
    person: author,
    meeting: sealedUntil ?? '',
    state: 'begun',
    ...(await countIn(draft)),
    draft: keeping.kept,
  }
}

/**
 * The rows of a journal for a copy that is made while the laptop is handed over, as before an upgrade: the other's side that is
 * begun is put away in them, as at handing back, and stands in clear in none of them. Reads and writes no database.
 */
export async function withSidePutAway(
  tables: Readonly<Record<TableName, readonly Row[]>>,
  at: string,
): Promise<Readonly<Record<TableName, readonly Row[]>>> {
  const meeting = readAll('setting', tables.settings).rows.find(({ body }) => body.handed !== null)?.body
    .handed
  const draft = readAll('draft', tables.drafts).rows.find(
    ({ body: { who } }) => meeting != null && who.sealedUntil === meeting && who.author !== 'self',
  )
  if (meeting == null || draft === undefined) return tables
  const isOfDraft = ({ id, keys }: Row) => id === draft.id || keys?.draft === draft.id
  const answers = tables.drafts.filter((row) => row.id !== draft.id && isOfDraft(row))
  const keeping = await keep(JSON.stringify(tables.drafts.filter(isOfDraft)), 'begun', null)
  if (keeping.kind === 'failed') throw new Error(keeping.reason)
  const answered = readAll('draftAnswer', answers).rows.filter(({ body }) => hasFirst(body)).length
  const person = draft.body.who.author
  const body = { person, meeting, state: 'begun' as const, answered, asked: draft.body.items.length }
  const side = newRow('side', newId(), { ...body, draft: keeping.kept }, stampAt(at), { of: person, meeting })
  return { ...tables, drafts: tables.drafts.filter((row) => !isOfDraft(row)), sides: [...tables.sides, side] }
}

/**
 * Hands the laptop back. What is not locked yet is put away until it is handed over again, guarded with a passphrase
 * where one is given.
 */
export async function handBack(at: string, phrase: WithPassphrase | null = null): Promise<Handing> {
  const meeting = (await readSettings()).handed
  if (meeting === null) return { kind: 'handed' }
  const draft = await sideDraft(meeting, 'theirs')
  try {
    if (draft !== null) await closeDraft(draft.id)
    if (unsavedRows().length > 0) throw new Error('unsaved')
    const body = draft === null ? null : await begunSide(draft, phrase)
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
