/** Each kind of thing that stands differently in a journal file: what taking it, or keeping both, does to it. */

import './setup.ts'
import { beforeEach, expect, test } from 'vitest'
import type { Body } from '../../renderer/core/body.ts'
import { newRow } from '../../renderer/core/body.ts'
import { differenceOf } from '../../renderer/core/differing.ts'
import { begunOwn, savedOwn } from '../../renderer/core/own.ts'
import { asksTheSame } from '../../renderer/core/own-question.ts'
import type { RowKind } from '../../renderer/core/row.ts'
import { db } from '../../renderer/store/db.ts'
import { undoImport } from '../../renderer/store/import-receipt.ts'
import { settled } from '../../renderer/store/writes.ts'
import { fixtureText, restored } from '../support/fixtures.ts'
import {
  asked,
  beginAnew,
  changed,
  day,
  exported,
  laidOut,
  moment,
  readCopy,
  standing,
  take,
  there,
} from '../support/importing.ts'
import { begin, edit, everything, give } from '../support/journal.ts'
import { ownQuestion } from '../support/own.ts'

beforeEach(beginAnew)

const stamp = { at: moment.at, device: 'd' }

/** A file of the full journal in which one row says something else. */
async function other<K extends RowKind>(table: string, kind: K, by: (body: Body<K>) => Body<K>) {
  await restored(fixtureText(3))
  let id = ''
  const text = await changed(await exported(), (tables) => {
    const row = there(tables[table]?.find((one) => one.kind === kind && id === ''))
    id = row.id
    // It is of that kind, in its present version.
    tables[table] = (tables[table] ?? []).map((one) =>
      one.id === id ? { ...one, body: by(one.body as Body<K>) } : one,
    )
  })
  return { id, text, before: await everything() }
}

test('a person, a point and a commitment are taken whole, and given back', async () => {
  const { id, text, before } = await other('people', 'person', (body) => ({ ...body, role: 'Night shift' }))
  expect(await standing(text)).toMatchObject({ [id]: 'different' })
  await take(text, { [id]: 'theirs' })
  expect(there(await db.people.get(id)).body).toMatchObject({ role: 'Night shift' })
  expect(await undoImport(readCopy)).toEqual({ kind: 'undone' })
  expect(await everything()).toEqual(before)

  const kept = await other('commitments', 'commitment', (body) => ({
    ...body,
    status: 'kept',
    closedOn: day,
  }))
  await take(kept.text, { [kept.id]: 'theirs' })
  expect(there(await db.commitments.get(kept.id))).toMatchObject({
    keys: { open: 0 },
    body: { status: 'kept' },
  })
  await take(kept.text, { [kept.id]: 'both' })
  expect(await db.commitments.count()).toBe(before['commitments']?.length)
})

test('of a meeting the words are taken, and what its sides stand on stays', async () => {
  const { id, text } = await other('meetings', 'meeting', (body) => ({
    ...body,
    notes: 'Said on the other machine',
    asks: null,
    way: 'files',
  }))
  // It is a meeting's.
  const stood = there(await db.meetings.get(id)).body as Body<'meeting'>
  const sides = await db.sides.toArray()
  await take(text, { [id]: 'theirs' })
  // It is a meeting's.
  const body = there(await db.meetings.get(id)).body as Body<'meeting'>
  expect(body.notes).toBe('Said on the other machine')
  expect(body).toMatchObject({ asks: stood.asks, way: stood.way })
  expect(await db.sides.toArray()).toEqual(sides)
})

test('someone of whom the file has it the other way round who leads whom stays as they are, with their meetings and points', async () => {
  const { id, text } = await other('people', 'person', (body) => ({
    ...body,
    role: 'Night shift',
    relation: body.relation === 'led' ? 'lead' : 'led',
  }))
  const meetings = await db.meetings.where('keys.of').equals(id).primaryKeys()
  const points = await db.points.where('keys.of').equals(id).primaryKeys()
  const away = there(meetings[0])
  await db.meetings.delete(away)
  await db.sides.where('keys.meeting').equals(away).delete()
  await db.points.bulkDelete(points)
  const before = await everything()
  const out = Object.fromEntries([id, away, ...points].map((one) => [one, 'out: relation']))
  expect(points.length).toBeGreaterThan(0)
  expect(await standing(text)).toMatchObject(out)
  await take(text, Object.fromEntries([id, ...meetings, ...points].map((one) => [one, 'theirs'])))
  expect(await everything()).toEqual(before)
})

test('that what was answered apart for a meeting differs is told, and changes nothing', async () => {
  const { text, before } = await other('sides', 'side', (body) =>
    body.state === 'begun' ? { ...body, answered: 3 } : body,
  )
  expect(Object.values(await standing(text))).toContain('out: apart')
  expect(await take(text)).toEqual({ kind: 'nothing' })
  expect(await everything()).toEqual(before)
  await beginAnew()
  await take(fixtureText(3))
  expect(new Set(Object.values(await standing(fixtureText(3))))).toEqual(new Set(['same']))
})

test('of a note both can be kept, each once', async () => {
  const { id, text } = await other('practice', 'practice', (body) => ({ ...body, language: 'es' }))
  const count = await db.practice.count()
  await take(text, { [id]: 'both' })
  expect(await db.practice.count()).toBe(count + 1)
  expect(await take(text, { [id]: 'both' })).toEqual({ kind: 'nothing' })
})

