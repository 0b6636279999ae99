/** Goals in a journal file: they come with their entries, the newest stands, and none that was written is lost. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { goalsInForce } from '../../renderer/store/desired.ts'
import { undoImport } from '../../renderer/store/import-receipt.ts'
import { reflectionById } from '../../renderer/store/reflections.ts'
import { editWish, revisionsOf } from '../../renderer/store/revisions.ts'
import { deleteWritten } from '../../renderer/store/trash.ts'
import {
  asked,
  beginAnew,
  exported,
  laidOut,
  moment,
  readCopy,
  standing,
  take,
} from '../support/importing.ts'
import { begin, edit, emptyJournal, everything, finish, give, wish } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'

beforeEach(beginAnew)

const series = 'listen-present@1/agent'
const goal = async () => (await goalsInForce()).get(series)?.body.text

/** A finished entry with a goal. */
async function entryWith(day: string, text: string): Promise<string> {
  const id = await begin('weekly-agent', day)
  const editor = await edit(id, day)
  give(editor, asked, 'I cut in.', 2)
  wish(editor, asked, { text, level: 4 })
  await finish(id, day)
  return id
}

/** Writes another text for the goal of an entry. */
async function rewish(id: string, text: string, day: string): Promise<void> {
  const reading = await reflectionById(id)
  const answer =
    reading?.kind === 'read' ? reading.row.body.answers.find((one) => one.question === asked) : null
  if (!answer) throw new Error('It is not answered there')
  await editWish({ reflection: id, answer: answer.id, operation: `o-${day}` }, text, noon(day))
}

/** An entry whose goal was written anew on another day, and the file of the journal as it was then. */
async function rewritten() {
  const id = await entryWith('2026-11-05', 'To wait.')
  const old = await exported()
  await rewish(id, 'To wait and ask.', '2026-11-12')
  return { id, old, late: await exported() }
}

describe('a goal that was written anew', () => {
  test('here is no difference to an older file: what that says lies beneath', async () => {
    const { id, old } = await rewritten()
    expect(await standing(old)).toMatchObject({ [id]: 'same' })
    expect(await take(old)).toEqual({ kind: 'nothing' })
    expect(await goal()).toBe('To wait and ask.')
  })

  test('in the file comes into force with its entry when that is taken, and goes again when it is undone', async () => {
    const { id, old, late } = await rewritten()
    await emptyJournal()
    await take(old)
    expect(await goal()).toBe('To wait.')
    const before = await everything()
    expect(await standing(late)).toMatchObject({ [id]: 'different' })
    await take(late, { [id]: 'theirs' })
    expect(await goal()).toBe('To wait and ask.')
    expect(await standing(late)).not.toMatchObject({ [id]: 'different' })
    expect(await undoImport(readCopy)).toEqual({ kind: 'undone' })
    expect(await everything()).toEqual(before)
  })

  test('on both sides: the one that is taken is in force, the other one lies beneath', async () => {
    const { id, old, late } = await rewritten()
    await emptyJournal()
    await take(old)
    await rewish(id, 'To wait longer.', '2026-11-13')
    await take(late, { [id]: 'theirs' })
    expect(await goal()).toBe('To wait and ask.')
    expect((await revisionsOf(id)).map(({ body }) => body.wishBefore)).toContain('To wait longer.')
    await undoImport(readCopy)
    expect(await goal()).toBe('To wait longer.')
    await take(late, { [id]: 'both' })
    expect(await goal()).toBe('To wait longer.')
    expect((await revisionsOf(id)).map(({ body }) => body.wishBefore)).toContain('To wait and ask.')
  })
})

test('of two entries the newer goal stands, whichever came first', async () => {
  await entryWith('2026-11-05', 'The first.')
  const first = await exported()
  await emptyJournal()
  const second = await entryWith('2026-11-12', 'The second.')
  await take(first)
  expect(await goal()).toBe('The second.')
  await deleteWritten(second, moment)
  expect(await goal()).toBe('The first.')
})

test('what is told to come along is what does: nothing with an entry that stays deleted or as it is', async () => {
  const { id, old, late } = await rewritten()
  await deleteWritten(id, moment)
  expect((await laidOut(late)).along).toEqual({ goals: 0, versions: 0 })
  await emptyJournal()
  await take(old)
  expect(await standing(late)).toMatchObject({ [id]: 'different' })
  expect((await laidOut(late)).along).toEqual({ goals: 0, versions: 0 })
  await emptyJournal()
  expect((await laidOut(late)).along).toEqual({ goals: 2, versions: 1 })
})
