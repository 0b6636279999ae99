// The days of a report's time, and the paper of a region.
import { describe, expect, it } from 'vitest'
import { blankReport, paperFor, type ReportSpan, reportSchema, spanDays } from '../../renderer/core/report.ts'

const days = (span: ReportSpan, today: string, savedOn: string | null = null) => {
  const { from, to } = spanDays({ span, from: '2026-02-03', to: '2026-02-04', savedOn }, today)
  return [from, to]
}

describe('the time of a report', () => {
  it('is a running quarter, half-year or year up to today', () => {
    expect(days('quarter', '2026-11-22')).toEqual(['2026-10-01', '2026-11-22'])
    expect(days('quarter', '2026-03-31')).toEqual(['2026-01-01', '2026-03-31'])
    expect(days('halfYear', '2026-06-30')).toEqual(['2026-01-01', '2026-06-30'])
    expect(days('halfYear', '2026-07-01')).toEqual(['2026-07-01', '2026-07-01'])
    expect(days('year', '2026-11-22')).toEqual(['2026-01-01', '2026-11-22'])
  })

  it('is the whole quarter before this one, also over the turn of the year', () => {
    expect(days('lastQuarter', '2026-11-22')).toEqual(['2026-07-01', '2026-09-30'])
    expect(days('lastQuarter', '2026-02-28')).toEqual(['2025-10-01', '2025-12-31'])
  })

  it('is the whole year before this one, also on its first and last day', () => {
    expect(days('lastYear', '2026-01-01')).toEqual(['2025-01-01', '2025-12-31'])
    expect(days('lastYear', '2026-12-31')).toEqual(['2025-01-01', '2025-12-31'])
    expect(days('year', '2026-01-01')).toEqual(['2026-01-01', '2026-01-01'])
    expect(days('quarter', '2026-12-31')).toEqual(['2026-10-01', '2026-12-31'])
    expect(days('lastQuarter', '2026-01-01')).toEqual(['2025-10-01', '2025-12-31'])
    expect(days('sinceReview', '2026-01-01', '2025-12-31')).toEqual(['2025-12-31', '2026-01-01'])
  })

  it('is what came since the last saved report, or the quarter where none was saved', () => {
    expect(days('sinceReview', '2026-11-22', '2026-05-04')).toEqual(['2026-05-04', '2026-11-22'])
    expect(days('sinceReview', '2026-11-22')).toEqual(['2026-10-01', '2026-11-22'])
  })

  it('keeps days of one’s own', () => {
    expect(days('own', '2026-11-22')).toEqual(['2026-02-03', '2026-02-04'])
  })
})

describe('a report before anything was chosen', () => {
  it('can be stored, and shows no answer', () => {
    const blank = blankReport('2026-11-22', 'A4')
    expect(reportSchema.parse(blank)).toEqual(blank)
    expect(blank.shown).toEqual([])
  })
})

describe('the paper', () => {
  it.each([
    ['en-US', 'Letter'],
    ['es-MX', 'Letter'],
    ['fr-CA', 'Letter'],
    ['en-GB', 'A4'],
    ['es-ES', 'A4'],
    ['en', 'A4'],
    ['', 'A4'],
  ] as const)('of %s is %s', (tag, paper) => {
    expect(paperFor(tag)).toBe(paper)
  })
})
