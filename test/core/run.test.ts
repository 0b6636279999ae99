/** Runs: which part of one a sitting was, what is still open, and what comes next. */

import { describe, expect, test } from 'vitest'
import type { Audit } from '../../renderer/core/audit.ts'
import {
  isOnToday,
  isOver,
  isResting,
  letGoKey,
  nextPart,
  partOf,
  partToBegin,
  type Run,
  runFrom,
  runKey,
  type RunSitting,
  takesSittings,
  writtenParts,
} from '../../renderer/core/run.ts'
import { auditOf, sit } from '../support/sittings.ts'
import { roles } from './library-parts.ts'

const week = auditOf('service-week')
const year = auditOf('yearly')

/** The sitting of a part on a day. */
function sitting(
  audit: Audit,
  index: number,
  day: string,
  kind: RunSitting['kind'] = 'entry',
  id = `${kind}-${index}`,
): RunSitting {
  const items = audit.roles.agent?.groups[index]?.items ?? []
  return { id, kind, day, questions: items.map(({ question }) => question) }
}

/** A week of an agent in which these days were written. */
const weekOf = (...written: readonly number[]): Run =>
  runFrom(
    week,
    'agent',
    'run-1',
    written.map((index) => sitting(week, index, `2026-11-${16 + index}`)),
  )

const states = (run: Run) => run.parts.map(({ state }) => state.kind)

describe('audits in several sittings', () => {
  test('are service week and the yearly review', () => {
    expect(
      ['service-week', 'yearly', 'weekly-agent', 'listener'].map((id) => takesSittings(auditOf(id))),
    ).toEqual([true, true, false, false])
  })

  test.each([week, year])(
    '$id asks no question in two parts, so that each sitting tells its part',
    (audit) => {
      for (const role of roles) {
        const groups = audit.roles[role]?.groups ?? []
        const asked = groups.flatMap(({ items }) => items.map(({ question }) => question))
        expect(new Set(asked).size).toBe(asked.length)
        groups.forEach(({ items }, index) => {
          const questions = items.map(({ question }) => question)
          expect(partOf(audit, role, questions)).toBe(index)
          // A question may have left the library since.
          expect(partOf(audit, role, questions.slice(-1))).toBe(index)
        })
      }
    },
  )

  test('know no part for questions of another audit', () => {
    expect(partOf(week, 'agent', ['listen-present', 'gone'])).toBeNull()
    expect(partOf(week, 'agent', [])).toBeNull()
  })

  test('have each sitting ask its part alone, with its run and its name', () => {
    const { draft } = sit('service-week', 'agent', '2026-11-18', { part: { run: 'run-1', index: 2 } })
    expect(draft.run).toBe('run-1')
    expect(draft.auditName).toBe('Service week · Wednesday, words')
    expect(draft.items.map(({ question }) => question)).toEqual([
      'words-acknowledge',
      'words-sorry',
      'words-speak-up',
    ])
    expect(draft.place).toEqual({ step: 'first', index: 0 })
  })

  test('say in which of both roles, before the part', () => {
    const part = { run: 'run-1', index: 6 }
    const { draft } = sit('yearly', 'manager', '2026-11-18', { name: 'Yearly review, as a lead', part })
    expect(draft.auditName).toBe('Yearly review, as a lead · Care for the team')
  })

  test('lie under keys that sort by audit, role and the time they were begun', () => {
    const keys = [
      runKey({ audit: 'yearly', role: 'agent' }, '01'),
      runKey({ audit: 'service-week', role: 'manager' }, '01'),
      runKey({ audit: 'service-week', role: 'agent' }, '02'),
      runKey({ audit: 'service-week', role: 'agent' }, '01'),
    ]
    expect(keys.toSorted()).toEqual(keys.toReversed())
  })
})

describe('a run', () => {
  test('before it was begun is open in every part', () => {
    const run = runFrom(week, 'agent', null, [])
    expect(states(run)).toEqual(Array(5).fill('open'))
    expect(run).toMatchObject({ id: null, from: null, to: null })
    expect(isOver(run)).toBe(false)
    expect(isOnToday(run, '2026-11-18')).toBe(false)
  })

  test('knows what was written, begun, let go, and what is open', () => {
    const sittings = [sitting(week, 2, '2026-11-18'), sitting(week, 3, '2026-11-19', 'draft')]
    const run = runFrom(week, 'agent', 'run-1', sittings, [letGoKey(week, 'agent', 'run-1', 0)])
    expect(states(run)).toEqual(['letGo', 'open', 'written', 'begun', 'open'])
    expect(run).toMatchObject({ from: '2026-11-18', to: '2026-11-19' })
    expect(writtenParts(run)).toBe(1)
  })

  test('lets go of nothing in another run', () => {
    const run = runFrom(week, 'agent', 'run-2', [], [letGoKey(week, 'agent', 'run-1', 0)])
    expect(states(run)).toEqual(Array(5).fill('open'))
  })

  test('shows what was written though it had been let go, and both entries of a part that has two', () => {
    const twice = [
      sitting(week, 0, '2026-11-20', 'entry', 'later'),
      sitting(week, 0, '2026-11-18', 'entry', 'earlier'),
    ]
    const run = runFrom(week, 'agent', 'run-1', twice, [letGoKey(week, 'agent', 'run-1', 0)])
    expect(run.parts[0]?.state).toEqual({
      kind: 'written',
      entries: [
        { id: 'earlier', day: '2026-11-18' },
        { id: 'later', day: '2026-11-20' },
      ],
    })
    expect(writtenParts(run)).toBe(1)
  })

  test('is over once each part was written or let go, and not while a draft waits', () => {
    const four = [0, 1, 2, 3].map((index) => sitting(week, index, '2026-11-18'))
    const letGo = [letGoKey(week, 'agent', 'run-1', 4)]
    expect(isOver(runFrom(week, 'agent', 'run-1', four))).toBe(false)
    expect(isOver(runFrom(week, 'agent', 'run-1', four, letGo))).toBe(true)
    const begun = [...four, sitting(week, 4, '2026-11-20', 'draft')]
    expect(isOver(runFrom(week, 'agent', 'run-1', begun, letGo))).toBe(false)
    expect(isOver(weekOf(0, 1, 2, 3, 4))).toBe(true)
  })
})

