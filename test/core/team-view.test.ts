/** Rule 5 of privacy: a team is shown from five people on, as levels only, and no filter shows fewer. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Choice } from '../../renderer/core/answer.ts'
import { teamNeed, type TeamSide, teamView } from '../../renderer/core/team-view.ts'
import { sideAnswer, sideWith } from '../support/sides.ts'

const everything = { audit: null, since: null }

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
    const six = [...five, opened('Fay', 5, { openedOn: '2026-06-01' })]
    expect(teamView(six, { audit: null, since: '2026-06-01' })).toMatchObject({ people: 6 })
    expect(teamView(six, { audit: null, since: '2026-06-02' })).toMatchObject({ people: 5 })
    expect(teamView(six.slice(1), { audit: null, since: '2026-06-02' })).toEqual({ kind: 'few' })
    expect(teamView(six, { audit: 'two-sheets', since: null })).toEqual({ kind: 'few' })
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

  test('never shows a question of fewer than five, whatever was opened and is looked at', () => {
    const side = fc.record({
      person: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
      openedOn: fc.constantFrom('2026-01-01', '2026-06-01', '2026-11-01'),
      question: fc.constantFrom('q1', 'q2'),
      level: fc.constantFrom<Choice[]>(1, 2, 3, 4, 5, 'none'),
    })
    const since = fc.constantFrom(null, '2026-05-01', '2026-10-01')
    fc.assert(
      fc.property(fc.array(side, { maxLength: 30 }), since, (all, from) => {
        const sides = all.map((one) =>
          opened(one.person, one.level, { openedOn: one.openedOn }, one.question),
        )
        const view = teamView(sides, { audit: null, since: from })
        if (view.kind === 'few') return
        for (const { counts } of view.questions)
          expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(teamNeed)
      }),
    )
  })
})
