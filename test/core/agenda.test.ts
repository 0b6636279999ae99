/** The agenda of a pair: what stands on it, in which order, and what is suggested for it. */

import { describe, expect, test } from 'vitest'
import { agendaOf, movedBy, suggestionsFor } from '../../renderer/core/agenda.ts'
import { newRow } from '../../renderer/core/body.ts'
import { aCommitment, aPoint, aSide, pairDay, pointRow, sideAnswer } from '../support/pairs.ts'

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)
const promise = newRow('commitment', 'c', aCommitment('zofia'), {
  at: `${pairDay}T12:00:00Z`,
  device: 'test',
})

describe('an agenda', () => {
  const points = [
    pointRow('open'),
    pointRow('later', { notBefore: '2026-12-01' }),
    pointRow('today', { state: 'done', closedOn: pairDay }),
    pointRow('in it', { state: 'dropped', closedIn: 'm', closedOn: '2026-11-01' }),
    pointRow('long ago', { state: 'done', closedIn: 'other', closedOn: '2026-11-01' }),
  ]

  test('shows what is open, what was closed just now, and what is scheduled', () => {
    const agenda = agendaOf(points, { id: 'm', day: '2026-11-24' }, pairDay)
    expect(ids(agenda.open)).toEqual(['open'])
    expect(ids(agenda.closed)).toEqual(['today', 'in it'])
    expect(ids(agenda.later)).toEqual(['later'])
  })

  test('has what is scheduled for the day of its meeting', () => {
    expect(ids(agendaOf(points, { id: 'm', day: '2026-12-01' }, pairDay).open)).toEqual(['open', 'later'])
  })

  test('goes by today where its meeting is late, and where there is none', () => {
    const late = agendaOf(points, { id: 'm', day: '2026-11-24' }, '2026-12-01')
    expect(ids(late.open)).toEqual(['open', 'later'])
    expect(ids(agendaOf(points, null, '2026-12-01').open)).toEqual(['open', 'later'])
    expect(ids(agendaOf(points, null, pairDay).closed)).toEqual(['today'])
  })

  test('lets a point go up and down, and nowhere beyond its ends', () => {
    const three = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
    expect(ids(movedBy(three, 'b', -1))).toEqual(['b', 'a', 'c'])
    expect(ids(movedBy(three, 'b', 1))).toEqual(['a', 'c', 'b'])
    expect(movedBy(three, 'a', -1)).toBe(three)
    expect(movedBy(three, 'c', 1)).toBe(three)
  })
})

describe('suggested points', () => {
  const wish = (level: 1 | 2 | 3 | 4 | 5) => ({ text: '', level })
  const side = aSide([
    sideAnswer('a', { choice: 3, wish: wish(4) }),
    sideAnswer('b', { choice: 1, wish: wish(5) }),
    sideAnswer('c', { choice: 4, wish: wish(2) }),
    sideAnswer('d', { choice: 2, wish: wish(4) }),
    sideAnswer('e', { choice: 1, wish: wish(3) }),
    sideAnswer('kept to oneself', { choice: 1 }),
    sideAnswer('no occasion', { choice: 'none', wish: wish(5) }),
  ])
  const told = (found: ReturnType<typeof suggestionsFor>) =>
    found.map((one) => (one.kind === 'gap' ? `${one.answer.question} ${one.steps}` : one.id))

  test('are the open commitments, and the three widest gaps that were chosen to be shown, also where less is wanted', () => {
    expect(told(suggestionsFor([], [promise], side))).toEqual(['c', 'b 4', 'c -2', 'd 2'])
  })

  test('are nothing where nothing was turned over', () => {
    expect(suggestionsFor([], [], null)).toEqual([])
  })

  test('leave out what is or was a point already, and not another version of it', () => {
    const points = [
      aPoint({ from: { kind: 'commitment', id: 'c' } }),
      aPoint({ from: { kind: 'gap', question: 'b', version: 1 }, state: 'dropped' }),
      aPoint({ from: { kind: 'gap', question: 'd', version: 2 } }),
    ]
    expect(told(suggestionsFor(points, [promise], side))).toEqual(['c -2', 'd 2'])
  })
})
