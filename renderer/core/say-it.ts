/** Marks a written reply by plain rules: lists of phrases in normalised text. They notice words, not what is meant. */

import type { ReplyRules } from './exercise.ts'
import { folded } from './search.ts'

/** A phrase that was found, and where in the reply it stands. */
export interface Fired {
  /** The id of the mark. */
  readonly mark: string
  /** The phrase as the list has it. */
  readonly phrase: string
  readonly start: number
  readonly end: number
}

/** One word of a reply as it is compared; a short form makes several with one place. */
interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly clause: number
  readonly isQuoted: boolean
}

/** Words with their apostrophes, what ends a sentence, and what parts one. */
const pieces = /[\p{L}\p{M}\p{N}]+(?:['’ʼ´`][\p{L}\p{M}\p{N}]+)*|\.{2,}|…|[.!?;\n]|[,:()–—]|\s-\s/gu

/** What stands in quotation marks. */
const quotations = /“[^“”]*”|"[^"]*"|«[^«»]*»/g

/** The places of what is quoted. A reply that stands in quotation marks as a whole quotes nobody. */
function quotedPlaces(text: string): readonly (readonly [number, number])[] {
  const places = [...text.matchAll(quotations)].map(
    ({ 0: quote, index }) => [index, index + quote.length] as const,
  )
  const start = text.search(/\S/)
  const end = text.trimEnd().length
  return places.filter(([from, to]) => from !== start || to !== end)
}

/** A text taken apart into words. */
function wordsIn(text: string, shortForms: ReplyRules['shortForms']): readonly Word[] {
  const quoted = quotedPlaces(text)
  const words: Word[] = []
  let sentence = 0
  let clause = 0
  for (const { 0: piece, index: start } of text.matchAll(pieces)) {
    if (!/[\p{L}\p{N}]/u.test(piece)) {
      clause += 1
      if (/^[.!?;\n]$/.test(piece)) sentence += 1
      continue
    }
    const end = start + piece.length
    const bare = folded(piece).replace(/[’ʼ´`]/g, "'")
    const isQuoted = quoted.some(([from, to]) => start >= from && end <= to)
    const full = Object.hasOwn(shortForms, bare) ? (shortForms[bare] ?? bare) : bare
    for (const word of full.split(' ')) words.push({ word, start, end, sentence, clause, isQuoted })
  }
  return words
}

/** How many words may stand where a phrase has an ellipsis. */
const widest = 6

/** A phrase taken apart at its ellipses. */
type Parts = readonly (readonly string[])[]

/** Whether words stand at a place, one after the other, in one sentence and in nobody's quotation. */
function standAt(words: readonly Word[], at: number, part: readonly string[]): boolean {
  return part.every((word, index) => {
    const found = words[at + index]
    return found?.word === word && !found.isQuoted && found.sentence === words[at]?.sentence
  })
}

/** The first and the last word of a phrase's last part, when its first begins at a place; null when it does not stand there. */
function lastPartAt(
  words: readonly Word[],
  at: number,
  [part = [], ...rest]: Parts,
): readonly [number, number] | null {
  if (!standAt(words, at, part)) return null
  const next = at + part.length
  if (rest.length === 0) return [at, next - 1]
  for (let gap = 0; gap <= widest; gap += 1) {
    if (words[next + gap]?.sentence !== words[at]?.sentence) return null
    const found = lastPartAt(words, next + gap, rest)
    if (found !== null) return found
  }
  return null
}

/** Whether a phrase that begins at a word is taken back by a negation right before it, or one word before that. */
function isNegated(
  words: readonly Word[],
  at: number,
  negations: ReadonlySet<string>,
  harmless: Parts,
): boolean {
  return [at - 1, at - 2].some((before) => {
    const word = words[before]
    if (word === undefined || word.clause !== words[at]?.clause || !negations.has(word.word)) return false
    return !harmless.some((run) => {
      const first = before - run.indexOf(word.word)
      return standAt(words, first, run)
    })
  })
}

/** A candidate with the words it covers. */
interface Found extends Fired {
  readonly first: number
  readonly last: number
}

/** Every place at which a phrase of any mark stands, not taken back. */
function candidates(words: readonly Word[], rules: ReplyRules): readonly Found[] {
  const plain = (phrase: string) => wordsIn(phrase, rules.shortForms).map(({ word }) => word)
  const negations = new Set(rules.negations)
  const harmless = rules.notNegations.map(plain)
  return rules.marks.flatMap(({ id, phrases }) =>
    phrases.flatMap((phrase) => {
      const parts = phrase.split('…').map(plain)
      return words.flatMap((_, at): Found[] => {
        const place = lastPartAt(words, at, parts)
        if (place === null || isNegated(words, at, negations, harmless)) return []
        const [first, last] = place
        const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0]
        return [{ mark: id, phrase, start, end, first, last }]
      })
    }),
  )
}

/**
 * Where the marks' phrases stand in a reply, in its order. Where two overlap only the longer one counts; of a
 * phrase with an ellipsis the last part is shown. Empty where none stands.
 */
export function markReply(text: string, rules: ReplyRules): readonly Fired[] {
  const found = candidates(wordsIn(text, rules.shortForms), rules)
  const longest = found.toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.start - b.start)
  const kept: Found[] = []
  for (const one of longest) {
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one)
  }
  return kept
    .toSorted((a, b) => a.start - b.start)
    .map(({ mark, phrase, start, end }) => ({ mark, phrase, start, end }))
}

/** A run of a reply, with the mark it carries; null for the words between. */
export interface MarkedRun {
  readonly text: string
  readonly mark: string | null
}

/** The whole reply in runs; joined they are the reply. */
export function markedRuns(text: string, fired: readonly Fired[]): readonly MarkedRun[] {
  const runs: MarkedRun[] = []
  let at = 0
  for (const { mark, start, end } of fired) {
    runs.push({ text: text.slice(at, start), mark: null }, { text: text.slice(start, end), mark })
    at = end
  }
  runs.push({ text: text.slice(at), mark: null })
  return runs.filter((run) => run.text !== '')
}
