/** Talking points: carried past meetings, asking at the third, made smaller, scheduled, closed and put back. */

import { describe, expect, test } from 'vitest'
import {
  asksToDecide,
  carriedPast,
  closedAs,
  isDue,
  type Point,
  reopened,
  shrunk,
} from '../../renderer/core/point.ts'
import { aPoint } from '../support/pairs.ts'

const carried = (times: number, point: Point = aPoint()): Point =>
  Array.from({ length: times }, (_, at) => `m${at}`).reduce(
    (held, meeting) => carriedPast(held, meeting, '2026-11-19'),
    point,
  )

describe('a point', () => {
  test('asks at the third carry, and not before', () => {
    expect([0, 1, 2, 3, 4].map((times) => asksToDecide(carried(times)))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ])
  })

  test('is carried past a meeting once, however often that is ended', () => {
    const once = carriedPast(aPoint(), 'm', '2026-11-19')
    expect(carriedPast(once, 'm', '2026-11-19')).toBe(once)
    expect(once.carried).toEqual(['m'])
  })

  test('that is closed is carried no more', () => {
    const done = closedAs(aPoint(), 'done', 'm', '2026-11-19')
    expect(carriedPast(done, 'n', '2026-11-26')).toBe(done)
    expect(done).toMatchObject({ state: 'done', closedIn: 'm', closedOn: '2026-11-19' })
    expect(reopened(done)).toEqual(aPoint())
  })

  test('made smaller begins its count anew, and keeps the day it was raised', () => {
    const smaller = shrunk(carried(3), 'One sentence')
    expect(smaller).toMatchObject({ text: 'One sentence', carried: [], raisedOn: '2026-11-05' })
    expect(asksToDecide(smaller)).toBe(false)
  })

  test('that is scheduled is not carried past earlier meetings, and asks again only once it was carried anew', () => {
    const later = { ...carried(3), notBefore: '2026-12-10' }
    expect(isDue(later, '2026-12-09')).toBe(false)
    expect(isDue(later, '2026-12-10')).toBe(true)
    expect(asksToDecide(later)).toBe(false)
    expect(carriedPast(later, 'm9', '2026-12-03')).toBe(later)
    expect(asksToDecide(carriedPast(later, 'm9', '2026-12-10'))).toBe(true)
  })
})
