/** An entry told whole: each answer in the words it was asked in, beside what was wanted; for files that others read. */

import { type Answer, choiceOf, type Choice, isAdjusted, isAnswered, type Mark } from './answer.ts'
import type { Day } from './day.ts'
import type { Desired } from './desired.ts'
import type { Importance } from './answer.ts'
import type { Role } from './question.ts'
import type { Entry } from './question-series.ts'
import type { Answered } from './reflection.ts'
import { type StoredWording, wordingName } from './wording.ts'

/** What was wanted, and what its level means in the words of the question. */
export interface ToldWish {
  readonly text: string
  readonly choice: Choice | null
  /** The level's own text; empty where none was chosen. */
  readonly meaning: string
  readonly byWhen: Day | null
  readonly importance: Importance | null
}

/** One answer with everything that is needed to read it. */
export interface ToldAnswer {
  /** Its id in the entry. */
  readonly id: string
  readonly question: string
  readonly version: number
  /** The id of its dimension; empty where its wording is gone, and so are the words below. */
  readonly dimension: string
  readonly label: string
  /** What was asked on the first sheet, and on the second. */
  readonly now: string
  readonly desired: string
  readonly group: string
  readonly text: string
  /** The level in force; null where none was given or the answer has none. */
  readonly choice: Choice | null
  /** The level's own text; for a mark, what was marked; else empty. */
  readonly meaning: string
  readonly mark: Mark | null
  /** The level before last time's answer was seen, where it was adjusted after it; and why. */
  readonly adjusted: { readonly from: Choice | null; readonly reason: string } | null
  readonly skipped: boolean
  readonly wish: ToldWish | null
}

/** One entry. */
export interface ToldEntry {
  readonly id: string
  readonly day: Day
  readonly week: Day
  readonly audit: string
  readonly name: string
  readonly role: Role
  /** The language it was asked in. */
  readonly language: string
  /** What names the one event it is about; empty where there is none. */
  readonly event: string
  readonly answers: readonly ToldAnswer[]
}

/** What an entry is told with: wordings by `wordingName`, and desired answers by id. */
export interface ToldWith {
  readonly wordings: ReadonlyMap<string, StoredWording>
  readonly desired: ReadonlyMap<string, Desired>
}

/** The text of a level in a wording; empty where there is none. */
const levelText = (wording: StoredWording | undefined, choice: Choice | null): string =>
  typeof choice === 'number' ? (wording?.levels[choice - 1] ?? '') : ''

/** What was adjusted after last time's answer was seen; null where nothing was. */
function adjustedIn(first: Answer): ToldAnswer['adjusted'] {
  return first.kind === 'level' && isAdjusted(first) ? { from: first.blind, reason: first.reason } : null
}

function tellWish(wish: Desired | undefined, wording: StoredWording | undefined): ToldWish | null {
  if (wish === undefined) return null
  const { text, level, byWhen, importance } = wish
  return { text, choice: level, meaning: levelText(wording, level), byWhen, importance }
}

function tellAnswer(
  one: Answered,
  wording: StoredWording | undefined,
  wish: Desired | undefined,
): ToldAnswer {
  const { id, question, version, group, about, first, skipped } = one
  const choice = choiceOf(first)
  return {
    id,
    question,
    version,
    dimension: wording?.dimension ?? '',
    label: wording?.label ?? '',
    now: about?.now ?? wording?.now ?? '',
    desired: about?.desired ?? wording?.desired ?? '',
    group,
    text: first.text,
    choice,
    meaning: first.kind === 'mark' ? (about?.statement ?? '') : levelText(wording, choice),
    mark: first.kind === 'mark' ? first.mark : null,
    adjusted: adjustedIn(first),
    skipped,
    wish: tellWish(wish, wording),
  }
}

/** An entry with every answer that says something on either sheet, in the order it was asked. */
export function tellEntry({ id, body }: Entry, { wordings, desired }: ToldWith): ToldEntry {
  const { viewpoint } = body.who
  const said = body.answers.filter((one) => isAnswered(one.first) || one.desired !== null)
  return {
    id,
    day: body.started.day,
    week: body.forWeek,
    audit: body.audit,
    name: body.auditName,
    role: body.role,
    language: body.language,
    event: body.event,
    answers: said.map((one) =>
      tellAnswer(
        one,
        wordings.get(wordingName({ ...one, viewpoint, language: body.language })),
        one.desired === null ? undefined : desired.get(one.desired),
      ),
    ),
  }
}