test('of two lists of phrases one is made, with the phrases of both', async () => {
  const list = (words: readonly string[]) => ({
    kind: 'phrases' as const,
    exercise: 'phrases',
    day,
    language: 'en',
    phrases: words.map((text) => ({ id: `id of ${text}`, text, uses: [] })),
  })
  await db.practice.add(newRow('practice', 'theirs', list(['one', 'two']), stamp, { day }))
  const text = await exported()
  await db.practice.clear()
  await db.practice.add(newRow('practice', 'mine', list(['two', 'three']), stamp, { day }))
  await take(text, { theirs: 'both' })
  const [row, ...more] = await db.practice.toArray()
  expect(more).toEqual([])
  expect((there(row).body as Body<'practice'> & { kind: 'phrases' }).phrases.map((one) => one.text)).toEqual([
    'two',
    'three',
    'one',
  ])
})

test('a question of one’s own becomes the next version, or one beside it', async () => {
  const id = '01930000-0000-7000-8000-0000000000aa'
  const question = (now: string) => {
    const content = ownQuestion()
    const own = begunOwn(content, null)
    return savedOwn(own, { ...content, words: { ...content.words, now } }, moment.at, asksTheSame)
  }
  await db.questions.add(newRow('question', id, question('What did they say?'), stamp))
  const text = await exported()
  await db.questions.put(newRow('question', id, question('What did you say?'), stamp))
  await take(text, { [id]: 'both' })
  // They are questions.
  const all = (await db.questions.toArray()).map(({ body }) => body as Body<'question'>)
  expect(all.map(({ content }) => content?.words.now ?? '').toSorted()).toEqual([
    'What did they say?',
    'What did you say?',
  ])
  expect(await take(text, { [id]: 'both' })).toEqual({ kind: 'nothing' })
  await undoImport(readCopy)
  await take(text, { [id]: 'theirs' })
  expect(there(await db.questions.get(id)).body).toMatchObject({
    version: 2,
    content: { words: { now: 'What did they say?' } },
    earlier: [{ version: 1, content: { words: { now: 'What did you say?' } } }],
  })
})

/** The texts that are laid side by side for a thing of a file. */
async function textsOf(text: string, id: string) {
  const { laid } = await laidOut(text)
  const thing = there(laid.merging.things.find((one) => one.id === id))
  if (thing.stands.kind !== 'different') throw new Error(`It is ${thing.stands.kind}`)
  return differenceOf(thing.stands.mine, thing.theirs, thing.stands.along).texts
}

test('what was written in a report that is not kept as a preset is taken when it is chosen, and never passed over', async () => {
  const { id, text } = await other('reports', 'report', (body) => ({
    ...body,
    name: '',
    summary: 'Said there',
  }))
  const stood = there(await db.reports.get(id)).body
  expect(await textsOf(text, id)).toContainEqual(expect.objectContaining({ theirs: 'Said there' }))
  await take(text)
  expect(there(await db.reports.get(id)).body).toEqual(stood)
  await take(text, { [id]: 'theirs' })
  expect(there(await db.reports.get(id)).body).toMatchObject({ summary: 'Said there' })
  expect((await standing(text))[id]).toBe('same')
})

test('what a lead prepared is laid beside what is here before it is taken', async () => {
  const { id, text } = await other('preparations', 'preparation', (body) => ({ ...body, text: 'Ask first' }))
  // It is a preparation.
  const { meeting, text: mine } = there(await db.preparations.get(id)).body as Body<'preparation'>
  expect(await textsOf(text, meeting)).toEqual([{ mine, theirs: 'Ask first' }])
})

test('an open draft without all its answers takes the place of none', async () => {
  const id = await begin('weekly-agent', day)
  const text = await changed(await exported(), ({ drafts = [] }) => {
    const draft = there(drafts.find((row) => row.kind === 'draft'))
    // It is a draft.
    const [item] = (draft.body as Body<'draft'>).items
    Object.assign(there(item), { row: 'nowhere' })
  })
  expect(await standing(text)).toEqual({ [id]: 'out: torn' })
})

test('an open draft is taken with its answers', async () => {
  const id = await begin('weekly-agent', day)
  give(await edit(id, day), asked, 'On the other machine', 2)
  await settled()
  const text = await exported()
  give(await edit(id, day), asked, 'Here', 3)
  await settled()
  expect(await standing(text)).toEqual({ [id]: 'different' })
  expect(await textsOf(text, id)).toEqual([{ mine: 'Here', theirs: 'On the other machine' }])
  await take(text, { [id]: 'theirs' })
  expect(JSON.stringify(await db.drafts.toArray())).toContain('On the other machine')
  expect(await take(text)).toEqual({ kind: 'nothing' })
})

test('a commitment comes in open also where two are open here, and none is closed by it', async () => {
  await restored(fixtureText(3))
  const one = there((await db.commitments.toArray()).find(({ keys }) => keys.open === 1))
  const text = await changed(await exported(), ({ commitments = [] }) => {
    for (const id of ['second', 'third']) commitments.push({ ...one, id })
  })
  await take(text)
  expect(await db.commitments.where('keys.open').equals(1).count()).toBe(3)
})
