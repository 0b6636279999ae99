/** Reads that follow the journal: who has tables read elsewhere is told when one of them was changed, and of nothing else. */

import './setup.ts'
import { beforeEach, expect, test, vi } from 'vitest'
import { newRow } from '../../renderer/core/body.ts'
import { blankPerson } from '../../renderer/core/person.ts'
import { db, JournalDb, sampleName } from '../../renderer/store/db.ts'
import { onWritten } from '../../renderer/store/live.ts'
import { deleteReflection } from '../../renderer/store/trash.ts'
import { begin, edit, emptyJournal, give } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'
import { asked, retype, sitting } from './editing.ts'

const day = '2026-11-19'
const written = vi.fn()

beforeEach(async () => {
  await emptyJournal()
  written.mockReset()
})

test('what was added, changed or deleted in a table is told, until it is left', async () => {
  const leave = onWritten(['reflections', 'trash'], written)
  const told = async (change: Promise<unknown>) => {
    written.mockReset()
    await change
    return written.mock.calls.length > 0
  }
  const id = await sitting(day, 'One.')
  expect(written).toHaveBeenCalled()
  expect(await told(retype(id, day, 'Two.'))).toBe(true)
  expect(await told(deleteReflection(id, noon(day)))).toBe(true)
  leave()
  expect(await told(sitting('2026-11-20', 'Three.'))).toBe(false)
})

const row = newRow('person', 'person-1', blankPerson('led'), { at: noon(day).at, device: 'd' })

test('another table’s change is not told, nor a draft’s, nor that of another journal', async () => {
  onWritten(['reflections', 'people'], written)
  give(await edit(await begin('weekly-agent', day), day), asked, 'A draft.')
  await db.points.add({ ...row, kind: 'point' })
  const sample = new JournalDb(sampleName)
  await sample.people.add(row)
  await sample.delete()
  expect(written).not.toHaveBeenCalled()
  await db.people.add(row)
  expect(written).toHaveBeenCalledOnce()
})

test('a change that was taken back is none', async () => {
  onWritten(['people'], written)
  const failing = db.transaction('rw', db.people, async () => {
    await db.people.add(row)
    throw new Error('Not today')
  })
  await expect(failing).rejects.toThrow('Not today')
  expect(written).not.toHaveBeenCalled()
})
