/**
 * The journal files of version 3, the first that can be a part, must open in every later version: one of everything
 * and one of two weeks.
 */

import './setup.ts'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { readRow } from '../../renderer/core/body.ts'
import { journalFileSchema, tableNames, type TableName } from '../../renderer/core/journal-file.ts'
import { isEmptyJournal } from '../../renderer/store/journal.ts'
import { newestReflections } from '../../renderer/store/reflections.ts'
import { readSettings } from '../../renderer/store/settings.ts'
import { fixtureText, restored } from '../support/fixtures.ts'
import { hardTexts } from '../support/full-journal.ts'
import { everything } from '../support/journal.ts'

const chosen = { from: '2026-11-09', to: '2026-11-22', audit: null, dimension: null }
// The schema is a JSON object, which its maker can't say.
const validate = new Ajv2020({ strict: false }).compile(journalFileSchema() as object)

/** What was set aside has a table since version 4. */
const before4 = tableNames.filter((name) => name !== 'quarantine')

const text = { whole: '', part: '' }

beforeAll(() => {
  text.whole = fixtureText(3)
  text.part = fixtureText('3-part')
})

describe.each(['whole', 'part'] as const)('the journal file of version 3 that is %s', (kind) => {
  test('comes back exactly, row for row', async () => {
    const file = await restored(text[kind])
    expect(file).toMatchObject({ version: 3, part: kind === 'whole' ? null : chosen })
    expect(await everything()).toEqual(file.tables)
  })

  test('has rows that can all be read', async () => {
    const file = await restored(text[kind])
    for (const name of tableNames)
      for (const row of file.tables[name])
        expect(readRow(row.kind, row), `${name} ${row.id}`).toMatchObject({ kind: 'read' })
  })

  test('is accepted by the schema that is shipped', () => {
    validate(JSON.parse(text[kind]))
    expect(validate.errors).toBeNull()
  })
})

test('the schema refuses what such a file never is', () => {
  const file = JSON.parse(text.part) as { tables: { reflections: object[] } } & Record<string, unknown>
  const { part: _part, ...partless } = file
  const [row = {}] = file.tables.reflections
  const refused: readonly unknown[] = [
    partless,
    { ...file, version: 2.5 },
    { ...file, part: { ...chosen, from: 5 } },
    { ...file, tables: { ...file.tables, sides: undefined } },
    { ...file, tables: { ...file.tables, reflections: [{ ...row, kind: 'desired' }] } },
    { ...file, tables: { ...file.tables, reflections: [{ ...row, body: {} }] } },
  ]
  expect(validate(file)).toBe(true)
  for (const one of refused) expect(validate(JSON.parse(JSON.stringify(one)))).toBe(false)
})

test('the whole has something in every table', async () => {
  const file = await restored(text.whole)
  for (const name of before4) expect(file.tables[name], name).not.toEqual([])
})

describe('the part', () => {
  test('holds its entries with what they need, and nothing of what a part never holds', async () => {
    const { tables } = await restored(text.part)
    const held = tableNames.filter((name) => tables[name].length > 0)
    expect(held).toEqual(['reflections', 'desired', 'wordings', 'revisions'] satisfies TableName[])
    const { rows, unread } = await newestReflections(10)
    expect(unread).toEqual([])
    expect(rows.map(({ body }) => body.started.day)).toEqual(['2026-11-16', '2026-11-12'])
    expect(text.part).toContain(JSON.stringify(hardTexts.markup).slice(1, -1))
    expect(text.part).not.toContain('Half a thought')
  })

  test('has the desired answers of before that its entries were written beside', async () => {
    const { tables } = await restored(text.part)
    const days = tables.desired.map((row) => (row.body as { day: string }).day).toSorted()
    expect(days[0]).toBe('2026-11-05')
  })

  test('leaves the settings of the journal it comes to as they are, and is no empty journal then', async () => {
    await restored(text.part)
    expect((await readSettings()).role).toBeNull()
    expect(await isEmptyJournal()).toBe(false)
  })
})
