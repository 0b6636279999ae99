/** Edits finished entries, keeping what stood before, and undoes edits. */

import { type Body, changedRow, newRow, type Read, readRow } from '../core/body.ts'
import type { Moment } from '../core/day.ts'
import type { Answered } from '../core/reflection.ts'
import { type Edit, edited } from '../core/revision.ts'
import type { Stamp } from '../core/row.ts'
import { db } from './db.ts'
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

/** Keeps what stood before, once a sitting; runs inside the caller's transaction. */
async function keepBefore(
  editing: Editing,
  before: Answered,
  wishBefore: string | null,
  moment: Moment,
  stamp: Stamp,
): Promise<void> {
  const earlier = await revisionsOf(editing.reflection)
  const sameAnswer = earlier.filter(({ body }) => body.answer === editing.answer)
  const mine = sameAnswer.find(({ body }) => body.operation === editing.operation)
  if (mine !== undefined && (mine.body.wishBefore !== null || wishBefore === null)) return
  if (mine !== undefined) {
    await db.revisions.put({ ...mine, body: { ...mine.body, wishBefore } })
    return
  }
  const body: Body<'revision'> = { ...editing, parent: sameAnswer[0]?.id ?? null, moment, before, wishBefore }
  await db.revisions.add(newRow('revision', newId(), body, stamp, { of: editing.reflection }))
}

/** The reflection's row with one answer changed. */
function withAnswer(
  row: Read<'reflection'>,
  id: string,
  by: (answered: Answered) => Answered,
  stamp: Stamp,
): Read<'reflection'> {
  const answers = row.body.answers.map((answered) => (answered.id === id ? by(answered) : answered))
  return changedRow(row, { ...row.body, answers }, stamp)
}

/** Changes the first sheet of one answer, in one transaction. An entry that can't be read is left alone. */
export function editAnswer(editing: Editing, edit: Edit, moment: Moment): Promise<void> {
  const stamp = stampAt(moment.at)
  return db.transaction('rw', db.reflections, db.revisions, async () => {
    const reading = readRow('reflection', await db.reflections.get(editing.reflection))
    if (reading.kind !== 'read') return
    const before = reading.row.body.answers.find(({ id }) => id === editing.answer)
    if (before === undefined) return
    await keepBefore(editing, before, null, moment, stamp)
    await db.reflections.put(
      withAnswer(reading.row, editing.answer, (answered) => edited(answered, edit), stamp),
    )
  })
}

/**
 * Changes the text of one answer's desired answer. The one in force gets a new version dated today,
 * which the entry then refers to; an older one has only its text corrected (decisions.md 7).
 */
export function editWish(editing: Editing, text: string, moment: Moment): Promise<void> {
  const stamp = stampAt(moment.at)
  return db.transaction('rw', db.reflections, db.revisions, db.desired, async () => {
    const entry = readRow('reflection', await db.reflections.get(editing.reflection))
    if (entry.kind !== 'read') return
    const before = entry.row.body.answers.find(({ id }) => id === editing.answer)
    if (before === undefined || before.desired === null) return
    const wish = readRow('desired', await db.desired.get(before.desired))
    if (wish.kind !== 'read') return
    await keepBefore(editing, before, wish.row.body.text, moment, stamp)
    const isMine = wish.row.body.day === moment.day
    if (wish.row.keys.open !== 1 || isMine) {
      await db.desired.put(changedRow(wish.row, { ...wish.row.body, text }, stamp))
      return
    }
    const id = newId()
    const body = { ...wish.row.body, text, day: moment.day, before: wish.row.id, verdict: null }
    await db.desired.put(changedRow(wish.row, wish.row.body, stamp, { ...wish.row.keys, open: 0 }))
    await db.desired.add(newRow('desired', id, body, stamp, wish.row.keys))
    await db.reflections.put(
      withAnswer(entry.row, editing.answer, (answered) => ({ ...answered, desired: id }), stamp),
    )
  })
}

/** Puts back what stood before a revision. That is an edit of its own, so it can be undone as well. */
export async function undoRevision(revision: Read<'revision'>, moment: Moment): Promise<void> {
  const stamp = stampAt(moment.at)
  const { before, wishBefore, reflection, answer } = revision.body
  await db.transaction('rw', db.reflections, db.revisions, db.desired, async () => {
    const reading = readRow('reflection', await db.reflections.get(reflection))
    if (reading.kind !== 'read') return
    const now = reading.row.body.answers.find(({ id }) => id === answer)
    if (now === undefined) return
    const wish = now.desired === null ? null : readRow('desired', await db.desired.get(now.desired))
    const wishNow = wish?.kind === 'read' && wishBefore !== null ? wish.row.body.text : null
    await keepBefore({ reflection, answer, operation: newId() }, now, wishNow, moment, stamp)
    if (wish?.kind === 'read' && wishBefore !== null) {
      await db.desired.put(changedRow(wish.row, { ...wish.row.body, text: wishBefore }, stamp))
    }
    const put = (answered: Answered): Answered => ({ ...before, desired: answered.desired })
    await db.reflections.put(withAnswer(reading.row, answer, put, stamp))
  })
}
