/** The journal file of version 2, the first with one-on-ones and reports, must open in every later version. */

import './setup.ts'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Body, readRow } from '../../renderer/core/body.ts'
import {
  type JournalFile,
  journalFileSchema,
  tableKinds,
  tableNames,
} from '../../renderer/core/journal-file.ts'
import type { RowKind } from '../../renderer/core/row.ts'
import { meetingTexts } from '../support/full-meeting.ts'
import { fixtureText, restored } from '../support/fixtures.ts'
import { everything } from '../support/journal.ts'

/** What was set aside has a table since version 4. */
const before4 = tableNames.filter((name) => name !== 'quarantine')

let text = ''
let file: JournalFile

beforeAll(async () => {
  text = fixtureText(2)
  file = await restored(text)
})

/** The bodies of a kind in the file, as they are read now. */
function bodies<K extends RowKind>(kind: K, rows: readonly unknown[]): readonly Body<K>[] {
  return rows.map((row) => {
    const reading = readRow(kind, row)
    if (reading.kind !== 'read') throw new Error(`A ${kind} is ${reading.kind}`)
    return reading.row.body
  })
}

describe('the journal file of version 2', () => {
  test('comes back exactly, row for row', async () => {
    expect(file.version).toBe(2)
    expect(await everything()).toEqual(file.tables)
  })

  test('has something in every table, and rows that can all be read', () => {
    for (const name of before4) {
      expect(file.tables[name], name).not.toEqual([])
      for (const row of file.tables[name]) {
        const kinds: readonly RowKind[] = tableKinds[name]
        expect(kinds).toContain(row.kind)
        expect(readRow(row.kind, row), `${name} ${row.id}`).toMatchObject({ kind: 'read' })
      }
    }
  })

  test('keeps the texts of a meeting letter for letter', () => {
    const [meeting] = bodies('meeting', file.tables.meetings)
    expect(meeting).toMatchObject({ notes: meetingTexts.notes, agreed: meetingTexts.agreed, time: '10:00' })
    const [preparation] = bodies('preparation', file.tables.preparations)
    expect(preparation?.text).toBe(meetingTexts.preparation)
  })

  test('has its sides in every state, with what each holds', () => {
    const sides = bodies('side', file.tables.sides)
    expect(sides.map(({ state }) => state)).toEqual(['begun', 'locked', 'sealed', 'received', 'open'])
    const open = sides.find((side) => side.state === 'open')
    // What is kept had no other way then than a key beside it.
    const beside = { kind: 'beside', key: 'a2V5', iv: 'aXY=', bytes: 'Ynl0ZXM=' }
    expect(sides[0]).toMatchObject({ draft: beside })
    expect([sides[2], open]).toMatchObject([{ rest: beside }, { rest: beside }])
    expect(open?.side.answers[0]).toMatchObject({ text: meetingTexts.answer, choice: 2, wish: { level: 4 } })
  })

  test('has its person, point and report', () => {
    expect(bodies('person', file.tables.people)[0]).toMatchObject({ relation: 'led', everyWeeks: 2 })
    expect(bodies('point', file.tables.points)[0]).toMatchObject({ carried: ['meeting-0'], state: 'open' })
    expect(bodies('report', file.tables.reports)[0]).toMatchObject({ variant: 'mine', shown: ['answer-1'] })
  })

  test('has a report of version 1, whose new parts are blank', () => {
    expect(file.tables.reports[0]).toMatchObject({ schema: 1 })
    expect(bodies('report', file.tables.reports)[0]).toMatchObject({
      summary: meetingTexts.notes,
      focus: [],
      strengths: '',
      remark: '',
    })
  })

  test('is accepted by the schema that is shipped', () => {
    // The schema is a JSON object, which its maker can't say.
    const validate = new Ajv2020({ strict: false }).compile(journalFileSchema() as object)
    validate(JSON.parse(text))
    expect(validate.errors).toBeNull()
  })
})
