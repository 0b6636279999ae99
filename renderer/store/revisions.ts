/** Edits finished entries, keeping what stood before, and undoes edits. */

import { type Body, changedRow, newRow, type Read, readRow } from '../core/body.ts'
import type { Moment } from '../core/day.ts'
import type { Answered } from '../core/reflection.ts'
import { type Edit, edited } from '../core/revision.ts'
import type { Stamp } from '../core/row.ts'
import { db } from './db.ts'
import { allEntries, referringTo } from './goals.ts'
import { readAll } from './rows.ts'
import { newId, stampAt } from './stamp.ts'

/** Which answer of which entry is edited, in which sitting. */
export interface Editing {
  readonly reflection: string
  readonly answer: string
  /** One id for a whole sitting of editing: it makes one revision, however many keys it has. */
  readonly operation: string
}

/** The revisions of an entry's answers, newest first. */
export async function revisionsOf(reflection: string): Promise<readonly Read<'revision'>[]> {
  const rows = await db.revisions.where('keys.of').equals(reflection).toArray()
  return readAll('revision', rows).rows.toSorted((a, b) => (a.id < b.id ? 1 : -1))
}

/**
 * Keeps what stood before, once for each side in a sitting; true when it did so now. Runs inside the
 * caller's transaction.
 */
async function keepBefore(
  editing: Editing,
  before: Answered,
  wishBefore: string | null,
  moment: Moment,
): Promise<boolean> {
  const earlier = (await revisionsOf(editing.reflection)).filter(({ body }) => body.answer === editing.answer)
  const isKept = earlier.some(
    ({ body }) =>
      body.operation === editing.operation && (body.wishBefore === null) === (wishBefore === null),
  )
  if (isKept) return false
  const body: Body<'revision'> = { ...editing, parent: earlier[0]?.id ?? null, moment, before, wishBefore }
  const row = newRow('revision', newId(), body, stampAt(moment.at), { of: editing.reflection })
  await db.revisions.add(row)
  return true
}

/** A row with another body. The first key of a sitting makes its next revision; those after it are part of that. */
function rewrittenRow<K extends 'reflection' | 'desired'>(
  row: Read<K>,
  body: Body<K>,
  stamp: Stamp,
  isFirst: boolean,
): Read<K> {
  return { ...changedRow(row, body, stamp), revision: isFirst ? row.revision + 1 : row.revision }
}

/** The reflection's row with one answer changed. */
function withAnswer(
  row: Read<'reflection'>,
  id: string,
  by: (answered: Answered) => Answered,
  stamp: Stamp,
  isFirst = true,
): Read<'reflection'> {
  const answers = row.body.answers.map((answered) => (answered.id === id ? by(answered) : answered))
  return rewrittenRow(row, { ...row.body, answers }, stamp, isFirst)
}

/** An entry, one of its answers, and the desired answer that refers to. */
interface At {
  readonly entry: Read<'reflection'>
  readonly answered: Answered
  readonly wish: Read<'desired'> | null
}

/** Reads one answer of an entry; null when the entry can't be read or has no such answer. */
async function answerAt(reflection: string, answer: string): Promise<At | null> {
  const entry = readRow('reflection', await db.reflections.get(reflection))
  if (entry.kind !== 'read') return null
  const answered = entry.row.body.answers.find(({ id }) => id === answer)
  if (answered === undefined) return null
  return { entry: entry.row, answered, wish: await wishById(answered.desired) }
}

/** A desired answer's row; null when there is none or it can't be read. */
async function wishById(id: string | null): Promise<Read<'desired'> | null> {
  const wish = id === null ? null : readRow('desired', await db.desired.get(id))
  return wish?.kind === 'read' ? wish.row : null
}

/** Changes the first sheet of one answer, in one transaction. An entry that can't be read is left alone. */
export function editAnswer(editing: Editing, edit: Edit, moment: Moment): Promise<void> {
  const stamp = stampAt(moment.at)
  return db.transaction('rw', db.reflections, db.revisions, db.desired, async () => {
    const at = await answerAt(editing.reflection, editing.answer)
    if (at === null) return
    const isFirst = await keepBefore(editing, at.answered, null, moment)
    const by = (answered: Answered) => edited(answered, edit)
    await db.reflections.put(withAnswer(at.entry, editing.answer, by, stamp, isFirst))
  })
}

