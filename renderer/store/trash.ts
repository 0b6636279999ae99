/** Deletes entries, what was written in exercises, people and meetings into the trash, brings them back, and lets go of them after thirty days. */

import { changedRow, newRow, type Read, readRow } from '../core/body.ts'
import { type Day, daysBetween, type Moment } from '../core/day.ts'
import { daysLeft, type Deletion, trashDays } from '../core/deletion.ts'
import { type Row, rowSchema } from '../core/row.ts'
import { db } from './db.ts'
import { allEntries, referringTo, settleGoals } from './goals.ts'
import { pairKind, pairTables, putPair, takePair } from './pair-trash.ts'
import { holdPractice } from './practice.ts'
import { bodyOf, readAll } from './rows.ts'
import { newId, stampAt } from './stamp.ts'

const tables = () => [db.reflections, db.revisions, db.desired, db.practice, db.trash, ...pairTables()]

/** The series some rows of desired answers belong to. */
const seriesOf = (rows: readonly Row[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ keys }) => keys.series ?? []))

/**
 * Takes away the desired answers written in an entry that is gone, unless another entry refers to one: that
 * is its words as well. What was judged there is judged no more, and what was replaced there is in force
 * again. Returns every row that went or changed, as it stood, and those that came into force again.
 */
async function takeGoals(
  id: string,
  at: string,
): Promise<{ readonly rows: Row[]; readonly reopened: string[] }> {
  const stored = await db.desired.toArray()
  const readable = new Map(readAll('desired', stored).rows.map((row) => [row.id, row.body]))
  const touched = stored.filter((row) => {
    const body = readable.get(row.id)
    return body?.reflection === id || body?.verdict?.reflection === id
  })
  if (touched.length === 0) return { rows: [], reopened: [] }
  const entries = await allEntries()
  const taken = touched.filter(
    (row) => readable.get(row.id)?.reflection === id && referringTo(row.id, entries) === null,
  )
  await db.desired.bulkDelete(taken.map((row) => row.id))
  const changed = await settleGoals(seriesOf(touched), entries, at)
  const now = await db.desired.bulkGet(changed.map((row) => row.id))
  const reopened = changed.flatMap((row, index) =>
    row.keys.open !== 1 && now[index]?.keys.open === 1 ? [row.id] : [],
  )
  return { rows: [...taken, ...changed], reopened }
}

/** Drops the note that an entry was brought back: it was deleted again. */
async function forgetRestored(id: string): Promise<void> {
  const about = readAll('deletion', await db.trash.where('keys.of').equals(id).toArray()).rows
  await db.trash.bulkDelete(about.filter(({ body }) => body.restored !== null).map((row) => row.id))
}

/**
 * Moves an entry to the trash with its revisions and what it said of desired answers. Commitments stay: they
 * are promises of their own. An entry that can't be read is left alone, for it could not be told from the trash.
 */
export function deleteReflection(id: string, moment: Moment): Promise<void> {
  return db.transaction('rw', tables(), async () => {
    const entry = await db.reflections.get(id)
    if (entry === undefined || readRow('reflection', entry).kind !== 'read') return
    const about = await db.revisions.where('keys.of').equals(id).toArray()
    // A row without a sound header would make the whole deletion unreadable.
    const revisions = about.filter((row) => rowSchema.safeParse(row).success)
    await db.reflections.delete(id)
    await db.revisions.bulkDelete(revisions.map((row) => row.id))
    const goals = await takeGoals(id, moment.at)
    const rows: Row[] = [entry, ...revisions, ...goals.rows]
    await forgetRestored(id)
    const body = { moment, rows, reopened: goals.reopened, emptied: null, restored: null }
    await db.trash.add(newRow('deletion', newId(), body, stampAt(moment.at), { of: id }))
  })
}

/** Moves something of an exercise to the trash. What can't be read is left alone. */
async function deletePractice(id: string, moment: Moment): Promise<void> {
  const isGone = await db.transaction('rw', tables(), async () => {
    const row = await db.practice.get(id)
    if (row === undefined || readRow('practice', row).kind !== 'read') return false
    await db.practice.delete(id)
    await forgetRestored(id)
    const body = { moment, rows: [row], reopened: [], emptied: null, restored: null }
    await db.trash.add(newRow('deletion', newId(), body, stampAt(moment.at), { of: id }))
    return true
  })
  if (isGone) holdPractice(id, 'deleted')
}

/** Moves a person or a meeting to the trash, with everything that belongs to them. */
function deletePair(id: string, moment: Moment): Promise<void> {
  return db.transaction('rw', tables(), async () => {
    const rows = await takePair(id)
    if (rows.length === 0) return
    await forgetRestored(id)
    const body = { moment, rows: [...rows], reopened: [], emptied: null, restored: null }
    await db.trash.add(newRow('deletion', newId(), body, stampAt(moment.at), { of: id }))
  })
}

/** Moves to the trash whatever has this id: an entry, something of an exercise, a person or a meeting. */
export async function deleteWritten(id: string, moment: Moment): Promise<void> {
  if ((await pairKind(id)) !== null) return deletePair(id, moment)
  const isPractice = (await db.practice.get(id)) !== undefined
  await (isPractice ? deletePractice(id, moment) : deleteReflection(id, moment))
}

