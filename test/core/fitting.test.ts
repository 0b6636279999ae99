/** How long a row of a file is, told without writing it: never too little, so that none that is too long gets by. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newRow } from '../../renderer/core/body.ts'
import { boundsAt, fitting, mostInRow, mostLetters } from '../../renderer/core/fitting.ts'
import { newPoint } from '../../renderer/core/point.ts'

const bounds = boundsAt('2026-11-22T12:00:00.000Z')

test('the most letters of a value are never fewer than its JSON has', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.string({ unit: 'binary' }), (value, text) => {
      const both = { value, [text]: [text, { text }] }
      expect(mostLetters(both)).toBeGreaterThanOrEqual(JSON.stringify(both).length)
    }),
  )
  for (const hard of [
    '\u0000'.repeat(50),
    '\ud800'.repeat(50),
    '"\\'.repeat(50),
    -5e-324,
    -1.7976931348623157e308,
    null,
    true,
    [],
    {},
  ])
    expect(mostLetters(hard)).toBeGreaterThanOrEqual(JSON.stringify(hard).length)
})

test.each([
  ['a', 1],
  ['ä', 1],
  ['"', 2],
  ['\u0007', 6],
])('a row is too long from the same letter on, whatever it is written of: %j', (letter, written) => {
  const stamp = { at: '2026-11-20T12:00:00.000Z', device: 'device' }
  const withText = (count: number) => {
    const text = letter.repeat(count)
    const body = newPoint({
      person: 'zofia',
      text,
      by: 'agent',
      from: { kind: 'own' },
      raisedOn: '2026-11-20',
      order: 1,
    })
    return {
      row: newRow('point', 'one', body, stamp, { of: 'zofia', open: 1 }),
      length: JSON.stringify(body).length,
    }
  }
  const bare = withText(0).length
  const most = Math.floor((mostInRow - bare) / written)
  expect(withText(most).length).toBeLessThanOrEqual(mostInRow)
  expect(fitting('points', withText(most).row, bounds).kind).toBe('fits')
  expect(fitting('points', withText(most + 1).row, bounds)).toEqual({ kind: 'unfit', why: 'long' })
})
