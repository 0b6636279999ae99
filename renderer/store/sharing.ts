/** An audit of one's own out to a file and in from one, with nothing written over unasked, and the last taking undone. */

import { newRow, type Read } from '../core/body.ts'
import type { Question } from '../core/question.ts'
import { type Held, type Keeping, type Received, receivedIn, type Taken, taken } from '../core/receiving.ts'
import { type SharingFile, sharingFile, sharingText } from '../core/sharing-file.ts'
import { readSharing, type SharingRefusal } from '../core/sharing-reading.ts'
import { db } from './db.ts'
import { ownById, readOwn } from './own.ts'
import { newId, stampAt } from './stamp.ts'
import { relabelWordings } from './wordings.ts'

/** A refusal, with the place of what a file is refused for. */
export interface Refused {
  readonly kind: 'refused'
  readonly why: SharingRefusal
  readonly where: string
}

/** What came of making a file. `gone`: there is no such audit, or it was never saved. */
export type Shared =
  | { readonly kind: 'made'; readonly text: string; readonly file: SharingFile }
  | Refused
  | { readonly kind: 'gone' }

/** The text of the file of an audit. One that would be refused on its arrival is refused here. */
export async function shareAudit(id: string, questions: readonly Question[]): Promise<Shared> {
  const row = await ownById('audit', id)
  if (row === null || row === 'unread') return { kind: 'gone' }
  const own = new Map((await readOwn('question')).rows.map((one) => [one.id, one.body]))
  const file = sharingFile(id, row.body, { questions, own })
  if (file === null) return { kind: 'gone' }
  const text = sharingText(file)
  const reading = readSharing(text, questions)
  return reading.kind === 'read' ? { kind: 'made', text, file } : reading
}

/** What a file holds beside one's own, before anything is written. */
export type SharedPreview =
  | {
      readonly kind: 'read'
      readonly file: SharingFile
      /** The audit first, then the questions of the sharer's own. */
      readonly received: readonly Received[]
      /** The labels of the app's questions that are worded otherwise here. */
      readonly reworded: readonly string[]
    }
  | Refused

/** Everything of one's own by id, and the ids of what can't be read. */
async function held(): Promise<Held & { readonly unread: ReadonlySet<string> }> {
  const [questions, audits] = await Promise.all([readOwn('question'), readOwn('audit')])
  return {
    questions: new Map(questions.rows.map(({ id, body }) => [id, body])),
    audits: new Map(audits.rows.map(({ id, body }) => [id, body])),
    unread: new Set([...questions.unread, ...audits.unread].map(({ id }) => id)),
  }
}

/** Reads a file's text and lays it beside one's own. Writes nothing. */
export async function previewShared(text: string, questions: readonly Question[]): Promise<SharedPreview> {
  const reading = readSharing(text, questions)
  if (reading.kind === 'refused') return reading
  const { file } = reading
  const reworded = file.questions.flatMap(({ from, id, version, label }) =>
    from === 'app' && questions.find((one) => one.id === id)?.version !== version ? [label] : [],
  )
  const mine = await held()
  const received = receivedIn(file, mine)
  const unread = received.find(({ id }) => mine.unread.has(id))
  if (unread !== undefined) return { kind: 'refused', why: 'unread', where: unread.name }
  return { kind: 'read', file, received, reworded }
}

/** What was written when a file was taken, and what stood there before, so that it can be undone. */
export interface Receipt {
  readonly written: readonly Written[]
}

type OwnRow = Read<'question'> | Read<'audit'>

interface Written {
  readonly row: OwnRow
  readonly before: OwnRow | null
}

const tableOf = (kind: OwnRow['kind']) => (kind === 'question' ? db.questions : db.audits)

/** The row of something taken: a new one, or the next revision of what stands there. */
function rowOf({ kind, id, body }: Taken, before: OwnRow | null, at: string): OwnRow {
  const stamp = stampAt(at)
  const fresh = kind === 'question' ? newRow(kind, id, body, stamp) : newRow(kind, id, body, stamp)
  return before === null
    ? fresh
    : { ...fresh, createdAt: before.createdAt, revision: before.revision + 1, keys: before.keys }
}

/** Names a question in the wordings kept of it as it is named now. */
async function relabel(row: OwnRow, at: string): Promise<void> {
  if (row.kind === 'question' && row.body.content !== null)
    await relabelWordings(row.id, row.body.content, stampAt(at))
}

/** Takes a file: all that is new, and of what differs what was chosen, in one transaction. */
export function receive(
  file: SharingFile,
  keeping: ReadonlyMap<string, Keeping>,
  besideName: (name: string) => string,
  at: string,
): Promise<Receipt> {
  return db.transaction('rw', db.questions, db.audits, db.wordings, async () => {
    const written: Written[] = []
    for (const one of taken(file, await held(), keeping, { at, newId, besideName })) {
      const before = await (one.kind === 'question' ? ownById(one.kind, one.id) : ownById(one.kind, one.id))
      // The preview refuses such a file; should it have come to be since, it is still left alone.
      if (before === 'unread') continue
      const row = rowOf(one, before, at)
      await tableOf(row.kind).put(row)
      await relabel(row, at)
      written.push({ row, before })
    }
    return { written }
  })
}

/** Whether a question was asked in a version that came with the file: then its wording is kept for good. */
async function wasAsked({ row, before }: Written): Promise<boolean> {
  const { version } = row.body
  if (row.kind !== 'question' || before?.body.version === version) return false
  return (await db.wordings.where('keys.name').startsWith(`${row.id}@${version}/`).count()) > 0
}

/** Whether something stands as it was taken, and was not asked since. */
async function isUntouched(one: Written): Promise<boolean> {
  const now = await tableOf(one.row.kind).get(one.row.id)
  return now?.revision === one.row.revision && now.changedAt === one.row.changedAt && !(await wasAsked(one))
}

/**
 * Puts back what stood before a file was taken. False, and nothing is done, when any of it was changed or asked
 * since: what was answered must keep its question.
 */
export function undoReceive({ written }: Receipt, at: string): Promise<boolean> {
  return db.transaction('rw', db.questions, db.audits, db.wordings, async () => {
    for (const one of written) if (!(await isUntouched(one))) return false
    for (const { row, before } of written) {
      if (before === null) await tableOf(row.kind).delete(row.id)
      else {
        await tableOf(row.kind).put(before)
        await relabel(before, at)
      }
    }
    return true
  })
}
