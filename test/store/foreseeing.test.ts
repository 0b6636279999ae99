/** What comes of a file, worked out while a person reads: taken as it is, and not where anything is otherwise by then. */

import './setup.ts'
import { beforeEach, expect, test } from 'vitest'
import { db } from '../../renderer/store/db.ts'
import { undoImport } from '../../renderer/store/import-receipt.ts'
import { readyToImport } from '../../renderer/store/foreseeing.ts'
import { importJournal } from '../../renderer/store/importing.ts'
import { deleteWritten } from '../../renderer/store/trash.ts'
import { fixtureText, restored } from '../support/fixtures.ts'
import {
  beginAnew,
  entryOn,
  exported,
  keep,
  laidOut,
  moment,
  readCopy,
  readNow,
} from '../support/importing.ts'
import { emptyJournal, everything } from '../support/journal.ts'

beforeEach(beginAnew)

/** A file that was laid, with what comes of it worked out already. */
async function laidAhead(text: string) {
  const { file, laid } = await laidOut(text)
  readyToImport(laid, moment.at)
  return { file, laid, choices: new Map(), besideName: String, moment, keep }
}

test('what was worked out ahead is what is written, and it is undone to the letter', async () => {
  await restored(fixtureText(3))
  const whole = await readNow()
  await emptyJournal()
  const before = await everything()
  expect(await importJournal(await laidAhead(fixtureText(3)))).toEqual({ kind: 'imported' })
  expect(await readNow()).toEqual(whole)
  expect(await undoImport(readCopy)).toEqual({ kind: 'undone' })
  expect(await everything()).toEqual(before)
})

test('an entry written while a person reads stays, and the file is laid anew beside it', async () => {
  const asked = await laidAhead(fixtureText(3))
  const own = await entryOn('2026-11-18')
  const before = await everything()
  expect(await importJournal(asked)).toEqual({ kind: 'imported' })
  const after = await everything()
  expect(after['reflections']?.map(({ id }) => id)).toContain(own)
  expect(after['reflections']).toHaveLength(4)
  expect(await undoImport(readCopy)).toEqual({ kind: 'undone' })
  expect(await everything()).toEqual(before)
})

test('what is chosen afterwards is what counts', async () => {
  const [gone, deleted] = [await entryOn('2026-11-17'), await entryOn('2026-11-18')]
  const text = await exported()
  await deleteWritten(deleted, moment)
  await db.reflections.delete(gone)
  const before = await everything()
  const entries = async () => (await db.reflections.toCollection().primaryKeys()).toSorted()
  expect(await importJournal(await laidAhead(text))).toEqual({ kind: 'imported' })
  expect(await entries()).toEqual([gone])
  expect(await undoImport(readCopy)).toEqual({ kind: 'undone' })
  const choices = new Map([[deleted, 'theirs' as const]])
  expect(await importJournal({ ...(await laidAhead(text)), choices })).toEqual({ kind: 'imported' })
  expect(await entries()).toEqual([gone, deleted].toSorted())
  expect(await undoImport(readCopy)).toEqual({ kind: 'undone' })
  expect(await everything()).toEqual(before)
})
