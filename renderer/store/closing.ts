/** What was agreed, out to the other's machine and in from it: taken once, and undone while nothing was changed since. */

import { changedRow, newRow, type Read, readRow } from '../core/body.ts'
import { agreedCommitment, authorOf, closedMeeting, closingOf, heldBack } from '../core/closing.ts'
import { exchangeOf } from '../core/exchange.ts'
import { type Agreed, type Closing, closingContent, contentText } from '../core/meeting-content.ts'
import { byTime, newMeeting } from '../core/meeting.ts'
import type { Row } from '../core/row.ts'
import { openIn } from './commitments.ts'
import { db } from './db.ts'
import { fileFor, type Refused, refused } from './exchange.ts'
import type { DeriveKey, NotDone } from './guarded.ts'
import { openFile } from './meeting-file.ts'
import { meetingById, meetingsWith } from './meetings.ts'
import { personById } from './people.ts'
import { readAll } from './rows.ts'
import { readSettings } from './settings.ts'
import { newId, stampAt } from './stamp.ts'

/** A meeting with its person, as far as both can be read. */
async function pair(
  id: string,
): Promise<{ readonly meeting: Read<'meeting'>; readonly person: Read<'person'> } | null> {
  const meeting = await meetingById(id)
  if (meeting === null || meeting === 'unread') return null
  const person = await personById(meeting.body.person)
  return person === null || person === 'unread' ? null : { meeting, person }
}

/** The text of what was agreed in a meeting as it goes into a file; null where there is no such meeting. */
export async function closingText(id: string): Promise<string | null> {
  const both = await pair(id)
  if (both === null) return null
  const { meeting, person } = both
  const agreed = readAll('commitment', await db.commitments.bulkGet([...meeting.body.commitments])).rows
  const later = (await meetingsWith(person.id)).rows.find(
    ({ id: other, body }) => other !== id && body.held === null && byTime(body, meeting.body) > 0,
  )
  const closing = closingOf({
    meeting: meeting.body,
    relation: person.body.relation,
    me: (await readSettings()).name.trim(),
    commitments: agreed,
    next: later ?? null,
  })
  return contentText(closingContent(closing))
}

/** What a closing would bring, before anything is written. */
export interface ClosingPreview {
  readonly kind: 'read'
  readonly closing: Closing
  /** Whose file it is, by the sender's ids. */
  readonly from: { readonly meeting: string; readonly person: string }
  /** Nothing of it is new: it was taken before. */
  readonly isTaken: boolean
  /** The commitments of it that stay out. */
  readonly held: readonly Agreed[]
}

/** Opens a closing file for a meeting. Writes nothing. */
export async function openClosing(
  id: string,
  text: string,
  passphrase: string,
  derive: DeriveKey,
): Promise<ClosingPreview | Refused | NotDone | { readonly kind: 'gone' }> {
  const both = await pair(id)
  if (both === null) return { kind: 'gone' }
  const reading = await fileFor(both.meeting, 'closing', text)
  if (reading.kind === 'refused') return reading
  const opened = await openFile(reading.file, passphrase, derive)
  if (opened.kind === 'failed') return opened
  if (opened.kind === 'passphrase') return refused('passphrase')
  if (opened.kind === 'refused') return refused(opened.why, opened.where)
  if (opened.kind === 'side') return refused('kind', 'side')
  const { closing } = opened.content
  const { from } = reading.file
  const { written, held } = await rowsFor(both, closing, from, both.meeting.changedAt)
  return { kind: 'read', closing, from, isTaken: written.length === 0, held }
}

/** A row that was written, and what stood there before. */
interface Written {
  readonly table: 'meetings' | 'commitments'
  readonly row: Row
  readonly before: Row | null
}

/** What was written when a closing was taken, so that it can be undone. */
export interface Taken {
  readonly written: readonly Written[]
}

type Pair = NonNullable<Awaited<ReturnType<typeof pair>>>

