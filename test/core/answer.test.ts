/** The rule of blind and final (decisions.md 8), and what counts as an answer. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Answer,
  blankAnswer,
  type Choice,
  choiceOf,
  isAdjusted,
  isAnswered,
  kept,
  type LastTime,
  levelOf,
  revealed,
  withChoice,
} from '../../renderer/core/answer.ts'
import type { AnswerKind } from '../../renderer/core/question.ts'

const last: LastTime = { reflection: 'r', day: '2026-11-12', text: 'I cut in twice.', level: 3 }
const kinds: readonly AnswerKind[] = ['level', 'caseLevel', 'mark', 'text']
const choices: readonly Choice[] = [1, 2, 3, 4, 5, 'none']
const someChoice = fc.constantFrom(...choices)

function levels(answer: Answer) {
  if (answer.kind !== 'level') throw new Error(`a ${answer.kind} has no blind level`)
  return { blind: answer.blind, final: answer.final, reason: answer.reason }
}

const reasoned = (answer: Answer, reason: string): Answer =>
  answer.kind === 'level' ? { ...answer, reason } : answer

describe('a level chosen before last time was seen', () => {
  test('is blind and final at once, however often it is changed', () => {
    fc.assert(
      fc.property(fc.array(someChoice, { minLength: 1 }), (list) => {
        const answer = list.reduce(withChoice, blankAnswer('level'))
        expect(levels(answer)).toEqual({ blind: list.at(-1), final: list.at(-1), reason: '' })
        expect(isAdjusted(answer)).toBe(false)
      }),
    )
  })
})

describe('once last time was seen', () => {
  test('the blind level never moves again, whatever is chosen, kept or revealed', () => {
    const act = fc.oneof(
      someChoice.map((choice) => (answer: Answer) => withChoice(answer, choice)),
      fc.constant(kept),
      fc.constant((answer: Answer) => revealed(answer, { ...last, day: '2026-11-19' })),
    )
    fc.assert(
      fc.property(someChoice, fc.array(act), (first, acts) => {
        const seen = revealed(withChoice(blankAnswer('level'), first), last)
        const after = acts.reduce((answer, by) => by(answer), seen)
        expect(levels(after).blind).toBe(first)
        expect(after).toMatchObject({ last })
      }),
    )
  })

  test('another level is an adjustment, with its reason', () => {
    const seen = revealed(withChoice(blankAnswer('level'), 2), last)
    const adjusted = reasoned(withChoice(seen, 4), 'I had counted only Monday.')
    expect(levels(adjusted)).toEqual({ blind: 2, final: 4, reason: 'I had counted only Monday.' })
    expect(isAdjusted(adjusted)).toBe(true)
    expect(levelOf(adjusted)).toBe(4)
  })

  test('another adjusted level keeps the reason, and going back to the first level takes it away', () => {
    const adjusted = reasoned(
      withChoice(revealed(withChoice(blankAnswer('level'), 2), last), 4),
      'I had counted only Monday.',
    )
    expect(levels(withChoice(adjusted, 5)).reason).toBe('I had counted only Monday.')
    expect(levels(withChoice(adjusted, 2))).toEqual({ blind: 2, final: 2, reason: '' })
    expect(isAdjusted(withChoice(adjusted, 2))).toBe(false)
  })

  test('Keep puts the blind level in force again', () => {
    const seen = revealed(withChoice(blankAnswer('level'), 'none'), last)
    const adjusted = reasoned(withChoice(seen, 4), 'There was one after all.')
    expect(levels(kept(adjusted))).toEqual({ blind: 'none', final: 'none', reason: '' })
    expect(isAdjusted(kept(adjusted))).toBe(false)
  })

  test('last time stays what was shown first', () => {
    const seen = revealed(withChoice(blankAnswer('level'), 2), last)
    expect(revealed(seen, { ...last, level: 5 })).toBe(seen)
  })
})

describe('the other kinds', () => {
  test('begin empty', () => {
    expect(kinds.map(blankAnswer)).toEqual([
      { kind: 'level', text: '', blind: null, final: null, reason: '', last: null, then: null },
      { kind: 'caseLevel', text: '', level: null },
      { kind: 'mark', text: '', mark: null },
      { kind: 'text', text: '' },
    ])
    expect(kinds.map(blankAnswer).some(isAnswered)).toBe(false)
  })

  test('have no blind level, and last time is never laid beside them', () => {
    for (const kind of ['caseLevel', 'mark', 'text'] as const) {
      const answer = blankAnswer(kind)
      expect(revealed(answer, last)).toBe(answer)
      expect(kept(answer)).toBe(answer)
      expect(isAdjusted(answer)).toBe(false)
    }
    expect(withChoice(blankAnswer('caseLevel'), 3)).toEqual({ kind: 'caseLevel', text: '', level: 3 })
    expect(withChoice(blankAnswer('mark'), 3)).toEqual(blankAnswer('mark'))
    expect(withChoice(blankAnswer('text'), 3)).toEqual(blankAnswer('text'))
  })
})

describe('an answer', () => {
  test('is given by words alone, and never by blank space', () => {
    for (const kind of kinds) {
      expect(isAnswered({ ...blankAnswer(kind), text: ' \n\t' })).toBe(false)
      expect(isAnswered({ ...blankAnswer(kind), text: 'a' })).toBe(true)
    }
  })

  test('is given by a level, by "no occasion" or by a mark without any word', () => {
    for (const choice of choices) {
      expect(isAnswered(withChoice(blankAnswer('level'), choice))).toBe(true)
      expect(isAnswered(withChoice(blankAnswer('caseLevel'), choice))).toBe(true)
    }
    expect(isAnswered({ kind: 'mark', text: '', mark: 'no' })).toBe(true)
  })

  test('of "no occasion" is an answer that has no level', () => {
    const answer = withChoice(blankAnswer('level'), 'none')
    expect(choiceOf(answer)).toBe('none')
    expect(levelOf(answer)).toBeNull()
    expect(levelOf(withChoice(blankAnswer('caseLevel'), 4))).toBe(4)
    expect(choiceOf({ kind: 'mark', text: '', mark: 'yes' })).toBeNull()
  })
})
