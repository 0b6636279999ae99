/** What stands beside the sample's sheets: promises, one-on-ones, practice, and the draft of this week. */

import { describe, expect, test } from 'vitest'
import { library } from '../../renderer/content/english.ts'
import { openCap } from '../../renderer/core/commitment.ts'
import { layTogether } from '../../renderer/core/both-sides.ts'
import { addDays } from '../../renderer/core/day.ts'
import { build, read } from './sample-built.ts'

const { today, tables } = build('2026-11-20T10:00:00.000Z')

describe('what was promised', () => {
  const commitments = read('commitment', tables.commitments)

  test('is never more than two of one owner at once, and one or two at the end', () => {
    const closedAt = (row: (typeof commitments)[number]) =>
      row.body.status === 'open' ? '9999' : row.changedAt
    for (const { createdAt, body } of commitments) {
      const theirs = commitments.filter((row) => row.body.author === body.author)
      const open = theirs.filter((row) => row.createdAt <= createdAt && closedAt(row) > createdAt)
      expect(open.length).toBeLessThanOrEqual(openCap)
    }
    const open = commitments.filter(({ keys }) => keys.open === 1)
    expect(open.length).toBeGreaterThanOrEqual(1)
    expect(open.length).toBeLessThanOrEqual(2)
    expect(open.every(({ body }) => body.due >= addDays(today.day, -7))).toBe(true)
  })

  test('was kept, partly, not and dropped, each with a line', () => {
    expect(commitments.length).toBeGreaterThanOrEqual(9)
    expect(new Set(commitments.map(({ body }) => body.status))).toEqual(
      new Set(['open', 'kept', 'partly', 'not', 'dropped']),
    )
    for (const { body, keys } of commitments) {
      expect([body.cue, body.act, body.shows].every((text) => text !== '')).toBe(true)
      expect(body.happened === '').toBe(body.status === 'open')
      expect(keys.open).toBe(body.status === 'open' ? 1 : 0)
      expect(body.closedOn === null || body.closedOn <= body.due).toBe(true)
      expect(body.due <= addDays(body.madeOn, 28)).toBe(true)
    }
  })
})

describe('the one-on-ones', () => {
  const people = read('person', tables.people)
  const meetings = read('meeting', tables.meetings)

  test('are a handful with each of two people, with one still to come', () => {
    expect(people).toHaveLength(2)
    for (const { id } of people) {
      const theirs = meetings.filter(({ body, keys }) => body.person === id && keys.of === id)
      expect(theirs.filter(({ body }) => body.held !== null).length).toBeGreaterThanOrEqual(5)
      expect(theirs.filter(({ body }) => body.held === null)).toHaveLength(1)
      expect(theirs.at(-1)?.body.held).toBeNull()
      expect(theirs.flatMap(({ body }) => body.moved).length).toBeGreaterThanOrEqual(1)
    }
  })

  test('carry what stayed open past each meeting that was held, and lose nothing to one that was moved', () => {
    const points = read('point', tables.points)
    for (const { id } of people) {
      const theirs = meetings.filter(({ body }) => body.person === id)
      for (const { body, keys } of points.filter((point) => point.body.person === id)) {
        const met = theirs.filter((one) => one.body.held !== null && one.body.day > body.raisedOn)
        const until = met.findIndex((one) => one.id === body.closedIn)
        expect(body.text).not.toBe('')
        expect(body.state === 'open').toBe(body.closedIn === null)
        expect(keys).toEqual({ of: id, open: body.state === 'open' ? 1 : 0 })
        expect(body.carried).toEqual(met.slice(0, until < 0 ? undefined : until).map((one) => one.id))
      }
    }
    expect(Math.max(...points.map(({ body }) => body.carried.length))).toBe(2)
  })
})

describe('the sheets that were opened', () => {
  const meetings = read('meeting', tables.meetings)
  const sides = read('side', tables.sides)

  test('are both of one meeting, in the words of the library, with what was worth a talk', () => {
    const open = sides.flatMap(({ body }) => (body.state === 'open' ? [body] : []))
    const [agent, lead] = open.map(({ side }) => side)
    expect(sides).toHaveLength(2)
    const meeting = meetings.find(({ id }) => id === open[0]?.meeting)
    expect(meeting?.body).toMatchObject({
      way: 'laptop',
      asks: { audit: 'weekly-agent' },
      opened: open[0]?.openedAt,
    })
    if (agent === undefined || lead === undefined) throw new Error('two sides')
    expect([agent.author, lead.author]).toEqual(['Jonas', 'Nora'])
    const { isCompared, counts } = layTogether(agent, lead)
    expect(isCompared).toBe(true)
    expect(counts).toMatchObject({ n: 5, talk: 2, unseen: 1 })
  })
})

describe('the draft and the practice', () => {
  test('leave this week’s sheet in the middle of the fourth answer', () => {
    const [draft] = read('draft', tables.drafts)
    expect(draft?.body.place).toEqual({ step: 'first', index: 3 })
    const rows = read('draftAnswer', tables.drafts)
    const inOrder = draft?.body.items.map(({ row }) => rows.find(({ id }) => id === row))
    expect(inOrder?.every((row) => row?.keys.draft === draft?.id)).toBe(true)
    expect(inOrder?.map((row) => row?.body.first.text !== '')).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ])
    expect(inOrder?.slice(0, 5).map((row) => row?.body.first)).toMatchObject([
      { final: 4, last: { level: 4 } },
      { final: 3, last: { level: 3 } },
      { final: 3, last: { level: 3 } },
      { final: null, last: null },
      { final: null, last: null },
    ])
    expect(rows.some(({ body }) => body.skipped)).toBe(false)
  })

  test('answer prompts and cards that the exercises have', () => {
    for (const { body } of read('practice', tables.practice)) {
      const exercise = library.exercises.find(({ id }) => id === body.exercise)
      const prompts = exercise !== undefined && 'prompts' in exercise ? exercise.prompts : []
      if (body.kind !== 'note') throw new Error(`A ${body.kind} in the sample`)
      expect(prompts.map(({ id }) => id)).toEqual(body.texts.map(({ prompt }) => prompt))
      const cards = exercise?.kind === 'cards' ? exercise.cards : []
      const phrases = exercise?.kind === 'list' ? exercise.phrases : []
      if (body.card !== null) expect([...cards, ...phrases].map(({ id }) => id)).toContain(body.card.id)
    }
    expect(tables.practice.length).toBeGreaterThanOrEqual(3)
  })
})
