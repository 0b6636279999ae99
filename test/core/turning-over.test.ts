/** Both sides are turned over at one moment, and never one alone. */

import { describe, expect, test } from 'vitest'
import type { SideRow } from '../../renderer/core/side.ts'
import { turnedOver } from '../../renderer/core/turning-over.ts'
import { sideAnswer, sideWith } from '../support/sides.ts'
import { noon } from '../support/sittings.ts'

const [locked, opened] = [noon('2026-11-17'), noon('2026-11-18')]
const base = { person: 'zofia', meeting: 'meeting' }
const cipher = { key: 'a', iv: 'b', bytes: 'c' }
const kept = { kind: 'beside' as const, ...cipher }
const hers = sideWith('agent', [sideAnswer('q1', { choice: 2 })])
const his = sideWith('observed', [sideAnswer('q1', { choice: 4 }), sideAnswer('q2', { choice: 5 })])

const sealed = (viewpoint: 'agent' | 'observed', rest: typeof kept | null = null): SideRow => ({
  ...base,
  state: 'sealed',
  viewpoint,
  lockedAt: locked,
  sealed: cipher,
  rest,
})
const own: SideRow = { ...base, state: 'locked', lockedAt: locked, side: his }
const received: SideRow = { ...base, state: 'received', receivedAt: locked, file: 'as it came' }

describe('turning over', () => {
  test('opens both sides of one laptop at the same moment, and keeps what was not shown closed', () => {
    const turned = turnedOver(
      [
        { id: 'a', row: sealed('agent', kept), side: hers },
        { id: 'b', row: sealed('observed'), side: his },
      ],
      opened,
    )
    expect(turned).toEqual([
      {
        id: 'a',
        row: {
          ...base,
          state: 'open',
          lockedAt: locked,
          openedAt: opened,
          came: 'here',
          side: hers,
          rest: kept,
        },
      },
      {
        id: 'b',
        row: {
          ...base,
          state: 'open',
          lockedAt: locked,
          openedAt: opened,
          came: 'here',
          side: his,
          rest: null,
        },
      },
    ])
  })

  test('opens one’s own beside the file that came', () => {
    const turned = turnedOver(
      [
        { id: 'a', row: received, side: hers },
        { id: 'b', row: own, side: his },
      ],
      opened,
    )
    expect(turned?.map(({ row }) => row.came)).toEqual(['file', 'here'])
  })

  test.each([
    ['one alone', [{ id: 'b', row: own, side: his }]],
    [
      'two of the same viewpoint',
      [
        { id: 'a', row: own, side: his },
        { id: 'b', row: own, side: his },
      ],
    ],
    [
      'one that is only begun',
      [
        { id: 'a', row: { ...base, state: 'begun', answered: 1, asked: 6, draft: kept }, side: hers },
        { id: 'b', row: own, side: his },
      ],
    ],
    ['none', []],
  ] as const)('does not open %s', (_, sides) => {
    expect(turnedOver(sides, opened)).toBeNull()
  })
})
