/** How a sitting begins: what it asks, in which wording, and the day it keeps. */

import { describe, expect, test } from 'vitest'
import { library } from '../../renderer/content/english.ts'
import type { Audit } from '../../renderer/core/audit.ts'
import { draftAnswerSchema, draftSchema } from '../../renderer/core/draft.ts'
import { momentAt } from '../../renderer/core/day.ts'
import { finishSitting } from '../../renderer/core/finish.ts'
import { beginSitting } from '../../renderer/core/sitting.ts'
import { wordingSchema } from '../../renderer/core/wording.ts'
import { itemsOf, sittings } from './library-parts.ts'
import { auditOf, beginning, counting, noon, sit } from '../support/sittings.ts'

describe.each(sittings)('$name', ({ audit, role }) => {
  const begun = beginSitting(beginning(audit, role, noon('2026-11-19')))

  test('begins with a blank answer of the right kind for each question, and the wording it shows', () => {
    expect(begun.answers.map(({ id }) => id)).toEqual(begun.draft.items.map(({ row }) => row))
    expect(begun.answers.map(({ body }) => body.first.kind)).toEqual(
      begun.draft.items.map(({ kind }) => kind),
    )
    expect(begun.wordings.map(({ question }) => question)).toEqual(
      begun.draft.items.map(({ question }) => question),
    )
    expect(begun.wordings.every(({ viewpoint, language }) => viewpoint === role && language === 'en')).toBe(
      true,
    )
  })

  test('has the shape that is stored', () => {
    expect(draftSchema.safeParse(begun.draft).error).toBeUndefined()
    for (const { body } of begun.answers) expect(draftAnswerSchema.safeParse(body).error).toBeUndefined()
    for (const wording of begun.wordings) expect(wordingSchema.safeParse(wording).error).toBeUndefined()
  })

  test('asks everything the audit lists, unless it rotates', () => {
    const asked = begun.draft.items.map(({ question }) => question)
    const listed = itemsOf(audit, role).map(({ question }) => question)
    if (audit.plan === 'weekly') expect(asked).toHaveLength(8)
    else expect(asked).toEqual(listed)
  })
})

describe('a sitting', () => {
  test('leaves out a question that has no words for the role, or is no longer in the library', () => {
    const audit: Audit = {
      ...auditOf('selfless'),
      roles: {
        manager: {
          opening: '',
          groups: [
            {
              name: 'Mixed',
              items: [
                { question: 'words-help', kind: 'level' },
                { question: 'team-hire', kind: 'level' },
                { question: 'gone-for-good', kind: 'level' },
              ],
            },
          ],
        },
      },
    }
    const { draft, answers, wordings } = beginSitting(beginning(audit, 'manager', noon('2026-11-19')))
    expect(draft.items.map(({ question }) => question)).toEqual(['team-hire'])
    expect(answers).toHaveLength(1)
    expect(wordings).toHaveLength(1)
  })

  test('of an audit that is not for the role asks nothing', () => {
    expect(sit('show-it', 'manager', '2026-11-19').draft.items).toEqual([])
  })

  test('about one event carries its own prompts and the act that is marked', () => {
    const { draft } = sit('listener', 'agent', '2026-11-19')
    const first = draft.items[0]
    expect(first?.kind).toBe('mark')
    expect(first?.about).toEqual({
      now: 'While they were speaking, where were your eyes, your hands and your mind?',
      desired: 'Next time, what would you want them to see in you while they speak?',
      statement: 'I put everything else away while they spoke.',
    })
    expect(draft.items.every(({ kind, about }) => kind !== 'mark' || about?.statement !== '')).toBe(true)
  })

  test('about the ordinary weeks shows the wordings as they are', () => {
    expect(sit('two-sheets', 'agent', '2026-11-19').draft.items.every(({ about }) => about === null)).toBe(
      true,
    )
  })

  test('that starts from an event opens at the event; every other at its first question', () => {
    expect(sit('not-done', 'agent', '2026-11-19').draft.place).toEqual({ step: 'event', index: 0 })
    expect(sit('weekly-agent', 'agent', '2026-11-19').draft.place).toEqual({ step: 'first', index: 0 })
  })

  test('keeps the heading each question stands under, except in the week', () => {
    const groups = new Set(sit('two-sheets', 'agent', '2026-11-19').draft.items.map(({ group }) => group))
    expect([...groups]).toEqual(['Hard moments', 'Listening', 'Staying beside them'])
    expect(sit('weekly-agent', 'agent', '2026-11-19').draft.items.every(({ group }) => group === '')).toBe(
      true,
    )
  })

  test('of a question without its source in the library is left out rather than shown unsourced', () => {
    const from = beginning(auditOf('selfless'), 'agent', noon('2026-11-19'), { sources: [] })
    expect(library.sources.length).toBeGreaterThan(0)
    expect(beginSitting(from).draft.items).toEqual([])
  })
})

describe('the day and the week of a sitting', () => {
  const audit = auditOf('weekly-agent')
  const finished = (startsAt: string, startZone: string, endsAt: string, endZone: string) => {
    const { draft } = beginSitting(beginning(audit, 'agent', momentAt(Date.parse(startsAt), startZone)))
    const moment = momentAt(Date.parse(endsAt), endZone)
    return finishSitting('r', draft, [], moment, counting('id')).reflection
  }

  test('stay when a zone is crossed in mid-week: begun on Monday in Auckland, finished on Sunday in Los Angeles', () => {
    const entry = finished(
      '2026-11-22T20:00:00Z',
      'Pacific/Auckland',
      '2026-11-23T06:00:00Z',
      'America/Los_Angeles',
    )
    expect(entry.started).toEqual({
      at: '2026-11-22T20:00:00.000Z',
      zone: 'Pacific/Auckland',
      day: '2026-11-23',
    })
    expect(entry.finished.day).toBe('2026-11-22')
    expect(entry.forWeek).toBe('2026-11-23')
  })

  test('stay when the clock is set back a month before Finish', () => {
    const entry = finished('2026-11-19T16:30:00Z', 'Europe/Madrid', '2026-10-19T16:30:00Z', 'Europe/Madrid')
    expect(entry.started.day).toBe('2026-11-19')
    expect(entry.forWeek).toBe('2026-11-16')
    expect(entry.finished.day).toBe('2026-10-19')
  })

  test('are those of the day it was begun, however much later it is finished', () => {
    const entry = finished('2026-11-19T16:30:00Z', 'Europe/Madrid', '2026-12-24T10:00:00Z', 'Europe/Madrid')
    expect(entry.started.day).toBe('2026-11-19')
    expect(entry.forWeek).toBe('2026-11-16')
  })
})
