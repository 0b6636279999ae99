/** What a preset keeps of how a report was built, and what never travels with it. */

import { describe, expect, test } from 'vitest'
import { builtAs, isFor, presetOf } from '../../renderer/core/preset.ts'
import { blankReport, type Report } from '../../renderer/core/report.ts'

const built: Report = {
  ...blankReport('2026-11-22', 'A4'),
  reader: 'Daniel',
  variant: 'yearly',
  span: 'year',
  sections: ['summary', 'questions'],
  summary: 'I listen longer.',
  focus: [{ question: 'listen-present', version: 1, reason: 'It matters most to me.' }],
  strengths: 'Asking first.',
  remark: 'Thank you.',
  shown: ['answer-1'],
  paper: 'Letter',
  savedOn: '2026-10-01',
}

describe('a preset', () => {
  test('keeps how the report is built, and nothing that was written or chosen for it', () => {
    const preset = presetOf(built, ' For the review ')
    expect(preset).toMatchObject({
      name: 'For the review',
      reader: 'Daniel',
      variant: 'yearly',
      span: 'year',
      sections: ['summary', 'questions'],
      paper: 'Letter',
    })
    expect(preset).toMatchObject({
      summary: '',
      focus: [],
      strengths: '',
      remark: '',
      shown: [],
      savedOn: null,
    })
  })

  test('is for reports about oneself, or about people', () => {
    expect(isFor(built, 'self')).toBe(true)
    expect(isFor(built, 'person-1')).toBe(false)
    expect(isFor({ ...built, about: 'person-1' }, 'person-2')).toBe(true)
  })
})

describe('a report that is built as a preset says', () => {
  const preset = presetOf(built, 'For the review')
  const now: Report = {
    ...blankReport('2027-02-03', 'A4'),
    summary: 'This year …',
    shown: ['answer-9'],
    savedOn: '2027-01-02',
  }

  test('has its kind, time, parts, reader and paper, and keeps its own words', () => {
    expect(builtAs(now, preset)).toMatchObject({
      name: '',
      reader: 'Daniel',
      variant: 'yearly',
      span: 'year',
      sections: ['summary', 'questions'],
      paper: 'Letter',
      summary: 'This year …',
      savedOn: '2027-01-02',
    })
  })

  test('begins with the quarter where no report was saved yet that its time could follow', () => {
    const since = { ...preset, span: 'sinceReview' as const }
    expect(builtAs(now, since).span).toBe('sinceReview')
    expect(builtAs({ ...now, savedOn: null }, since).span).toBe('quarter')
  })

  test('shows no answer that was chosen for another time or another reader', () => {
    expect(builtAs(now, preset).shown).toEqual([])
    const same = { ...now, span: 'year' as const, reader: 'Daniel' }
    expect(builtAs(same, preset).shown).toEqual(['answer-9'])
    expect(builtAs({ ...same, reader: 'Bea' }, preset).shown).toEqual([])
    const days = { ...same, span: 'own' as const, from: '2026-01-01', to: '2026-03-31' }
    const ofDays = { ...preset, span: 'own' as const, from: '2026-01-01', to: '2026-03-31' }
    expect(builtAs(days, ofDays).shown).toEqual(['answer-9'])
    expect(builtAs(days, { ...ofDays, to: '2026-06-30' }).shown).toEqual([])
  })

  test('names no question to begin with that was chosen for another, unless one wrote why', () => {
    const bare = { question: 'write-clear', version: 1, reason: ' ' }
    const said = { ...bare, question: 'listen-present', reason: 'It matters most to me.' }
    const focus = [bare, said]
    expect(builtAs({ ...now, focus }, preset).focus).toEqual([said])
    expect(builtAs({ ...now, focus, span: 'year', reader: 'Daniel' }, preset).focus).toEqual(focus)
  })
})
