/** Two machines and one meeting: one's own side out, the other's in as it came, and both open once one's own is locked. */

import { changedRow, newRow, type Read } from '../core/body.ts'
import { toBase64 } from '../core/base64.ts'
import type { Moment } from '../core/day.ts'
import { exchangeOf } from '../core/exchange.ts'
import { contentText, sideContent } from '../core/meeting-content.ts'
import type { FileKind, MeetingFile } from '../core/meeting-file.ts'
import { type ContentRefusal, type FileContext, type Misplaced, misplaced } from '../core/meeting-opening.ts'
import type { FileRefusal } from '../core/meeting-reading.ts'
import type { Side } from '../core/side.ts'
import { bytesHeard } from '../core/spoken-words.ts'
import { bytesOf, sha256 } from './cipher.ts'
import { db } from './db.ts'
import type { DeriveKey, NotDone } from './guarded.ts'
import { bytesToSay, openFile, readFile, type Sending } from './meeting-file.ts'
import { allMeetings, changeMeeting, meetingById } from './meetings.ts'
import { readAll } from './rows.ts'
import { sidesOf } from './sides.ts'
import { newId, stampAt } from './stamp.ts'

/** Why a file is not taken in, or not opened here. `opened`: their side lies open already. `kind`: it is of the other kind. */
export type Refusal =
  | FileRefusal
  | Misplaced
  | ContentRefusal
  | 'again'
  | 'opened'
  | 'kind'
  | 'viewpoint'
  | 'passphrase'

/** A refusal, with what it is about where that can be told: a person's name, a place in the file. */
export interface Refused {
  readonly kind: 'refused'
  readonly why: Refusal
  readonly what: string
}

/** See `Refused`. */
export const refused = (why: Refusal, what = ''): Refused => ({ kind: 'refused', why, what })

/** One's own side of a meeting by files, locked, with its row's id; null before it is locked. */
export async function ownSide(meeting: string): Promise<{ readonly id: string; readonly side: Side } | null> {
  for (const { id, body } of (await sidesOf(meeting)).rows) {
    if (body.state === 'locked') return { id, side: body.side }
    if (body.state === 'open' && body.came === 'here') return { id, side: body.side }
  }
  return null
}

/** The text of one's own side as it goes into a file, the same each time; null before it is locked. */
export async function sideText(
  meeting: string,
): Promise<{ readonly text: string; readonly salt: string } | null> {
  const own = await ownSide(meeting)
  if (own === null) return null
  // The row's id was made by chance and leaves this machine nowhere else, so the words of a side stay the same.
  const salt = toBase64(await sha256(bytesOf(`two-sheets side ${own.id}`)))
  return { text: contentText(sideContent(salt, own.side)), salt }
}

/** How a file to the other of a meeting is headed; null where there is no such meeting. */
export async function sendingOf(meeting: string, kind: FileKind): Promise<Sending | null> {
  const row = await meetingById(meeting)
  if (row === null || row === 'unread') return null
  const { from } = exchangeOf(row.body)
  return { kind, from: { meeting, person: row.body.person }, to: from?.meeting ?? null }
}

/** Notes the words that the other said of their side. */
export function noteWords(meeting: string, heard: string, at: string): Promise<void> {
  return changeMeeting(meeting, (body) => ({ ...body, exchange: { ...exchangeOf(body), heard } }), at)
}

/** The meetings whose file of the other's is here and still closed, so that nothing was proved of whose it is. */
async function unproved(): Promise<ReadonlySet<string>> {
  const { rows } = readAll('side', await db.sides.toArray())
  return new Set(rows.flatMap(({ body }) => (body.state === 'received' ? [body.meeting] : [])))
}

/** What came in before and was opened, for every meeting: a file taken for the wrong one must not bar the right one. */
async function contextOf(meeting: string, person: string): Promise<FileContext> {
  const closed = await unproved()
  const before = (await allMeetings()).rows.flatMap(({ id, body }) => {
    const { from, brought } = exchangeOf(body)
    if (from === null || (closed.has(id) && brought === null)) return []
    return [{ meeting: id, person: body.person, from }]
  })
  return { meeting, person, before }
}

