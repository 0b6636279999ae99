/** The keys stand for choices and back, and only who observed can say that it was not seen. */

import { describe, expect, test } from 'vitest'
import type { Choice } from '../../renderer/core/answer.ts'
import { cellOf, choiceFor, offersUnseen } from '../../renderer/core/choice.ts'

const choices: readonly Choice[] = [1, 2, 3, 4, 5, 'none', 'unseen']

describe('keys', () => {
  test.each(choices)('%s stands in a cell whose key chooses it', (choice) => {
    expect(choiceFor(cellOf(choice) ?? '', 'observed')).toBe(choice)
  })

  test('no two choices share one', () => {
    expect(new Set(choices.map(cellOf)).size).toBe(choices.length)
  })

  test('nothing chosen stands nowhere, and other keys choose nothing', () => {
    expect(cellOf(null)).toBeNull()
    for (const key of ['6', '7', '8', 'n', '', '10']) expect(choiceFor(key, 'observed')).toBeNull()
  })

  test.each(['agent', 'manager', undefined] as const)('%s cannot say that it was not seen', (viewpoint) => {
    expect(offersUnseen(viewpoint)).toBe(false)
    expect(choiceFor('9', viewpoint)).toBeNull()
    expect(choiceFor('0', viewpoint)).toBe('none')
  })
})
