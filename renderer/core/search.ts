/** Finding what was written: case- and accent-insensitive, with the hit marked and filters. */

import { beginning, headOf, tailOf } from './cut.ts'
import { addDays, type Day } from './day.ts'

/** On which sheet a text stands; `note` is anything beside the sheets. */
export type PartSheet = 'is' | 'want' | 'note'

/** One text of something findable. */
export interface Part {
  readonly sheet: PartSheet
  /** The dimension of its question, and its id; empty where it has none. */
  readonly dimension: string
  readonly question: string
  readonly label: string
  readonly text: string
}

/** What can be found. */
export type FoundKind = 'entry' | 'commitment' | 'practice' | 'meeting'

/** Something findable with all its texts. */
export interface Findable {
  readonly id: string
  readonly kind: FoundKind
  readonly day: Day
  /** The Monday it is for. */
  readonly week: Day
  readonly title: string
  readonly audit: string
  readonly answered: number
  readonly total: number
  /** True when the second sheet says something. */
  readonly hasWant: boolean
  /** The dimensions it says anything of, be it a level alone. */
  readonly dimensions: readonly string[]
  /** The ids of the questions it says anything to, be it a level alone. */
  readonly questions: readonly string[]
  readonly parts: readonly Part[]
}

/** What to look for. Empty strings do not narrow. */
export interface Filter {
  readonly query: string
  readonly audit: string
  readonly dimension: string
  /** The id of a question. */
  readonly question: string
  readonly sheet: '' | 'is' | 'want'
  readonly kind: '' | FoundKind
  /** How far back, in weeks; 0 for all time. */
  readonly weeks: number
  /** The Monday of the one week that is looked at. */
  readonly week: Day
}

/** A filter that narrows nothing. */
export const noFilter: Filter = {
  query: '',
  audit: '',
  dimension: '',
  question: '',
  sheet: '',
  kind: '',
  weeks: 0,
  week: '',
}

/** Where the words stand in a text: what comes before, the words as they were written, and what follows. */
export interface Marked {
  readonly before: string
  readonly match: string
  readonly after: string
}

/** Where the words stand among the texts of something findable. */
export interface Hit extends Marked {
  readonly sheet: PartSheet
  readonly label: string
}

/** One line of the list. */
export interface FoundItem extends Omit<Findable, 'parts' | 'dimensions' | 'questions'> {
  /** The first place that holds the words; without words, the first thing written, with an empty match. */
  readonly hit: Hit | null
}

/**
 * A text without what does not count when comparing: case, accents, what can't be seen (soft hyphens,
 * joiners, marks of direction), the two forms of sigma, and whether it is ß or ss.
 */
function bare(text: string): string {
  const plain = text.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, '')
  return plain.toLowerCase().replaceAll('ς', 'σ').replaceAll('ß', 'ss')
}

/** A text made comparable: lower case, without accents, every run of space one space. */
export function folded(text: string): string {
  // Letters of ASCII are compared as they are, and nearly every text is made of them: ten years are folded at once.
  // oxlint-disable-next-line no-control-regex
  const plain = text.replace(/[^\0-\x7f]+/g, bare).toLowerCase()
  return plain.replace(/[^\S ]\s*| \s+/g, ' ')
}

/** How much stands around a hit, in characters. */
const around = 60

/** How many folded characters a character makes, for those met so far; -1 for a space, which joins a run. */
const lengths = new Map<number, number>()

function foldedLength(code: number): number {
  // Nearly every character is one of these, and stands for itself.
  if (code > 0x20 && code < 0x7f) return 1
  const known = lengths.get(code)
  if (known !== undefined) return known
  const plain = bare(String.fromCodePoint(code))
  const length = /^\s/.test(plain) ? -1 : plain.length
  lengths.set(code, length)
  return length
}

/**
 * The place in a text that its folded characters from `first` to `last` came from. It goes through the
 * text as it is written, so that accents and runs of space count as they are; what adds nothing to the
 * last character, like an accent of its own, belongs to it.
 */
function placeOf(text: string, first: number, last: number): readonly [number, number] {
  let units = 0
  let isRun = false
  let start = 0
  let end = 0
  for (let at = 0; at < text.length; at = end) {
    const code = text.codePointAt(at) ?? 0
    const length = foldedLength(code)
    const added = length >= 0 ? length : isRun ? 0 : 1
    if (units > last && (added > 0 || length < 0)) break
    if (added > 0) isRun = length < 0
    end = at + (code > 0xffff ? 2 : 1)
    if (units <= first && units + added > first) start = at
    units += added
  }
  return [start, end]
}

/**
 * The first place in a text that holds the words, with at most `room` characters before it and twice as
 * many behind. `fold` is the text, folded; it must hold the words.
 */
export function markedIn(text: string, fold: string, words: string, room = around): Marked {
  const first = fold.indexOf(words)
  const last = first + words.length - 1
  // Where folding changed no more than the case, as in nearly every text, places are the same in both.
  const [start, end] = text.toLowerCase() === fold ? [first, last + 1] : placeOf(text, first, last)
  const before = tailOf(text.slice(0, start), room)
  const after = headOf(text.slice(end), 2 * room)
  return {
    before: start > room ? `…${before}` : before,
    match: text.slice(start, end),
    after: end + 2 * room < text.length ? `${after}…` : after,
  }
}

/** The hit in a part with what stands around it. `fold` is the part's text, folded. */
function hitIn({ sheet, label, text }: Part, fold: string, words: string): Hit {
  const marked =
    words === '' ? { before: '', match: '', after: beginning(text, 3 * around) } : markedIn(text, fold, words)
  return { sheet, label, ...marked }
}

/** A findable whose texts are folded once, when words are first looked for, so that a search is a plain scan. */
export interface Prepared {
  readonly of: Findable
  readonly folds: readonly string[]
}

/** Readies a findable for being found. Asking for its `folds` ahead makes the first search quick. */
export function prepare(of: Findable): Prepared {
  let folds: readonly string[] | undefined
  return {
    of,
    get folds() {
      folds ??= of.parts.map(({ text }) => folded(text))
      return folds
    },
  }
}

/** The list for a filter, in the order given. A plain scan: ten years take a few milliseconds. */
export function find(all: readonly Prepared[], filter: Filter, today: Day): readonly FoundItem[] {
  const words = folded(filter.query).trim()
  const since = filter.weeks > 0 ? addDays(today, -7 * filter.weeks) : ''
  const needsText = words !== '' || filter.sheet !== ''
  return all.flatMap((one) => {
    const { of } = one
    if (of.day < since || (filter.audit !== '' && of.audit !== filter.audit)) return []
    if (filter.kind !== '' && of.kind !== filter.kind) return []
    if (filter.week !== '' && of.week !== filter.week) return []
    if (filter.dimension !== '' && !of.dimensions.includes(filter.dimension)) return []
    if (filter.question !== '' && !of.questions.includes(filter.question)) return []
    const at = of.parts.findIndex((part, index) => {
      if (filter.dimension !== '' && part.dimension !== filter.dimension) return false
      if (filter.question !== '' && part.question !== filter.question) return false
      if (filter.sheet !== '' && part.sheet !== filter.sheet) return false
      return words === '' || one.folds[index]?.includes(words) === true
    })
    if (needsText && at < 0) return []
    const { parts, dimensions: _dimensions, questions: _questions, ...item } = of
    const part = parts[at]
    const fold = words === '' ? '' : (one.folds[at] ?? '')
    return [{ ...item, hit: part === undefined ? null : hitIn(part, fold, words) }]
  })
}
