/** Bytes said aloud as words, and words that were heard taken back to their bytes. */

import { spokenWords } from '../content/spoken-words.ts'
import { languages, type Language } from './language.ts'
import { folded } from './search.ts'

/**
 * How many words are said of a side before its file is given, so that nobody can give other answers once they have seen
 * the other's: 10, which is 80 bits. To swap them unseen one must have made, before saying the words, two sets of
 * answers with the same words, which takes 2^40 tries or more. Each try costs a derivation with 64 MiB
 * (`bytesToSay` in store/meeting-file.ts), so a graphics card that made a thousand a second would need
 * thirty-five years; bare SHA-256 would ask for sixteen words to hold as long. To find other answers for words
 * that were said already takes 2^80. The words give nothing away: 32 random bytes stand before the answers.
 */
export const saidLength = 10

/** The words for bytes, one a byte. */
export function wordsFor(bytes: Uint8Array, language: Language): readonly string[] {
  return [...bytes].map((byte) => spokenWords[language][byte] ?? '')
}

/** What was heard: its bytes; or a word that is none of ours, as it was written down. */
export type Heard =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'unknown'; readonly word: string }

/** A text taken apart into words without case, accents or signs. */
export const wordsIn = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** How many letters of a word are enough to know it. */
const enough = 4

/** The byte of a word: written whole, or as far as makes it the only one; -1 where it is none of a language. */
function byteOf(word: string, language: Language): number {
  return spokenWords[language].findIndex(
    (one) => one === word || (word.length >= enough && one.startsWith(word)),
  )
}

/**
 * The bytes of words that were heard, all of them in one language, whichever it is: the other may speak another than
 * one's own app. Where no language has them all, the first word that is missing in the one that has most.
 */
export function bytesHeard(text: string): Heard {
  const words = wordsIn(text)
  const tried = languages.map((language) => words.map((word) => byteOf(word, language)))
  const known = (bytes: readonly number[]): number => bytes.filter((byte) => byte >= 0).length
  const best = tried.reduce((held, one) => (known(one) > known(held) ? one : held))
  const missing = best.findIndex((byte) => byte < 0)
  return missing < 0
    ? { kind: 'bytes', bytes: Uint8Array.from(best) }
    : { kind: 'unknown', word: words[missing] ?? '' }
}
