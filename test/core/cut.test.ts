/** Cutting texts short where a person would: after whole sentences, and never inside a word or a character. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentences } from '../../renderer/core/cut.ts'

const text = 'Put the queue down. Eight questions wait for you. In a short week, six are enough.'

test('as many whole sentences stand as fit', () => {
  expect(sentences(text, 82)).toBe(text)
  expect(sentences(text, 81)).toBe('Put the queue down. Eight questions wait for you.')
  expect(sentences(text, 19)).toBe('Put the queue down.')
})

test('where not even the first fits, its beginning does', () => {
  expect(sentences(text, 10)).toBe('Put the…')
})

test('what is shown is never longer than it may be, but for the ellipsis, and begins as the text does', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.integer({ min: 1, max: 200 }),
      (any, most) => {
        const cut = sentences(any, most)
        expect(cut.length).toBeLessThanOrEqual(most + 1)
        expect(any.startsWith(cut.replace(/…$/, ''))).toBe(true)
      },
    ),
  )
})
