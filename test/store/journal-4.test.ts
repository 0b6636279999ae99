/**
 * The journal file of version 4, the first with what was set aside, must open in every later version.
 * `WRITE_FIXTURES=4` writes it anew, which is right only until version 4 has shipped.
 */

import './setup.ts'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { writeFileSync } from 'node:fs'
import { beforeAll, expect, test, vi } from 'vitest'
import { readRow } from '../../renderer/core/body.ts'
import { journalFileSchema, tableNames } from '../../renderer/core/journal-file.ts'
import { db } from '../../renderer/store/db.ts'
import { exportJournal } from '../../renderer/store/journal.ts'
import { fixtureAt, fixtureText, restored } from '../support/fixtures.ts'
import { fillJournal } from '../support/full-journal.ts'
import { emptyJournal, everything } from '../support/journal.ts'
import { checkHere } from '../support/looking.ts'
import { noon } from '../support/sittings.ts'

const { clock } = vi.hoisted(() => ({ clock: { ids: 0 } }))
vi.mock('../../renderer/store/stamp.ts', () => ({
  // Ids that count up sort as the times they stand for would.
  newId: () => {
    clock.ids += 1
    return `01930000-0000-7000-8000-${String(clock.ids).padStart(12, '0')}`
  },
  stampAt: (at: string) => ({ at, device: '01930000-0000-7000-8000-dddddddddddd' }),
}))

const now = noon('2026-11-22')
let text = ''

/** Writes the file of a full journal of which one entry could not be read. */
async function write(): Promise<void> {
  await emptyJournal()
  clock.ids = 0
  await fillJournal({ at: now.at, device: 'd' })
  const [entry] = await db.reflections.toArray()
  if (entry === undefined) throw new Error('There is no entry')
  await db.reflections.put({ ...entry, id: '01930000-0000-7000-8000-eeeeeeeeeeee', body: { torn: true } })
  await checkHere('all', now)
  writeFileSync(fixtureAt(4), await exportJournal(now.at, '0.1.0'))
}

beforeAll(async () => {
  if (process.env['WRITE_FIXTURES'] === '4') await write()
  text = fixtureText(4)
})

test('comes back exactly, row for row, with something in every table that can be read', async () => {
  const file = await restored(text)
  expect(file).toMatchObject({ version: 4, part: null })
  expect(await everything()).toEqual(file.tables)
  for (const name of tableNames) {
    expect(file.tables[name], name).not.toEqual([])
    for (const row of file.tables[name])
      expect(readRow(row.kind, row), `${name} ${row.id}`).toMatchObject({ kind: 'read' })
  }
})

test('is accepted by the schema that is shipped', () => {
  // The schema is a JSON object, which its maker can't say.
  const validate = new Ajv2020({ strict: false }).compile(journalFileSchema() as object)
  validate(JSON.parse(text))
  expect(validate.errors).toBeNull()
  const { quarantine: _gone, ...tables } = (JSON.parse(text) as { tables: Record<string, unknown> }).tables
  expect(validate({ ...(JSON.parse(text) as object), tables })).toBe(false)
})
