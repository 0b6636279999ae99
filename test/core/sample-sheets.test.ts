/** Both sheets of the sample: asked, revealed, judged and confirmed as the app itself would have done. */

import { describe, expect, test } from 'vitest'
import { library } from '../../renderer/content/english.ts'
import { sampleJournal } from '../../renderer/content/sample/index.ts'
import { addDays, type Day, mondayOf } from '../../renderer/core/day.ts'
import { mostCap } from '../../renderer/core/desired.ts'
import { weeklyItems } from '../../renderer/core/rotation.ts'
import { auditOf, sit } from '../support/sittings.ts'
import { build, clockAt, entriesOf, read, weeklyOf } from './sample-built.ts'

const { today, tables } = build('2026-11-20T10:00:00.000Z')
const entries = entriesOf(tables)
const weekly = weeklyOf(tables)
const desired = read('desired', tables.desired)

describe('the sittings', () => {
  test('are as many as promised', () => {
    expect(weekly.length).toBeGreaterThanOrEqual(21)
    expect(weekly.length).toBeLessThanOrEqual(25)
    const count = (audit: string) => entries.filter(({ body }) => body.audit === audit).length
    expect(['two-sheets', 'listener', 'not-done', 'superpower'].map(count)).toEqual([1, 3, 1, 1])
  })

  test('are by a manager, unsealed, in the wordings kept beside them', () => {
    const kept = new Set(tables.wordings.map(({ keys }) => keys.name))
    for (const { body } of entries) {
      expect(body.who).toEqual({ author: 'self', about: 'self', viewpoint: 'manager', sealedUntil: null })
      for (const { question, version } of body.answers)
        expect(kept).toContain(`${question}@${version}/manager/en`)
    }
    expect(kept.size).toBe(tables.wordings.length)
    expect(desired.every(({ body }) => body.viewpoint === 'manager')).toBe(true)
  })

  test('ask each week what the rotation gives for the weeks before', () => {
    const asked = new Map<string, Day>()
    const pending = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    for (const { body } of [...pending, ...read('draft', tables.drafts)]) {
      const items = 'answers' in body ? body.answers : body.items
      if (body.audit === 'weekly-manager') {
        const before = new Map([...asked].filter(([, week]) => week < body.forWeek))
        const short = items.length === 6
        const ids = weeklyItems(auditOf(body.audit), library.questions, 'manager', before, short)
        expect(items.map(({ question }) => question)).toEqual(ids.map(({ question }) => question))
      }
      if (body.audit !== 'listener' && body.audit !== 'superpower')
        for (const { question } of items) asked.set(question, body.forWeek)
    }
  })

  test('leave nothing unsaid that the sample wrote, and are asked nothing it did not foresee', () => {
    for (const entry of sampleJournal.entries) {
      const row = entries.find(({ body }) => body.audit === entry.audit && body.started.at === at(entry))
      expect(row?.body.answers.map(({ question }) => question).toSorted()).toEqual(
        Object.keys(entry.answers).toSorted(),
      )
      for (const answered of row?.body.answers ?? []) {
        const said = entry.answers[answered.question]
        expect(answered.first.text).toBe(said?.text ?? '')
        expect(answered.judged?.word).toBe(said?.verdict)
      }
    }
  })

  test('always answer the core, in words and a level', () => {
    const core = sit('weekly-manager', 'manager', '2026-11-19').draft.items.slice(0, 6)
    for (const { body } of weekly)
      for (const { question } of core) {
        const first = body.answers.find((one) => one.question === question)?.first
        expect(first?.text).not.toBe('')
        expect(first).toMatchObject({ kind: 'level', blind: expect.anything(), final: expect.anything() })
      }
  })

  test('show last time’s answer from the second on, and adjust a few with a reason', () => {
    const levels = weekly.flatMap(({ body }) => body.answers).map(({ first }) => first)
    const adjusted = levels.filter((first) => first.kind === 'level' && first.blind !== first.final)
    expect(adjusted.length).toBeGreaterThanOrEqual(3)
    for (const first of adjusted) expect(first).toMatchObject({ reason: expect.stringMatching(/\w/) })
    const last = weekly.at(-1)?.body.answers[0]?.first
    expect(last).toMatchObject({ last: { reflection: weekly.at(-2)?.id, level: 3 } })
  })

  /** The instant an entry was begun. */
  function at({ when }: (typeof sampleJournal.entries)[number]): string {
    const day = addDays(mondayOf(today.day), (when.week - 27) * 7 + when.weekday - 1)
    const shown = entries.find(
      ({ body: { started } }) => started.day === day && clockAt(started.at) === when.time,
    )
    return shown?.body.started.at ?? ''
  }
})

describe('what is wanted', () => {
  test('is judged whenever its date has come and it is asked again', () => {
    const byId = new Map(desired.map((row) => [row.id, row.body]))
    for (const { body } of desired) {
      const before = body.before === null ? undefined : byId.get(body.before)
      if (before !== undefined) expect(before.verdict?.day).toBe(body.day)
    }
  })

  test('was written in the first week for all of the core', () => {
    expect(desired.filter(({ body }) => body.reflection === weekly[0]?.id).length).toBeGreaterThanOrEqual(6)
  })

  test('has one goal in force for each series at most, and three Most at any time', () => {
    const days = new Set(desired.map(({ body }) => body.day))
    for (const day of days) {
      const inForce = desired.filter(({ body, id }) => {
        const next = desired.find((other) => other.body.before === id)
        return body.day <= day && (next === undefined || next.body.day > day)
      })
      expect(new Set(inForce.map(({ keys }) => keys.series)).size).toBe(inForce.length)
      expect(inForce.filter(({ body }) => body.importance === 3).length).toBeLessThanOrEqual(mostCap)
    }
    const open = desired.filter(({ keys }) => keys.open === 1)
    expect(new Set(open.map(({ keys }) => keys.series)).size).toBe(open.length)
  })

  test('holds an ease off, one set lower, one set higher, and every verdict', () => {
    const levelsOf = (id: string | null) => desired.find((row) => row.id === id)?.body.level
    const moved = desired.flatMap(({ body }) => {
      const before = levelsOf(body.before)
      return typeof before === 'number' && typeof body.level === 'number' ? [body.level - before] : []
    })
    expect(moved.some((by) => by < 0) && moved.some((by) => by > 0)).toBe(true)
    const eased = entries
      .flatMap(({ body }) => body.answers)
      .filter(({ first, desired: wanted }) => {
        const level = levelsOf(wanted)
        return first.kind === 'level' && Number(first.final) > Number(level)
      })
    expect(eased.length).toBeGreaterThanOrEqual(1)
    const words = new Set(desired.map(({ body }) => body.verdict?.word))
    expect(words).toEqual(new Set(['reached', 'partly', 'not', 'unwanted', undefined]))
  })
})
