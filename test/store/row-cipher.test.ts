/** Rows of a locked journal: enciphered in the database and in clear above it, and each change from outside is damage of that row alone. */

import './setup.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { bodySchemas, readRow } from '../../renderer/core/body.ts'
import type { Row, RowKind } from '../../renderer/core/row.ts'
import { bytesOf, decipher, encipher, ivLength, keyLength, randomBytes } from '../../renderer/store/cipher.ts'
import { db } from '../../renderer/store/db.ts'
import { buildJournal } from '../../renderer/store/building.ts'
import { exportJournal } from '../../renderer/store/journal.ts'
import { closeRow, holdKey, openRow } from '../../renderer/store/row-cipher.ts'
import { changeSettings } from '../../renderer/store/settings.ts'
import { settled, write } from '../../renderer/store/writes.ts'
import { fillJournal } from '../support/full-journal.ts'
import { emptyJournal, everything } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'

const key = randomBytes(keyLength)
const row: Row = {
  id: '01a00000-0000-7000-8000-000000000001',
  kind: 'draftAnswer',
  schema: 1,
  revision: 1,
  createdAt: noon('2031-03-05').at,
  changedAt: noon('2031-03-05').at,
  device: 'device',
  keys: { draft: 'draft' },
  body: { text: 'The-heron-sentence, ünd more' },
}

/** Every row as it lies in the database, read past Dexie. */
async function raw(table: string): Promise<Row[]> {
  const native = db.backendDB()
  return new Promise((resolve, reject) => {
    const request = native.transaction(table).objectStore(table).getAll()
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('unread'))
  })
}

async function putRaw(table: string, changed: Row): Promise<void> {
  const transaction = db.backendDB().transaction(table, 'readwrite')
  transaction.objectStore(table).put(changed)
  await new Promise((resolve) => transaction.addEventListener('complete', resolve))
}

/** The one row that lies in a table. */
async function only(table: string): Promise<Row & { readonly body: Uint8Array<ArrayBuffer> }> {
  const [stored] = await raw(table)
  if (!(stored?.body instanceof Uint8Array)) throw new Error('not enciphered')
  return { ...stored, body: Uint8Array.from(stored.body) }
}

const turned = (bytes: Uint8Array<ArrayBuffer>, at: number) => bytes.with(at, (bytes[at] ?? 0) ^ 1)

beforeEach(async () => {
  await holdKey(null)
  await emptyJournal()
  await holdKey(key)
})
afterEach(() => holdKey(null))

