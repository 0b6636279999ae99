/** The sample journal built for a day, and its rows read, for the tests. */

import { library } from '../../renderer/content/english.ts'
import { sampleJournal } from '../../renderer/content/sample/index.ts'
import { readRow } from '../../renderer/core/body.ts'
import { momentAt } from '../../renderer/core/day.ts'
import type { Tables } from '../../renderer/core/journal-file.ts'
import type { Row, RowKind } from '../../renderer/core/row.ts'
import { buildSample } from '../../renderer/core/sample.ts'

/** Where the sample is built, unless told. */
export const zone = 'Europe/Madrid'

/** The sample of a day that is given as a UTC instant. */
export function build(at: string, where = zone) {
  const today = momentAt(Date.parse(at), where)
  const from = { journal: sampleJournal, library, today, device: 'this-machine', language: 'en' }
  return { today, tables: buildSample(from) }
}

/** What a clock in the zone shows at an instant, "16:30". */
export function clockAt(at: string): string {
  return new Intl.DateTimeFormat('sv', { timeZone: zone, timeStyle: 'short' }).format(new Date(at))
}

/** Rows of a kind, read; a row that can't be read fails the test. */
export function read<K extends RowKind>(kind: K, rows: readonly Row[]) {
  return rows
    .filter((row) => row.kind === kind)
    .map((row) => {
      const reading = readRow(kind, row)
      if (reading.kind !== 'read') throw new Error(`${row.id} is ${reading.kind}`)
      return reading.row
    })
}

/** All entries. */
export const entriesOf = (tables: Tables) => read('reflection', tables.reflections)

/** The weekly ones. */
export const weeklyOf = (tables: Tables) =>
  entriesOf(tables).filter(({ body }) => body.audit === 'weekly-manager')
