/** What a report about oneself takes from one-on-ones: what was opened with somebody who leads one, as far as it was chosen. */

import { describe, expect, test } from 'vitest'
import { blankReport, type Report, sharedName } from '../../renderer/core/report.ts'
import { type LeadMaterial, offeredWithLeads } from '../../renderer/core/report-leads.ts'
import { ownContent } from '../../renderer/core/report-own.ts'
import { bothOf } from '../support/sides.ts'

const report: Report = {
  ...blankReport('2026-11-22', 'A4'),
  span: 'own',
  from: '2026-10-01',
  to: '2026-10-31',
  sections: ['summary', 'questions', 'views'],
}

/** The same, three apart, and both high. */
const [agent, lead] = bothOf([
  [3, 3],
  [4, 1],
  [4, 5],
])
const mona: LeadMaterial = {
  person: 'mona',
  name: 'Mona',
  meetings: [{ id: 'm', day: '2026-10-06', isHeld: true, agreed: 'A call a week.', sides: { agent, lead } }],
}
const all = ['q1@1', 'q2@1', 'q3@1'].map((key) => sharedName('m', key))

/** The content of a report with some of it shown. */
const contentOf = (shown: readonly string[], by: Partial<Report> = {}, leads = [mona]) =>
  ownContent(
    { ...report, ...by, shown: [...shown] },
    { entries: [], told: [], wishes: [], commitments: [], touched: [], dimensionOf: () => '', leads },
  )

describe('what was opened with a lead', () => {
  test('is private until it is chosen, and names nobody before', () => {
    const content = contentOf([])
    expect(content).toMatchObject({ leads: [], bothSaw: [], audits: [], hasOpened: true })
    expect(JSON.stringify(content)).not.toContain('Mona')
    expect(JSON.stringify(content)).not.toContain('A call a week.')
  })

  test('stands once: two steps apart or more where views differ, the rest below one’s own answers', () => {
    const { leads, bothSaw, audits } = contentOf(all)
    expect(leads).toMatchObject([
      {
        name: 'Mona',
        views: [{ day: '2026-10-06', agreed: 'A call a week.', questions: [{ label: 'About q2' }] }],
        questions: [{ label: 'About q1' }, { label: 'About q3' }],
      },
    ])
    expect(bothSaw).toMatchObject([{ leadName: 'Mona', label: 'About q3', agent: 4, lead: 5 }])
    expect(audits).toEqual([{ name: 'Weekly reflection', version: 1 }])
  })

  test('comes from its time alone', () => {
    expect(contentOf(all, { to: '2026-10-05' })).toMatchObject({ leads: [], hasOpened: false, bothSaw: [] })
  })

  test('is in no section that was not chosen, and can’t be chosen where none would print it', () => {
    const sections: Report['sections'] = ['dimensions', 'overTime', 'commitments', 'next', 'remarks']
    expect(JSON.stringify(contentOf(all, { sections }))).not.toContain('About q')
    expect(contentOf(all, { sections }).audits).toEqual([])
    expect(offeredWithLeads({ leads: [mona] }, { ...report, sections })).toEqual([])
    expect(offeredWithLeads({ leads: [mona] }, report)).toHaveLength(1)
  })
})