/** Puts the desired answers back as they stood; what was changed since keeps its change. */
async function putGoals(id: string, stood: readonly Row[], deletedAt: string): Promise<void> {
  for (const row of stood) {
    const now = await db.desired.get(row.id)
    if (now === undefined) {
      // What another entry wrote and is gone now lies in the trash with that one.
      if (bodyOf('desired', row)?.reflection === id) await db.desired.add(row)
    } else if (now.revision === row.revision + 1 && now.changedAt === deletedAt) await db.desired.put(row)
  }
}

/**
 * The desired answers that an entry refers to and that are gone: they went with another entry, which wrote
 * them, and lie in the trash with that.
 */
async function lostGoals(entry: Row): Promise<readonly Row[]> {
  const wanted = new Set(bodyOf('reflection', entry)?.answers.flatMap(({ desired }) => desired ?? []))
  const there = await db.desired.bulkGet([...wanted])
  for (const row of there) if (row !== undefined) wanted.delete(row.id)
  const inAll = (await inTrash()).flatMap(({ body }) => body.rows)
  // The newest deletion comes first, and holds the newest state of a row.
  return [...wanted].flatMap((id) => inAll.find((row) => row.id === id) ?? [])
}

/** Puts a deleted entry back with everything that went with it; false when it is back already. */
async function putEntry(entry: Row, { rows, moment: deleted }: Deletion, at: string): Promise<boolean> {
  if ((await db.reflections.get(entry.id)) !== undefined) return false
  const goals = rows.filter(({ kind }) => kind === 'desired')
  await db.reflections.add(entry)
  await db.revisions.bulkPut(rows.filter(({ kind }) => kind === 'revision'))
  await putGoals(entry.id, goals, deleted.at)
  const lost = await lostGoals(entry)
  await db.desired.bulkAdd(lost)
  const series = seriesOf([...goals, ...lost])
  if (series.size > 0) await settleGoals(series, await allEntries(), at)
  return true
}

/** Puts something of an exercise back; false when it is back already. */
async function putPractice(row: Row): Promise<boolean> {
  if ((await db.practice.get(row.id)) !== undefined) return false
  await db.practice.add(row)
  holdPractice(row.id, 'back')
  return true
}

/** What a deletion is about: an entry, something of an exercise, a person or a meeting; undefined once the trash has let go of it. */
export const deletedRow = ({ body, keys }: Read<'deletion'>): Row | undefined =>
  body.rows.find(({ id }) => id === keys.of)

/** Puts back what a deletion is about, with everything that went with it; false when it is back already. */
function putBack(row: Row, body: Deletion, at: string): Promise<boolean> {
  if (row.kind === 'practice') return putPractice(row)
  const isPair = row.kind === 'person' || row.kind === 'meeting'
  return isPair ? putPair(row, body.rows) : putEntry(row, body, at)
}

/**
 * Brings back what was deleted; nothing when it is back already. In the place of the deletion stays a note that
 * it was brought back, so that this can be undone as well.
 */
export function restoreDeleted(deletion: Read<'deletion'>, moment: Moment): Promise<void> {
  return db.transaction('rw', tables(), async () => {
    const reading = readRow('deletion', await db.trash.get(deletion.id))
    if (reading.kind !== 'read') return
    const row = deletedRow(reading.row)
    if (row === undefined) return
    if (!(await putBack(row, reading.row.body, moment.at))) return
    await db.trash.delete(deletion.id)
    const body = { ...reading.row.body, rows: [], reopened: [], restored: moment }
    await db.trash.add(newRow('deletion', newId(), body, stampAt(moment.at), { of: row.id }))
  })
}

/** What the trash keeps, newest first. */
export async function inTrash(): Promise<readonly Read<'deletion'>[]> {
  const rows = readAll('deletion', await db.trash.toArray()).rows
  return rows
    .filter(({ body }) => body.emptied === null && body.restored === null)
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))
}

/** The notes of what was brought back, newest first. */
export async function broughtBack(): Promise<readonly Read<'deletion'>[]> {
  const rows = readAll('deletion', await db.trash.toArray()).rows
  return rows.filter(({ body }) => body.restored !== null).toSorted((a, b) => (a.id < b.id ? 1 : -1))
}

/** Whether anything in the trash has lain there for its thirty days. */
export async function isTrashDue(today: Day): Promise<boolean> {
  return (await inTrash()).some(({ body }) => daysLeft(body, today) <= 0)
}

/**
 * Lets go of what has lain in the trash for thirty days; the record that it was deleted stays. The note that
 * something was brought back goes after the same time.
 */
export function emptyTrash(today: Day, at: string): Promise<void> {
  return db.transaction('rw', db.trash, async () => {
    for (const { id, body } of await broughtBack())
      if (body.restored !== null && daysBetween(body.restored.day, today) >= trashDays)
        await db.trash.delete(id)
    for (const row of await inTrash()) {
      if (daysLeft(row.body, today) > 0) continue
      await db.trash.put(changedRow(row, { ...row.body, rows: [], emptied: today }, stampAt(at)))
    }
  })
}
