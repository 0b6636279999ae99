/** What goes with a person or with a meeting when they are deleted, and how it is put back. */

import { buildingKey } from '../core/report.ts'
import type { Row, RowKind } from '../core/row.ts'
import { rowSchema } from '../core/row.ts'
import { db } from './db.ts'
import { personById } from './people.ts'
import { meetingById } from './meetings.ts'
import { readAll } from './rows.ts'

/** The tables that hold what belongs to pairs, by the kinds of row in them. */
const tables = () => ({
  person: db.people,
  meeting: db.meetings,
  point: db.points,
  preparation: db.preparations,
  side: db.sides,
  commitment: db.commitments,
  report: db.reports,
  draft: db.drafts,
  draftAnswer: db.drafts,
})

/** The kinds of row that can go with a person or a meeting. */
type PairKind = keyof ReturnType<typeof tables>

const isPairKind = (kind: RowKind): kind is PairKind => kind in tables()

/** The tables of `tables`, each once. */
export const pairTables = () => [...new Set(Object.values(tables()))]

/** Of a person or a meeting: which of the two an id is; null where it is neither, or can't be read. */
export async function pairKind(id: string): Promise<'person' | 'meeting' | null> {
  const [person, meeting] = [await personById(id), await meetingById(id)]
  if (person !== null && person !== 'unread') return 'person'
  return meeting !== null && meeting !== 'unread' ? 'meeting' : null
}

/** The row of a person or a meeting; null where it is neither, or can't be read. */
export async function pairRow(id: string): Promise<Row | null> {
  const kind = await pairKind(id)
  return kind === null ? null : ((await tables()[kind].get(id)) ?? null)
}

/** The drafts that are written for some meetings, with their answers. */
export async function draftsFor(meetings: ReadonlySet<string>): Promise<readonly Row[]> {
  const drafts = await db.drafts.where('kind').equals('draft').toArray()
  const ids = readAll('draft', drafts).rows.flatMap(({ id, body }) =>
    meetings.has(body.who.sealedUntil ?? '') ? [id] : [],
  )
  const answers = await db.drafts.where('keys.draft').anyOf(ids).toArray()
  return [...drafts.filter(({ id }) => ids.includes(id)), ...answers]
}

/** The rows that go with a person, their own first. */
async function rowsOfPerson(id: string): Promise<readonly Row[]> {
  const person = await db.people.get(id)
  const meetings = await db.meetings.where('keys.of').equals(id).toArray()
  const commitments = await db.commitments.toArray()
  const agreed = new Set(
    readAll('commitment', commitments).rows.flatMap((row) => (row.body.context === id ? [row.id] : [])),
  )
  return [
    ...(person === undefined ? [] : [person]),
    ...meetings,
    ...(await db.points.where('keys.of').equals(id).toArray()),
    ...(await db.preparations.where('keys.of').equals(id).toArray()),
    ...(await db.sides.where('keys.of').equals(id).toArray()),
    ...commitments.filter((row) => agreed.has(row.id)),
    ...(await db.reports.where('keys.name').equals(buildingKey(id)).toArray()),
    ...(await draftsFor(new Set(meetings.map((row) => row.id)))),
  ]
}

/** The rows that go with a meeting, its own first. Points and commitments stay with the person. */
async function rowsOfMeeting(id: string): Promise<readonly Row[]> {
  const meeting = await db.meetings.get(id)
  return [
    ...(meeting === undefined ? [] : [meeting]),
    ...(await db.preparations.where('keys.meeting').equals(id).toArray()),
    ...(await db.sides.where('keys.meeting').equals(id).toArray()),
    ...(await draftsFor(new Set([id]))),
  ]
}

/** Everything that goes with a person or a meeting; nothing where it is neither. */
async function rowsOf(id: string): Promise<readonly Row[]> {
  const kind = await pairKind(id)
  const rows = kind === null ? [] : await (kind === 'person' ? rowsOfPerson(id) : rowsOfMeeting(id))
  // A row without a sound header would make the whole deletion unreadable.
  return rows.filter((row) => rowSchema.safeParse(row).success)
}

/** How many rows of each kind go with a person or a meeting. */
export async function whatGoes(id: string): Promise<Readonly<Record<PairKind, number>>> {
  const rows = await rowsOf(id)
  // Every kind is a key of the tables.
  const kinds = Object.keys(tables()) as PairKind[]
  const counts = kinds.map((kind) => [kind, rows.filter((row) => row.kind === kind).length] as const)
  return Object.fromEntries(counts) as Record<PairKind, number>
}

/** Takes away everything that goes with a person or a meeting, within the caller's transaction; answers it. */
export async function takePair(id: string): Promise<readonly Row[]> {
  const rows = await rowsOf(id)
  for (const { kind, id: row } of rows) if (isPairKind(kind)) await tables()[kind].delete(row)
  return rows
}

/** Puts everything back, within the caller's transaction; false when the person or the meeting is back already. */
export async function putPair(row: Row, rows: readonly Row[]): Promise<boolean> {
  const table = isPairKind(row.kind) ? tables()[row.kind] : undefined
  if (table === undefined || (await table.get(row.id)) !== undefined) return false
  for (const one of rows) if (isPairKind(one.kind)) await tables()[one.kind].put(one)
  return true
}
