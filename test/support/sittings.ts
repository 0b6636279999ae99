/** Made-up moments, ids and sittings for the tests of core and store. */

import { auditById, library } from '../../renderer/content/english.ts'
import { withChoice, type Choice } from '../../renderer/core/answer.ts'
import type { Audit, Walkable } from '../../renderer/core/audit.ts'
import type { Day, Moment } from '../../renderer/core/day.ts'
import type { Desired } from '../../renderer/core/desired.ts'
import {
  type Draft,
  type DraftAnswer,
  type DraftItem,
  rewritten,
  type Wish,
  withFirst,
} from '../../renderer/core/draft.ts'
import type { Goal, Written } from '../../renderer/core/finish.ts'
import type { Role } from '../../renderer/core/question.ts'
import { type Beginning, beginSitting } from '../../renderer/core/sitting.ts'

/** Noon UTC of a day. */
export const noon = (day: Day): Moment => ({ at: `${day}T12:00:00.000Z`, zone: 'UTC', day })

/** Ids that count up: "row-1", "row-2". */
export function counting(prefix: string): () => string {
  let count = 0
  return () => {
    count += 1
    return `${prefix}-${count}`
  }
}

/** The audit of the library with this id. */
export function auditOf(id: string): Audit {
  const audit = auditById(id)
  if (audit === undefined) throw new Error(`The library has no audit "${id}"`)
  return audit
}

/** What a sitting of an audit begins with on a day, without any history. */
export function beginning(
  audit: Walkable,
  role: Role,
  moment: Moment,
  more: Partial<Beginning> = {},
): Beginning {
  return {
    audit,
    role,
    questions: library.questions,
    sources: library.sources,
    asked: new Map(),
    short: false,
    moment,
    language: 'en',
    newId: counting('row'),
    ...more,
  }
}

/** The draft of a sitting, and each of its items with a blank answer and no goal. */
export interface Sat {
  readonly draft: Draft
  readonly written: readonly Written[]
}

/** Sits down to an audit. */
export function sit(id: string, role: Role, day: Day, more: Partial<Beginning> = {}): Sat {
  const { draft, answers } = beginSitting(beginning(auditOf(id), role, noon(day), more))
  const bodies = new Map(answers.map((answer) => [answer.id, answer.body]))
  const written = draft.items.flatMap((item) => {
    const answer = bodies.get(item.row)
    return answer === undefined ? [] : [{ item, answer, goal: null }]
  })
  return { draft, written }
}

/** The first item of a sitting with its blank answer. */
export function firstOf({ written }: Sat): Written {
  const first = written[0]
  if (first === undefined) throw new Error('The sitting asks nothing')
  return first
}

/** An answer with words and, where its kind has one, a level. */
export function answered(answer: DraftAnswer, text: string, choice?: Choice): DraftAnswer {
  const worded = withFirst(answer, { ...answer.first, text })
  return choice === undefined ? worded : withFirst(worded, withChoice(worded.first, choice))
}

/** An answer whose second sheet was written anew. */
export const wishing = (answer: DraftAnswer, wish: Partial<Omit<Wish, 'mode'>>): DraftAnswer => ({
  ...answer,
  wish: rewritten(answer.wish, wish),
})

/** An answer whose goal was confirmed, with the date the page gives it. */
export const standing = (answer: DraftAnswer, byWhen: Day): DraftAnswer => ({
  ...answer,
  wish: { ...answer.wish, mode: 'still', byWhen },
})

/** A goal that was in force before a sitting. */
export function goalFor(item: DraftItem, body: Partial<Desired> = {}): Goal {
  return {
    id: `goal-of-${item.row}`,
    body: {
      question: item.question,
      version: item.version,
      viewpoint: 'agent',
      text: 'To let them finish.',
      level: 5,
      byWhen: '2026-12-31',
      importance: 2,
      day: '2026-11-02',
      reflection: 'reflection-1',
      before: null,
      verdict: null,
      ...body,
    },
  }
}
