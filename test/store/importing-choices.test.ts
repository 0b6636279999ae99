/** What stands differently in a journal file: one's own stays unless something else is chosen, and nothing is lost. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Body } from '../../renderer/core/body.ts'
import { tableNames } from '../../renderer/core/journal-file.ts'
import { db } from '../../renderer/store/db.ts'
import { undoImport } from '../../renderer/store/import-receipt.ts'
import { revisionsOf } from '../../renderer/store/revisions.ts'
import { deleteWritten, emptyTrash, inTrash } from '../../renderer/store/trash.ts'
import { settled } from '../../renderer/store/writes.ts'
import {
  asked,
  beginAnew,
  changed,
  day,
  entryOn,
  exported,
  moment,
  readCopy,
  standing,
  take,
  textOf,
  there,
} from '../support/importing.ts'
import { begin, edit, emptyJournal, everything, finish, give } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'

beforeEach(beginAnew)

describe('an entry that differs', () => {
  /** An entry here, and a file in which it was written otherwise. */
  async function two() {
    const id = await entryOn('2026-11-18')
    const text = await changed(await exported(), (tables) => {
      // It is an entry.
      const body = there(tables['reflections']?.[0]).body as Body<'reflection'>
      there(body.answers.find(({ question }) => question === asked)).first.text = 'I cut in once.'
    })
    return { id, text }
  }

  test('stays as it is here unless something is chosen', async () => {
    const { id, text } = await two()
    expect(await standing(text)).toEqual({ [id]: 'different' })
    expect(await take(text)).toEqual({ kind: 'nothing' })
  })

  test('lies beneath one’s own when both are kept, once', async () => {
    const { id, text } = await two()
    expect((await take(text, { [id]: 'both' })).kind).toBe('imported')
    expect(textOf((await db.reflections.get(id))?.body)).toBe('I cut in twice.')
    expect((await revisionsOf(id)).map(({ body }) => body.before.first.text)).toEqual(['I cut in once.'])
    expect(await standing(text)).toEqual({ [id]: 'same' })
    expect(await take(text, { [id]: 'both' })).toEqual({ kind: 'nothing' })
  })

  test('takes the place of one’s own, which then lies beneath it', async () => {
    const { id, text } = await two()
    const before = await everything()
    expect((await take(text, { [id]: 'theirs' })).kind).toBe('imported')
    expect(textOf((await db.reflections.get(id))?.body)).toBe('I cut in once.')
    expect((await revisionsOf(id)).map(({ body }) => body.before.first.text)).toEqual(['I cut in twice.'])
    expect(await undoImport(readCopy)).toEqual({ kind: 'undone' })
    expect(await everything()).toEqual(before)
  })
})

describe('what was deleted here', () => {
  test('stays deleted unless it is chosen, and comes back from the trash when it is', async () => {
    const id = await entryOn('2026-11-18')
    const text = await exported()
    await deleteWritten(id, moment)
    expect(await standing(text)).toEqual({ [id]: 'deleted' })
    expect(await take(text)).toEqual({ kind: 'nothing' })
    const before = await everything()
    expect((await take(text, { [id]: 'theirs' })).kind).toBe('imported')
    expect(await db.reflections.get(id)).toBeDefined()
    expect(await inTrash()).toEqual([])
    expect(await undoImport(readCopy)).toEqual({ kind: 'undone' })
    expect(await everything()).toEqual(before)
  })

  test('is as it was in the trash, whatever an older file says', async () => {
    const id = await entryOn('2026-11-18')
    const text = await changed(await exported(), (tables) => {
      // It is an entry.
      const body = there(tables['reflections']?.[0]).body as Body<'reflection'>
      there(body.answers.find(({ question }) => question === asked)).first.text = 'I cut in once.'
    })
    await deleteWritten(id, moment)
    expect((await take(text, { [id]: 'theirs' })).kind).toBe('imported')
    expect(textOf((await db.reflections.get(id))?.body)).toBe('I cut in twice.')
    expect(await standing(text)).toEqual({ [id]: 'different' })
  })

  test('comes from the file when the trash let go of it', async () => {
    const id = await entryOn('2026-09-18')
    const text = await exported()
    await deleteWritten(id, noon('2026-09-18'))
    await emptyTrash(day, moment.at)
    expect(await standing(text)).toEqual({ [id]: 'deleted' })
    expect((await take(text, { [id]: 'theirs' })).kind).toBe('imported')
    expect(textOf((await db.reflections.get(id))?.body)).toBe('I cut in twice.')
  })
})

describe('a sitting is written once', () => {
  test('a draft that is an entry here stays out, and so does an entry that is open here', async () => {
    const id = await begin('weekly-agent', day)
    give(await edit(id, day), asked, 'Half', 2)
    await settled()
    const asDraft = await exported()
    const rows = await everything()
    await finish(id, day)
    const asEntry = await exported()
    expect(await standing(asDraft)).toEqual({ [id]: 'out: writing' })
    await emptyJournal()
    for (const name of tableNames) await db[name].bulkAdd([...(rows[name] ?? [])])
    expect((await standing(asEntry))[id]).toBe('out: writing')
    expect(await take(asEntry)).toEqual({ kind: 'nothing' })
  })

  test('another draft of an audit that is open here stays out', async () => {
    await begin('weekly-agent', day)
    const text = await exported()
    await emptyJournal()
    await begin('weekly-agent', day)
    expect(Object.values(await standing(text))).toEqual(['out: writing'])
  })
})
