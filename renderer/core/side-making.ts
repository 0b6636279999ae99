/** Makes a side of a meeting out of what was answered: exactly what was chosen, and apart from it what was not. */

import { type Answer, isAnswered } from './answer.ts'
import type { Desired } from './desired.ts'
import { type Draft, type DraftAnswer, hasFirst, type Wanted, wantedIn } from './draft.ts'
import type { Reflection } from './reflection.ts'
import type { Side, SideAnswer } from './side.ts'
import { type StoredWording, wordingName } from './wording.ts'

/** An answer that can be chosen for a side, by the id of the row or the entry's answer it stands in. */
export interface Offered {
  readonly id: string
  readonly answer: SideAnswer
}

/** The level before anything else was seen, the mark, and the words of an answer. */
function given(first: Answer): Pick<SideAnswer, 'text' | 'choice' | 'mark'> {
  const { kind, text } = first
  if (kind === 'level') return { text, choice: first.blind, mark: null }
  if (kind === 'caseLevel') return { text, choice: first.level, mark: null }
  return { text, choice: null, mark: kind === 'mark' ? first.mark : null }
}

/** What both sheets and a wording say, as one answer of a side. */
function sideAnswer(
  { question, version }: Pick<SideAnswer, 'question' | 'version'>,
  first: Answer,
  wanted: Pick<Wanted, 'text' | 'level'> | null,
  wording: StoredWording,
): SideAnswer {
  return {
    question,
    version,
    kind: first.kind,
    label: wording.label,
    dimension: wording.dimension,
    now: wording.now,
    levels: [...wording.levels],
    ...given(first),
    wish: wanted === null ? null : { text: wanted.text, level: wanted.level },
  }
}

type Wordings = ReadonlyMap<string, StoredWording>

/** Everything a draft answers, in order; questions that were skipped or left blank are no answers. */
export function offeredByDraft(
  draft: Draft,
  answers: ReadonlyMap<string, DraftAnswer>,
  wordings: Wordings,
): readonly Offered[] {
  const { viewpoint } = draft.who
  return draft.items.flatMap((item) => {
    const answer = answers.get(item.row)
    const wording = wordings.get(wordingName({ ...item, viewpoint, language: draft.language }))
    if (answer === undefined || wording === undefined || !hasFirst(answer)) return []
    return [{ id: item.row, answer: sideAnswer(item, answer.first, wantedIn(answer.wish, null), wording) }]
  })
}

/** Everything an entry answers with a level, in order. What is about one event is no part of it: the other knows another one. */
export function offeredByEntry(
  { answers, who, language }: Reflection,
  wordings: Wordings,
  wishes: ReadonlyMap<string, Desired>,
): readonly Offered[] {
  return answers.flatMap((one) => {
    const wording = wordings.get(wordingName({ ...one, viewpoint: who.viewpoint, language }))
    const hasLevels = one.first.kind === 'level' || one.first.kind === 'caseLevel'
    if (wording === undefined || one.skipped || !hasLevels || !isAnswered(one.first)) return []
    const wanted = one.desired === null ? null : (wishes.get(one.desired) ?? null)
    return [{ id: one.id, answer: sideAnswer(one, one.first, wanted, wording) }]
  })
}

/** How a wish is named among what is shown; an answer is named by its id alone. */
export const wishOf = (id: string): string => `${id}/wish`

/** What is shown after a press on the eye of one part of it. A wish is shown with its answer or not at all. */
export function showing(shown: readonly string[], name: string, isShown: boolean): string[] {
  const others = shown.filter((one) => one !== name)
  if (isShown) return [...others, name]
  return others.filter((one) => one !== wishOf(name))
}

/** What is turned over, and what is not. */
export interface Parted {
  readonly shown: readonly SideAnswer[]
  /** Whole answers, and of answers that are shown the wish alone where that is not. */
  readonly rest: readonly SideAnswer[]
}

/** Parts the answers into what was chosen and what was not. Nothing is in both. */
export function parted(offered: readonly Offered[], shown: readonly string[]): Parted {
  const chosen = new Set(shown)
  const isWishHeld = ({ id, answer }: Offered) => answer.wish !== null && !chosen.has(wishOf(id))
  return {
    shown: offered
      .filter(({ id }) => chosen.has(id))
      .map((one) => (isWishHeld(one) ? { ...one.answer, wish: null } : one.answer)),
    rest: offered.flatMap((one): readonly SideAnswer[] => {
      if (!chosen.has(one.id)) return [one.answer]
      return isWishHeld(one) ? [{ ...one.answer, text: '', choice: null, mark: null }] : []
    }),
  }
}

/** What a side says of itself, beside its answers. */
export type SideHead = Omit<Side, 'answers'>

/** The whole half of an agent again: what was shown, and what was not in its place beside it. */
export function wholeSide(shown: Side, rest: Side | null): Side {
  if (rest === null) return shown
  const wishes = new Map(
    rest.answers
      .filter(({ question }) => shown.answers.some((one) => one.question === question))
      .map(({ question, wish }) => [question, wish]),
  )
  const answers = shown.answers.map((one) => ({ ...one, wish: one.wish ?? wishes.get(one.question) ?? null }))
  return { ...shown, answers: [...answers, ...rest.answers.filter(({ question }) => !wishes.has(question))] }
}
