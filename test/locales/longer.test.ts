/** Longer words for trying the pages: about 40 percent more of every message, and whatever fills it as it was. */

import { compileMessage } from '@lingui/message-utils/compileMessage'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { en } from '../../renderer/locales/en/index.ts'
import { drawOut, t } from '../../renderer/locales/index.ts'
import { longerText } from '../../renderer/locales/longer.ts'

test('every message is 40 percent longer in its letters', () => {
  const letters = (text: string) => text.replaceAll(/\P{L}/gu, '').length
  for (const message of Object.values(en)) {
    const name = letters('Two Sheets') * (message.split('Two Sheets').length - 1)
    const [before, after] = [letters(message) - name, letters(longerText(message)) - name]
    expect(after, message).toBeGreaterThanOrEqual(before * 1.4)
    expect(after, message).toBeLessThanOrEqual(before * 1.4 + 1.01)
  }
})

test('only words change: signs, spaces and numbers stay where they are', () => {
  const bare = (text: string) => text.replaceAll(/\p{L}+/gu, 'a')
  fc.assert(fc.property(fc.string(), (text) => bare(longerText(text)) === bare(text)))
})

test('placeholders, counts and choices are filled as before', () => {
  drawOut(true)
  expect(t('app.name')).toBe('Two Sheets')
  expect(t('rooms.today')).toBe('Tódáyéé')
  expect(t('walk.progress', { n: 3, total: 7 })).toBe('3 ófé 7')
  expect(t('compare.event', { event: 'a call' })).toMatch(/: a call$/)
  expect(t('audit.minutes', { minutes: 1 })).toMatch(/ 1 mínútéééé$/)
  expect(t('between.toGo', { steps: 2 })).toMatch(/^Twóéé /)
  drawOut(false)
  expect(t('rooms.today')).toBe('Today')
  expect(compileMessage('{n, plural, one {# a} other {# b}}', longerText)).toEqual([
    ['n', 'plural', { one: ['#', ' áé'], other: ['#', ' bé'] }],
  ])
})
