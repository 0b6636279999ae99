/** How a draft becomes an entry, and what becomes of the goals (decisions.md 7). */

import { describe, expect, test } from 'vitest'
import { finishSitting, isToJudge, pairOf, wishSeries, type Written } from '../../renderer/core/finish.ts'
import { reflectionSchema } from '../../renderer/core/reflection.ts'
import { answered, counting, firstOf, goalFor, noon, sit, standing, wishing } from '../support/sittings.ts'

const day = '2026-11-19'
const sat = sit('weekly-agent', 'agent', day)
const blank = firstOf(sat)
const { item } = blank
const given = answered(blank.answer, 'I cut in twice.', 3)
const future = goalFor(item)
const due = goalFor(item, { byWhen: day })

const finish = (...written: readonly Written[]) =>
  finishSitting('r', sat.draft, written, noon('2026-11-20'), counting('new'))

describe('an entry', () => {
  test('holds what the draft held, without what belonged to the walk, and both its moments', () => {
    const { reflection } = finish({ item, answer: given, goal: null })
    const {
      items: _items,
      place: _place,
      chosen: _chosen,
      plans: _plans,
      shown: _shown,
      ...sitting
    } = sat.draft
    expect(reflection).toMatchObject(sitting)
    expect(reflection).not.toHaveProperty('items')
    expect(reflection.started).toEqual(noon(day))
    expect(reflection.finished).toEqual(noon('2026-11-20'))
    expect(reflectionSchema.safeParse(reflection).error).toBeUndefined()
  })

  test('keeps every question that was asked, in order, answered or not', () => {
    const { reflection } = finish(...sat.written)
    expect(reflection.answers.map(({ question }) => question)).toEqual(
      sat.draft.items.map(({ question }) => question),
    )
  })

  test('keeps what was written to a skipped question, and that it was skipped', () => {
    const { reflection } = finish({ item, answer: { ...given, skipped: true }, goal: null })
    expect(reflection.answers[0]).toMatchObject({ skipped: true, first: { text: 'I cut in twice.' } })
    expect(finish({ item, answer: given, goal: null }).reflection.answers[0]?.skipped).toBe(false)
  })

  test('names for its index the questions put with levels, answered or not, and no others', () => {
    expect(finish(...sat.written).asked).toEqual(
      sat.draft.items.map(({ question, version }) => `${question}@${version}/agent`),
    )
    const event = sit('listener', 'agent', day)
    expect(finishSitting('r', event.draft, event.written, noon(day), counting('n')).asked).toEqual([])
  })
})

describe('a new wish', () => {
  test('becomes a goal, dated the day of the sitting, and the entry refers to it', () => {
    const wish = wishing(given, { text: 'To wait.', level: 5, importance: 3, byWhen: '2027-01-14' })
    const { added, marked, reflection } = finish({ item, answer: wish, goal: null })
    expect(added).toEqual([
      {
        id: 'new-1',
        series: 'listen-present@1/agent',
        body: {
          question: 'listen-present',
          version: 1,
          viewpoint: 'agent',
          text: 'To wait.',
          level: 5,
          byWhen: '2027-01-14',
          importance: 3,
          day,
          reflection: 'r',
          before: null,
          verdict: null,
        },
      },
    ])
    expect(marked).toEqual([])
    expect(reflection.answers[0]?.desired).toBe('new-1')
  })

  test('takes the place of the goal before it, which is no longer in force', () => {
    const wish = { ...wishing(given, { text: 'To wait.' }), verdict: 'partly' as const }
    const { added, marked, reflection } = finish({ item, answer: wish, goal: future })
    expect(added[0]?.body.before).toBe(future.id)
    expect(marked).toEqual([{ id: future.id, verdict: 'partly', inForce: false }])
    expect(reflection.answers[0]?.judged).toEqual({ desired: future.id, word: 'partly' })
  })

  test('that was begun and left empty changes nothing', () => {
    const wish = wishing(given, { text: '  ', importance: 3 })
    const { added, marked, reflection } = finish({ item, answer: wish, goal: future })
    expect([added, marked, reflection.answers[0]?.desired]).toEqual([[], [], null])
  })
})