/** Every row that taking a closing changes or makes, at an instant. What is there already is left as it is. */
async function rowsFor(
  { meeting, person }: Pair,
  closing: Closing,
  from: ClosingPreview['from'],
  at: string,
): Promise<Taken & Pick<ClosingPreview, 'held'>> {
  const written: Written[] = []
  const known = await db.commitments.bulkGet(closing.commitments.map((one) => one.id))
  const isOurs = (nth: number): boolean => {
    const row = known[nth]
    if (row === undefined) return true
    const reading = readRow('commitment', row)
    return reading.kind === 'read' && reading.row.body.context === person.id
  }
  const held = await heldFor(
    person,
    closing.commitments.filter((_, nth) => known[nth] === undefined),
  )
  // An id that is another promise's is not believed.
  const commitments = closing.commitments.filter((one, nth) => isOurs(nth) && !held.includes(one))
  const body = closedMeeting(meeting.body, { ...closing, commitments })
  const whole = { ...body, exchange: { ...exchangeOf(body), from } }
  if (JSON.stringify(whole) !== JSON.stringify(meeting.body))
    written.push({ table: 'meetings', row: changedRow(meeting, whole, stampAt(at)), before: meeting })
  for (const [nth, agreed] of closing.commitments.entries()) {
    if (known[nth] !== undefined || held.includes(agreed)) continue
    const made = agreedCommitment(agreed, person.body.relation, person.id)
    const keys = { open: 1 as const, due: made.due }
    written.push({
      table: 'commitments',
      row: newRow('commitment', agreed.id, made, stampAt(at), keys),
      before: null,
    })
  }
  const next = await nextFor({ meeting, person }, closing, from.person, at)
  return { written: next === null ? written : [...written, next], held }
}

/** The new commitments that stay out, beside those that are open with a person already. */
async function heldFor({ id, body }: Read<'person'>, fresh: readonly Agreed[]): Promise<readonly Agreed[]> {
  const openOf = (by: Agreed['by']) => openIn(id, authorOf({ by }, body.relation, id))
  return heldBack(fresh, { agent: await openOf('agent'), lead: await openOf('lead') })
}

/** The next meeting: told apart by the other's id of it, or found on the same day, or made; null where it is known. */
async function nextFor(
  { meeting, person }: Pair,
  { next }: Closing,
  theirs: string,
  at: string,
): Promise<Written | null> {
  if (next === null) return null
  const others = (await meetingsWith(person.id)).rows.filter(({ id }) => id !== meeting.id)
  if (others.some(({ body }) => exchangeOf(body).from?.meeting === next.meeting)) return null
  const from = { meeting: next.meeting, person: theirs }
  const free = others.find(
    ({ body }) => body.held === null && body.day === next.day && exchangeOf(body).from === null,
  )
  if (free !== undefined) {
    const body = { ...free.body, exchange: { ...exchangeOf(free.body), from } }
    return { table: 'meetings', row: changedRow(free, body, stampAt(at)), before: free }
  }
  const body = {
    ...newMeeting(person.id, next.day, next.time),
    exchange: { heard: '', from, brought: null },
  }
  const keys = { of: person.id, day: next.day }
  return { table: 'meetings', row: newRow('meeting', newId(), body, stampAt(at), keys), before: null }
}

/** Takes what was agreed into one's own journal, in one transaction. Taken again, nothing is written. */
export function takeClosing(id: string, { closing, from }: ClosingPreview, at: string): Promise<Taken> {
  return db.transaction('rw', db.meetings, db.commitments, db.people, async () => {
    const both = await pair(id)
    if (both === null) return { written: [] }
    const { written } = await rowsFor(both, closing, from, at)
    for (const { table, row } of written) await db[table].put(row)
    return { written }
  })
}

/** Puts back what stood before a closing was taken. False, and nothing is done, where any of it was changed since. */
export function undoClosing({ written }: Taken): Promise<boolean> {
  return db.transaction('rw', db.meetings, db.commitments, async () => {
    for (const { table, row } of written) {
      const now = await db[table].get(row.id)
      if (now?.revision !== row.revision || now.changedAt !== row.changedAt) return false
    }
    for (const { table, row, before } of written)
      await (before === null ? db[table].delete(row.id) : db[table].put(before))
    return true
  })
}
