/** Reading a stored row: as what it should be, or said why not; never an error thrown, never a word lost. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bodySchemas,
  bodyVersions,
  changedRow,
  newRow,
  readRow,
  type Upgrades,
} from '../../renderer/core/body.ts'
import { blankSettings } from '../../renderer/core/settings.ts'
import type { RowKind } from '../../renderer/core/row.ts'

const stamp = { at: '2026-11-19T16:30:00.000Z', device: 'device-1' }
const row = newRow('setting', 'row-1', blankSettings, stamp, { name: 'person' })
const kinds = Object.keys(bodySchemas) as readonly RowKind[]

describe('a new row', () => {
  test('is its own first revision, in the current version of its kind', () => {
    expect(row).toEqual({
      id: 'row-1',
      kind: 'setting',
      schema: bodyVersions.setting,
      revision: 1,
      createdAt: stamp.at,
      changedAt: stamp.at,
      device: 'device-1',
      keys: { name: 'person' },
      body: blankSettings,
    })
  })

  test('is read as it was written', () => {
    expect(readRow('setting', structuredClone(row))).toEqual({ kind: 'read', row })
  })

  test('that is changed is its next revision, from the device and the instant that changed it', () => {
    const later = { at: '2026-11-20T08:00:00.000Z', device: 'device-2' }
    const changed = changedRow(row, { ...blankSettings, weekday: 4 }, later)
    expect(changed).toEqual({
      ...row,
      revision: 2,
      changedAt: later.at,
      device: 'device-2',
      body: { ...blankSettings, weekday: 4 },
    })
    expect(changedRow(row, row.body, later, { name: 'other' }).keys).toEqual({ name: 'other' })
  })
})

describe('a row that can not be read', () => {
  test('is newer when a later version of the app wrote it, whatever its body looks like', () => {
    const newer = { ...row, schema: bodyVersions.setting + 1, body: { shape: 'unknown' } }
    expect(readRow('setting', newer)).toEqual({ kind: 'newer', id: 'row-1', schema: newer.schema })
  })

  test.each([
    ['nothing at all', undefined, '?'],
    ['a text', 'row', '?'],
    ['without a header', { id: 'row-1', body: blankSettings }, 'row-1'],
    ['with a header of another shape', { ...row, revision: 'one' }, 'row-1'],
    ['of another kind', { ...row, kind: 'wording' }, 'row-1'],
    ['of an unknown kind', { ...row, kind: 'poem' }, 'row-1'],
    ['with a body of another shape', { ...row, body: { ...blankSettings, weekday: 8 } }, 'row-1'],
    ['without a body', { ...row, body: undefined }, 'row-1'],
    ['of version 0', { ...row, schema: 0 }, 'row-1'],
  ])('is damaged when it is %s', (_name, stored, id) => {
    expect(readRow('setting', stored)).toMatchObject({ kind: 'damaged', id })
  })

  test('says where it is damaged', () => {
    const stored = { ...row, body: { ...blankSettings, weekday: 8 } }
    expect(readRow('setting', stored)).toMatchObject({ reason: expect.stringContaining('weekday') })
  })
})

describe('an older body', () => {
  /** Made up: version 1 held the time as a number of minutes, version 2 under another name. */
  const steps: Upgrades = {
    setting: [
      (body) => ({ ...(body as object), clock: `${(body as { minutes: number }).minutes / 60}:00` }),
      (body) => {
        const { clock, minutes: _, ...rest } = body as { clock: string; minutes: number }
        return { ...rest, time: clock }
      },
    ],
  }
  const { time: _time, ...timeless } = blankSettings
  const first = { ...row, schema: 1, body: { ...timeless, minutes: 960 } }
  const second = { ...row, schema: 2, body: { ...timeless, clock: '16:00', minutes: 960 } }
  const third = { ...row, schema: 3, body: { ...blankSettings, time: '16:00' } }

  test.each([
    ['the first', first],
    ['the second', second],
    ['the current', third],
  ])('of %s version is brought up step by step, and the row says the current version', (_name, stored) => {
    expect(readRow('setting', stored, steps)).toEqual({
      kind: 'read',
      row: { ...row, schema: 3, body: { ...blankSettings, time: '16:00' } },
    })
  })

  test('leaves the stored row as it was', () => {
    const stored = Object.freeze({ ...first, body: Object.freeze(first.body) })
    expect(readRow('setting', stored, steps).kind).toBe('read')
    expect(stored.body).toEqual({ ...timeless, minutes: 960 })
  })

  test('of a version beyond the last step is newer', () => {
    expect(readRow('setting', { ...third, schema: 4 }, steps)).toMatchObject({ kind: 'newer', schema: 4 })
  })

  test('is damaged when a step fails on it, and nothing is thrown', () => {
    const failing: Upgrades = {
      setting: [
        () => {
          throw new Error('no minutes')
        },
      ],
    }
    expect(readRow('setting', first, failing)).toMatchObject({ kind: 'damaged', id: 'row-1' })
  })

  test('that a step leaves in a wrong shape is damaged', () => {
    expect(readRow('setting', first, { setting: [() => 'nonsense'] })).toMatchObject({ kind: 'damaged' })
  })

  test('of every kind has as many steps behind it as its version says', () => {
    for (const kind of kinds) expect(bodyVersions[kind]).toBeGreaterThanOrEqual(1)
    expect(Object.keys(bodyVersions).toSorted()).toEqual(kinds.toSorted())
  })
})

describe('whatever is stored', () => {
  const someKind = fc.constantFrom(...kinds)
  const anything = fc.anything({
    withNullPrototype: true,
    withSparseArray: true,
    withDate: true,
    withMap: true,
  })

  test('is read, newer or damaged: no value makes reading throw', () => {
    fc.assert(
      fc.property(someKind, anything, (kind, stored) => {
        expect(['read', 'newer', 'damaged']).toContain(readRow(kind, stored).kind)
      }),
      { numRuns: 500 },
    )
  })

  test('in a body under a sound header is read only when it has the shape of its kind', () => {
    fc.assert(
      fc.property(someKind, anything, (kind, body) => {
        const reading = readRow(kind, { ...row, kind, schema: bodyVersions[kind], body })
        expect(reading.kind).toBe(bodySchemas[kind].safeParse(body).success ? 'read' : 'damaged')
      }),
      { numRuns: 500 },
    )
  })

  test('under the name of a prototype stays data', () => {
    const stored: unknown = JSON.parse(
      JSON.stringify(row).replace('"theme"', '"__proto__":{"role":"manager"},"theme"'),
    )
    const reading = readRow('setting', stored)
    expect(reading.kind === 'read' && reading.row.body.role).toBeNull()
    expect(Object.prototype).not.toHaveProperty('role')
  })
})
