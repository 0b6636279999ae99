/** The one question of a meeting: what was written for it is not taken away by choosing another, or none. */

import { expect, test } from 'vitest'
import { focusedOn } from '../../renderer/core/meeting.ts'

const listen = { question: 'listen-present', version: 1 }
const shoes = { question: 'understand-shoes', version: 2 }
const written = { ...listen, goal: 'To look at them.', options: 'Turn the screen.\nAsk first.' }

test('another question takes along what was written', () => {
  expect(focusedOn(null, listen)).toEqual({ ...listen, goal: '', options: '' })
  expect(focusedOn(written, shoes)).toEqual({ ...written, ...shoes })
})

test('none lets go of a blank one, and of nothing that was written', () => {
  expect(focusedOn(null, null)).toBeNull()
  expect(focusedOn({ ...listen, goal: ' ', options: '' }, null)).toBeNull()
  expect(focusedOn(written, null)).toBe(written)
  expect(focusedOn({ ...written, goal: '' }, null)).toEqual({ ...written, goal: '' })
})
