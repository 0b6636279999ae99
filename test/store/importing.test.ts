/** A journal file beside what is here: whole, nothing twice, all or nothing, and all of it undone. */

import './setup.ts'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { tableNames } from '../../renderer/core/journal-file.ts'
import { db } from '../../renderer/store/db.ts'
import { undoImport } from '../../renderer/store/import-receipt.ts'
import { lastImport } from '../../renderer/store/receipt.ts'
import { importJournal } from '../../renderer/store/importing.ts'
import { replaceJournal } from '../../renderer/store/replacing.ts'
import { blankSettings } from '../../renderer/core/settings.ts'
import { restoreJournal } from '../../renderer/store/journal.ts'
import { changeSettings, readSettings } from '../../renderer/store/settings.ts'
import { fileIn, fixtureText, restored } from '../support/fixtures.ts'
import {
  beginAnew,
  entryOn,
  exported,
  keep,
  laidOut,
  moment,
  readCopy,
  readNow,
  take,
} from '../support/importing.ts'
import { emptyJournal, everything } from '../support/journal.ts'

beforeEach(beginAnew)

describe.each([1, 2, 3] as const)('the journal file of version %i', (version) => {
  const text = fixtureText(version)

  test('comes whole into an empty journal, and a second time brings nothing', async () => {
    await restored(text)
    const before = await readNow()
    await emptyJournal()
    expect((await take(text)).kind).toBe('imported')
    expect(await readNow()).toEqual(before)
    expect(await readSettings()).toMatchObject({ ...blankSettings, takenIn: { way: 'beside' } })
    const stored = await everything()
    expect(await take(text)).toEqual({ kind: 'nothing' })
    expect(await everything()).toEqual(stored)
  })

  test('comes into a journal that has its own, touches none of that, and is undone to the letter', async () => {
    await changeSettings({ role: 'manager', theme: 'dark' }, moment.at)
    const own = await entryOn('2026-11-18')
    const before = await everything()
    const result = await take(text)
    expect(result.kind).toBe('imported')
    const between = await everything()
    expect(await readSettings()).toMatchObject({ role: 'manager', theme: 'dark' })
    expect(between['reflections']).toContainEqual(before['reflections']?.[0])
    expect(between['reflections']).toHaveLength(4)
    expect(own).toBe(before['reflections']?.[0]?.id)
    expect(await undoImport(readCopy)).toEqual({ kind: 'undone' })
    expect(await everything()).toEqual(before)
    expect(await lastImport()).toBeNull()
  })

  test('takes the place of everything when that is asked, and is undone to the letter', async () => {
    await changeSettings({ role: 'manager' }, moment.at)
    await entryOn('2026-11-18')
    const before = await everything()
    const file = await fileIn(text)
    expect(await replaceJournal(file, moment, keep)).toEqual({ kind: 'replaced', entries: 3 })
    const { settings: _noted, ...stands } = await everything()
    const { settings: _settings, ...tables } = file.tables
    expect(stands).toEqual(tables)
    await changeSettings({ theme: 'dark' }, moment.at)
    expect(await undoImport(readCopy)).toEqual({ kind: 'undone' })
    expect(await everything()).toEqual(before)
  })
})

test('a part of a journal comes in beside it, twice as once, and never takes its place', async () => {
  const part = fixtureText('3-part')
  await entryOn('2026-11-18')
  expect((await take(part)).kind).toBe('imported')
  expect(await take(part)).toEqual({ kind: 'nothing' })
  const whole = await everything()
  expect(await replaceJournal(await fileIn(part), moment, keep)).toMatchObject({ why: 'part' })
  expect(await everything()).toEqual(whole)
})

test('two journals that went apart under the same ids keep one’s own, and take the rest', async () => {
  await restored(fixtureText(1))
  const before = await everything()
  expect((await take(fixtureText(3))).kind).toBe('imported')
  const after = await everything()
  const touched: readonly string[] = ['desired', 'settings']
  for (const name of tableNames)
    for (const stood of before[name] ?? [])
      if (!touched.includes(name)) expect(after[name]).toContainEqual(stood)
  expect(await undoImport(readCopy)).toEqual({ kind: 'undone' })
  expect(await everything()).toEqual(before)
})

