/** Base64 as everyone else writes it, and one text for some bytes only. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64, toBase64 } from '../../renderer/core/base64.ts'

test('is what others make of the same bytes, and comes back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64')
      expect(toBase64(bytes)).toBe(text)
      expect(fromBase64(text)).toEqual(Uint8Array.from(bytes))
    }),
  )
})

test.each(['A', 'AA', 'AAA', 'AA=A', 'A===', '====', 'AA==\n', 'AAA-', 'AAA ', 'AB==', 'AAB='])(
  'refuses %j',
  (text) => {
    expect(fromBase64(text)).toBeNull()
  },
)

test('refuses whatever it would not write itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-D=]{0,8}$/), (text) => {
      const bytes = fromBase64(text)
      if (bytes !== null) expect(toBase64(bytes)).toBe(text)
    }),
  )
})
