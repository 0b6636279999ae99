/** A passphrase that two people agree on aloud: one made of words, or their own. */

import type { Language } from './language.ts'
import { wordsFor, wordsIn } from './spoken-words.ts'

/**
 * How many random bytes a passphrase is made of, one word each: 48 bits. Each guess costs 64 MiB and a third of a
 * second here (`guardCost` in core/guarded.ts); a graphics card that made a thousand a second would need
 * some four thousand years for half of them.
 */
export const passphraseLength = 6

/** A passphrase of random bytes. */
export const passphraseOf = (bytes: Uint8Array, language: Language): string =>
  wordsFor(bytes, language).join(' ')

/** The fewest letters and figures of a passphrase of one's own, spaces and signs not counted. */
export const fewestLetters = 16

/**
 * A passphrase as keys are made from it. Case, accents, signs and the width of spaces can't be heard, so they
 * don't count.
 */
export const saidPassphrase = (text: string): string => wordsIn(text).join(' ')

/** True for a passphrase that is long enough to be one's own. */
export const isPassphrase = (text: string): boolean =>
  saidPassphrase(text).replaceAll(' ', '').length >= fewestLetters
