/** Reports: reads and stores what is chosen for the one being built, and reads what it is made from. */

import { changedRow, newRow, type Read, readRow } from '../core/body.ts'
import { buildingKey, type Report } from '../core/report.ts'
import type { OwnMaterial } from '../core/report-own.ts'
import { db } from './db.ts'
import { seen } from './reflections.ts'
import { readLeads } from './report-pair.ts'
import { readAll } from './rows.ts'
import { newId, stampAt } from './stamp.ts'
import { readTold } from './told.ts'
import { touchedIn } from './touched.ts'

/**
 * The report about oneself (`self`) or a person that is being built; null before the first choice, `unread` where its
 * row can't be read.
 */
export async function currentReport(about: string): Promise<Read<'report'> | 'unread' | null> {
  const stored = await db.reports.where('keys.name').equals(buildingKey(about)).first()
  if (stored === undefined) return null
  const reading = readRow('report', stored)
  return reading.kind === 'read' ? reading.row : 'unread'
}

/**
 * Changes the report that is being built about whom `blank` is, by a pure function, from `blank` where there is none
 * yet. A row that can't be read is left as it is.
 */
export function changeReport(blank: Report, by: (report: Report) => Report, at: string): Promise<void> {
  return db.transaction('rw', db.reports, async () => {
    const row = await currentReport(blank.about)
    if (row === 'unread') return
    const stamp = stampAt(at)
    await db.reports.put(
      row === null
        ? newRow('report', newId(), by(blank), stamp, { name: buildingKey(blank.about) })
        : changedRow(row, by(row.body), stamp),
    )
  })
}

/** A report by its id; null where there is none that can be read. */
export async function reportById(id: string): Promise<Report | null> {
  const stored = await db.reports.get(id)
  if (stored === undefined) return null
  const reading = readRow('report', stored)
  return reading.kind === 'read' ? reading.row.body : null
}

/** What reports about oneself are made from, and how much of it could not be read. */
export interface ReadOwn extends OwnMaterial {
  readonly unread: number
  /** The names questions were asked under, by question and version ("id@1"). */
  readonly labels: Readonly<Record<string, string>>
}

/** Reads what reports about oneself are made from, all of one moment. */
export const readOwn = (): Promise<ReadOwn> =>
  db.transaction(
    'r',
    [db.reflections, db.wordings, db.desired, db.commitments, db.people, db.trash, db.meetings, db.sides],
    readAtOnce,
  )

async function readAtOnce(): Promise<ReadOwn> {
  const { entries: told, commitments, unread } = await readTold()
  const { rows: wordings, unread: lostWordings } = readAll('wording', await db.wordings.toArray())
  const { rows: desired, unread: lostWishes } = readAll('desired', await db.desired.toArray())
  const { leads, unread: lostLeads } = await readLeads()
  const nameOf = ({ question, version }: { readonly question: string; readonly version: number }) =>
    `${question}@${version}`
  const dimensions = new Map(wordings.map(({ body }) => [nameOf(body), body.dimension]))
  const entries = seen(await db.reflections.toArray()).rows
  return {
    entries,
    touched: touchedIn(readAll('deletion', await db.trash.toArray()), entries),
    told,
    commitments,
    wishes: desired.map(({ id, keys, body }) => ({ id, series: keys.series ?? '', body })),
    dimensionOf: (asked) => dimensions.get(nameOf(asked)) ?? '',
    labels: Object.fromEntries(wordings.map(({ body }) => [nameOf(body), body.label])),
    leads,
    unread: unread + lostWordings.length + lostWishes.length + lostLeads,
  }
}
