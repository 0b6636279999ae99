/** An answer on either sheet, as a union by kind (decisions.md 3). */

import { later, z } from './zod.ts'
import { isDay } from './day.ts'
import type { AnswerKind, Level } from './question.ts'

/** A local calendar day in a stored body. */
export const daySchema = later(() => z.string().refine(isDay, 'not a calendar day'))

const level = later(() => z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]))

/** A level, or the full answer that there was no occasion, or (observed) that it was not seen. */
export const choiceSchema = later(() => z.union([level, z.literal('none'), z.literal('unseen')]))

/** See `choiceSchema`. */
export type Choice = z.infer<typeof choiceSchema>

/** What was given the last time, as it was shown beside the new answer. */
const lastTime = later(() =>
  z.object({
    reflection: z.string(),
    day: daySchema,
    text: z.string(),
    level: choiceSchema.nullable(),
  }),
)

/** Last time's answer of the same series, with its date. */
export type LastTime = z.infer<typeof lastTime>

const levelAnswer = later(() =>
  z.object({
    kind: z.literal('level'),
    text: z.string(),
    /** Given before last time's answer was seen; fixed the moment that shows. Series use this one. */
    blind: choiceSchema.nullable(),
    /** The level in force; words, Compare and reports use this one. */
    final: choiceSchema.nullable(),
    /** One line why the level was adjusted after the reveal; empty when kept. */
    reason: z.string(),
    /** Last time's answer once it has been shown; null until then or when there is none. */
    last: lastTime.nullable(),
    /** Reserved for the quarterly "where were you at the start?" (decisions.md 15). */
    then: level.nullable(),
  }),
)
const caseAnswer = later(() =>
  z.object({
    kind: z.literal('caseLevel'),
    text: z.string(),
    level: choiceSchema.nullable(),
  }),
)
const markAnswer = later(() =>
  z.object({
    kind: z.literal('mark'),
    text: z.string(),
    mark: z.enum(['yes', 'partly', 'no']).nullable(),
  }),
)
const textAnswer = later(() => z.object({ kind: z.literal('text'), text: z.string() }))

/** An answer on the first sheet. */
export const answerSchema = later(() =>
  z.discriminatedUnion('kind', [levelAnswer, caseAnswer, markAnswer, textAnswer]),
)

/** See `answerSchema`. */
export type Answer = z.infer<typeof answerSchema>

/** Whether an event's act happened: yes, partly or no. */
export type Mark = 'yes' | 'partly' | 'no'

/** How much a wish matters: 1 a little, 2 much, 3 most (at most three goals in force may have 3). */
export const importanceSchema = later(() => z.union([z.literal(1), z.literal(2), z.literal(3)]))

/** See `importanceSchema`. */
export type Importance = z.infer<typeof importanceSchema>

/** An empty answer of a kind, as a sitting begins with it. */
export function blankAnswer(kind: AnswerKind): Answer {
  switch (kind) {
    case 'level':
      return { kind, text: '', blind: null, final: null, reason: '', last: null, then: null }
    case 'caseLevel':
      return { kind, text: '', level: null }
    case 'mark':
      return { kind, text: '', mark: null }
    case 'text':
      return { kind, text: '' }
  }
}

/** True once anything was written or chosen. */
export function isAnswered(answer: Answer): boolean {
  // Words last: they are longer to look through than a choice.
  if (choiceOf(answer) !== null || (answer.kind === 'mark' && answer.mark !== null)) return true
  return answer.text.trim() !== ''
}

/** The level in force, 1 to 5; null when none was given or the answer's kind has none. */
export function levelOf(answer: Answer): Level | null {
  const choice = choiceOf(answer)
  return typeof choice === 'number' ? choice : null
}

/** What was chosen beside the text: a level, no occasion, or nothing yet. */
export function choiceOf(answer: Answer): Choice | null {
  if (answer.kind === 'level') return answer.final
  return answer.kind === 'caseLevel' ? answer.level : null
}

/**
 * The answer with another level chosen. Until last time's answer has been shown, blind and final
 * move together; afterwards only final does (decisions.md 8).
 */
export function withChoice(answer: Answer, choice: Choice): Answer {
  if (answer.kind === 'caseLevel') return { ...answer, level: choice }
  if (answer.kind !== 'level') return answer
  return answer.last === null
    ? { ...answer, blind: choice, final: choice }
    : { ...answer, final: choice, reason: choice === answer.blind ? '' : answer.reason }
}

/** The answer after last time's has been shown beside it; from here on its blind level is fixed. */
export function revealed(answer: Answer, last: LastTime): Answer {
  return answer.kind === 'level' && answer.last === null ? { ...answer, last } : answer
}

/** The answer with its blind level in force again: Keep, after Adjust. */
export function kept(answer: Answer): Answer {
  return answer.kind === 'level' ? { ...answer, final: answer.blind, reason: '' } : answer
}

/** True when the level was adjusted after the reveal. */
export function isAdjusted(answer: Answer): boolean {
  return answer.kind === 'level' && answer.last !== null && answer.final !== answer.blind
}
