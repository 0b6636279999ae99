/** Runs in the store: begun once, gone on with part by part, found again, and let go in part. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Day } from '../../renderer/core/day.ts'
import type { Role } from '../../renderer/core/question.ts'
import { isOver, type PartChoice, type Run, runKey } from '../../renderer/core/run.ts'
import { db } from '../../renderer/store/db.ts'
import { openDraft, openDrafts } from '../../renderer/store/drafts.ts'
import { reflectionById } from '../../renderer/store/reflections.ts'
import { entriesOfRun, letPartGo, newestRun, runById, runsBegun } from '../../renderer/store/runs.ts'
import { deleteReflection, inTrash, restoreDeleted } from '../../renderer/store/trash.ts'
import { beginPart, edit, emptyJournal, finish, give, sitOnce } from '../support/journal.ts'
import { auditOf, noon } from '../support/sittings.ts'

beforeEach(emptyJournal)

const week = auditOf('service-week')
const states = (run: Run) => run.parts.map(({ state }) => state.kind)
const newest = (role: Role = 'agent') => newestRun(week, role)
const begin = (day: Day, part?: PartChoice, role: Role = 'agent') =>
  beginPart('service-week', day, part, role)

/** The first question of the agent's days. */
const first = [
  'understand-shoes',
  'listen-finish',
  'words-acknowledge',
  'act-their-clock',
  'respect-composure',
]

/** A whole sitting of a part: begun, answered and finished on a day. */
async function write(day: Day, part?: PartChoice): Promise<string> {
  const id = await begin(day, part)
  const editor = await edit(id, day)
  const asked = editor.state().draft.body.items[0]?.question ?? ''
  give(editor, asked, `Written on ${day}.`, 3)
  await finish(id, day)
  return id
}

// 16 November 2026 is a Monday.
describe('beginning', () => {
  test('on a Wednesday begins with the theme of the day, in a run of its own', async () => {
    const id = await begin('2026-11-18')
    const draft = (await openDrafts()).rows[0]
    expect(draft?.id).toBe(id)
    expect(draft?.body.auditName).toBe('Service week · Wednesday, words')
    expect(draft?.body.items.map(({ question }) => question)).toContain(first[2])
    expect(draft?.body.run).toMatch(/^[0-9a-f-]{36}$/)
    expect(states(await newest())).toEqual(['open', 'open', 'begun', 'open', 'open'])
  })

  test('twice in one breath, as by a double press, makes one draft, also of a run anew', async () => {
    const [one, other] = await Promise.all([begin('2026-11-18'), begin('2026-11-18')])
    expect(one).toBe(other)
    await finishAll('2026-11-18')
    const [third, fourth] = await Promise.all([begin('2026-11-18', 'new'), begin('2026-11-18', 'new')])
    expect(third).toBe(fourth)
    expect(await openDrafts().then(({ rows }) => rows.map(({ id }) => id))).toEqual([third])
  })

  test('goes on with the draft that waits, and leaves it for another part when one is chosen', async () => {
    const waiting = await begin('2026-11-18')
    expect(await begin('2026-11-19')).toBe(waiting)
    const chosen = await begin('2026-11-19', 3)
    expect(chosen).not.toBe(waiting)
    expect(await begin('2026-11-19', 2)).toBe(waiting)
    expect(states(await newest())).toEqual(['open', 'open', 'begun', 'begun', 'open'])
    expect((await openDrafts()).rows.map(({ body }) => body.run)).toEqual(Array(2).fill((await newest()).id))
  })

  test('in the other role is another run', async () => {
    await begin('2026-11-18')
    await begin('2026-11-18', undefined, 'manager')
    expect((await newest()).id).not.toBe((await newest('manager')).id)
    expect((await openDrafts()).rows).toHaveLength(2)
  })

  test('asks of the wordings only those of its part', async () => {
    await begin('2026-11-18')
    expect(await db.wordings.count()).toBe(3)
  })
})

/** Answers and finishes every open draft. */
async function finishAll(day: Day): Promise<void> {
  for (const { id, body } of (await openDrafts()).rows) {
    give(await edit(id, day), body.items[0]?.question ?? '', 'Something.', 2)
    await finish(id, day)
  }
}

