/** Journal files that nobody should have sent: each is refused with a reason or left out in part, and nothing here changes. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Row } from '../../renderer/core/row.ts'
import { db } from '../../renderer/store/db.ts'
import { openDraft } from '../../renderer/store/drafts.ts'
import { previewImport } from '../../renderer/store/laying.ts'
import { changeSettings, readSettings } from '../../renderer/store/settings.ts'
import { deleteWritten, inTrash, restoreDeleted } from '../../renderer/store/trash.ts'
import { fixtureText, restored } from '../support/fixtures.ts'
import {
  beginAnew,
  changed,
  entryOn,
  exported,
  laidOut,
  moment,
  standing,
  take,
  textOf,
  there,
} from '../support/importing.ts'
import { begin, everything } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'

beforeEach(beginAnew)

const version = 2
const good = fixtureText(version)

/** How a file is refused before anything of it is shown. */
async function refusal(text: string): Promise<string> {
  const preview = await previewImport(text, moment.at)
  if (preview.kind === 'doubled') return `doubled: ${preview.doubled}`
  return preview.kind === 'damaged' ? `damaged: ${preview.reason}` : preview.kind
}

/** What of a file is left out, and why. */
async function leftOut(text: string): Promise<readonly string[]> {
  const { laid } = await laidOut(text)
  return laid.merging.sifted.leftOut.map(({ kind, why, count }) => `${count} ${kind} ${why}`)
}

/** A row's body with some of it otherwise. */
const withBody = (row: Row, by: object): Row => ({ ...row, body: { ...Object(row.body), ...by } })

