/** Made-up entries and wishes, for the tests of what Insights draws. */

import type { Answer, Choice } from '../../renderer/core/answer.ts'
import { addDays, type Day, mondayOf } from '../../renderer/core/day.ts'
import type { Desired } from '../../renderer/core/desired.ts'
import type { Level, Viewpoint } from '../../renderer/core/question.ts'
import type { Entry, Wish } from '../../renderer/core/question-series.ts'
import type { Answered } from '../../renderer/core/reflection.ts'
import { seriesKey } from '../../renderer/core/series.ts'
import { noon } from '../support/sittings.ts'

/** The Monday on which these pasts begin. */
export const start = '2026-01-05'

/** So many weeks after that. */
export const week = (at: number): Day => addDays(start, 7 * at)

/** An answer with a level. */
export const given = (
  choice: Choice | null,
  more: { readonly text?: string; readonly final?: Choice | null } = {},
): Answer => ({
  kind: 'level',
  text: more.text ?? '',
  blind: choice,
  final: more.final === undefined ? choice : more.final,
  reason: '',
  last: null,
  then: null,
})

/** One question of an entry. */
export const answer = (question: string, first: Answer, more: Partial<Answered> = {}): Answered => ({
  id: `row-${question}`,
  question,
  version: 1,
  group: '',
  about: null,
  first,
  skipped: false,
  desired: null,
  judged: null,
  ...more,
})

/** What of an entry may be otherwise. */
interface EntryParts {
  readonly id?: string
  readonly audit?: string
  readonly viewpoint?: Viewpoint
  readonly about?: string
  readonly language?: string
}

/** An entry of a day. */
export function entry(day: Day, answers: readonly Answered[], parts: EntryParts = {}): Entry {
  const { id = `entry-${day}`, audit = 'weekly-agent', viewpoint = 'agent', about = 'self' } = parts
  return {
    id,
    body: {
      audit,
      auditVersion: 1,
      auditName: audit,
      role: viewpoint === 'manager' ? 'manager' : 'agent',
      who: { author: 'self', about, viewpoint, sealedUntil: null },
      language: parts.language ?? 'en',
      started: noon(day),
      finished: noon(day),
      forWeek: mondayOf(day),
      run: null,
      event: '',
      answers: [...answers],
    },
  }
}

/** One entry a week that answers one question with these levels. */
export const weeklyEntries = (levels: readonly Level[], question = 'listen-present'): readonly Entry[] =>
  levels.map((level, at) => entry(week(at), [answer(question, given(level))]))

/** A desired answer; ids sort by the number. */
export function wish(
  number: number,
  day: Day,
  level: Choice | null,
  more: Partial<Desired> & { readonly series?: string } = {},
): Wish {
  const { series, ...body } = more
  const asked = { question: 'listen-present', version: 1, viewpoint: 'agent' as const, ...body }
  return {
    id: `wish-${String(number).padStart(3, '0')}`,
    series: series ?? seriesKey(asked, asked.viewpoint),
    body: {
      text: `Wish ${number}`,
      level,
      byWhen: null,
      importance: null,
      day,
      reflection: `entry-${day}`,
      before: null,
      verdict: null,
      ...asked,
    },
  }
}
