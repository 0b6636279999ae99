/** A copy that lies in both places is one line: taken for it at once, held to it by what it holds, and parted where they differ. */

import { expect, test } from 'vitest'
import { type PrintOf, withTwins } from '../../renderer/core/copy-twins.ts'

const copy = (place: 'inside' | 'folder', madeAt: string, size = 100) => ({
  place,
  madeAt: `2031-03-06T${madeAt}Z`,
  size,
})
type Copy = ReturnType<typeof copy>

const told = (copies: readonly Copy[], printOf: PrintOf<Copy>) =>
  withTwins(copies, 'inside', printOf).map(
    ({ place, madeAt, also }) => `${place} ${madeAt.slice(11, 19)}${also === null ? '' : ' and folder'}`,
  )

const unread = () => undefined
const inside = copy('inside', '10:00:00.100')
const folder = copy('folder', '10:00:02.300')

test('two that were made together and are as large are one before they are read, and the inside one stands for both', () => {
  expect(told([folder, inside], unread)).toEqual(['inside 10:00:00 and folder'])
  expect(told([folder, inside], () => 'same')).toEqual(['inside 10:00:00 and folder'])
})

test('they part where they hold something else, or one of them is not whole', () => {
  expect(told([folder, inside], ({ place }) => place)).toEqual(['folder 10:00:02', 'inside 10:00:00'])
  const damaged = (one: Copy) => (one === inside ? null : 'whole')
  expect(told([folder, inside], damaged)).toEqual(['folder 10:00:02', 'inside 10:00:00'])
})

test('the same is one however long the drive took, and also where it was enciphered anew; others of a minute later are not taken for it', () => {
  const late = copy('folder', '10:09:00.000')
  expect(told([late, inside], unread)).toHaveLength(2)
  expect(told([late, inside], () => 'same')).toEqual(['inside 10:00:00 and folder'])
  const larger = copy('folder', '10:00:02.300', 170)
  expect(told([larger, inside], () => 'same')).toEqual(['inside 10:00:00 and folder'])
})

test('each finds the one that was made nearest, and none of the same place or of another size', () => {
  const second = copy('inside', '10:00:20.000')
  const beside = copy('folder', '10:00:21.000')
  expect(told([beside, second, folder, inside], unread)).toEqual([
    'inside 10:00:20 and folder',
    'inside 10:00:00 and folder',
  ])
  expect(told([second, inside], () => 'same')).toHaveLength(2)
  expect(told([copy('folder', '10:00:00.200', 101), inside], unread)).toHaveLength(2)
})
