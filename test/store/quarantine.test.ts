// What is set aside stands exactly as it stood, wherever that was, until it can be read again or is removed; the rest opens.
import './setup.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { TableName } from '../../renderer/core/journal-file.ts'
import type { Row } from '../../renderer/core/row.ts'
import { keyLength, randomBytes } from '../../renderer/store/cipher.ts'
import { db } from '../../renderer/store/db.ts'
import { openDraft } from '../../renderer/store/drafts.ts'
import { exportJournal, previewJournal } from '../../renderer/store/journal.ts'
import {
  inQuarantine,
  putBackReadable,
  removeQuarantined,
  setAside,
} from '../../renderer/store/quarantine.ts'
import { replaceJournal } from '../../renderer/store/replacing.ts'
import { closeRow, holdKey } from '../../renderer/store/row-cipher.ts'
import { fillJournal } from '../support/full-journal.ts'
import { begin, edit, emptyJournal, everything, give } from '../support/journal.ts'
import { checkHere, put, torn, written } from '../support/looking.ts'
import { noon } from '../support/sittings.ts'
import { injected } from '../support/injected.ts'

const now = noon('2026-11-22')

beforeEach(async () => {
  localStorage.clear()
  await emptyJournal()
})
afterEach(() => localStorage.clear())

/** Puts rows past the cipher, as something else that writes the files. */
async function putRaw(table: TableName, rows: readonly Row[]): Promise<void> {
  const transaction = db.backendDB().transaction(table, 'readwrite')
  for (const row of rows) transaction.objectStore(table).put(row)
  await new Promise((resolve) => transaction.addEventListener('complete', resolve))
}

describe('a draft', () => {
  test('with an answer that can’t be read opens with a blank one in its place', async () => {
    const id = await begin('weekly-agent', '2026-11-19')
    const editor = await edit(id, '2026-11-19')
    give(editor, 'listen-present', 'What I wrote', 2)
    const [item, other] = editor.state().draft.body.items
    if (item === undefined || other === undefined) throw new Error('too few questions')
    const row = await db.drafts.get(other.row)
    await put('drafts', { ...row, body: 'torn' })
    expect(await openDraft(id)).toMatchObject({ kind: 'damaged' })
    await checkHere('sample', now)
    const opening = await openDraft(id)
    if (opening.kind !== 'open') throw new Error(opening.kind)
    expect(opening.open.answers.get(other.row)?.body).toMatchObject({ first: { text: '' }, skipped: false })
    expect((await inQuarantine())[0]?.body.row).toEqual({ ...row, body: 'torn' })
    expect(JSON.stringify(await db.drafts.toArray())).toContain('What I wrote')
  })

  test('whose own row can’t be read goes with its answers, so that no word of it is lost', async () => {
    const id = await begin('weekly-agent', '2026-11-19')
    give(await edit(id, '2026-11-19'), 'listen-present', 'What I wrote', 2)
    const stored = await db.drafts.toArray()
    await put('drafts', { ...stored.find((row) => row.id === id), body: {} })
    await checkHere('sample', now)
    expect(await db.drafts.count()).toBe(0)
    const [held] = await inQuarantine()
    expect(held?.body.parts).toEqual(stored.filter((row) => row.id !== id))
    expect(JSON.stringify(held)).toContain('What I wrote')
  })
})

describe('what is set aside', () => {
  test('is put back when it can be read again, and stays when something else has its name', async () => {
    await fillJournal({ at: now.at, device: 'd' })
    const [entry] = await db.reflections.toArray()
    if (entry === undefined) throw new Error('no entry')
    const before = await everything()
    await put('reflections', { ...entry, body: 7 })
    expect(await setAside('reflections', entry.id, now)).toBe(true)
    const [held] = await inQuarantine()
    if (held === undefined) throw new Error('nothing is set aside')
    // As a later version would read it that knows more.
    await db.quarantine.put({ ...held, body: { ...held.body, row: entry } })
    await db.reflections.put(entry)
    await putBackReadable()
    expect(await db.quarantine.count()).toBe(1)
    await db.reflections.delete(entry.id)
    await putBackReadable()
    expect(await everything()).toEqual(before)
  })

  test('under a lock stays enciphered as it stood, and is put back, parts and all, once its key is there', async () => {
    const [key, other] = [randomBytes(keyLength), randomBytes(keyLength)]
    const id = await begin('weekly-agent', '2026-11-19')
    give(await edit(id, '2026-11-19'), 'listen-present', 'What I wrote', 2)
    await fillJournal({ at: now.at, device: 'd' })
    const before = await everything()
    // An entry, and a draft with its answers, that another key closed.
    const [entry] = await db.reflections.toArray()
    await holdKey(other)
    const strange = {
      reflections: [closeRow(entry ?? torn('reflections'))],
      drafts: (before['drafts'] ?? []).map(closeRow),
    }
    await holdKey(key)
    try {
      for (const table of written) await db[table].bulkPut([...(before[table] ?? [])])
      await putRaw('reflections', strange.reflections)
      await putRaw('drafts', strange.drafts)
      injected(
        'damage',
        'an entry and drafts that the key of the lock does not open',
        1 + strange.drafts.length,
      )
      expect((await checkHere('sample', now)).setAside).toBeGreaterThan(1)
      const held = await inQuarantine()
      expect(JSON.stringify(held)).not.toContain('What I wrote')
      await putBackReadable()
      expect(await inQuarantine()).toEqual(held)
      await holdKey(other)
      await db.quarantine.bulkPut([...held])
      await putBackReadable()
      expect(await inQuarantine()).toEqual([])
      const { drafts, reflections } = await everything()
      expect(drafts).toEqual(before['drafts'])
      expect(reflections).toContainEqual(entry)
    } finally {
      await holdKey(null)
    }
  })

  test('is no row that can be read, or is gone', async () => {
    await fillJournal({ at: now.at, device: 'd' })
    const before = await everything()
    const [entry] = await db.reflections.toArray()
    expect(await setAside('reflections', entry?.id ?? '', now)).toBe(false)
    expect(await setAside('reflections', 'nothing', now)).toBe(false)
    expect(await everything()).toEqual(before)
  })

  test('is in every copy, comes back with it, and goes only when it is removed', async () => {
    await put('people', torn('people'))
    await checkHere('sample', now)
    const preview = await previewJournal(await exportJournal(now.at, '0.1.0'))
    if (preview.kind !== 'read') throw new Error(preview.kind)
    const held = preview.file.tables.quarantine
    expect(held).toHaveLength(1)
    await removeQuarantined(held[0]?.id ?? '')
    expect(await db.quarantine.count()).toBe(0)
    await replaceJournal(preview.file, now, async () => ({ kind: 'kept', name: 'journal-now.json' }))
    expect(await db.quarantine.toArray()).toEqual(held)
  })
})