describe('a week', () => {
  test('that misses a day is joined by one run, each entry on the day it was written', async () => {
    const wednesday = await write('2026-11-18')
    const friday = await write('2026-11-20')
    const monday = await write('2026-11-22')
    const run = await newest()
    expect(states(run)).toEqual(['written', 'open', 'written', 'open', 'written'])
    expect(run).toMatchObject({ from: '2026-11-18', to: '2026-11-22' })
    const { rows } = await entriesOfRun(runKey(run, run.id ?? ''))
    expect(rows.map(({ id, body }) => [id, body.started.day, body.run])).toEqual([
      [wednesday, '2026-11-18', run.id],
      [friday, '2026-11-20', run.id],
      [monday, '2026-11-22', run.id],
    ])
    expect(rows.map(({ body }) => body.auditName)).toEqual([
      'Service week · Wednesday, words',
      'Service week · Friday, courage',
      'Service week · Monday, empathy',
    ])
  })

  test('goes on in the week after, and is over when all five are written', async () => {
    for (const day of ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24']) await write(day)
    const run = await newest()
    expect(states(run)).toEqual(Array(5).fill('written'))
    expect(isOver(run)).toBe(true)
    await write('2026-11-25')
    expect((await newest()).id).not.toBe(run.id)
    expect(states(await newest())).toEqual(['open', 'open', 'written', 'open', 'open'])
    expect(states(await runById(week, 'agent', run.id))).toEqual(Array(5).fill('written'))
  })

  test('can be left as it is for one anew; a draft left in the old one still belongs to it', async () => {
    await write('2026-11-18')
    const left = await begin('2026-11-19')
    const old = await newest()
    await write('2026-11-23', 'new')
    const run = await newest()
    expect(run.id).not.toBe(old.id)
    expect(states(run)).toEqual(['written', 'open', 'open', 'open', 'open'])
    give(await edit(left, '2026-11-24'), first[3] ?? '', 'After all.', 4)
    await finish(left, '2026-11-24')
    expect(states(await runById(week, 'agent', old.id))).toEqual([
      'open',
      'open',
      'written',
      'written',
      'open',
    ])
    expect((await newest()).id).toBe(run.id)
  })
})

describe('letting go', () => {
  test('of a part closes it, and can be taken back', async () => {
    await write('2026-11-18')
    const run = await newest()
    await letPartGo(run, week, 0, true, noon('2026-11-19').at)
    await letPartGo(run, week, 0, true, noon('2026-11-19').at)
    expect(states(await newest())).toEqual(['letGo', 'open', 'written', 'open', 'open'])
    await letPartGo(run, week, 0, false, noon('2026-11-19').at)
    expect(states(await newest())).toEqual(['open', 'open', 'written', 'open', 'open'])
  })

  test('of the rest ends the run, and the next one has nothing let go', async () => {
    await write('2026-11-18')
    const run = await newest()
    for (const index of [0, 1, 3, 4]) await letPartGo(run, week, index, true, noon('2026-11-19').at)
    expect(isOver(await newest())).toBe(true)
    await begin('2026-11-23')
    expect(states(await newest())).toEqual(['begun', 'open', 'open', 'open', 'open'])
  })

  test('before anything was begun does nothing', async () => {
    await letPartGo(await newest(), week, 0, true, noon('2026-11-19').at)
    expect(await db.settings.count()).toBe(0)
  })
})

describe('an entry of a run', () => {
  test('that is deleted leaves its part open, and brings it back with it', async () => {
    await write('2026-11-18')
    const id = await write('2026-11-19')
    await deleteReflection(id, noon('2026-11-20'))
    expect(states(await newest())).toEqual(['open', 'open', 'written', 'open', 'open'])
    const [deletion] = await inTrash()
    if (deletion !== undefined) await restoreDeleted(deletion, noon('2026-11-20'))
    expect(states(await newest())).toEqual(['open', 'open', 'written', 'written', 'open'])
  })

  test('that can’t be read is told, and the others still make the run', async () => {
    await write('2026-11-18')
    const torn = await write('2026-11-19')
    const row = await db.reflections.get(torn)
    if (row !== undefined) await db.reflections.put({ ...row, body: { torn: true } })
    const run = await newest()
    expect(states(run)).toEqual(['open', 'open', 'written', 'open', 'open'])
    expect((await entriesOfRun(runKey(run, run.id ?? ''))).unread).toEqual([{ id: torn, why: 'damaged' }])
  })

  test('is never joined by entries of audits in one sitting', async () => {
    const id = await sitOnce('listener', '2026-11-18', 'listen-present', 'Once.')
    const reading = await reflectionById(id)
    expect(reading?.kind === 'read' && reading.row.keys.run).toBe(undefined)
    expect(await db.reflections.orderBy('keys.run').count()).toBe(0)
  })
})

describe('a yearly review', () => {
  test('is left and resumed in any order, each sitting a draft of its own', async () => {
    const yearly = auditOf('yearly')
    const third = await beginPart('yearly', '2026-11-18', 2, 'manager')
    const first_ = await beginPart('yearly', '2026-11-25', 0, 'manager')
    expect(states(await newestRun(yearly, 'manager'))).toEqual([
      'begun',
      'open',
      'begun',
      'open',
      'open',
      'open',
      'open',
    ])
    expect(await beginPart('yearly', '2026-12-02', 2, 'manager')).toBe(third)
    const opening = await openDraft(first_)
    expect(opening.kind === 'open' && opening.open.draft.body.auditName).toBe(
      'Yearly review · Presence and listening',
    )
  })
})

test('the newest run is found without reading the others', async () => {
  await write('2026-11-18')
  const [row] = await db.reflections.toArray()
  if (row === undefined) throw new Error('Nothing was written')
  const others = Array.from({ length: 300 }, (_, index) => ({
    ...row,
    id: `other-${index}`,
    keys: { day: '2026-11-18', run: `service-week/agent/0000-${String(index).padStart(4, '0')}` },
    body: 'unread',
  }))
  await db.reflections.bulkAdd(others)
  let read = 0
  const count = (one: unknown) => {
    read += 1
    return one
  }
  db.reflections.hook('reading', count)
  try {
    expect(states(await newest())).toEqual(['open', 'open', 'written', 'open', 'open'])
  } finally {
    db.reflections.hook('reading').unsubscribe(count)
  }
  expect(read).toBeLessThan(5)
})

test('the reviews there are come with the day of their first entry, in the order they were begun', async () => {
  await write('2026-11-20')
  await write('2026-11-18')
  await write('2027-11-18', 'new')
  const [first, second] = await runsBegun(week, 'agent')
  expect([first?.from, second?.from]).toEqual(['2026-11-18', '2027-11-18'])
  expect(second?.run).toBe((await newest()).id)
  expect(await runsBegun(week, 'manager')).toEqual([])
})
