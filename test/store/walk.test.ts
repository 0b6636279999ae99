/** The whole walk through the store: what is written is there, and Finish folds it once and whole. */

import './setup.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { defaultByWhen } from '../../renderer/core/desired.ts'
import { db } from '../../renderer/store/db.ts'
import { desiredByIds, goalsInForce } from '../../renderer/store/desired.ts'
import { openDraft, openDrafts } from '../../renderer/store/drafts.ts'
import { finishDraft } from '../../renderer/store/finishing.ts'
import { newestReflections, reflectionById } from '../../renderer/store/reflections.ts'
import { wordingsFor } from '../../renderer/store/wordings.ts'
import { settled } from '../../renderer/store/writes.ts'
import {
  begin,
  edit,
  emptyJournal,
  everything,
  finish,
  give,
  rowOf,
  sitOnce,
  wish,
} from '../support/journal.ts'
import { noon } from '../support/sittings.ts'

beforeEach(emptyJournal)
afterEach(() => {
  vi.restoreAllMocks()
})

const asked = 'listen-present'
const plan = { cue: 'a voice is raised', act: 'breathe', question: asked, shows: '', due: '2026-12-03' }

async function entryOf(id: string) {
  const reading = await reflectionById(id)
  if (reading?.kind !== 'read') throw new Error(`The entry is ${reading?.kind ?? 'gone'}`)
  return reading.row.body
}

describe('a walk', () => {
  test('from the first key to History keeps both sheets, the step and the wordings', async () => {
    const id = await begin('weekly-agent', '2026-11-19')
    const editor = await edit(id, '2026-11-19')
    give(editor, asked, 'I looked at the queue.', 2)
    wish(editor, asked, { text: 'To look at them.', level: 4, importance: 3 })
    editor.changeDraft((held) => ({ ...held, plans: [plan] }))
    await finish(id, '2026-11-20')

    const { rows } = await newestReflections(10)
    expect(rows.map((row) => row.id)).toEqual([id])
    const entry = await entryOf(id)
    expect(entry.finished).toEqual(noon('2026-11-20'))
    const answer = entry.answers.find(({ question }) => question === asked)
    expect(answer?.first).toMatchObject({ text: 'I looked at the queue.', blind: 2, final: 2 })
    const goals = await desiredByIds([answer?.desired ?? ''])
    expect([...goals.values()]).toMatchObject([
      { text: 'To look at them.', level: 4, importance: 3, day: '2026-11-19' },
    ])
    expect(await db.commitments.toArray()).toMatchObject([
      { keys: { open: 1, due: '2026-12-03' }, body: plan },
    ])
    const keys = entry.answers.map((one) => ({ ...one, viewpoint: 'agent' as const, language: 'en' }))
    expect((await wordingsFor(keys)).size).toBe(8)
    expect(await db.drafts.count()).toBe(0)
  })

  test('goes on in another editor with every letter that was typed', async () => {
    const id = await begin('weekly-agent', '2026-11-19')
    give(await edit(id, '2026-11-19'), asked, 'I looked at the queue.', 2)
    const editor = await edit(id, '2026-11-20')
    const row = editor.state().answers.get(rowOf(editor, asked))
    expect(row?.body.first).toMatchObject({ text: 'I looked at the queue.', final: 2 })
    expect(row?.changedAt).toBe(noon('2026-11-19').at)
  })

  test('tells its page of a change, and of typing nothing', async () => {
    const editor = await edit(await begin('weekly-agent', '2026-11-19'), '2026-11-19')
    const told = vi.fn()
    const leave = editor.subscribe(told)
    const before = editor.state()
    give(editor, asked, 'typed')
    expect(told).not.toHaveBeenCalled()
    expect(editor.state()).not.toBe(before)
    give(editor, asked, '', 3)
    expect(told).toHaveBeenCalledTimes(1)
    leave()
    give(editor, asked, '', 4)
    expect(told).toHaveBeenCalledTimes(1)
    await settled()
  })
})

