/**
 * What a report about oneself takes from one-on-ones: the sheets one opened with those who lead one, for they are about
 * oneself. What one opened with those one leads is about them, and can't be said here.
 */

import type { Report } from './report.ts'
import { type OpenedMeeting, openedIn, type PairMaterial, shownTogether } from './report-opened.ts'
import type { AskedAudit } from './report-answers.ts'
import type { ReportSection } from './report-sections.ts'
import { type Spoken, spokenIn } from './report-shared.ts'
import { type BothSaw, bothSawIn } from './report-together.ts'

/** What was opened with somebody who leads one. */
export interface LeadMaterial extends Pick<PairMaterial, 'meetings'> {
  /** The person's id. */
  readonly person: string
  readonly name: string
}

/** What was said with somebody who leads one, of what is shown. */
export interface SpokenWith extends Spoken {
  readonly person: string
  /** Empty where they have none. */
  readonly name: string
}

/** The sections of a report about oneself that draw on what was opened with a lead. */
const drawing: readonly ReportSection[] = ['summary', 'questions', 'views']

/** What can be chosen of one lead: the meetings of the time whose sheets were opened. */
export interface OfferedWith {
  readonly lead: LeadMaterial
  readonly opened: readonly OpenedMeeting[]
}

/** What can be chosen, lead by lead; none where no section would print it. */
export const offeredWithLeads = (
  { leads }: { readonly leads: readonly LeadMaterial[] },
  report: Report,
): readonly OfferedWith[] =>
  report.sections.some((section) => drawing.includes(section))
    ? leads
        .map((lead) => ({ lead, opened: openedIn(lead, report) }))
        .filter(({ opened }) => opened.length > 0)
    : []

/** What is said with each, and what both saw as strong. */
export function spokenWithLeads(
  report: Report,
  { leads }: { readonly leads: readonly LeadMaterial[] },
): {
  readonly leads: readonly SpokenWith[]
  readonly bothSaw: readonly BothSaw[]
  readonly hasOpened: boolean
} {
  const shown = new Set(report.shown)
  const all = leads.map((lead) => ({ lead, opened: openedIn(lead, report) }))
  return {
    hasOpened: all.some(({ opened }) => opened.length > 0),
    leads: all.flatMap(({ lead: { person, name }, opened }) => {
      const spoken = spokenIn(opened, shown, report.sections)
      const isBlank = spoken.views.length === 0 && spoken.questions.length === 0
      return isBlank ? [] : [{ person, name, ...spoken }]
    }),
    bothSaw: report.sections.includes('summary')
      ? all.flatMap(({ lead, opened }) => bothSawIn(shownTogether(opened, shown), lead.name))
      : [],
  }
}

/** The audits of which something is printed that was said with a lead. */
export function auditsWithLeads(
  report: Report,
  { leads }: { readonly leads: readonly LeadMaterial[] },
): readonly AskedAudit[] {
  const shown = new Set(report.shown)
  return offeredWithLeads({ leads }, report)
    .flatMap(({ opened }) => opened)
    .filter((one) => shownTogether([one], shown).length > 0)
    .map(({ audit }) => audit)
}
