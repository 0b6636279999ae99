/** The first journal file ever written must open in every later version. */

import './setup.ts'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { readRow } from '../../renderer/core/body.ts'
import {
  type JournalFile,
  journalFileSchema,
  tableKinds,
  tableNames,
} from '../../renderer/core/journal-file.ts'
import { choiceOf } from '../../renderer/core/answer.ts'
import type { RowKind } from '../../renderer/core/row.ts'
import { commitmentsOn } from '../../renderer/store/commitments.ts'
import { desiredByIds, goalsInForce } from '../../renderer/store/desired.ts'
import { openDraft, openDrafts } from '../../renderer/store/drafts.ts'
import { exportJournal } from '../../renderer/store/journal.ts'
import { allPractice } from '../../renderer/store/practice.ts'
import { lastTimes, newestReflections } from '../../renderer/store/reflections.ts'
import { readSettings } from '../../renderer/store/settings.ts'
import { wordingsFor } from '../../renderer/store/wordings.ts'
import { fixtureText, restored } from '../support/fixtures.ts'
import { fillJournal, hardTexts } from '../support/full-journal.ts'
import { emptyJournal, everything, finish } from '../support/journal.ts'

const { clock } = vi.hoisted(() => ({ clock: { ids: 0 } }))
vi.mock('../../renderer/store/stamp.ts', () => ({
  // Ids that count up sort as the times they stand for would.
  newId: () => {
    clock.ids += 1
    return `01930000-0000-7000-8000-${String(clock.ids).padStart(12, '0')}`
  },
  stampAt: (at: string) => ({ at, device: '01930000-0000-7000-8000-dddddddddddd' }),
}))

const at = '2026-11-19T12:00:00.000Z'

/** The file of a full journal, made from nothing. */
async function made(): Promise<string> {
  await emptyJournal()
  clock.ids = 0
  await fillJournal({ at, device: 'd' })
  return exportJournal(at, '0.1.0')
}

const validate = new Ajv2020({ strict: false }).compile(journalFileSchema() as object)
let text = ''
let file: JournalFile

beforeAll(async () => {
  text = fixtureText(1)
  file = await restored(text)
})