describe('a row', () => {
  test('lies enciphered however it was written, and is read in clear however it is read', async () => {
    await db.drafts.put(row)
    write({ ...row, id: `${row.id}-past`, body: { text: 'The-heron-sentence past Dexie' } })
    await settled()
    await db.drafts.bulkAdd([{ ...row, id: `${row.id}-bulk` }])
    await db.drafts.where('keys.draft').equals('draft').modify({ revision: 2 })
    const bytes = JSON.stringify(await raw('drafts'), (_, value) =>
      value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
    )
    expect(bytes).not.toContain('heron')
    expect(await db.drafts.get(row.id)).toEqual({ ...row, revision: 2 })
    expect((await db.drafts.bulkGet([row.id, 'none']))[1]).toBeUndefined()
    const found = await db.drafts.where('keys.draft').equals('draft').toArray()
    expect(found.map(({ body }) => JSON.stringify(body).includes('heron'))).toEqual([true, true, true])
    const seen: unknown[] = []
    await db.drafts
      .where('keys.draft')
      .anyOf(['draft', 'other'])
      .each(({ body }) => seen.push(body))
    expect(seen).toContainEqual(row.body)
    expect(await db.drafts.filter(({ body }) => JSON.stringify(body).includes('past')).count()).toBe(1)
  })

  test('is enciphered anew with every write', async () => {
    await db.drafts.put(row)
    const first = await only('drafts')
    await db.drafts.put(row)
    expect((await only('drafts')).body).not.toEqual(first.body)
  })

  test('is of the same cipher as whole files: each opens what the other closed', async () => {
    const closed = closeRow(row)
    if (!(closed.body instanceof Uint8Array)) throw new Error('not closed')
    const [iv, sealed] = [closed.body.slice(0, ivLength), closed.body.slice(ivLength)]
    const { id, kind, schema, revision, createdAt, changedAt, device } = row
    const bound = JSON.stringify([
      id,
      kind,
      schema,
      revision,
      createdAt,
      changedAt,
      device,
      [['draft', 'draft']],
    ])
    expect(await decipher(key, iv, sealed, bound)).toBe(JSON.stringify(row))
    const other = await encipher(key, iv, JSON.stringify({ ...row, body: 'other' }), bound)
    expect(openRow({ ...closed, body: Uint8Array.from([...iv, ...other]) })).toEqual({
      ...row,
      body: 'other',
    })
  })

  test.each<[string, (stored: Row & { readonly body: Uint8Array<ArrayBuffer> }) => Row]>([
    ['a bit of its random bytes', (stored) => ({ ...stored, body: turned(stored.body, 2) })],
    ['a bit of its words', (stored) => ({ ...stored, body: turned(stored.body, 20) })],
    ['its kind', (stored) => ({ ...stored, kind: 'draft' })],
    ['its version', (stored) => ({ ...stored, schema: 2 })],
    ['a clear key', (stored) => ({ ...stored, keys: { draft: 'another' } })],
    ['its instant', (stored) => ({ ...stored, changedAt: noon('2032-01-01').at })],
    ['a body in clear in its place', (stored) => ({ ...stored, body: { text: 'not mine' } })],
    ['too few bytes', (stored) => ({ ...stored, body: bytesOf('short') })],
  ])('with %s changed is damaged, and the next one opens', async (_, change) => {
    await db.drafts.put(row)
    await putRaw('drafts', change(await only('drafts')))
    await db.drafts.put({ ...row, id: `${row.id}-next` })
    const [damaged, next] = await db.drafts.orderBy('id').toArray()
    expect(readRow('draftAnswer', damaged).kind).not.toBe('read')
    expect(next?.body).toEqual(row.body)
  })

  test('of another id is damaged: bodies can’t change places', async () => {
    await db.drafts.put(row)
    const stored = await only('drafts')
    await putRaw('drafts', { ...stored, id: `${row.id}-moved` })
    expect(typeof (await db.drafts.get(`${row.id}-moved`))?.body).toBe('string')
  })

  test('that does not open goes back as it came', async () => {
    await db.drafts.put(row)
    const stored = await only('drafts')
    await holdKey(randomBytes(keyLength))
    const unread = await db.drafts.get(row.id)
    if (unread === undefined) throw new Error('gone')
    await db.drafts.put(unread)
    expect(await only('drafts')).toEqual(stored)
    await holdKey(key)
    expect(await db.drafts.get(row.id)).toEqual(row)
  })
})

test('no kind of row takes the body of one that did not open', () => {
  for (const kind of Object.keys(bodySchemas)) {
    // The keys of the table are the kinds.
    const reading = readRow(kind as RowKind, { ...row, kind, body: 'unopened:AAAA' })
    expect(reading.kind, kind).toBe('damaged')
  }
})

test('a journal goes into an enciphered store and back, byte for byte, and no word of it lies there in clear', async () => {
  await holdKey(null)
  await fillJournal({ at: noon('2026-11-19').at, device: 'device' })
  // A row that is damaged in its own way goes along as it is.
  await db.points.put({
    ...row,
    kind: 'point',
    body: undefined,
    keys: { note: 'heron in a key' },
  } as unknown as Row)
  const at = noon('2031-06-01').at
  // What an import can be undone by belongs to this very journal.
  await changeSettings({ takenIn: { copy: 'a-copy.json', at, way: 'place', digest: 'x' } }, at)
  const text = await exportJournal(at, '1')
  const before = await everything()
  await emptyJournal()
  db.close()
  expect(await buildJournal({ text, key })).toMatchObject({ kind: 'built' })
  await db.openGuarded()
  for (const table of Object.keys(before)) {
    const stored = await raw(table)
    expect(
      stored.every(({ body }) => body instanceof Uint8Array),
      table,
    ).toBe(true)
    expect(JSON.stringify(stored.map(({ keys }) => keys)), table).not.toMatch(/heron| [A-Za-zäöü]/)
  }
  await holdKey(key)
  expect(await exportJournal(at, '1')).toBe(text)
  await emptyJournal()
  db.close()
  await holdKey(null)
  expect(await buildJournal({ text, key: null })).toMatchObject({ kind: 'built' })
  await db.openGuarded()
  expect(await everything()).toEqual(JSON.parse(JSON.stringify(before)))
})

test('a key that was let go of while its cipher was brought is not held', async () => {
  vi.resetModules()
  const anew = await import('../../renderer/store/row-cipher.ts')
  const holding = anew.holdKey(key)
  await anew.holdKey(null)
  await holding
  expect(anew.heldKey()).toBeNull()
  await anew.holdKey(key)
  expect(anew.heldKey()).toEqual(key)
})
