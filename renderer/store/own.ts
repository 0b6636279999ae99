/** One's own questions and audits: reads them, stores every key of an edit, saves, puts away and brings back. */

import type { Walkable } from '../core/audit.ts'
import { type Body, changedRow, newRow, type Read, readRow } from '../core/body.ts'
import { type Adapted, begunOwn, type Own, ownId, savedOwn } from '../core/own.ts'
import { type AuditContent, auditAsksTheSame, tidyAudit } from '../core/own-audit.ts'
import { asksTheSame, type OwnQuestion, type QuestionContent, tidyQuestion } from '../core/own-question.ts'
import type { Role } from '../core/question.ts'
import { db } from './db.ts'
import { type ReadAll, readAll } from './rows.ts'
import { newId, stampAt } from './stamp.ts'
import { relabelWordings } from './wordings.ts'

/** What can be of one's own. */
export type OwnKind = 'question' | 'audit'

/** The content of each kind. */
export interface OwnContent {
  readonly question: QuestionContent
  readonly audit: AuditContent
}

/** Which thing of one's own. */
export interface OwnPlace<Kind extends OwnKind> {
  readonly kind: Kind
  readonly id: string
}

const tableOf = (kind: OwnKind) => (kind === 'question' ? db.questions : db.audits)

/** Everything of one kind, put away or not. */
export async function readOwn<Kind extends OwnKind>(kind: Kind): Promise<ReadAll<Kind>> {
  return readAll(kind, await tableOf(kind).toArray())
}

/** One thing of one's own; null where there is none of that id, `unread` where it can't be read. */
export async function ownById<Kind extends OwnKind>(
  kind: Kind,
  id: string,
): Promise<Read<Kind> | null | 'unread'> {
  const stored = await tableOf(kind).get(id)
  if (stored === undefined) return null
  const reading = readRow(kind, stored)
  return reading.kind === 'read' ? reading.row : 'unread'
}

/** One's own questions that an audit asks in a role, by their ids; reads only those. */
export async function ownQuestionsIn(audit: Walkable, role: Role): Promise<ReadonlyMap<string, OwnQuestion>> {
  const items = (audit.roles[role]?.groups ?? []).flatMap((group) => group.items)
  const ids = items.map(({ question }) => question).filter((id) => ownId.safeParse(id).success)
  const stored = ids.length === 0 ? [] : await db.questions.bulkGet(ids)
  const { rows } = readAll(
    'question',
    stored.filter((row) => row !== undefined),
  )
  return new Map(rows.map((row) => [row.id, row.body]))
}

/** The row with another body; a key of an edit is no revision of what is saved. */
function rowWith<Kind extends OwnKind>(
  { kind, id }: OwnPlace<Kind>,
  held: Read<Kind> | null,
  own: Own<OwnContent[Kind]>,
  at: string,
  isKey: boolean,
): Read<Kind> {
  // Each kind's body is its own content in the same frame, which the compiler can't follow through the table.
  const body = own as Body<Kind>
  if (held === null) return newRow(kind, id, body, stampAt(at))
  const row = changedRow(held, body, stampAt(at))
  return isKey ? { ...row, revision: held.revision } : row
}

/** Changes something of one's own, or begins it; what can't be read is left as it is. */
async function change<Kind extends OwnKind>(
  place: OwnPlace<Kind>,
  by: (own: Own<OwnContent[Kind]> | null) => Own<OwnContent[Kind]> | null,
  at: string,
  isKey = false,
): Promise<void> {
  const held = await ownById(place.kind, place.id)
  if (held === 'unread') return
  // The frame again, as above.
  const own = by((held?.body ?? null) as Own<OwnContent[Kind]> | null)
  if (own !== null) await tableOf(place.kind).put(rowWith(place, held, own, at, isKey))
}

/** Stores an edit as it stands, saved or not; where nothing of that id is there yet, it begins it. */
export function typeOwn<Kind extends OwnKind>(
  place: OwnPlace<Kind>,
  content: OwnContent[Kind],
  at: string,
  adapted: Adapted | null = null,
): Promise<void> {
  return db.transaction('rw', tableOf(place.kind), () =>
    change(
      place,
      (own) => (own === null ? begunOwn(content, adapted) : { ...own, editing: content }),
      at,
      true,
    ),
  )
}