describe('the second sitting', () => {
  test('sees last time with its date only after answering, and the blind level stays as it was given', async () => {
    const before = await sitOnce('weekly-agent', '2026-11-12', asked, 'I cut in twice.', 3)
    const id = await begin('weekly-agent', '2026-11-19')
    const editor = await edit(id, '2026-11-19')
    const row = rowOf(editor, asked)
    expect(editor.reveal(row)).toBe(false)
    give(editor, asked, 'Not once.', 5)
    expect(editor.reveal(row)).toBe(true)
    expect(editor.reveal(row)).toBe(false)
    give(editor, asked, 'Not once.', 4)
    await finish(id, '2026-11-19')
    const answer = (await entryOf(id)).answers.find(({ question }) => question === asked)
    expect(answer?.first).toMatchObject({
      blind: 5,
      final: 4,
      last: { reflection: before, day: '2026-11-12', text: 'I cut in twice.', level: 3 },
    })
  })

  test('that confirms the goal adds no row and refers to the old one', async () => {
    const first = await begin('weekly-agent', '2026-11-12')
    const one = await edit(first, '2026-11-12')
    give(one, asked, 'I cut in twice.', 3)
    wish(one, asked, { text: 'To wait.', level: 5 })
    await finish(first, '2026-11-12')

    const second = await begin('weekly-agent', '2026-11-19')
    const two = await edit(second, '2026-11-19')
    const [goal] = [...two.goals.values()]
    give(two, asked, 'Once.', 4)
    two.changeAnswer(rowOf(two, asked), (held) => ({
      ...held,
      wish: { ...held.wish, mode: 'still', byWhen: goal?.body.byWhen ?? '' },
    }))
    await finish(second, '2026-11-19')
    expect(await db.desired.count()).toBe(1)
    expect((await entryOf(second)).answers[0]?.desired).toBe(goal?.id)
    expect((await goalsInForce()).get('listen-present@1/agent')?.id).toBe(goal?.id)
  })

  test('that writes it anew puts a new version in force and judges the old one', async () => {
    const first = await begin('weekly-agent', '2026-11-12')
    const one = await edit(first, '2026-11-12')
    give(one, asked, 'I cut in twice.', 3)
    wish(one, asked, { text: 'To wait.', level: 5 })
    await finish(first, '2026-11-12')
    const old = (await db.desired.toArray())[0]

    const second = await begin('weekly-agent', '2026-11-19')
    const two = await edit(second, '2026-11-19')
    give(two, asked, 'Once.', 4)
    wish(two, asked, { text: 'To ask first.', level: 4 })
    two.changeAnswer(rowOf(two, asked), (held) => ({ ...held, verdict: 'partly' }))
    await finish(second, '2026-11-19')

    const goal = (await goalsInForce()).get('listen-present@1/agent')
    expect(goal?.body).toMatchObject({
      text: 'To ask first.',
      before: old?.id,
      byWhen: defaultByWhen('2026-11-19'),
    })
    expect(await db.desired.get(old?.id ?? '')).toMatchObject({
      revision: 2,
      keys: { open: 0, series: 'listen-present@1/agent' },
      body: { text: 'To wait.', verdict: { word: 'partly', day: '2026-11-19', reflection: second } },
    })
    expect((await goalsInForce()).size).toBe(1)
  })
})

describe('Finish', () => {
  test.each(['reflections', 'desired', 'commitments'] as const)(
    'changes nothing at all when a row of %s can not be stored',
    async (name) => {
      const id = await begin('weekly-agent', '2026-11-19')
      const editor = await edit(id, '2026-11-19')
      give(editor, asked, 'I looked at the queue.', 2)
      wish(editor, asked, { text: 'To look at them.', level: 4 })
      editor.changeDraft((held) => ({ ...held, plans: [plan] }))
      await settled()
      const before = await everything()
      const refuse = () => {
        throw new DOMException('No space', 'QuotaExceededError')
      }
      db[name].hook('creating', refuse)
      const finishing = await finishDraft(id, noon('2026-11-20'))
      db[name].hook('creating').unsubscribe(refuse)
      expect(finishing.kind).toBe('failed')
      expect(await everything()).toEqual(before)
      await finish(id, '2026-11-20')
      expect(await db.drafts.count()).toBe(0)
    },
  )

  test('twice is one entry: the second time the draft is gone', async () => {
    const id = await sitOnce('weekly-agent', '2026-11-19', asked, 'Once.', 4)
    expect(await finishDraft(id, noon('2026-11-20'))).toEqual({ kind: 'failed', reason: 'gone' })
    expect(await db.reflections.count()).toBe(1)
    expect((await openDraft(id)).kind).toBe('gone')
    expect((await openDrafts()).rows).toEqual([])
  })

  test('is not undone by keys that come while it is under way or after it', async () => {
    const id = await begin('weekly-agent', '2026-11-19')
    const editor = await edit(id, '2026-11-19')
    give(editor, asked, 'I looked at the queue.', 2)
    const late = () => {
      editor.typeDraft((held) => ({ ...held, event: `${held.event}x` }))
      give(editor, asked, 'late')
    }
    const timer = setInterval(late, 1)
    await finish(id, '2026-11-20')
    clearInterval(timer)
    late()
    await settled()
    expect(editor.state().draft.body.event.length).toBeGreaterThan(1)
    expect(await db.drafts.toArray()).toEqual([])
    expect(await openDrafts()).toEqual({ rows: [], unread: [] })
  })

  test('leaves a goal that a newer app wrote untouched', async () => {
    await sitOnce('weekly-agent', '2026-11-12', asked, 'Once.', 4)
    const id = await begin('weekly-agent', '2026-11-19')
    const editor = await edit(id, '2026-11-19')
    give(editor, asked, 'Twice.', 3)
    wish(editor, asked, { text: 'To wait.' })
    const newer = {
      id: 'goal-1',
      kind: 'desired' as const,
      schema: 99,
      revision: 1,
      createdAt: '',
      changedAt: '',
      device: 'd',
      keys: { series: 'listen-present@1/agent', open: 1 as const },
      body: { unknown: true },
    }
    await db.desired.add(newer)
    await finish(id, '2026-11-19')
    expect(await db.desired.get('goal-1')).toEqual(newer)
  })
})
