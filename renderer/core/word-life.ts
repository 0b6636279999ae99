/** Words through time: those that live on one sheet only, those that return, and answers that stay as they are. */

import { commonWords } from '../content/common-words.ts'
import { languages } from './language.ts'
import type { Said, Wanted } from './question-series.ts'
import { folded } from './search.ts'
import { segmenterOf } from './segmenter.ts'

/** Words of fewer letters than this are passed over; most of them only hold a sentence together. */
export const shortest = 4

/** How many rounds an answer has to stand before it is told that it has not changed. */
export const roundsUnchanged = 4

/** How many words are told of each kind. */
const most = 12

/** The words of a text that count, each once: folded, and as they were first written. */
function wordsIn(text: string, common: ReadonlySet<string>): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  for (const { segment, isWordLike } of segmenterOf('word').segment(text)) {
    const plain = folded(segment)
    if (isWordLike !== true || plain.length < shortest || /^\d+$/.test(plain) || common.has(plain)) continue
    if (!words.has(plain)) words.set(plain, segment)
  }
  return words
}

/** How many texts each word stands in, with the word as it was first written. */
function counted(texts: readonly string[], common: ReadonlySet<string>) {
  const all = new Map<string, { readonly word: string; count: number }>()
  for (const text of texts) {
    for (const [plain, word] of wordsIn(text, common)) {
      const held = all.get(plain)
      if (held === undefined) all.set(plain, { word, count: 1 })
      else held.count += 1
    }
  }
  return all
}

/** The lives of words over all answers of one question. Each list: most often first, at most twelve. */
export interface WordLives {
  /** On the desired sheet, and on no current one. */
  readonly onlyWanted: readonly string[]
  /** On the current sheet, and on no desired one. */
  readonly onlyCurrent: readonly string[]
  /** On the current sheet in at least half of the rounds, and in three or more. */
  readonly returning: readonly string[]
}

/**
 * Compares the words of both sheets over all rounds. Plain counting of folded words of four letters or more,
 * without the common words of the language: it knows nothing of what they mean.
 */
export function wordLives(
  current: readonly string[],
  desired: readonly string[],
  common: ReadonlySet<string>,
): WordLives {
  const [is, want] = [counted(current, common), counted(desired, common)]
  const written = current.filter((text) => text.trim() !== '').length
  const list = (
    words: ReturnType<typeof counted>,
    fits: (plain: string, count: number) => boolean,
  ): readonly string[] =>
    [...words]
      .filter(([plain, { count }]) => fits(plain, count))
      .toSorted(([, a], [, b]) => b.count - a.count)
      .slice(0, most)
      .map(([, { word }]) => word)
  return {
    onlyWanted: list(want, (plain) => !is.has(plain)),
    onlyCurrent: list(is, (plain) => !want.has(plain)),
    returning: list(is, (_, count) => count >= 3 && count * 2 >= written),
  }
}

/** How many answers with words it takes until words are compared. */
const needed = 3

/** The lives of words over all answers of a question and all that was wanted of it; null while there are too few. */
export function livesOf(said: readonly Said[], wanted: readonly Wanted[]): WordLives | null {
  const texts = said.map(({ text }) => text).filter((text) => text.trim() !== '')
  if (texts.length < needed) return null
  const spoken = languages.filter((one) => said.some(({ language }) => language === one))
  return wordLives(
    texts,
    wanted.map(({ text }) => text),
    new Set(spoken.flatMap((one) => [...commonWords(one)])),
  )
}

/** In how many of the newest rounds the answer has stood as it is, whatever its case and spaces; 0 without words. */
export function unchangedRounds(texts: readonly string[]): number {
  const newest = folded(texts.at(-1) ?? '').trim()
  if (newest === '') return 0
  const other = texts.findLastIndex((text) => folded(text).trim() !== newest)
  return texts.length - 1 - other
}