/** A file's outside, if it is a file of a kind that belongs to a meeting. */
export async function fileFor(
  row: Read<'meeting'>,
  kind: FileKind,
  text: string,
): Promise<{ readonly kind: 'file'; readonly file: MeetingFile } | Refused> {
  const reading = await readFile(text)
  if (reading.kind === 'refused') return refused(reading.why)
  const { file } = reading
  const why = misplaced(file, await contextOf(row.id, row.body.person))
  if (why !== null) return refused(why)
  return file.kind === kind ? { kind: 'file', file } : refused('kind', file.kind)
}

/** What came of taking in the other's file. `another`: one of theirs is there already, and was left. */
export type TakenIn = { readonly kind: 'taken' | 'replaced' | 'another' | 'gone' } | Refused

/**
 * Takes in the other's file for a meeting, as it came and still closed. A second one takes the place of the first only
 * where that was asked for.
 */
export async function takeIn(
  meeting: string,
  text: string,
  moment: Moment,
  mayReplace = false,
): Promise<TakenIn> {
  const row = await meetingById(meeting)
  if (row === null || row === 'unread') return { kind: 'gone' }
  const reading = await fileFor(row, 'side', text)
  if (reading.kind === 'refused') return reading
  const { from } = reading.file
  const { person } = row.body
  return db.transaction('rw', db.sides, db.meetings, async (): Promise<TakenIn> => {
    const sides = (await sidesOf(meeting)).rows
    if (sides.some(({ body }) => body.state === 'open')) return refused('opened')
    const before = sides.find(({ body }) => body.state === 'received')
    const isSame = before?.body.state === 'received' && before.body.file.trim() === text.trim()
    if (isSame) return refused('again')
    if (before !== undefined && !mayReplace) return { kind: 'another' }
    const body = { person, meeting, state: 'received' as const, receivedAt: moment, file: text }
    const stamp = stampAt(moment.at)
    const keys = { of: person, meeting }
    await db.sides.put(
      before === undefined ? newRow('side', newId(), body, stamp, keys) : changedRow(before, body, stamp),
    )
    await changeMeeting(meeting, (held) => ({ ...held, exchange: { ...exchangeOf(held), from } }), moment.at)
    return { kind: before === undefined ? 'taken' : 'replaced' }
  })
}

/**
 * The other's side, opened but not turned over yet. `words`: whether it is the one its words were said of; `none`
 * where no words were noted.
 */
export interface Opened {
  readonly kind: 'opened'
  readonly side: Side
  readonly words: 'same' | 'other' | 'none'
  /** What is said of it as words. */
  readonly bytes: Uint8Array
}

/** Opens the other's file with its passphrase, once one's own side is locked. Writes nothing. */
export async function openTheirs(
  meeting: string,
  passphrase: string,
  derive: DeriveKey,
): Promise<Opened | Refused | NotDone | { readonly kind: 'early' }> {
  const row = await meetingById(meeting)
  const own = await ownSide(meeting)
  const received = (await sidesOf(meeting)).rows.find(({ body }) => body.state === 'received')
  if (row === null || row === 'unread' || own === null) return { kind: 'early' }
  if (received?.body.state !== 'received') return { kind: 'early' }
  const reading = await readFile(received.body.file)
  if (reading.kind === 'refused') return refused(reading.why)
  const opened = await openFile(reading.file, passphrase, derive)
  if (opened.kind === 'failed') return opened
  if (opened.kind === 'passphrase') return refused('passphrase')
  if (opened.kind === 'refused') return refused(opened.why, opened.where)
  if (opened.kind === 'closing') return refused('kind', 'closing')
  const { salt, side } = opened.content
  if (side.viewpoint === own.side.viewpoint) return refused('viewpoint', side.author)
  const said = await bytesToSay(opened.text, salt, derive)
  if (said.kind === 'failed') return said
  const { heard } = exchangeOf(row.body)
  return { kind: 'opened', side, words: compared(heard, said.bytes), bytes: said.bytes }
}

/** Whether words that were noted are those of some bytes. */
function compared(noted: string, bytes: Uint8Array): Opened['words'] {
  if (noted.trim() === '') return 'none'
  const heard = bytesHeard(noted)
  const isSame = heard.kind === 'bytes' && heard.bytes.join() === bytes.join()
  return isSame ? 'same' : 'other'
}