describe('the first journal file', () => {
  test('comes back exactly, row for row', async () => {
    expect(await everything()).toEqual(file.tables)
  })

  test('has rows that can all be read, in the present version of every kind', () => {
    for (const name of tableNames) {
      for (const row of file.tables[name]) {
        const kinds: readonly RowKind[] = tableKinds[name]
        expect(kinds).toContain(row.kind)
        expect(readRow(row.kind, row), `${name} ${row.id}`).toMatchObject({ kind: 'read' })
      }
    }
  })

  test('keeps every hard text letter for letter', async () => {
    const texts = (await newestReflections(10)).rows.flatMap(({ body }) =>
      body.answers.map(({ first }) => first.text),
    )
    for (const hard of Object.values(hardTexts)) expect(texts).toContain(hard)
  })

  test('has its entries in their order, with what was adjusted, skipped and judged', async () => {
    const { rows, unread } = await newestReflections(10)
    expect(unread).toEqual([])
    expect(rows.map(({ body }) => body.audit)).toEqual(['listener', 'weekly-agent', 'weekly-agent'])
    const answers = rows[1]?.body.answers ?? []
    const of = (question: string) => answers.find((one) => one.question === question)
    expect(of('listen-present')?.first).toMatchObject({
      blind: 3,
      final: 2,
      last: { day: '2026-11-05', level: 2 },
    })
    expect(of('words-acknowledge')).toMatchObject({ skipped: true, first: { text: 'Not this week.' } })
    expect(of('respect-judge')?.judged?.word).toBe('partly')
    const wanted = await desiredByIds(answers.flatMap(({ desired }) => desired ?? []))
    expect([...wanted.values()].map((wish) => wish.text)).toEqual(['To look at them.', 'To ask two.'])
  })

  test('has its wordings, for every question that was asked', async () => {
    const { rows } = await newestReflections(10)
    for (const { body } of rows) {
      const keys = body.answers.map((one) => ({
        ...one,
        viewpoint: body.who.viewpoint,
        language: body.language,
      }))
      expect((await wordingsFor(keys)).size).toBe(keys.length)
    }
  })

  test('has its goals in force, its steps and its settings', async () => {
    const goals = [...(await goalsInForce())].map(([series, { body }]) => [series, body.text])
    expect(goals).toEqual([
      ['listen-present@1/agent', 'To look at them.'],
      ['respect-judge@1/agent', 'To ask two.'],
      ['listen-present@1/agent/mark', 'To put both pens down.'],
    ])
    const steps = (await commitmentsOn('2026-11-19')).rows.map(({ body }) => [body.status, body.outcome])
    expect(steps).toEqual([
      ['kept', 1],
      ['open', null],
    ])
    expect(await readSettings()).toEqual({
      role: 'both',
      weekday: 4,
      time: '16:30',
      theme: 'dark',
      language: 'system',
      excused: [],
      letGo: [],
      handed: null,
      loneKeys: true,
      takenIn: null,
      name: '',
    })
  })

  test('has its exercise, as a finished note in the shape of today', async () => {
    const [note, ...more] = (await allPractice()).rows
    expect(more).toEqual([])
    expect(note?.body).toMatchObject({
      kind: 'note',
      day: '2026-11-12',
      finished: true,
      texts: [{ prompt: 'p', label: '', text: hardTexts.emoji }],
    })
  })

  test('has its person and its meeting, whose points are lines of its notes', () => {
    const [person] = file.tables.people
    expect(readRow('person', person)).toMatchObject({ row: { body: { everyWeeks: 2, relation: 'led' } } })
    const [meeting] = file.tables.meetings
    expect(readRow('meeting', meeting)).toMatchObject({
      row: { body: { person: 'person-1', day: '2026-11-19', notes: 'The late shift', held: null } },
    })
  })

  test('goes on for good: last time is known, and a draft of it is resumed and finished', async () => {
    const key = 'listen-present@1/agent'
    expect((await lastTimes([key])).get(key)).toMatchObject({ day: '2026-11-12', level: 2 })
    const [draft] = (await openDrafts()).rows.filter(({ body }) => body.audit === 'two-sheets')
    const opening = await openDraft(draft?.id ?? '')
    if (opening.kind !== 'open') throw new Error(`The draft is ${opening.kind}`)
    const texts = [...opening.open.answers.values()].map(({ body }) => [
      body.first.text,
      choiceOf(body.first),
    ])
    expect(texts).toContainEqual(['Half a thought', 3])
    await finish(draft?.id ?? '', '2026-11-20')
    expect((await newestReflections(1)).rows[0]?.body.audit).toBe('two-sheets')
  })
})

describe('the schema that is shipped', () => {
  test('accepts the first journal file', () => {
    validate(JSON.parse(text))
    expect(validate.errors).toBeNull()
  })

  test('accepts what the app exports now, and the making of it is the same each time', async () => {
    const now = await made()
    validate(JSON.parse(now))
    expect(validate.errors).toBeNull()
    expect(await made()).toBe(now)
  })

  test.each<[string, (tables: Record<string, { body: Record<string, unknown>; kind: string }[]>) => void]>([
    ['an entry without answers', (tables) => delete tables['reflections']?.[0]?.body['answers']],
    ['a level of 6', (tables) => void (tables['desired']?.[0] && (tables['desired'][0].body['level'] = 6))],
    ['a row in another’s table', (tables) => tables['people']?.push(...(tables['settings'] ?? []))],
    ['a missing table', (tables) => delete tables['trash']],
  ])('refuses %s', (_name, harm) => {
    const broken = JSON.parse(text) as JournalFile
    harm(broken.tables as never)
    expect(validate(broken)).toBe(false)
  })

  test('refuses a file of another version or name', () => {
    expect(validate({ ...file, format: 'diary' })).toBe(false)
    expect(validate({ ...file, digest: 'none' })).toBe(false)
    expect(validate([])).toBe(false)
  })
})
