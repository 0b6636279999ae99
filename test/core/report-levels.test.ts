/** Levels of two by dimension and over time: of what is shown alone, and of a change no more than may be said. */

import { describe, expect, test } from 'vitest'
import { addDays } from '../../renderer/core/day.ts'
import type { Level } from '../../renderer/core/question.ts'
import { blankReport, type Report, sharedName } from '../../renderer/core/report.ts'
import type { PairMaterial, SharedMeeting } from '../../renderer/core/report-opened.ts'
import { pairContent } from '../../renderer/core/report-pair.ts'
import type { SideAnswer } from '../../renderer/core/side.ts'
import { sideAnswer, sideWith } from '../support/sides.ts'

/** What two said to a question: both levels, and what the agent wants. */
type Said = readonly [agent: Level, lead: Level, wish?: Level]

/** A meeting with its questions q1, q2 and so on. */
function meeting(
  id: string,
  day: string,
  said: readonly Said[],
  more: Partial<SideAnswer> = {},
): SharedMeeting {
  const answers = (of: 0 | 1) =>
    said.map((one, at) => {
      const wish = of === 1 || one[2] === undefined ? null : { text: '', level: one[2] }
      return sideAnswer(`q${at + 1}`, { choice: one[of], wish, ...more })
    })
  const sides = { agent: sideWith('agent', answers(0)), lead: sideWith('observed', answers(1)) }
  return { id, day, isHeld: true, agreed: '', sides }
}

const report: Report = {
  ...blankReport('2026-11-22', 'A4', 'zofia'),
  span: 'own',
  from: '2026-01-01',
  to: '2026-12-31',
  sections: ['dimensions', 'overTime'],
}

/** The content made of some meetings, with these questions shown. */
function contentOf(meetings: readonly SharedMeeting[], shown: readonly string[], by: Partial<Report> = {}) {
  const material: PairMaterial = {
    names: { agent: 'Zofia', lead: 'Daniel' },
    keeper: 'lead',
    meetings,
    commitments: [],
    carried: [],
    next: null,
  }
  return pairContent({ ...report, ...by, shown: [...shown] }, material)
}

/** The names of the first so many questions of a meeting. */
const first = (id: string, count: number) =>
  Array.from({ length: count }, (_, at) => sharedName(id, `q${at + 1}@1`))

describe('the dimensions of a report about a person', () => {
  const five: readonly Said[] = [
    [2, 3, 4],
    [3, 3, 3],
    [4, 2, 5],
    [1, 5, 5],
    [1, 5, 5],
  ]

  test('sum up the levels of both, of the questions that are shown and no other', () => {
    const { dimensions } = contentOf([meeting('m', '2026-05-05', five)], first('m', 3))
    expect(dimensions).toEqual([
      {
        dimension: 'listening',
        day: '2026-05-05',
        audit: 'Weekly reflection',
        agent: 3,
        lead: 3,
        views: { n: 3, same: 1, close: 1, talk: 1, median: 0 },
        wanted: 4,
        gaps: { n: 3, median: 1, below: 2, at: 1, beyond: 0, noOccasion: 0 },
      },
    ])
  })

  test('are not there for fewer than three, and sum up nothing for fewer than half of those asked', () => {
    expect(contentOf([meeting('m', '2026-05-05', five)], first('m', 2)).dimensions).toEqual([])
    const seven = meeting('m', '2026-05-05', [...five, ...five.slice(0, 2)])
    expect(contentOf([seven], first('m', 3)).dimensions).toMatchObject([
      { agent: null, lead: null, wanted: null },
    ])
    expect(contentOf([seven], first('m', 4)).dimensions).toMatchObject([{ agent: 2.5, lead: 3 }])
  })

  test('say what is wanted only where it was turned over of enough questions', () => {
    const unsaid: readonly Said[] = five.slice(0, 3).map(([agent, lead]) => [agent, lead])
    expect(contentOf([meeting('m', '2026-05-05', unsaid)], first('m', 3)).dimensions).toMatchObject([
      { agent: 3, wanted: null },
    ])
  })

  test('are those of the newest meeting of the time, and levels of a last case are none', () => {
    const meetings = [meeting('old', '2026-03-03', five), meeting('m', '2026-05-05', five)]
    const shown = [...first('old', 3), ...first('m', 3)]
    expect(contentOf(meetings, shown).dimensions).toMatchObject([{ day: '2026-05-05' }])
    expect(contentOf(meetings, shown, { to: '2026-04-01' }).dimensions).toMatchObject([{ day: '2026-03-03' }])
    const cases = meeting('m', '2026-05-05', five, { kind: 'caseLevel' })
    expect(contentOf([cases], first('m', 3)).dimensions).toEqual([])
    expect(contentOf(meetings, shown, { sections: ['views'] }).dimensions).toEqual([])
  })
})

describe('the levels of two over time', () => {
  const levels: readonly Level[] = [1, 1, 2, 2, 3, 3, 4, 5]
  const at = (week: number) => addDays('2026-01-06', 7 * week)
  /** A meeting a week of three questions, the first of them rising. */
  const weekly = levels.map((level, week) =>
    meeting(`m${week}`, at(week), [
      [level, 3, 4],
      [3, 3],
      [3, 3],
    ]),
  )
  const names = weekly.map(({ id }) => sharedName(id, 'q1@1'))
  const lines = (shown: readonly string[], by: Partial<Report> = {}) => contentOf(weekly, shown, by).overTime

  test('stand for each of the two, with what may be said of all that was opened', () => {
    const [one] = lines(names)
    expect(one).toMatchObject({ key: 'q1@1', label: 'About q1' })
    expect(one?.series.map(({ of, change }) => [of, change?.kind])).toEqual([
      ['agent', 'trend'],
      ['lead', 'noTrend'],
    ])
    expect(one?.series[0]?.wishes).toEqual([{ from: at(0), until: null, level: 4 }])
    expect(one?.series[1]?.wishes).toEqual([])
  })

  test('say nothing of a change where a level of the time is not shown, and draw it nowhere', () => {
    const [one] = lines(names.filter((_, week) => week !== 3))
    expect(one?.series.map(({ change, wobble, rounds }) => [change, wobble, rounds.length])).toEqual([
      [null, null, 7],
      [null, null, 7],
    ])
    expect(JSON.stringify(one)).not.toContain(at(3))
  })

  test('are judged on all that was opened up to the end of the time, and on nothing after it', () => {
    const late = lines(names.slice(4), { from: at(4) })[0]?.series[0]
    expect([late?.rounds.length, late?.change?.kind]).toEqual([4, 'trend'])
    const early = lines(names, { to: at(6) })[0]?.series[0]
    expect([early?.rounds.length, early?.change]).toMatchObject([7, { kind: 'tooFew', n: 7 }])
  })

  test('need two one-on-ones of the time, and what is not shown is not there', () => {
    expect(lines(names.slice(0, 1))).toEqual([])
    expect(lines(names.slice(0, 3), { from: at(2) })).toEqual([])
    expect(lines([])).toEqual([])
    expect(lines(names).map(({ key }) => key)).toEqual(['q1@1'])
    expect(lines(names, { sections: ['views'] })).toEqual([])
  })
})
