/** Finding what was written: case- and accent-insensitive, with the hit marked and filters. */

import { addDays, type Day } from './day.ts'

/** On which sheet a text stands; `note` is anything beside the sheets. */
export type PartSheet = 'is' | 'want' | 'note'

/** One text of something findable. */
export interface Part {
  readonly sheet: PartSheet
  /** The dimension of its question; empty where it has none. */
  readonly dimension: string
  readonly label: string
  readonly text: string
}

/** What can be found. */
export type FoundKind = 'entry' | 'commitment' | 'practice'

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
  readonly parts: readonly Part[]
}

/** What to look for. Empty strings do not narrow. */
export interface Filter {
  readonly query: string
  readonly audit: string
  readonly dimension: string
  readonly sheet: '' | 'is' | 'want'
  readonly kind: '' | FoundKind
  /** How far back, in weeks; 0 for all time. */
  readonly weeks: number
}

/** A filter that narrows nothing. */
export const noFilter: Filter = { query: '', audit: '', dimension: '', sheet: '', kind: '', weeks: 0 }

/** Where the words stand: what comes before, the words as they were written, and what follows. */
export interface Hit {
  readonly sheet: PartSheet
  readonly label: string
  readonly before: string
  readonly match: string
  readonly after: string
}

/** One line of the list. */
export interface FoundItem extends Omit<Findable, 'parts'> {
  /** The first place that holds the words; without words, the first thing written, with an empty match. */
  readonly hit: Hit | null
}

/** A text without what does not count when comparing: case, accents, and the two forms of sigma. */
function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ')
}

/** A text made comparable: lower case, without accents, every run of space one space. */
export function folded(text: string): string {
  return bare(text).replace(/\s+/g, ' ')
}

/** How much stands around a hit, in characters. */
const around = 60

/**
 * Finds folded words in a text, as places in the text itself. Folds character by character, noting
 * where each folded character came from, so that accents and runs of space count as they are written.
 */
function placeOf(text: string, words: string): readonly [number, number] | null {
  let fold = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const point of text) {
    const end = at + point.length
    const isSpace = /\s/.test(point)
    if (isSpace && fold.endsWith(' ')) ends[ends.length - 1] = end
    else {
      for (const unit of isSpace ? ' ' : bare(point).split('')) {
        fold += unit
        starts.push(at)
        ends.push(end)
      }
    }
    at = end
  }
  const found = fold.indexOf(words)
  const start = starts[found]
  const end = ends[found + words.length - 1]
  return start === undefined || end === undefined ? null : [start, end]
}

/** A text's beginning, to the last whole word that fits. */
function beginning(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')}…`
}

/** The hit in a part with what stands around it. */
function hitIn(part: Part, words: string): Hit | null {
  const { sheet, label, text } = part
  if (words === '') return { sheet, label, before: '', match: '', after: beginning(text, 3 * around) }
  const place = placeOf(text, words)
  if (place === null) return null
  const [start, end] = place
  const before = text.slice(Math.max(0, start - around), start)
  const after = text.slice(end, end + 2 * around)
  return {
    sheet,
    label,
    before: start > around ? `…${before}` : before,
    match: text.slice(start, end),
    after: end + 2 * around < text.length ? `${after}…` : after,
  }
}

/** A findable with its texts folded once, so that a search is a plain scan. */
export interface Prepared {
  readonly of: Findable
  readonly folds: readonly string[]
}

/** Folds every text of a findable. */
export function prepare(of: Findable): Prepared {
  return { of, folds: of.parts.map(({ text }) => folded(text)) }
}

/** The list for a filter, in the order given. A plain scan: ten years take a few milliseconds. */
export function find(all: readonly Prepared[], filter: Filter, today: Day): readonly FoundItem[] {
  const words = folded(filter.query).trim()
  const since = filter.weeks > 0 ? addDays(today, -7 * filter.weeks) : ''
  const narrows = words !== '' || filter.dimension !== '' || filter.sheet !== ''
  return all.flatMap(({ of, folds }) => {
    if (of.day < since || (filter.audit !== '' && of.audit !== filter.audit)) return []
    if (filter.kind !== '' && of.kind !== filter.kind) return []
    const at = of.parts.findIndex((part, index) => {
      if (filter.dimension !== '' && part.dimension !== filter.dimension) return false
      if (filter.sheet !== '' && part.sheet !== filter.sheet) return false
      return folds[index]?.includes(words) === true
    })
    if (narrows && at < 0) return []
    const { parts, ...item } = of
    const part = parts[at]
    return [{ ...item, hit: part === undefined ? null : hitIn(part, words) }]
  })
}

/** One week of a year as it was lived: nothing, let go, the first sheet only, or both. */
export interface WeekMark {
  readonly week: Day
  readonly state: 'blank' | 'excused' | 'first' | 'both'
  /** The newest entry of the week that is in the list; null when there is none. */
  readonly id: string | null
}

/** The last 52 weeks up to this one, oldest first, from the entries of a list. */
export function yearOfWeeks(
  items: readonly FoundItem[],
  thisWeek: Day,
  excused: readonly Day[] = [],
): readonly WeekMark[] {
  const byWeek = new Map<Day, FoundItem[]>()
  for (const item of items) {
    if (item.kind === 'entry') byWeek.set(item.week, [...(byWeek.get(item.week) ?? []), item])
  }
  return Array.from({ length: 52 }, (_, index) => {
    const week = addDays(thisWeek, 7 * (index - 51))
    const entries = byWeek.get(week) ?? []
    const blank = excused.includes(week) ? 'excused' : 'blank'
    const state = entries.length === 0 ? blank : entries.some(({ hasWant }) => hasWant) ? 'both' : 'first'
    return { week, state, id: entries[0]?.id ?? null }
  })
}
