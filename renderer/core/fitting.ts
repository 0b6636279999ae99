/** Whether a row from a file can stand among one's own: it reads, its days are days of a life, and its keys are those of its body. */

import { type Read, readRow } from './body.ts'
import { addDays, type Day, isDay } from './day.ts'
import { type TableName, tableKinds, tableNames } from './journal-file.ts'
import type { Reflection } from './reflection.ts'
import { buildingKey } from './report.ts'
import type { Row, RowKeys, RowKind } from './row.ts'
import { runKey } from './run.ts'
import { seriesKey } from './series.ts'
import { wordingName } from './wording.ts'

/**
 * Why a row of a file is left out. `newer`: a later version of the app wrote it. `damaged`: it is no row of its
 * table, or refers to its own kind in a way that no row does. `day`: a date in it lies beyond a life. `long`: it
 * holds more than a person writes.
 */
export type Unfit = 'newer' | 'damaged' | 'day' | 'long'

/** What came of looking at a row. */
export type Fitting =
  | { readonly kind: 'fits'; readonly row: Read<RowKind> }
  | { readonly kind: 'unfit'; readonly why: Unfit }

/** The most characters that a row's JSON may have: more than a thousand pages. */
export const mostInRow = 4_000_000

/** The table of each kind of row. */
// Every kind stands in one table.
export const tableOfKind = Object.fromEntries(
  tableNames.flatMap((name) => tableKinds[name].map((kind) => [kind, name])),
) as Readonly<Record<RowKind, TableName>>

/** The names under which bodies hold local days, and under which they hold instants. */
const dayNames: ReadonlySet<string> = new Set(
  'day forWeek due madeOn closedOn byWhen raisedOn since week notBefore savedOn from to emptied'.split(' '),
)
const instantNames: ReadonlySet<string> = new Set(['at', 'until', 'archivedAt', 'createdAt', 'changedAt'])

const looksLikeDay = /^\d{4}-\d{2}-\d{2}$/
const looksLikeInstant = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z$/

/** Whether a text is a UTC instant as a row's header holds it. */
export const isInstant = (text: string): boolean => looksLikeInstant.test(text) && isDay(text.slice(0, 10))

/** What a date may be: none before the app could be, none that no one alive now will see. */
export interface Bounds {
  readonly from: Day
  readonly to: Day
}

/** The bounds at a UTC instant. */
export const boundsAt = (now: string): Bounds => ({
  from: '1990-01-01',
  to: addDays(now.slice(0, 10), 36_525),
})

/** The most letters that a value's JSON can have, counted without writing it: each letter of a text may become six. */
export function mostLetters(value: unknown): number {
  if (typeof value === 'string') return 6 * value.length + 3
  // No number has more, nor has any word of JSON.
  if (typeof value !== 'object' || value === null) return 32
  let sum = 3
  if (Array.isArray(value)) for (const one of value) sum += mostLetters(one)
  else for (const [name, one] of Object.entries(value)) sum += 6 * name.length + 4 + mostLetters(one)
  return sum
}

/** Whether a body's JSON has more characters than a row's may; most are far from it, and need not be written to tell. */
const isLong = (body: unknown): boolean =>
  mostLetters(body) > mostInRow && JSON.stringify(body).length > mostInRow

/** Whether every date in a value lies within the bounds. */
function datesLieIn(value: unknown, bounds: Bounds): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([name, one]) => {
    if (typeof one !== 'string') return datesLieIn(one, bounds)
    const isAt = instantNames.has(name)
    if (isAt && !isInstant(one)) return false
    if (!isAt && !(dayNames.has(name) && looksLikeDay.test(one))) return true
    return one.slice(0, 10) >= bounds.from && one.slice(0, 10) <= bounds.to
  })
}

/** The keys of an entry as its body has them. */
function reflectionKeys(body: Reflection): RowKeys {
  const { viewpoint, about } = body.who
  const asked = body.answers
    .filter(({ first }) => first.kind === 'level' || first.kind === 'caseLevel')
    .map((one) => seriesKey(one, viewpoint, about))
  return { day: body.started.day, asked, ...(body.run !== null && { run: runKey(body, body.run) }) }
}

/** The keys that a row's body gives it, whatever the file says; null where the file's can't be its own. */
function keysOf(row: Read<RowKind>): RowKeys | null {
  const { keys, kind } = row
  // The body of a read row is that of its kind, which the compiler can't follow through the union.
  const of = <K extends RowKind>(_kind: K) => (row as Read<K>).body
  switch (kind) {
    case 'reflection':
      return reflectionKeys(of(kind))
    case 'draftAnswer':
      return keys.draft === undefined ? null : { draft: keys.draft }
    case 'desired': {
      const { question, version, viewpoint } = of(kind)
      const isIts = keys.series?.startsWith(seriesKey({ question, version }, viewpoint)) === true
      return isIts && keys.series !== undefined ? { series: keys.series, open: keys.open ?? 0 } : null
    }
    case 'commitment':
      return { open: of(kind).status === 'open' ? 1 : 0, due: of(kind).due }
    case 'meeting':
      return { of: of(kind).person, day: of(kind).day }
    case 'point':
      return { of: of(kind).person, open: of(kind).state === 'open' ? 1 : 0 }
    case 'preparation':
    case 'side':
      return { of: of(kind).person, meeting: of(kind).meeting }
    case 'practice':
      return { day: of(kind).day }
    case 'wording':
      return { name: wordingName(of(kind)) }
    case 'revision':
      return { of: of(kind).reflection }
    case 'deletion':
    case 'quarantined':
      return keys.of === undefined ? null : { of: keys.of }
    case 'report':
      return { name: of(kind).name === '' ? buildingKey(of(kind).about) : row.id }
    case 'setting':
      return keys.name === undefined ? null : { name: keys.name }
    case 'draft':
    case 'person':
    case 'question':
    case 'audit':
      return {}
  }
}

/** Looks at a row of a table of a file; the one that fits is of today's version and holds nothing unknown. */
export function fitting(name: TableName, stored: Row, bounds: Bounds): Fitting {
  const kinds: readonly RowKind[] = tableKinds[name]
  const kind = kinds.find((one) => one === stored.kind)
  if (kind === undefined) return { kind: 'unfit', why: 'damaged' }
  const reading = readRow(kind, stored)
  if (reading.kind !== 'read') return { kind: 'unfit', why: reading.kind }
  const { row } = reading
  const keys = keysOf(row)
  if (keys === null || row.id === 'self') return { kind: 'unfit', why: 'damaged' }
  if (!datesLieIn(row, bounds)) return { kind: 'unfit', why: 'day' }
  if (isLong(row.body)) return { kind: 'unfit', why: 'long' }
  if (row.kind !== 'deletion') return { kind: 'fits', row: { ...row, keys } }
  return fittingDeletion({ ...row, keys }, bounds)
}

/** A deletion fits when all that it would bring back does. */
function fittingDeletion(row: Read<RowKind>, bounds: Bounds): Fitting {
  // The caller has looked at the kind.
  const { body } = row as Read<'deletion'>
  const rows: Row[] = []
  for (const one of body.rows) {
    if (one.kind === 'deletion') return { kind: 'unfit', why: 'damaged' }
    // The schema has found a row; its optional keys are exact.
    const inner = fitting(tableOfKind[one.kind], one as Row, bounds)
    if (inner.kind === 'unfit') return inner
    rows.push(inner.row)
  }
  return { kind: 'fits', row: { ...row, body: { ...body, rows } } as Read<'deletion'> }
}
