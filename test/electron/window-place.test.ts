// The window is always wholly on a screen that is there, if it fits at all.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundsFor, placeFrom } from '../../electron/window/place.ts'

const laptop = { x: 0, y: 30, width: 1440, height: 870 }
const beside = { x: 1440, y: 0, width: 1920, height: 1080 }
const left = (x: number, y: number, width = 1000, height = 700) => ({ x, y, width, height, maximized: false })

test('a first window is of the usual size in the middle', () => {
  expect(boundsFor(undefined, [laptop])).toEqual({ x: 120, y: 65, width: 1200, height: 800 })
})

test('a window stays where it was, also on a second screen', () => {
  expect(boundsFor(left(100, 100), [laptop, beside])).toEqual({ x: 100, y: 100, width: 1000, height: 700 })
  expect(boundsFor(left(1600, 100), [laptop, beside])).toEqual({ x: 1600, y: 100, width: 1000, height: 700 })
})

test('from a screen that is gone it comes to the middle of the main one', () => {
  expect(boundsFor(left(1600, 100), [laptop])).toEqual({ x: 220, y: 115, width: 1000, height: 700 })
})

test('half out of sight it is moved in', () => {
  expect(boundsFor(left(-500, 700), [laptop])).toEqual({ x: 0, y: 200, width: 1000, height: 700 })
})

test('wherever it was left, it is wholly inside a work area', () => {
  const number = fc.integer({ min: -20_000, max: 20_000 })
  const size = fc.integer({ min: 1, max: 9000 })
  fc.assert(
    fc.property(number, number, size, size, (x, y, width, height) => {
      const areas = [laptop, beside]
      const got = boundsFor(left(x, y, width, height), areas)
      if (!('x' in got)) throw new Error('no place')
      const inside = areas.some(
        (area) =>
          got.x >= area.x &&
          got.y >= area.y &&
          got.x + got.width <= area.x + area.width &&
          got.y + got.height <= area.y + area.height,
      )
      expect(inside).toBe(true)
      expect(got.width).toBeGreaterThanOrEqual(640)
      expect(got.height).toBeGreaterThanOrEqual(480)
    }),
  )
})

test('what is not a place is none', () => {
  for (const json of [
    undefined,
    null,
    [],
    {},
    { x: 1 },
    { ...left(1, 1), width: Number.NaN },
    { ...left(1, 1), x: 1e9 },
  ]) {
    expect(placeFrom(json)).toBeUndefined()
  }
  expect(placeFrom(left(1, 2))).toEqual(left(1, 2))
})
