/** A passphrase agreed aloud: what can't be heard doesn't count, and it can't be short. */

import { describe, expect, test } from 'vitest'
import {
  fewestLetters,
  isPassphrase,
  passphraseLength,
  passphraseOf,
  saidPassphrase,
} from '../../renderer/core/passphrase.ts'

describe('a passphrase', () => {
  test.each([
    ['Casa-Pájaro  grande', 'casa pajaro grande'],
    [' casa pa\u0301jaro\tGRANDE! ', 'casa pajaro grande'],
    ['“one, two: three”', 'one two three'],
    ['Straße 12', 'strasse 12'],
    ['Добрый день', 'добрыи день'],
  ])('%j is said as %j', (written, said) => {
    expect(saidPassphrase(written)).toBe(said)
    expect(saidPassphrase(said)).toBe(said)
  })

  test('keeps its words apart', () => {
    expect(saidPassphrase('rain bow')).not.toBe(saidPassphrase('rainbow'))
  })

  test('of one’s own needs letters and figures, and enough of them', () => {
    expect(isPassphrase('a'.repeat(fewestLetters))).toBe(true)
    expect(isPassphrase(`${'a'.repeat(fewestLetters - 1)} . ! - `)).toBe(false)
    expect(isPassphrase('!'.repeat(100))).toBe(false)
    expect(isPassphrase('')).toBe(false)
  })

  test('of words is always long enough', () => {
    for (const language of ['en', 'es'] as const)
      for (let byte = 0; byte < 256; byte += 1) {
        const made = passphraseOf(new Uint8Array(passphraseLength).fill(byte), language)
        expect(made.split(' ')).toHaveLength(passphraseLength)
        expect(isPassphrase(made)).toBe(true)
      }
  })
})
