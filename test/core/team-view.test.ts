/** Rule 5 of privacy: a team is shown from five people on, as levels only, and no filter shows fewer. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Choice } from '../../renderer/core/answer.ts'
import {
  type TeamFilter,
  teamNeed,
  type TeamQuestion,
  type TeamSide,
  teamView as viewOn,
} from '../../renderer/core/team-view.ts'
import { sideAnswer, sideWith } from '../support/sides.ts'

const everything = { audit: null, weeks: null }
const teamView = (sides: readonly TeamSide[], filter: TeamFilter) => viewOn(sides, filter, '2026-11-22')

/** An opened side of a person: the level of one question. */
function opened(person: string, level: Choice, more: Partial<TeamSide> = {}, question = 'q1'): TeamSide {
  const answer = sideAnswer(question, { choice: level, text: `${person} wrote this` })
  return { person, openedOn: '2026-11-18', side: { ...sideWith('agent', [answer]), author: person }, ...more }
}

const five = ['Ana', 'Bo', 'Cem', 'Dia', 'Eli'].map((name, at) => opened(name, at < 3 ? 2 : 4))

describe('the view of a team', () => {
  test('exists from five people on', () => {
    expect(teamView(five.slice(1), everything)).toEqual({ kind: 'few' })
    expect(teamView([...five.slice(1), opened('Bo', 3)], everything)).toEqual({ kind: 'few' })
    expect(teamView(five, everything)).toEqual({
      kind: 'team',
      people: 5,
      questions: [{ key: 'q1@1', label: 'About q1', counts: [0, 3, 0, 2, 0] }],
    })
  })

  test('refuses a filter that leaves fewer, by period or by audit', () => {
    const older = five.map(({ person }) => opened(person, 5, { openedOn: '2026-06-01' }))
    expect(teamView(older, { audit: null, weeks: 26 })).toMatchObject({ people: 5 })
    expect(teamView([...older, ...five.slice(1)], { audit: null, weeks: 13 })).toEqual({ kind: 'few' })
    expect(teamView(older, { audit: 'two-sheets', weeks: null })).toEqual({ kind: 'few' })
  })

  test('refuses a filter that leaves out one to four, who would be what two views differ by', () => {
    const old = (name: string) => opened(name, 5, { openedOn: '2026-06-01' })
    const others = ['Fay', 'Gus', 'Hal', 'Ida'].map(old)
    for (let count = 1; count <= 4; count += 1)
      expect(teamView([...five, ...others.slice(0, count)], { audit: null, weeks: 13 })).toEqual({
        kind: 'few',
      })
    expect(teamView([...five, ...others, old('Jon')], { audit: null, weeks: 13 })).toMatchObject({
      people: 5,
    })
    // Between two periods, and between a question of one audit and the same of any.
    const year = ['k', 'l', 'm', 'n', 'o'].map((name) => opened(name, 1, { openedOn: '2026-01-01' }))
    const all = [...five, ...others, ...year]
    expect(teamView(all, { audit: null, weeks: 26 })).toMatchObject({ people: 9 })
    expect(teamView(all, { audit: null, weeks: 13 })).toEqual({ kind: 'few' })
  })

  test('leaves out a question on which one to four stand elsewhere without the filter', () => {
    const large = five.map((one) => ({
      ...one,
      openedOn: '2026-10-01',
      side: { ...one.side, audit: 'two-sheets' },
    }))
    const moved = opened('Ana', 5)
    expect(teamView([...large, moved], { audit: 'two-sheets', weeks: null })).toEqual({ kind: 'few' })
    expect(teamView(large, { audit: 'two-sheets', weeks: null })).toMatchObject({ people: 5 })
  })

  test('leaves out a question that fewer than five of them gave a level for', () => {
    const rare = five.slice(0, 4).map(({ person }) => opened(person, 1, {}, 'rare'))
    const shown = teamView([...five, ...rare, opened('Eli', 'none', {}, 'rare')], everything)
    expect(shown.kind === 'team' && shown.questions.map(({ key }) => key)).toEqual(['q1@1'])
  })

  test('counts the newest level of each person once, and nothing that a lead said', () => {
    const older = opened('Ana', 5, { openedOn: '2026-01-01' })
    const lead = { ...opened('Ana', 1), side: sideWith('observed', [sideAnswer('q1', { choice: 1 })]) }
    expect(teamView([older, lead, ...five], everything)).toEqual(teamView(five, everything))
  })

  test('holds no name, no text and no trace of who stands where', () => {
    const text = JSON.stringify(teamView(five, everything))
    for (const { person } of five) expect(text).not.toContain(person)
    expect(text).not.toContain('wrote')
    fc.assert(
      fc.property(fc.shuffledSubarray(five, { minLength: 5 }), (shuffled) => {
        expect(teamView(shuffled, everything)).toEqual(teamView(five, everything))
      }),
    )
  })

  test('never shows a question of fewer than five, nor two views that differ by fewer', () => {
    const side = fc.record({
      person: fc.integer({ min: 1, max: 12 }).map(String),
      openedOn: fc.constantFrom('2026-01-01', '2026-06-01', '2026-11-01'),
      question: fc.constantFrom('q1', 'q2'),
      level: fc.constantFrom<Choice[]>(1, 2, 3, 'none'),
    })
    const weeks = [13, 26, 52, null] as const
    fc.assert(
      fc.property(fc.array(side, { minLength: 8, maxLength: 40 }), (all) => {
        const sides = all.map((one) =>
          opened(one.person, one.level, { openedOn: one.openedOn }, one.question),
        )
        const views = weeks.map((long) => teamView(sides, { audit: null, weeks: long }))
        const sizes = views.map((view) => new Map(view.kind === 'few' ? [] : view.questions.map(countIn)))
        for (const [at, narrow] of sizes.entries())
          for (const [key, count] of narrow) {
            expect(count).toBeGreaterThanOrEqual(teamNeed)
            for (const wide of sizes.slice(at + 1)) {
              const more = (wide.get(key) ?? count) - count
              expect(more === 0 || more >= teamNeed).toBe(true)
            }
          }
      }),
    )
  })
})

/** How many people a question was counted for. */
const countIn = ({ key, counts }: TeamQuestion) => [key, counts.reduce((sum, one) => sum + one, 0)] as const
