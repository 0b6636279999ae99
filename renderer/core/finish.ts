/** How a draft becomes a finished reflection, with its desired answers, verdicts and commitments. */

import { type Commitment, isPlan } from './commitment.ts'
import type { Pair } from './comparison.ts'
import { choiceOf } from './answer.ts'
import type { Day, Moment } from './day.ts'
import type { Desired, Verdict } from './desired.ts'
import {
  type Draft,
  type DraftAnswer,
  type DraftItem,
  hasFirst,
  hasWish,
  wantedIn,
  type Wanted,
} from './draft.ts'
import type { Answered, Reflection } from './reflection.ts'
import { seriesKey } from './series.ts'

/** A desired answer in force before this sitting, and its id. */
export interface Goal {
  readonly id: string
  readonly body: Desired
}

/** One item of a draft with what was written and what was wanted before. */
export interface Written {
  readonly item: DraftItem
  readonly answer: DraftAnswer
  readonly goal: Goal | null
}

/**
 * The series a wish belongs to. Wishes about one event have a series of their own, so that they
 * never take the place of a goal with a level.
 */
export function wishSeries(item: DraftItem, draft: Draft): string {
  const key = seriesKey(item, draft.who.viewpoint, draft.who.about)
  return item.kind === 'level' || item.kind === 'caseLevel' ? key : `${key}/${item.kind}`
}

/** True when the old desired answer is to be judged here: its date has come, or it was rewritten. */
export function isToJudge(written: Written, day: Day): boolean {
  const { goal, answer } = written
  if (goal === null || goal.body.verdict !== null) return false
  const due = goal.body.byWhen !== null && goal.body.byWhen <= day
  return due || (answer.wish.mode === 'anew' && hasWish(answer.wish))
}

/** What the second sheet says for an item; null when it says nothing. */
export function wantedOf(written: Written): Wanted | null {
  return wantedIn(written.answer.wish, written.goal?.body ?? null)
}

/** An item as it stands on both sheets. */
export function pairOf(written: Written): Pair {
  const wanted = wantedOf(written)
  return {
    id: written.item.row,
    current: hasFirst(written.answer) ? choiceOf(written.answer.first) : null,
    desired: wanted?.level ?? null,
    importance: wanted?.importance ?? null,
    byWhen: wanted?.byWhen ?? null,
  }
}

/** A desired answer to be added. */
export interface NewGoal {
  readonly id: string
  readonly series: string
  readonly body: Desired
}

/** A desired answer of before to be marked: judged, or no longer in force. */
export interface OldGoal {
  readonly id: string
  readonly verdict: Verdict | null
  readonly inForce: boolean
}

/** Everything Finish writes, in one transaction. */
export interface Finished {
  readonly reflection: Reflection
  /** The series asked with levels, for the index. */
  readonly asked: readonly string[]
  readonly added: readonly NewGoal[]
  readonly marked: readonly OldGoal[]
  readonly commitments: readonly { readonly id: string; readonly body: Commitment }[]
}

interface Context {
  readonly id: string
  readonly draft: Draft
  readonly moment: Moment
  readonly newId: () => string
}

/** How the old desired answer is judged in this sitting; null when it is not, or was left open. */
const verdictIn = (written: Written, { draft }: Context): Verdict | null =>
  isToJudge(written, draft.started.day) ? written.answer.verdict : null

/** The desired answer that this sitting adds for an item; null when the old one stands or none was written. */
function goalFrom(written: Written, context: Context): NewGoal | null {
  const { id, draft, newId } = context
  const wanted = wantedOf(written)
  if (wanted === null) return null
  const { goal, item } = written
  if (written.answer.wish.mode === 'still' && goal !== null) {
    // The verdict is given last: what is no longer wanted does not stand, whatever was pressed before.
    if (wanted.byWhen === goal.body.byWhen || verdictIn(written, context) === 'unwanted') return null
  }
  return {
    id: newId(),
    series: wishSeries(item, draft),
    body: {
      question: item.question,
      version: item.version,
      viewpoint: draft.who.viewpoint,
      text: wanted.text,
      level: wanted.level,
      byWhen: wanted.byWhen,
      importance: wanted.importance,
      day: draft.started.day,
      reflection: id,
      before: goal?.id ?? null,
      verdict: null,
    },
  }
}

/** One item folded: its part of the reflection, and what happens to the goals. */
function fold(written: Written, context: Context) {
  const { goal, answer, item } = written
  const added = goalFrom(written, context)
  const verdict = verdictIn(written, context)
  const inForce = added === null && verdict !== 'unwanted'
  const marked: readonly OldGoal[] =
    goal !== null && (verdict !== null || !inForce) ? [{ id: goal.id, verdict, inForce }] : []
  const answered: Answered = {
    id: item.row,
    question: item.question,
    version: item.version,
    group: item.group,
    about: item.about,
    first: answer.first,
    skipped: answer.skipped,
    desired: added?.id ?? (answer.wish.mode === 'still' ? (goal?.id ?? null) : null),
    judged: goal !== null && verdict !== null ? { desired: goal.id, word: verdict } : null,
  }
  return { answered, added, marked }
}

/** The commitments of the plans that say enough. */
function promises({ id, draft, moment, newId }: Context) {
  return draft.plans.filter(isPlan).map((plan) => ({
    id: newId(),
    body: {
      ...plan,
      confidence: null,
      author: draft.who.author,
      context: draft.who.about,
      madeOn: moment.day,
      reflection: id,
      status: 'open' as const,
      outcome: null,
      happened: '',
      closedOn: null,
    },
  }))
}

/**
 * Folds a draft into one reflection. Every item is kept, answered or not, so that an entry shows
 * what was asked; a skipped one keeps what had been written.
 */
export function finishSitting(
  id: string,
  draft: Draft,
  written: readonly Written[],
  moment: Moment,
  newId: () => string,
): Finished {
  const context: Context = { id, draft, moment, newId }
  const folded = written.map((one) => fold(one, context))
  const { items: _items, place: _place, chosen: _chosen, plans: _plans, shown: _shown, ...sitting } = draft
  return {
    reflection: { ...sitting, finished: moment, answers: folded.map(({ answered }) => answered) },
    asked: draft.items
      .filter(({ kind }) => kind === 'level' || kind === 'caseLevel')
      .map((item) => seriesKey(item, draft.who.viewpoint, draft.who.about)),
    added: folded.flatMap(({ added }) => (added === null ? [] : [added])),
    marked: folded.flatMap(({ marked }) => marked),
    commitments: promises(context),
  }
}
