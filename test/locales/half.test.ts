/** An agent's half as the text that is taken along: every answer, and what is wanted with its level. */

import { expect, test } from 'vitest'
import { halfText } from '../../renderer/screens/Together/half.ts'
import { wishWords } from '../../renderer/screens/Together/wish.ts'
import { aSide, sideAnswer } from '../support/pairs.ts'

test('what is wanted keeps its level, also where it has no words of its own', () => {
  const text = halfText(
    aSide([
      sideAnswer('a', { text: 'I look away.', choice: 2, wish: { text: 'To look up.', level: 4 } }),
      sideAnswer('b', { wish: { text: '', level: 5 } }),
      sideAnswer('c', { wish: { text: 'To wait.', level: null } }),
    ]),
  )
  expect(text).toContain('I look away.\n\nLevel 2: two\n\nWanted, level 4: To look up.')
  expect(text).toContain('Wanted, level 5: five')
  expect(text).toContain('What Zofia wants: To wait.')
})

test('where nothing is wanted nothing is said', () => {
  expect(wishWords(sideAnswer('a'), 'Zofia')).toBe('')
  expect(wishWords(sideAnswer('a', { wish: { text: ' ', level: null } }), 'Zofia')).toBe('')
})
