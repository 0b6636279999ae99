/** The recovery key: enough of it, and every slip of the pen told from another key. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRecoveryKey, recoveryBytes, recoveryKeyOf } from '../../renderer/core/recovery-key.ts'

const bytes = fc.uint8Array({ minLength: recoveryBytes, maxLength: recoveryBytes })
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

test('has at least 128 bits in groups of four, and the same bytes give the same key', () => {
  expect(recoveryKeyOf(new Uint8Array(17))).toBe('0000-0000-0000-0000-0000-0000-0000')
  expect(recoveryKeyOf(new Uint8Array(17).fill(255))).toMatch(/^(ZZZZ-){6}ZZ[0-9A-Z]{2}$/)
  const last = new Uint8Array(17)
  last[15] = 1
  expect(recoveryKeyOf(last)).not.toBe(recoveryKeyOf(new Uint8Array(17)))
})

test('is read however it was typed', () => {
  fc.assert(
    fc.property(bytes, (given) => {
      const key = recoveryKeyOf(given)
      const sloppy = ` ${key.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}\n`
      expect(readRecoveryKey(sloppy)).toEqual({ kind: 'key', key })
    }),
  )
})

test('one wrong sign, or two neighbours that changed places, are a slip and no other key', () => {
  fc.assert(
    fc.property(bytes, fc.nat(27), fc.nat(31), (given, at, other) => {
      const whole = recoveryKeyOf(given).replaceAll('-', '').split('')
      const sign = signs[other] ?? ''
      if (whole[at] !== sign) expect(readRecoveryKey(whole.with(at, sign).join(''))).toEqual({ kind: 'slip' })
      const [here, next] = [whole[at], whole[at + 1]]
      if (here === undefined || next === undefined || here === next) return
      expect(
        readRecoveryKey(
          whole
            .with(at, next)
            .with(at + 1, here)
            .join(''),
        ),
      ).toEqual({ kind: 'slip' })
    }),
    { numRuns: 500 },
  )
})

test('says when signs are missing or too many', () => {
  expect(readRecoveryKey('0000-0000')).toEqual({ kind: 'length', has: 8, wants: 28 })
  expect(readRecoveryKey(`${recoveryKeyOf(new Uint8Array(17))}-0000`)).toMatchObject({ kind: 'length' })
  expect(readRecoveryKey('0000-0000-0000-0000-0000-0000-000!')).toEqual({ kind: 'slip' })
})
