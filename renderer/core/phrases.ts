/** One's list of phrases, and how often each was used in a week. */

import type { Day } from './day.ts'
import type { StarterPhrase } from './exercise.ts'
import type { Phrase, PhraseList } from './practice.ts'

/** The phrases a list begins with. */
export const starters = (phrases: readonly StarterPhrase[]): Phrase[] =>
  phrases.map(({ id, text }) => ({ id, text, uses: [] }))

/** How often a phrase was used in the week of a Monday. */
export const countIn = (phrase: Phrase, week: Day): number =>
  phrase.uses.find((use) => use.week === week)?.count ?? 0

/** The weeks before one in which a phrase was used, newest first. */
export const usesBefore = (phrase: Phrase, week: Day): readonly Phrase['uses'][number][] =>
  phrase.uses.filter((use) => use.week < week).toSorted((a, b) => b.week.localeCompare(a.week))

/** The list with one phrase changed. */
function withChanged(list: PhraseList, id: string, by: (phrase: Phrase) => Phrase): PhraseList {
  return { ...list, phrases: list.phrases.map((phrase) => (phrase.id === id ? by(phrase) : phrase)) }
}

/** The list with another text for a phrase. */
export const reworded = (list: PhraseList, id: string, text: string): PhraseList =>
  withChanged(list, id, (phrase) => ({ ...phrase, text }))

/** The list with one use more, or one less, of a phrase in the week of a Monday; never fewer than none. */
export function counted(list: PhraseList, id: string, week: Day, by: 1 | -1): PhraseList {
  return withChanged(list, id, (phrase) => {
    const count = countIn(phrase, week) + by
    const others = phrase.uses.filter((use) => use.week !== week)
    return { ...phrase, uses: count > 0 ? [...others, { week, count }] : others }
  })
}

/** The list with a new phrase at its end, its text still blank. */
export const withNew = (list: PhraseList, id: string): PhraseList => ({
  ...list,
  phrases: [...list.phrases, { id, text: '', uses: [] }],
})

/** The list without a phrase. */
export const without = (list: PhraseList, id: string): PhraseList => ({
  ...list,
  phrases: list.phrases.filter((phrase) => phrase.id !== id),
})

/** The list with a phrase back where it stood; as it is when the phrase is there. */
export function putBack(list: PhraseList, phrase: Phrase, at: number): PhraseList {
  if (list.phrases.some(({ id }) => id === phrase.id)) return list
  return { ...list, phrases: list.phrases.toSpliced(at, 0, phrase) }
}