/** Saves a question: from now on this is asked. Where it asks something else than before, it is a new version. */
export function saveQuestion(id: string, content: QuestionContent, at: string): Promise<void> {
  const tidy = tidyQuestion(content)
  return db.transaction('rw', db.questions, db.wordings, async () => {
    await change(
      { kind: 'question', id },
      (own) => savedOwn(own ?? begunOwn(tidy, null), tidy, at, asksTheSame),
      at,
    )
    await relabelWordings(id, tidy, stampAt(at))
  })
}

/** Saves an audit: from now on it is walked like this. With other questions than before it is a new version. */
export function saveAudit(id: string, content: AuditContent, at: string): Promise<void> {
  const tidy = tidyAudit(content)
  return db.transaction('rw', db.audits, () =>
    change(
      { kind: 'audit', id },
      (own) => savedOwn(own ?? begunOwn(tidy, null), tidy, at, auditAsksTheSame),
      at,
    ),
  )
}

/** Lets go of an edit. What was never saved goes with it; what was saved stands as it did. */
export function dropEdit({ kind, id }: OwnPlace<OwnKind>, at: string): Promise<void> {
  return db.transaction('rw', tableOf(kind), async () => {
    const held = await ownById(kind, id)
    if (held === null || held === 'unread') return
    if (held.body.content === null) await tableOf(kind).delete(id)
    else await change({ kind, id }, (own) => own && { ...own, editing: null }, at, true)
  })
}

/** Leaves something out of new walks; every entry, and every version of it, stays. */
export function archiveOwn({ kind, id }: OwnPlace<OwnKind>, at: string): Promise<void> {
  return db.transaction('rw', tableOf(kind), () =>
    change(
      { kind, id },
      (own) =>
        own === null || own.archivedAt !== null ? own : { ...own, archivedAt: at, archiving: newId() },
      at,
    ),
  )
}

/** Brings something back into new walks. */
export function unarchiveOwn({ kind, id }: OwnPlace<OwnKind>, at: string): Promise<void> {
  return db.transaction('rw', tableOf(kind), () =>
    change({ kind, id }, (own) => own && { ...own, archivedAt: null, archiving: null }, at),
  )
}

/** Something of one's own that was put away. */
export interface PutAway extends OwnPlace<OwnKind> {
  readonly name: string
  /** When, as a UTC instant. */
  readonly at: string
  /** The operation; sorts among all that was done. */
  readonly operation: string
}

/** What was put away last; null where nothing is. What can't be read is passed over. */
export async function newestPutAway(): Promise<PutAway | null> {
  const [questions, audits] = await Promise.all([readOwn('question'), readOwn('audit')])
  const named = [
    ...questions.rows.map(({ kind, id, body }) => ({ kind, id, body, name: body.content?.label })),
    ...audits.rows.map(({ kind, id, body }) => ({ kind, id, body, name: body.content?.name })),
  ]
  const away = named.flatMap(({ kind, id, body: { archivedAt: at, archiving: operation }, name = '' }) =>
    at === null || operation === null ? [] : [{ kind, id, name, at, operation }],
  )
  return away.toSorted((a, b) => (a.operation < b.operation ? 1 : -1))[0] ?? null
}

/** Copies something of one's own under another id, as an edit with a name of its own. */
export function copyOwn(
  { kind, id }: OwnPlace<OwnKind>,
  copy: string,
  nameOf: (name: string) => string,
  at: string,
): Promise<void> {
  return kind === 'question' ? copyQuestion(id, copy, nameOf, at) : copyAudit(id, copy, nameOf, at)
}

async function copyQuestion(id: string, copy: string, nameOf: (name: string) => string, at: string) {
  const held = await ownById('question', id)
  const content = held === null || held === 'unread' ? null : (held.body.editing ?? held.body.content)
  if (held === null || held === 'unread' || content === null) return
  const adapted = copiedFrom(id, held.body.version, content.label)
  await typeOwn({ kind: 'question', id: copy }, { ...content, label: nameOf(content.label) }, at, adapted)
}

async function copyAudit(id: string, copy: string, nameOf: (name: string) => string, at: string) {
  const held = await ownById('audit', id)
  const content = held === null || held === 'unread' ? null : (held.body.editing ?? held.body.content)
  if (held === null || held === 'unread' || content === null) return
  const adapted = copiedFrom(id, held.body.version, content.name)
  await typeOwn({ kind: 'audit', id: copy }, { ...content, name: nameOf(content.name) }, at, adapted)
}

/** What a copy says of where it came from; nothing where that was never saved. */
const copiedFrom = (id: string, version: number, name: string): Adapted | null =>
  version === 0 ? null : { id, version, name }
