// The look through the journal finds every damaged row in time, and touches nothing that is sound or a newer app's.
import './setup.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bodyVersions } from '../../renderer/core/body.ts'
import { tableKinds } from '../../renderer/core/journal-file.ts'
import { toldOf } from '../../renderer/core/quarantine.ts'
import { db } from '../../renderer/store/db.ts'
import { inQuarantine } from '../../renderer/store/quarantine.ts'
import { fillJournal } from '../support/full-journal.ts'
import { injected } from '../support/injected.ts'
import { emptyJournal, everything } from '../support/journal.ts'
import { checkHere, put, torn, written } from '../support/looking.ts'
import { noon } from '../support/sittings.ts'

const now = noon('2026-11-22')

beforeEach(async () => {
  localStorage.clear()
  await emptyJournal()
})
afterEach(() => localStorage.clear())

test('finds nothing in one that is sound, and changes nothing', async () => {
  await fillJournal({ at: now.at, device: 'd' })
  const before = await everything()
  expect(await checkHere('all', now)).toMatchObject({ setAside: 0, withheld: [] })
  expect(await everything()).toEqual(before)
})

test.each(written)('sets a damaged row of %s aside as it stood, with its kind and day', async (table) => {
  await fillJournal({ at: now.at, device: 'd' })
  const before = await everything()
  const row = torn(table)
  await put(table, row)
  injected('damage', 'a row that can’t be read, in every table')
  expect(await checkHere('sample', now)).toMatchObject({ setAside: 1 })
  const [held, ...more] = await inQuarantine()
  expect(more).toEqual([])
  expect(held).toMatchObject({ keys: { of: row.id }, body: { table, row, found: now } })
  expect(held && toldOf(held.body)).toEqual({ kind: row.kind, day: '2026-03-05' })
  expect({ ...(await everything()), quarantine: [] }).toEqual(before)
})

test('sets aside what is hardly a row', async () => {
  await put('practice', { id: 'bare' }, { id: 'other', kind: 'practice', schema: 'x', keys: 5 })
  await checkHere('sample', now)
  expect((await inQuarantine()).map(({ body }) => body.row)).toEqual(
    expect.arrayContaining([{ id: 'bare' }, { id: 'other', kind: 'practice', schema: 'x', keys: 5 }]),
  )
  expect(toldOf({ table: 'practice', row: { id: 'bare' } })).toEqual({ kind: 'practice', day: null })
})

test('leaves all that a newer version wrote where it is, whatever it looks like here', async () => {
  const newer = written.flatMap((table) => {
    const row = { ...torn(table), schema: bodyVersions[tableKinds[table][0]] + 1 }
    const others = [
      { ...row, id: `header-${table}`, device: undefined, keys: { name: `header-${table}` } },
      { ...torn(table, `kind-${table}`), kind: 'dream', keys: {} },
    ]
    return [row, ...others].map((one) => ({ table, row: one }))
  })
  for (const { table, row } of newer) await put(table, row)
  injected('damage', 'a row of a newer version, in every table', newer.length)
  const before = await everything()
  expect(await checkHere('all', now)).toMatchObject({ setAside: 0 })
  expect(await everything()).toEqual(before)
})

test('sets nothing aside where most can’t be read: a wrong key or a wrong version is no damage', async () => {
  await put('practice', ...Array.from({ length: 30 }, (_, at) => torn('practice', `p-${at}`)))
  await put(
    'people',
    ...Array.from({ length: 20 }, (_, at) => ({ ...torn('people', `n-${at}`), schema: 99 })),
  )
  expect(await checkHere('sample', now)).toMatchObject({ setAside: 0, isMost: true })
  expect(await db.practice.count()).toBe(30)
  await put(
    'people',
    ...Array.from({ length: 30 }, (_, at) => ({ ...torn('people', `m-${at}`), schema: 99 })),
  )
  expect(await checkHere('sample', now)).toMatchObject({ setAside: 30, isMost: false })
})

test('looks at more with every start until it has seen all, and then begins anew', async () => {
  const rows = Array.from({ length: 600 }, (_, at) => torn('practice', `p-${String(at).padStart(3, '0')}`))
  const sound = rows.map((row) => ({ ...row, schema: 99 }))
  await put('practice', ...sound)
  // Neither among the newest nor in the first stretch.
  await put('practice', torn('practice', 'p-500x'))
  const found: number[] = []
  for (let start = 1; start <= 3; start += 1) found.push((await checkHere('sample', now)).setAside)
  expect(found).toEqual([0, 0, 1])
  await put('practice', torn('practice', 'p-001x'))
  expect((await checkHere('sample', now)).setAside).toBe(1)
})

test('is bounded for a journal of ten years', async () => {
  await put(
    'revisions',
    ...Array.from({ length: 5000 }, (_, at) => ({ ...torn('revisions', `r-${at}`), schema: 99 })),
  )
  expect((await checkHere('sample', now)).seen).toBeLessThan(300)
})
