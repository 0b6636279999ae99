/**
 * The journal file of version 2, the first with one-on-ones and reports, must open in every later version.
 * `WRITE_FIXTURES=2` writes it anew, which is right only until version 2 has shipped.
 */

import './setup.ts'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type Body, readRow } from '../../renderer/core/body.ts'
import {
  type JournalFile,
  journalFileSchema,
  tableKinds,
  tableNames,
} from '../../renderer/core/journal-file.ts'
import type { RowKind } from '../../renderer/core/row.ts'
import { exportJournal, previewJournal, restoreJournal } from '../../renderer/store/journal.ts'
import { fillJournal } from '../support/full-journal.ts'
import { meetingTexts } from '../support/full-meeting.ts'
import { emptyJournal, everything } from '../support/journal.ts'

const { clock } = vi.hoisted(() => ({ clock: { ids: 0 } }))
vi.mock('../../renderer/store/stamp.ts', () => ({
  // Ids that count up sort as the times they stand for would.
  newId: () => {
    clock.ids += 1
    return `01930000-0000-7000-8000-${String(clock.ids).padStart(12, '0')}`
  },
  stampAt: (at: string) => ({ at, device: '01930000-0000-7000-8000-dddddddddddd' }),
}))

const at = '2026-11-22T12:00:00.000Z'
const fixture = new URL('../fixtures/journal-2.json', import.meta.url)

/** The file of a full journal, made from nothing. */
async function made(): Promise<string> {
  await emptyJournal()
  clock.ids = 0
  await fillJournal({ at, device: 'd' })
  return exportJournal(at, '0.1.0')
}

let text = ''
let file: JournalFile

beforeAll(async () => {
  if (process.env['WRITE_FIXTURES'] === '2') writeFileSync(fixture, await made())
  text = readFileSync(fixture, 'utf8')
  await emptyJournal()
  const preview = await previewJournal(text)
  if (preview.kind !== 'read') throw new Error(`The fixture is ${preview.kind}`)
  file = preview.file
  const restored = await restoreJournal(file)
  if (restored.kind !== 'restored') throw new Error(`Not restored: ${restored.reason}`)
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
    for (const name of tableNames) {
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
    expect(open?.side.answers[0]).toMatchObject({ text: meetingTexts.answer, choice: 2, wish: { level: 4 } })
  })

  test('has its person, point and report', () => {
    expect(bodies('person', file.tables.people)[0]).toMatchObject({ relation: 'led', everyWeeks: 2 })
    expect(bodies('point', file.tables.points)[0]).toMatchObject({ carried: ['meeting-0'], state: 'open' })
    expect(bodies('report', file.tables.reports)[0]).toMatchObject({ variant: 'mine', shown: ['answer-1'] })
  })

  test('is accepted by the schema that is shipped', () => {
    // The schema is a JSON object, which its maker can't say.
    const validate = new Ajv2020({ strict: false }).compile(journalFileSchema() as object)
    validate(JSON.parse(text))
    expect(validate.errors).toBeNull()
  })
})