describe('what comes next', () => {
  // 16 November 2026 is a Monday.
  test.each([
    ['on the Wednesday it is begun, the theme of the day', [], '2026-11-18', 2],
    ['on Thursday, that day’s', [2], '2026-11-19', 3],
    ['on the same Wednesday once more, the first that was missed', [2], '2026-11-18', 0],
    ['at the weekend, the first that was missed', [2, 3, 4], '2026-11-22', 0],
    ['the week after, again the theme of its day', [2, 3], '2026-11-27', 4],
    ['on a day whose theme is written, the first open one', [0, 2], '2026-11-18', 1],
  ] as const)('is %s', (_name, written, today, next) => {
    expect(nextPart(weekOf(...written), today)?.index).toBe(next)
  })

  test('is what was begun, before the theme of the day', () => {
    const run = runFrom(week, 'agent', 'run-1', [sitting(week, 1, '2026-11-17', 'draft')])
    expect(nextPart(run, '2026-11-19')?.index).toBe(1)
  })

  test('is nothing when nothing is open', () => {
    expect(nextPart(weekOf(0, 1, 2, 3, 4), '2026-11-20')).toBeNull()
  })

  test('in a review goes by the order of its sittings, whatever the weekday', () => {
    const run = runFrom(year, 'agent', 'run-1', [sitting(year, 0, '2026-11-16')])
    expect(nextPart(run, '2026-11-20')?.index).toBe(1)
  })
})

describe('beginning', () => {
  const none = runFrom(week, 'agent', null, [])
  const day = '2026-11-18'

  test.each<[string, Run, number | 'new' | undefined, string | null, number]>([
    ['nothing yet: a run anew', none, undefined, null, 2],
    ['nothing yet, at a chosen part', none, 0, null, 0],
    ['nothing yet, anew', none, 'new', null, 2],
    ['an open run: goes on with it', weekOf(2), undefined, 'run-1', 0],
    ['an open run, at a chosen part', weekOf(2), 4, 'run-1', 4],
    ['an open run, anew', weekOf(2), 'new', null, 2],
    ['a run that is over: one anew', weekOf(0, 1, 2, 3, 4), undefined, null, 2],
    ['a part that was written: that of a run anew', weekOf(0, 2), 0, null, 0],
  ])('with %s', (_name, newest, choice, run, index) => {
    expect(partToBegin(newest, choice, day)).toEqual({ run, index })
  })

  test('anew twice, as by a double press, is one run', () => {
    const begun = runFrom(week, 'agent', 'run-2', [sitting(week, 2, day, 'draft')])
    expect(partToBegin(begun, 'new', day)).toEqual({ run: 'run-2', index: 2 })
  })

  test('at a part that was let go takes it up again', () => {
    const run = runFrom(
      week,
      'agent',
      'run-1',
      [sitting(week, 2, day)],
      [letGoKey(week, 'agent', 'run-1', 0)],
    )
    expect(partToBegin(run, 0, day)).toEqual({ run: 'run-1', index: 0 })
  })
})

describe('a run that was left alone', () => {
  const open = weekOf(2)
  const review = runFrom(year, 'agent', 'run-1', [sitting(year, 0, '2026-11-18')])

  test.each([
    ['a week, for four weeks', open, '2026-12-16', '2026-12-17'],
    ['a review, for half a year', review, '2027-05-19', '2027-05-20'],
  ])('is gone on with: %s; then another begins', (_name, run, last, after) => {
    expect([isResting(run, last), isResting(run, after)]).toEqual([false, true])
    expect(partToBegin(run, undefined, last).run).toBe('run-1')
    expect(partToBegin(run, undefined, after).run).toBeNull()
  })

  test('is still gone on with by one of its parts', () => {
    expect(partToBegin(review, 3, '2028-01-01')).toEqual({ run: 'run-1', index: 3 })
  })

  test('waits for as long as a draft of it does', () => {
    const run = runFrom(year, 'agent', 'run-1', [sitting(year, 1, '2026-11-18', 'draft')])
    expect(isResting(run, '2028-01-01')).toBe(false)
    expect(partToBegin(run, undefined, '2028-01-01')).toEqual({ run: 'run-1', index: 1 })
  })

  test('does not rest when it is over, or was never begun', () => {
    expect(isResting(weekOf(0, 1, 2, 3, 4), '2028-01-01')).toBe(false)
    expect(isResting(runFrom(week, 'agent', null, []), '2028-01-01')).toBe(false)
  })
})

describe('on Today', () => {
  test('an open week stands for two weeks after its last sitting, a review for two months', () => {
    const run = weekOf(2)
    expect(isOnToday(run, '2026-11-18')).toBe(true)
    expect(isOnToday(run, '2026-12-02')).toBe(true)
    expect(isOnToday(run, '2026-12-03')).toBe(false)
    const review = runFrom(year, 'agent', 'run-1', [sitting(year, 0, '2026-11-18')])
    expect(isOnToday(review, '2027-01-17')).toBe(true)
    expect(isOnToday(review, '2027-01-18')).toBe(false)
  })

  test('one that is over does not stand', () => {
    expect(isOnToday(weekOf(0, 1, 2, 3, 4), '2026-11-20')).toBe(false)
  })
})
