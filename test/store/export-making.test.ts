/** Making files of the journal as the worker does: in the language in use, of exactly what was chosen. */

import './setup.ts'
import papaparse from 'papaparse'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { type Chosen, wholeChoice } from '../../renderer/core/chosen.ts'
import type { Row } from '../../renderer/core/row.ts'
import { speak } from '../../renderer/locales/index.ts'
import type { Asked, Made } from '../../renderer/screens/Exports/asked.ts'
import { make } from '../../renderer/screens/Exports/making.ts'
import { db } from '../../renderer/store/db.ts'
import { readTold } from '../../renderer/store/told.ts'
import { fillJournal } from '../support/full-journal.ts'
import { emptyJournal } from '../support/journal.ts'

beforeEach(async () => {
  await emptyJournal()
  await fillJournal({ at: '2026-11-22T12:00:00.000Z', device: 'd' })
})
afterAll(() => speak('en'))

const maker = { madeAt: '2026-11-22T12:00:00.000Z', app: '1.2.3', device: 'd' }

function made(wants: Asked['wants'], by: Partial<Chosen> = {}, more: Partial<Asked> = {}): Promise<Made> {
  const chosen = { ...wholeChoice, ...by }
  return make({ wants, chosen, language: 'en', separator: 'comma', maker, ...more }, db, readTold)
}

/** The one text that was made. */
async function textOf(...asked: Parameters<typeof made>): Promise<string> {
  const it = await made(...asked)
  if (it.kind !== 'made') throw new Error(`Nothing was made: ${it.kind}`)
  expect(it.files).toHaveLength(1)
  return it.files[0]?.text ?? ''
}

test('counts what each file would hold', async () => {
  expect(await made('count')).toEqual({
    kind: 'counted',
    held: { entries: 3, answers: 7, commitments: 2, unread: 0 },
  })
  expect(await made('count', { dimension: 'respect' })).toMatchObject({
    held: { entries: 2, commitments: 1 },
  })
  expect(await made('count', { from: '2027-01-01' })).toMatchObject({
    held: { entries: 0, answers: 0, commitments: 0 },
  })
  await db.commitments.add({ id: 'torn', kind: 'commitment', body: 'torn' } as unknown as Row)
  expect(await made('count')).toMatchObject({ held: { commitments: 2, unread: 1 } })
})

test('a table has the rows that were counted, in the language in use and with its separator', async () => {
  const text = await textOf('answers', {}, { language: 'es', separator: 'semicolon' })
  const { data, errors, meta } = papaparse.parse<Record<string, string>>(text.slice(1).trimEnd(), {
    header: true,
  })
  expect([errors, meta.delimiter, data.length]).toEqual([[], ';', 7])
  expect(meta.fields?.slice(0, 3)).toEqual(['Día', 'Semana del', 'Revisión'])
  expect(await textOf('commitments', { to: '2026-11-01' })).toMatch(/^\uFEFFMade on,[^\n]+\r\n$/)
})

test('a page and a file for each entry hold the same entries; a dimension leaves out the other answers', async () => {
  const page = await textOf('text', { from: '2026-11-01', dimension: 'respect' })
  expect(page).toMatch(/^---\nfrom: "2026-11-01"\nto: "2026-11-12"\nentries: "2"\n---\n/)
  const each = await made('texts', { from: '2026-11-01', dimension: 'respect' })
  if (each.kind !== 'made') throw new Error(`Nothing was made: ${each.kind}`)
  expect(each.files.map(({ name }) => name)).toEqual([
    '2026-11-05 Weekly reflection.md',
    '2026-11-12 Weekly reflection.md',
  ])
  for (const { text } of each.files) {
    const [, , ...body] = text.split('---\n')
    expect(page).toContain(body.join('---\n').trim())
    expect(text).not.toContain('Fully present')
  }
})

test('of nothing there is no file for an entry, and one page that says so', async () => {
  expect(await made('texts', { from: '2027-01-01' })).toMatchObject({ kind: 'made', files: [] })
  expect(await textOf('text', { from: '2027-01-01' })).toContain('entries: "0"')
})