describe('a file that is refused', () => {
  test.each<[string, () => string, RegExp]>([
    ['is no JSON', () => 'Dear diary', /^foreign$/],
    ['is cut off', () => good.slice(0, good.length / 2), /^damaged/],
    ['has another digest', () => good.replace('"digest":"', '"digest":"0'), /^damaged/],
    ['had a letter changed', () => good.replace('The late shift', 'The Late shift'), /^damaged: digest$/],
    ['is of a newer version', () => good.replace('"version":2,', '"version":99,'), /^newer$/],
    ['was made at no time', () => good.replace(/"madeAt":"[^"]+"/, '"madeAt":"soon"'), /^damaged: madeAt$/],
    [
      'is nested without end',
      () => good.replace('"drafts":[', `"drafts":[${'['.repeat(100_000)}${']'.repeat(100_000)},`),
      /^damaged/,
    ],
  ])('%s', async (_name, make, words) => {
    const before = await everything()
    expect(await refusal(make())).toMatch(words)
    expect(await everything()).toEqual(before)
  })

  test('has an id twice, in one table or in two', async () => {
    const twice = await changed(good, ({ people = [] }) => people.push(...people))
    expect(await refusal(twice)).toBe('doubled: thing')
    const across = await changed(good, ({ people = [], points = [] }) =>
      points.push({ ...there(points[0]), id: there(people[0]).id }),
    )
    expect(await refusal(across)).toBe('doubled: thing')
  })

  test('has two rows of which a journal holds one', async () => {
    const preparation = (id: string) => ({ id, kind: 'preparation', keys: { of: 'p', meeting: 'm' } }) as Row
    const two = await changed(good, (tables) => {
      tables['preparations'] = [preparation('one'), preparation('two')]
    })
    expect(await refusal(two)).toBe('doubled: preparation')
    const report = (id: string) => ({ id, kind: 'report', keys: { name: 'zofia' } }) as Row
    const built = await changed(good, (tables) => {
      tables['reports'] = [report('one'), report('two')]
    })
    expect(await refusal(built)).toBe('doubled: report')
  })

  test('has a million rows', async () => {
    const many = await changed(good, ({ points = [] }) => {
      for (let at = 0; at < 1_000_000; at += 1) points.push({ id: `p${at}` } as Row)
    })
    expect(await refusal(many)).toBe('many')
  })
})

describe('a row that stays out', () => {
  test.each<[string, string, (row: Row) => Row]>([
    ['is of another kind', 'damaged', (row) => ({ ...row, kind: 'setting' })],
    ['has no header', 'damaged', ({ id }) => ({ id }) as Row],
    ['has a body of garbage', 'damaged', (row) => ({ ...row, body: 'torn' })],
    ['is of a newer version', 'newer', (row) => ({ ...row, schema: 99 })],
    ['was raised in the year 9999', 'day', (row) => withBody(row, { raisedOn: '9999-12-31' })],
    [
      'was changed before there were computers',
      'day',
      (row) => ({ ...row, changedAt: '0001-01-01T00:00:00Z' }),
    ],
    ['was changed at no time', 'day', (row) => ({ ...row, changedAt: 'yesterday' })],
    ['is longer than a thousand pages', 'long', (row) => withBody(row, { text: 'ä'.repeat(5_000_000) })],
    ['calls itself oneself', 'damaged', (row) => ({ ...row, id: 'self' })],
  ])('%s', async (_name, why, make) => {
    const text = await changed(good, (tables) => {
      tables['points'] = (tables['points'] ?? []).map(make)
    })
    expect(await leftOut(text)).toEqual([`1 point ${why}`])
    expect((await take(text)).kind).toBe('imported')
    expect(await db.points.count()).toBe(0)
    expect(await db.reflections.count()).toBe(3)
  })

  test('brings nothing along that its kind does not have, and reaches no prototype', async () => {
    const text = await changed(good, (tables) => {
      const [point] = tables['points'] ?? []
      const evil = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')
      tables['points'] = [{ ...withBody(there(point), evil), ...evil }]
    })
    await take(text)
    const [point] = await db.points.toArray()
    expect(JSON.stringify(point)).not.toContain('polluted')
    expect({}).not.toHaveProperty('polluted')
  })

  test('lies about its keys: they are made from what it says', async () => {
    const text = await changed(good, (tables) => {
      tables['reflections'] = (tables['reflections'] ?? []).map((row) => ({
        ...row,
        keys: { day: '1999-01-01', asked: ['anything@1/agent'] },
      }))
    })
    await take(text)
    expect(await db.reflections.where('keys.day').equals('1999-01-01').count()).toBe(0)
    expect(await db.reflections.where('keys.asked').equals('anything@1/agent').count()).toBe(0)
    expect(await db.reflections.where('keys.asked').equals('listen-present@1/agent').count()).toBeGreaterThan(
      0,
    )
  })
})

describe('what is here', () => {
  test('is still a whole draft when a file’s draft says that it is one of its answers', async () => {
    const id = await begin('weekly-agent', '2026-11-22')
    const text = await changed(await exported(), (tables) => {
      tables['drafts'] = (tables['drafts'] ?? []).flatMap((row) =>
        row.kind === 'draft'
          ? [{ ...withBody(row, { items: [], audit: 'another' }), id: 'stranger', keys: { draft: id } }]
          : [],
      )
    })
    expect((await take(text)).kind).toBe('imported')
    expect((await openDraft(id)).kind).toBe('open')
  })

  test('is not written over by another thing under its id', async () => {
    const id = await entryOn('2026-11-18')
    const mine = await exported()
    const point = await changed(good, ({ points = [] }) => points.push({ ...there(points[0]), id }))
    expect((await standing(point))[id]).toBe('out: another')
    const stranger = await changed(mine, (tables) => {
      tables['reflections'] = (tables['reflections'] ?? []).map((row) => withBody(row, { answers: [] }))
    })
    expect((await standing(stranger))[id]).toBe('out: another')
    await take(point, { [id]: 'theirs' })
    await take(stranger, { [id]: 'theirs' })
    expect(textOf((await db.reflections.get(id))?.body)).toBe('I cut in twice.')
  })

  test('stays as it is when it can’t be read, whatever is chosen', async () => {
    const id = await entryOn('2026-11-18')
    const text = await exported()
    const torn = { ...there(await db.reflections.get(id)), body: 'torn' }
    await db.reflections.put(torn)
    expect(await standing(text)).toEqual({ [id]: 'out: unread' })
    await take(text, { [id]: 'theirs' })
    expect(await db.reflections.get(id)).toEqual(torn)
  })

  test('keeps its settings, and a laptop is not handed over by a file', async () => {
    await changeSettings({ role: 'agent' }, moment.at)
    const before = await readSettings()
    const text = await changed(good, (tables) => {
      tables['settings'] = (tables['settings'] ?? []).map((row) => withBody(row, { handed: 'meeting-1' }))
    })
    await take(text)
    // But for the way back, which is the app's own note.
    expect(await readSettings()).toEqual({ ...before, takenIn: expect.objectContaining({ way: 'beside' }) })
    expect(await db.settings.count()).toBe(1)
  })

  test('stays sealed: no side of a meeting that is here is ever taken, nor what the other was answering', async () => {
    await restored(good)
    const sides = await db.sides.toArray()
    const text = await changed(good, (tables) => {
      const all = tables['sides'] ?? []
      const open = there(all.find(({ body }) => (body as { state: string }).state === 'open'))
      tables['sides'] = all.map((row) => ({ ...open, id: row.id, keys: row.keys }))
      tables['meetings'] = (tables['meetings'] ?? []).map((row) =>
        withBody(row, { opened: noon('2026-11-19'), notes: 'opened' }),
      )
    })
    await take(text, { 'meeting-1': 'theirs' })
    expect(await db.sides.toArray()).toEqual(sides)
    expect(there(await db.meetings.get('meeting-1')).body).toMatchObject({ opened: null })
  })

  test('gets no answers in clear that the other one was giving when the file was made', async () => {
    const text = await changed(good, (tables) => {
      tables['drafts'] = (tables['drafts'] ?? []).map((row) => {
        if (row.kind !== 'draft') return row
        const who = { author: 'person-1', about: 'person-1', viewpoint: 'agent', sealedUntil: 'meeting-1' }
        return withBody(row, { who })
      })
    })
    expect((await take(text)).kind).toBe('imported')
    expect(await db.meetings.count()).toBe(1)
    expect(await db.drafts.count()).toBe(0)
  })

  test('is not written over when something of the file’s trash is brought back', async () => {
    const id = await entryOn('2026-11-18')
    const mine = there(await db.reflections.get(id))
    await deleteWritten(await entryOn('2026-11-12'), moment)
    const text = await changed(await exported(), (tables) => {
      const [deletion] = tables['trash'] ?? []
      const body = there(deletion).body as { rows: Row[] }
      body.rows = [...body.rows.map((row) => ({ ...row, id: 'gone' })), withBody(mine, { answers: [] })]
      tables['trash'] = [{ ...there(deletion), id: 'deletion', keys: { of: 'gone' } }]
    })
    await take(text)
    for (const deletion of await inTrash()) await restoreDeleted(deletion, moment)
    expect(textOf((await db.reflections.get(id))?.body)).toBe('I cut in twice.')
  })
})
