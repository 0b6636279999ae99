/** The whole journal out to a file and back: nothing lost, nothing overwritten, all or nothing. */

import './setup.ts'
import { v7 } from 'uuid'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { newRow } from '../../renderer/core/body.ts'
import { begunOwn } from '../../renderer/core/own.ts'
import { type JournalFile, tableNames, type TableName } from '../../renderer/core/journal-file.ts'
import type { Row } from '../../renderer/core/row.ts'
import { db } from '../../renderer/store/db.ts'
import {
  exportJournal,
  isEmptyJournal,
  previewJournal,
  restoreJournal,
} from '../../renderer/store/journal.ts'
import { changeSettings, readSettings } from '../../renderer/store/settings.ts'
import { newId } from '../../renderer/store/stamp.ts'
import { settled } from '../../renderer/store/writes.ts'
import { begin, edit, emptyJournal, everything, give, sitOnce } from '../support/journal.ts'
import { noteOn } from '../support/practice.ts'
import { ownQuestion } from '../support/own.ts'

beforeEach(emptyJournal)
afterEach(() => {
  vi.restoreAllMocks()
})

const at = '2026-11-19T12:00:00.000Z'
const stamp = { at, device: 'd' }
const asked = 'listen-present'

/** A journal with settings, an entry and a draft; gives its file. */
async function filled(): Promise<JournalFile> {
  await changeSettings({ role: 'agent' }, at)
  await sitOnce('weekly-agent', '2026-11-12', asked, 'I cut in twice.', 3)
  give(await edit(await begin('two-sheets', '2026-11-19'), '2026-11-19'), asked, 'Half a thought', 2)
  await settled()
  return fileIn(await exportJournal(at, '1.2.3'))
}

async function fileIn(text: string): Promise<JournalFile> {
  const preview = await previewJournal(text)
  if (preview.kind !== 'read') throw new Error(`The file is ${preview.kind}`)
  return preview.file
}

describe('a copy', () => {
  test('brings back every row exactly as it was, the draft and its device included', async () => {
    const file = await filled()
    const before = await everything()
    await emptyJournal()
    expect(await restoreJournal(file)).toEqual({ kind: 'restored', entries: 1 })
    expect(await everything()).toEqual(before)
    expect((await readSettings()).role).toBe('agent')
  })

  test('is followed by what is written next: new ids come after all that it brought, also from a clock that ran ahead', async () => {
    const file = await filled()
    const ahead = v7({ msecs: Date.parse('2031-03-05T12:00:00.000Z') })
    const reflections = file.tables.reflections.map((row) => ({ ...row, id: ahead }))
    await emptyJournal()
    await restoreJournal({ ...file, tables: { ...file.tables, reflections } })
    expect(newId() > ahead).toBe(true)
  })

  test('of the restored journal is the same file again', async () => {
    const file = await filled()
    await emptyJournal()
    await restoreJournal(file)
    expect((await fileIn(await exportJournal(at, '1.2.3'))).digest).toBe(file.digest)
  })

  test('holds what was typed in the very turn before', async () => {
    const editor = await edit(await begin('weekly-agent', '2026-11-19'), '2026-11-19')
    give(editor, asked, 'the last letter')
    expect(await exportJournal(at, '1.2.3')).toContain('"text":"the last letter"')
  })

  test('holds damaged and newer rows too, and brings them back as they were', async () => {
    await filled()
    const torn = { id: 'torn', body: { words: 'worth keeping' } } as unknown as Row
    const newer = { ...newRow('reflection', 'newer', {} as never, stamp), schema: 99 }
    await db.reflections.bulkAdd([torn, newer])
    const before = await everything()
    const file = await fileIn(await exportJournal(at, '1.2.3'))
    await emptyJournal()
    expect((await restoreJournal(file)).kind).toBe('restored')
    expect(await everything()).toEqual(before)
  })

  test('of which a letter was changed is damaged, and so is one that was cut off', async () => {
    await filled()
    const text = await exportJournal(at, '1.2.3')
    expect(await previewJournal(text.replace('twice', 'thrice'))).toEqual({
      kind: 'damaged',
      reason: 'digest',
    })
    expect((await previewJournal(text.slice(0, -100))).kind).toBe('damaged')
    expect((await previewJournal('a shopping list')).kind).toBe('foreign')
    expect((await previewJournal(text.replace('"version":4', '"version":5'))).kind).toBe('newer')
  })

  test('is only looked at by a preview: nothing is written', async () => {
    const text = await filled().then(() => exportJournal(at, '1.2.3'))
    await emptyJournal()
    await previewJournal(text)
    expect(await isEmptyJournal()).toBe(true)
    expect(Object.values(await everything()).flat()).toEqual([])
  })
})

describe('a journal that holds anything', () => {
  const bodies: { readonly [N in TableName]?: Row } = {
    people: newRow(
      'person',
      'one',
      { name: 'Ana', role: '', relation: 'led' as const, since: null, everyWeeks: 2, archived: false },
      stamp,
    ),
    practice: newRow('practice', 'one', noteOn('2026-11-19', {}), stamp),
    questions: newRow('question', 'one', begunOwn(ownQuestion(), null), stamp),
  }
  const row = (name: TableName): Row => bodies[name] ?? ({ id: 'one', words: 'whatever' } as unknown as Row)

  test.each(tableNames.filter((name) => name !== 'settings' && name !== 'wordings'))(
    'in %s is never overwritten by a copy',
    async (name) => {
      const file = await filled()
      await emptyJournal()
      await db[name].add(row(name))
      expect(await isEmptyJournal()).toBe(false)
      const before = await everything()
      expect(await restoreJournal(file)).toEqual({ kind: 'refused', reason: 'not empty' })
      expect(await everything()).toEqual(before)
    },
  )

  test('is not one that was merely set up', async () => {
    const file = await filled()
    await emptyJournal()
    await changeSettings({ role: 'manager' }, at)
    expect(await isEmptyJournal()).toBe(true)
    expect((await restoreJournal(file)).kind).toBe('restored')
    expect((await readSettings()).role).toBe('agent')
  })

  test('is found so even when it was written while the copy was on its way in', async () => {
    const file = await filled()
    await emptyJournal()
    const [restored] = await Promise.all([restoreJournal(file), begin('not-done', '2026-11-19')])
    const audits = (await db.drafts.toArray()).filter(({ kind }) => kind === 'draft').length
    expect(restored.kind === 'restored' ? audits : audits + 1).toBe(2)
  })
})

describe('a copy that can not be brought back whole', () => {
  test('changes nothing: two rows under one id', async () => {
    const file = await filled()
    await emptyJournal()
    await changeSettings({ role: 'manager' }, at)
    const before = await everything()
    const twice = [...file.tables.reflections, ...file.tables.reflections]
    const broken = { ...file, tables: { ...file.tables, reflections: twice } }
    expect((await restoreJournal(broken)).kind).toBe('failed')
    expect(await everything()).toEqual(before)
  })

  test('changes nothing: the disk is full half way', async () => {
    const file = await filled()
    await emptyJournal()
    await changeSettings({ role: 'manager' }, at)
    const before = await everything()
    const refuse = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError')
    }
    db.wordings.hook('creating', refuse)
    const restored = await restoreJournal(file)
    db.wordings.hook('creating').unsubscribe(refuse)
    expect(restored.kind).toBe('failed')
    expect(await everything()).toEqual(before)
  })
})
