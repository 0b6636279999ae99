// Looks through the journal in the test's own process, where there is no worker; puts there what it is to find.
import type { Moment } from '../../renderer/core/day.ts'
import { type TableName, tableKinds, tableNames } from '../../renderer/core/journal-file.ts'
import type { Row } from '../../renderer/core/row.ts'
import { type Checked, checkRows } from '../../renderer/store/checking.ts'
import { db } from '../../renderer/store/db.ts'
import { lookThrough } from '../../renderer/store/looking.ts'

/** As `checkRows`. */
export const checkHere = (how: 'sample' | 'all', moment: Moment): Promise<Checked> =>
  checkRows(how, moment, (wanted) => lookThrough(db, wanted))

/** The tables that are looked through. */
export const written = tableNames.filter((name) => name !== 'quarantine')

/** Puts rows of any shape. */
export const put = (table: TableName, ...rows: readonly object[]) => db[table].bulkPut(rows as Row[])

/** A row that is damaged in its body. */
export const torn = (table: TableName, id = `torn-${table}`): Row => ({
  id,
  kind: tableKinds[table][0],
  schema: 1,
  revision: 1,
  createdAt: '2026-03-05T10:00:00.000Z',
  changedAt: '2026-03-05T10:00:00.000Z',
  device: 'd',
  keys: { name: `torn-${table}`, of: 'x', meeting: `torn-${table}` },
  body: 7,
})