describe('nothing is done', () => {
  test('when no copy could be kept', async () => {
    const failing = async () => ({ kind: 'failed', reason: 'ENOSPC' }) as const
    const { file, laid } = await laidOut(fixtureText(2))
    const importing = { file, laid, choices: new Map(), besideName: String, moment }
    const failed = { kind: 'failed', why: 'copy', reason: 'ENOSPC' }
    const before = await everything()
    expect(await importJournal({ ...importing, keep: failing })).toEqual(failed)
    expect(await replaceJournal(file, moment, failing)).toEqual(failed)
    expect(await everything()).toEqual(before)
  })

  test('when something was written while the copy was made', async () => {
    const writing = async () => {
      const kept = await keep()
      await entryOn('2026-11-18')
      return kept
    }
    const { file, laid } = await laidOut(fixtureText(2))
    const importing = { file, laid, choices: new Map(), besideName: String, moment }
    expect(await importJournal({ ...importing, keep: writing })).toMatchObject({ why: 'changed' })
    expect(await db.reflections.count()).toBe(1)
    expect(await replaceJournal(file, moment, writing)).toMatchObject({ why: 'changed' })
  })

  test('while the laptop is handed over', async () => {
    await changeSettings({ handed: 'meeting-1' }, moment.at)
    expect(await take(fixtureText(2))).toMatchObject({ kind: 'failed', why: 'handed' })
    expect(await replaceJournal(await fileIn(fixtureText(2)), moment, keep)).toMatchObject({ why: 'handed' })
  })

  test('when the disk is full half way: all or nothing', async () => {
    await entryOn('2026-11-18')
    const before = await everything()
    const refuse = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError')
    }
    db.trash.hook('creating', refuse)
    const result = await take(fixtureText(2))
    db.trash.hook('creating').unsubscribe(refuse)
    expect(result).toMatchObject({ kind: 'failed', why: 'store' })
    expect(await everything()).toEqual(before)
    expect(await lastImport()).toBeNull()
  })

  test('when the way back can’t be noted: a file and its way back come together or not at all', async () => {
    await changeSettings({ role: 'manager' }, moment.at)
    await entryOn('2026-11-18')
    const before = await everything()
    const { file } = await laidOut(fixtureText(3))
    // All rows of the file are written by then, and this is what a kill before the note leaves.
    let written = 0
    const refuse = (_changes: unknown, _id: unknown, row: unknown) => {
      written += 1
      if (written === 1) throw new DOMException('The disk is full', 'QuotaExceededError')
      return row
    }
    db.settings.hook('updating', refuse)
    try {
      expect(await take(fixtureText(3))).toMatchObject({ kind: 'failed', why: 'store' })
      expect(await everything()).toEqual(before)
      written = 0
      expect(await replaceJournal(file, moment, keep)).toMatchObject({ kind: 'failed', why: 'store' })
    } finally {
      db.settings.hook('updating').unsubscribe(refuse)
    }
    expect(await everything()).toEqual(before)
    expect(await lastImport()).toBeNull()
  })
})

describe('the way back', () => {
  test('is refused once anything was written, and does nothing then', async () => {
    await take(fixtureText(2))
    await entryOn('2026-11-18')
    const before = await everything()
    expect(await undoImport(readCopy)).toMatchObject({ kind: 'failed', why: 'changed' })
    expect(await everything()).toEqual(before)
  })

  test('is refused when the copy is gone or damaged', async () => {
    await take(fixtureText(2))
    const before = await everything()
    for (const trouble of ['gone', 'damaged'] as const)
      expect(await undoImport(async () => ({ kind: 'trouble', trouble, reason: '' }))).toMatchObject({
        why: 'copy',
      })
    expect(await everything()).toEqual(before)
  })
})

test('killed right after a file was taken in the way back is there, and leads back to the letter', async () => {
  await changeSettings({ role: 'manager' }, moment.at)
  await entryOn('2026-11-18')
  const before = await everything()
  // Nothing of what comes after the rows is done.
  const after = vi.spyOn(localStorage, 'removeItem').mockImplementation(() => {
    throw new Error('killed')
  })
  expect(await take(fixtureText(3))).toEqual({ kind: 'imported' })
  after.mockRestore()
  db.close()
  await db.open()
  expect(await lastImport()).toMatchObject({ way: 'beside', at: moment.at })
  expect(await undoImport(readCopy)).toEqual({ kind: 'undone' })
  expect(await everything()).toEqual(before)
})

test('a replacement that is taken back knows the way back from before it', async () => {
  await entryOn('2026-11-18')
  const before = await everything()
  await take(fixtureText('3-part'))
  const between = await everything()
  await replaceJournal(await fileIn(fixtureText(2)), moment, keep)
  expect(await undoImport(readCopy)).toEqual({ kind: 'undone' })
  expect(await everything()).toEqual(between)
  expect(await undoImport(readCopy)).toEqual({ kind: 'undone' })
  expect((await everything())['reflections']).toEqual(before['reflections'])
  expect(await lastImport()).toBeNull()
})

test('a copy that is restored into an empty journal brings no way back that leads nowhere', async () => {
  await take(fixtureText(3))
  const copy = await fileIn(await exported())
  await emptyJournal()
  expect(await restoreJournal(copy)).toMatchObject({ kind: 'restored' })
  expect(await lastImport()).toBeNull()
})