describe('a wish that still stands', () => {
  test('keeps its goal, adds no row, and the entry refers to it', () => {
    const { added, marked, reflection } = finish({
      item,
      answer: standing(given, '2026-12-31'),
      goal: future,
    })
    expect([added, marked]).toEqual([[], []])
    expect(reflection.answers[0]?.desired).toBe(future.id)
  })

  test('whose date has come is a new version with the new date, and the old one is judged', () => {
    const answer = { ...standing(given, '2027-01-14'), verdict: 'partly' as const }
    const { added, marked, reflection } = finish({ item, answer, goal: due })
    expect(added).toHaveLength(1)
    expect(added[0]?.body).toMatchObject({
      text: due.body.text,
      level: due.body.level,
      importance: due.body.importance,
      byWhen: '2027-01-14',
      day,
      before: due.id,
      verdict: null,
    })
    expect(marked).toEqual([{ id: due.id, verdict: 'partly', inForce: false }])
    expect(reflection.answers[0]?.desired).toBe('new-1')
  })

  test('but is then judged no longer wanted is out of force, and no new version takes its place', () => {
    const answer = { ...standing(given, '2027-01-14'), verdict: 'unwanted' as const }
    const { added, marked } = finish({ item, answer, goal: due })
    expect(added).toEqual([])
    expect(marked).toEqual([{ id: due.id, verdict: 'unwanted', inForce: false }])
  })

  test('without any goal before it says nothing', () => {
    const { added, reflection } = finish({ item, answer: standing(given, '2027-01-14'), goal: null })
    expect([added, reflection.answers[0]?.desired]).toEqual([[], null])
  })
})

describe('a goal', () => {
  const anew = wishing(given, { text: 'To wait.' })

  test('is judged when its date has come or it is rewritten, and not before', () => {
    expect(isToJudge({ item, answer: given, goal: null }, day)).toBe(false)
    expect(isToJudge({ item, answer: given, goal: future }, day)).toBe(false)
    expect(isToJudge({ item, answer: given, goal: due }, day)).toBe(true)
    expect(isToJudge({ item, answer: anew, goal: future }, day)).toBe(true)
    expect(isToJudge({ item, answer: standing(given, '2026-12-31'), goal: future }, day)).toBe(false)
    expect(isToJudge({ item, answer: given, goal: goalFor(item, { byWhen: null }) }, day)).toBe(false)
  })

  test('is judged once: a verdict that was given is never asked for again', () => {
    const verdict = { word: 'not' as const, day: '2026-11-12', reflection: 'before' }
    const judged = goalFor(item, { byWhen: day, verdict })
    expect(isToJudge({ item, answer: anew, goal: judged }, day)).toBe(false)
    const { marked } = finish({ item, answer: { ...given, verdict: 'reached' }, goal: judged })
    expect(marked).toEqual([])
  })

  test('stays in force when it is judged and nothing new is written', () => {
    const { marked } = finish({ item, answer: { ...given, verdict: 'reached' }, goal: due })
    expect(marked).toEqual([{ id: due.id, verdict: 'reached', inForce: true }])
  })

  test('is out of force when it is no longer wanted', () => {
    const { marked, reflection } = finish({ item, answer: { ...given, verdict: 'unwanted' }, goal: due })
    expect(marked).toEqual([{ id: due.id, verdict: 'unwanted', inForce: false }])
    expect(reflection.answers[0]?.judged).toEqual({ desired: due.id, word: 'unwanted' })
  })

  test('is not judged by a word that was given while it was rewritten, once it stands again', () => {
    const answer = { ...standing(given, '2026-12-31'), verdict: 'unwanted' as const }
    const { marked, reflection } = finish({ item, answer, goal: future })
    expect([marked, reflection.answers[0]?.judged]).toEqual([[], null])
  })

  test('is left as it is when nothing is said about it', () => {
    const { added, marked, reflection } = finish({ item, answer: given, goal: due })
    expect([added, marked, reflection.answers[0]?.desired]).toEqual([[], [], null])
  })
})

describe('wishes about one event', () => {
  test('have a series of their own, so that they never take the place of a goal with a level', () => {
    const event = sit('listener', 'agent', day)
    const marked = firstOf(event).item
    expect(marked.question).toBe(item.question)
    expect(wishSeries(marked, event.draft)).toBe('listen-present@1/agent/mark')
    expect(wishSeries({ ...marked, kind: 'text' }, event.draft)).toBe('listen-present@1/agent/text')
    expect(wishSeries(item, sat.draft)).toBe('listen-present@1/agent')
    expect(wishSeries({ ...item, kind: 'caseLevel' }, sat.draft)).toBe('listen-present@1/agent')
  })
})

describe('an item laid side by side', () => {
  test('has both levels, and none on the first sheet when it was skipped', () => {
    const answer = wishing(given, { level: 5, importance: 2, byWhen: '2027-01-14' })
    const pair = { id: item.row, current: 3, desired: 5, importance: 2, byWhen: '2027-01-14' }
    expect(pairOf({ item, answer, goal: null })).toEqual(pair)
    expect(pairOf({ item, answer: { ...answer, skipped: true }, goal: null })).toEqual({
      ...pair,
      current: null,
    })
  })
})
