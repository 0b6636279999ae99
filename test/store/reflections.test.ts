/** Reading entries back: lists with a damaged one inside, last time's answer, and questions that are gone. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { library } from '../../renderer/content/english.ts'
import type { Row } from '../../renderer/core/row.ts'
import { db } from '../../renderer/store/db.ts'
import {
  askedBefore,
  countReflections,
  lastTimes,
  newestReflections,
  reflectionById,
} from '../../renderer/store/reflections.ts'
import { wordingsFor } from '../../renderer/store/wordings.ts'
import { begin, edit, emptyJournal, everything, finish, give, rowOf, sitOnce } from '../support/journal.ts'

beforeEach(emptyJournal)

const asked = 'listen-present'
const key = 'listen-present@1/agent'
const last = async () => (await lastTimes([key])).get(key)

describe('a list of entries', () => {
  const three = async () => [
    await sitOnce('weekly-agent', '2026-11-05', asked, 'One.', 1),
    await sitOnce('weekly-agent', '2026-11-12', asked, 'Two.', 2),
    await sitOnce('weekly-agent', '2026-11-19', asked, 'Three.', 3),
  ]

  test('has the newest first and no more than were asked for', async () => {
    const [one, two, three_] = await three()
    expect((await newestReflections(10)).rows.map(({ id }) => id)).toEqual([three_, two, one])
    expect((await newestReflections(2)).rows.map(({ id }) => id)).toEqual([three_, two])
    expect(await countReflections()).toBe(3)
  })

  test('leaves a damaged one in its middle out, tells it, and deletes nothing', async () => {
    const [one, two, three_] = await three()
    await db.reflections.update(two ?? '', { body: { answers: 'torn' } })
    const before = await everything()
    const { rows, unread } = await newestReflections(10)
    expect(rows.map(({ id }) => id)).toEqual([three_, one])
    expect(unread).toEqual([{ id: two, why: 'damaged' }])
    expect(await reflectionById(two ?? '')).toMatchObject({ kind: 'damaged', id: two })
    expect(await everything()).toEqual(before)
  })

  test('tells one of a newer app as such', async () => {
    const [one] = await three()
    await db.reflections.update(one ?? '', { schema: 99 })
    expect((await newestReflections(10)).unread).toEqual([{ id: one, why: 'newer' }])
    expect(await reflectionById(one ?? '')).toEqual({ kind: 'newer', id: one, schema: 99 })
  })

  test('tells even one that lost its very header, and so its place in the order', async () => {
    const [one, two, three_] = await three()
    await db.reflections.put({ id: two, body: 'torn' } as unknown as Row)
    const { rows, unread } = await newestReflections(10)
    expect(rows.map(({ id }) => id)).toEqual([three_, one])
    expect(unread).toEqual([{ id: two, why: 'damaged' }])
  })

  test('has two entries of one day in the order they were finished', async () => {
    const one = await begin('weekly-agent', '2026-11-19')
    const other = await begin('two-sheets', '2026-11-19')
    await finish(other, '2026-11-20')
    await finish(one, '2026-11-21')
    expect((await newestReflections(10)).rows.map(({ id }) => id)).toEqual([one, other])
  })

  test('without an entry of that id has none', async () => {
    expect(await reflectionById('nowhere')).toBeNull()
  })
})

describe('last time', () => {
  test('is the newest answer of the series, with its day', async () => {
    await sitOnce('weekly-agent', '2026-11-05', asked, 'One.', 1)
    const id = await sitOnce('weekly-agent', '2026-11-12', asked, 'Two.', 2)
    expect(await last()).toEqual({ reflection: id, day: '2026-11-12', text: 'Two.', level: 2 })
  })

  test('passes over entries that left the question blank', async () => {
    const id = await sitOnce('weekly-agent', '2026-11-05', asked, 'One.', 1)
    await sitOnce('weekly-agent', '2026-11-12', 'understand-shoes', 'Something else.', 2)
    expect((await last())?.reflection).toBe(id)
  })

  test('passes over an entry that skipped the question, though words were written before the skip', async () => {
    const before = await sitOnce('weekly-agent', '2026-11-05', asked, 'One.', 1)
    const id = await begin('weekly-agent', '2026-11-12')
    const editor = await edit(id, '2026-11-12')
    give(editor, asked, 'No, not this.', 5)
    editor.changeAnswer(rowOf(editor, asked), (held) => ({ ...held, skipped: true }))
    await finish(id, '2026-11-12')
    expect((await last())?.reflection).toBe(before)
  })

  test('passes over a damaged entry', async () => {
    const before = await sitOnce('weekly-agent', '2026-11-05', asked, 'One.', 1)
    const torn = await sitOnce('weekly-agent', '2026-11-12', asked, 'Two.', 2)
    await db.reflections.update(torn, { body: null })
    expect((await last())?.reflection).toBe(before)
  })

  test('comes from whichever audit asked last, and never from a mark about one event', async () => {
    const id = await sitOnce('two-sheets', '2026-11-05', asked, 'One.', 1)
    await sitOnce('listener', '2026-11-12', asked, 'About one call.')
    expect((await last())?.reflection).toBe(id)
  })

  test('is nobody else’s: not of the other role, and not of another version', async () => {
    await sitOnce('weekly-agent', '2026-11-05', asked, 'One.', 1)
    const keys = ['listen-present@1/manager', 'listen-present@2/agent', 'listen-present@1/observed:ana']
    expect((await lastTimes(keys)).size).toBe(0)
  })

  test('says that there was no occasion', async () => {
    await sitOnce('weekly-agent', '2026-11-05', asked, '', 'none')
    expect((await last())?.level).toBe('none')
  })
})

describe('when each question was last asked', () => {
  const weeks = (day: string) => askedBefore(library.questions, 'agent', day)

  test('is told in Mondays, answered or not, and only of weeks before', async () => {
    await sitOnce('weekly-agent', '2026-11-05', asked, 'One.', 1)
    await sitOnce('weekly-agent', '2026-11-19', asked, 'Two.', 2)
    expect((await weeks('2026-11-22')).get(asked)).toBe('2026-11-02')
    expect((await weeks('2026-11-22')).get('understand-shoes')).toBe('2026-11-02')
    expect((await weeks('2026-11-23')).get(asked)).toBe('2026-11-16')
    expect((await weeks('2026-11-05')).size).toBe(0)
  })

  test('makes the same week ask the same again after it was finished, and the next week something else', async () => {
    const rotating = async (day: string) => {
      const id = await begin('weekly-agent', day)
      const items = (await edit(id, day)).state().draft.body.items.map(({ question }) => question)
      await finish(id, day)
      return items.slice(6)
    }
    const first = await rotating('2026-11-16')
    expect(await rotating('2026-11-22')).toEqual(first)
    expect(await rotating('2026-11-23')).not.toEqual(first)
  })
})

describe('an entry with a question that is no longer in the library', () => {
  test('still reads in the wording that was shown', async () => {
    const id = await sitOnce('weekly-agent', '2026-11-19', asked, 'One.', 1)
    const wording = await db.wordings.where('keys.name').equals('listen-present@1/agent/en').first()
    const gone = { question: 'gone-for-good', version: 3, viewpoint: 'agent' as const, language: 'en' }
    await db.wordings.put({
      ...wording,
      keys: { name: 'gone-for-good@3/agent/en' },
      body: { ...(wording?.body as object), ...gone, now: 'What was asked long ago?' },
    } as Row)
    await db.reflections.toCollection().modify((row) => {
      const body = row.body as { answers: { question: string; version: number }[] }
      Object.assign(body.answers[0] ?? {}, gone)
    })
    const reading = await reflectionById(id)
    if (reading?.kind !== 'read') throw new Error('The entry can not be read')
    const answer = reading.row.body.answers[0]
    expect(answer).toMatchObject({ question: 'gone-for-good', first: { text: 'One.' } })
    const wordings = await wordingsFor([{ ...gone }])
    expect(wordings.get('gone-for-good@3/agent/en')?.now).toBe('What was asked long ago?')
  })
})
