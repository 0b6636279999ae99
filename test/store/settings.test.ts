/** Settings: blank at first, changed one at a time, and never a trap when their row can't be read. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { bodyVersions } from '../../renderer/core/body.ts'
import { blankSettings } from '../../renderer/core/settings.ts'
import { db } from '../../renderer/store/db.ts'
import { changeSettings, readSettings } from '../../renderer/store/settings.ts'
import { emptyJournal } from '../support/journal.ts'

beforeEach(emptyJournal)

const at = '2026-11-19T12:00:00.000Z'

describe('settings', () => {
  test('are blank before anything was chosen, and reading them writes nothing', async () => {
    expect(await readSettings()).toEqual(blankSettings)
    expect(await db.settings.count()).toBe(0)
  })

  test('keep what was chosen before when something else is changed', async () => {
    await changeSettings({ role: 'both' }, at)
    await changeSettings({ weekday: 4, time: '16:30' }, at)
    await changeSettings({ theme: 'dark', language: 'es' }, at)
    expect(await readSettings()).toEqual({
      role: 'both',
      weekday: 4,
      time: '16:30',
      theme: 'dark',
      language: 'es',
      excused: [],
      letGo: [],
      handed: null,
      loneKeys: true,
      takenIn: null,
      name: '',
    })
    expect(await db.settings.toArray()).toMatchObject([{ revision: 3, keys: { name: 'person' } }])
  })

  test('changed twice at once are one row with both changes', async () => {
    await Promise.all([changeSettings({ role: 'agent' }, at), changeSettings({ theme: 'light' }, at)])
    expect(await readSettings()).toEqual({ ...blankSettings, role: 'agent', theme: 'light' })
    expect(await db.settings.count()).toBe(1)
  })
})

describe('settings of an earlier version', () => {
  const first = { role: 'both', weekday: 4, time: '16:30', theme: 'dark', excused: ['2026-11-09'] }
  const second = { ...first, letGo: ['run/2'] }
  const fourth = { ...second, language: 'system', name: 'Ana', handed: 'm' }

  test.each([
    [
      'first',
      1,
      first,
      { ...first, letGo: [], language: 'system', name: '', handed: null, loneKeys: true, takenIn: null },
    ],
    [
      'second',
      2,
      second,
      { ...second, language: 'system', name: '', handed: null, loneKeys: true, takenIn: null },
    ],
    ['fourth', 4, fourth, { ...fourth, loneKeys: true, takenIn: null }],
  ])(
    'the %s know what came later as it was before it could be chosen, and are otherwise as they were',
    async (_, schema, body, now) => {
      await changeSettings({ role: 'agent' }, at)
      await db.settings.toCollection().modify({ schema, body })
      expect(await readSettings()).toEqual(now)
      await changeSettings({ language: 'es' }, at)
      expect(await readSettings()).toEqual({ ...now, language: 'es' })
      expect(await db.settings.toArray()).toMatchObject([{ schema: bodyVersions.setting }])
    },
  )
})

describe.each([
  ['damaged', { body: 'torn' }],
  ['of a newer app', { schema: 99, body: { role: { kind: 'unknown' } } }],
])('settings that are %s', (_name, harm) => {
  beforeEach(async () => {
    await changeSettings({ role: 'agent' }, at)
    await db.settings.toCollection().modify(harm)
  })

  test('read as blank, and their row stays as it is', async () => {
    const before = await db.settings.toArray()
    expect(await readSettings()).toEqual(blankSettings)
    expect(await db.settings.toArray()).toEqual(before)
  })

  test('can be chosen anew beside that row, which is left untouched', async () => {
    const before = await db.settings.toArray()
    await changeSettings({ role: 'manager' }, at)
    await changeSettings({ theme: 'dark' }, at)
    expect(await readSettings()).toEqual({ ...blankSettings, role: 'manager', theme: 'dark' })
    expect(await db.settings.toArray()).toEqual(expect.arrayContaining(before))
  })

  test('are in force again once their row can be read', async () => {
    const sound = { schema: bodyVersions.setting, body: { ...blankSettings, role: 'both' } }
    await changeSettings({ role: 'manager' }, at)
    await db.settings.where('keys.name').equals('person').modify(sound)
    expect((await readSettings()).role).toBe('both')
  })
})