/**
 * Writes another text for an answer's desired answer. The one in force gets a new version dated today, which
 * the entry then refers to; an older one has only its text corrected (decisions.md 7).
 */
async function putWish(
  { entry, answered }: At,
  wish: Read<'desired'>,
  text: string,
  moment: Moment,
  isFirst: boolean,
): Promise<void> {
  const stamp = stampAt(moment.at)
  if (wish.keys.open !== 1 || wish.body.day === moment.day) {
    await db.desired.put(rewrittenRow(wish, { ...wish.body, text }, stamp, isFirst))
    return
  }
  const id = newId()
  const version = { text, day: moment.day, reflection: entry.id, before: wish.id, verdict: null }
  await db.desired.put(changedRow(wish, wish.body, stamp, { ...wish.keys, open: 0 }))
  await db.desired.add(newRow('desired', id, { ...wish.body, ...version }, stamp, wish.keys))
  await db.reflections.put(withAnswer(entry, answered.id, (one) => ({ ...one, desired: id }), stamp))
}

/** Changes the text of one answer's desired answer, in one transaction. What can't be read is left alone. */
export function editWish(editing: Editing, text: string, moment: Moment): Promise<void> {
  return db.transaction('rw', db.reflections, db.revisions, db.desired, async () => {
    const at = await answerAt(editing.reflection, editing.answer)
    if (at === null || at.wish === null) return
    const isFirst = await keepBefore(editing, at.answered, at.wish.body.text, moment)
    await putWish(at, at.wish, text, moment, isFirst)
  })
}

/**
 * The version that an edit took the place of, when the edit can be taken back whole: its own version is
 * still in force, and no other entry refers to it.
 */
async function stepBack(wish: Read<'desired'>, entry: string, { before, wishBefore }: Body<'revision'>) {
  const earlier = await wishById(before.desired)
  if (earlier === null || wish.body.before !== earlier.id || wish.keys.open !== 1) return null
  if (earlier.body.text !== wishBefore) return null
  return referringTo(wish.id, await allEntries(), entry) === null ? earlier : null
}

/** Puts a desired answer's text back: where it stood, when the edit can be taken back whole. */
async function putWishBack(at: At, wish: Read<'desired'>, revision: Body<'revision'>, moment: Moment) {
  const { before, wishBefore } = revision
  const stamp = stampAt(moment.at)
  if (wishBefore === null) return
  if (before.desired === wish.id) {
    await db.desired.put(changedRow(wish, { ...wish.body, text: wishBefore }, stamp))
    return
  }
  const earlier = await stepBack(wish, at.entry.id, revision)
  if (earlier === null) return putWish(at, wish, wishBefore, moment, true)
  await db.desired.delete(wish.id)
  await db.desired.put(changedRow(earlier, earlier.body, stamp, { ...earlier.keys, open: 1 }))
  const by = (one: Answered): Answered => ({ ...one, desired: earlier.id })
  await db.reflections.put(withAnswer(at.entry, at.answered.id, by, stamp))
}

/**
 * Puts back what stood before a revision, on the side that it changed. That is an edit of its own, so it
 * can be undone as well.
 */
export function undoRevision(revision: Read<'revision'>, moment: Moment): Promise<void> {
  const stamp = stampAt(moment.at)
  const { before, wishBefore, reflection, answer } = revision.body
  return db.transaction('rw', db.reflections, db.revisions, db.desired, async () => {
    const at = await answerAt(reflection, answer)
    if (at === null) return
    const editing = { reflection, answer, operation: newId() }
    if (wishBefore === null) {
      await keepBefore(editing, at.answered, null, moment)
      const by = (answered: Answered) => edited(answered, { kind: 'answer', first: before.first })
      await db.reflections.put(withAnswer(at.entry, answer, by, stamp))
    } else if (at.wish !== null) {
      await keepBefore(editing, at.answered, at.wish.body.text, moment)
      await putWishBack(at, at.wish, revision.body, moment)
    }
  })
}
