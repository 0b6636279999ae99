/**
 * What a report about a person says: what two have opened together, and what they agreed. It is built from shapes in
 * which a preparation, a note, an entry or a side that is still shut can't be said (decisions.md 17).
 */

import type { Day } from './day.ts'
import { lineName, type Report } from './report.ts'
import { type AskedAudit, eachOnce } from './report-answers.ts'
import { commitmentsIn, promisedIn } from './report-commitments.ts'
import {
  type SharedDimension,
  sharedDimensions,
  type SharedOverTime,
  sharedOverTime,
} from './report-levels.ts'
import {
  meetingsIn,
  openedIn,
  openedUpTo,
  type PairMaterial,
  type PairNames,
  shownTogether,
} from './report-opened.ts'
import { type PairYear, pairYear } from './report-pair-year.ts'
import type { ReportSection } from './report-sections.ts'
import { type Spoken, spokenIn } from './report-shared.ts'
import { focusName, focusTold, type Kept, keptOf, type ToldFocus } from './report-summary.ts'
import { type BothSaw, bothSawIn, standingTogether } from './report-together.ts'
import { type ReportWords, wordsOf } from './report-words.ts'

/** Everything that a report about a person says. What a section that was not chosen would hold is blank. */
export interface PairContent extends ReportWords, Spoken {
  readonly kind: 'pair'
  readonly focus: readonly ToldFocus[]
  /** How the agent kept what they promised. */
  readonly kept: Kept
  readonly bothSaw: readonly BothSaw[]
  /** The names of the questions, by question and version ("id@1"). */
  readonly labels: Readonly<Record<string, string>>
  readonly names: PairNames
  readonly keeper: keyof PairNames
  /** Meetings that were held in the time. */
  readonly sessions: number
  /** The audits that both answered for them, in the order they first did. */
  readonly audits: readonly AskedAudit[]
  /** The year beside the year before; null where that was not chosen. */
  readonly year: PairYear | null
  readonly dimensions: readonly SharedDimension[]
  readonly overTime: readonly SharedOverTime[]
  /** The sentences that both would sign, except those that stand in the views. */
  readonly agreed: readonly { readonly day: Day; readonly sentence: string }[]
  readonly carried: readonly string[]
  readonly next: PairMaterial['next']
}

/** Everything that a report about a person says. */
export function pairContent(report: Report, material: PairMaterial): PairContent {
  const { names, keeper } = material
  const has = (section: ReportSection) => report.sections.includes(section)
  const shown = new Set(report.shown)
  const opened = openedIn(material, report)
  const held = meetingsIn(material, report)
  const words = wordsOf(report)
  const all = shownTogether(opened, shown)
  // A question that is shown no more is named no more.
  const known = new Set(all.map(({ key }) => key))
  const focus = focusTold(words.focus, standingTogether(all)).filter((one) => known.has(focusName(one)))
  const named = new Set(focus.map(focusName))
  const agent = keeper === 'agent' ? 'self' : report.about
  const commitments = material.commitments.map((one) =>
    shown.has(lineName(one.id)) ? one : { ...one, happened: '' },
  )
  const promised = commitments.filter(({ author }) => author === agent)
  const spoken = spokenIn(opened, shown, report.sections)
  const inViews = new Set(spoken.views.map(({ meeting }) => meeting))
  return {
    kind: 'pair',
    names,
    keeper,
    ...words,
    focus,
    kept: keptOf(has('summary') ? commitmentsIn(promised, report) : [], report),
    bothSaw: has('summary') ? bothSawIn(all, names.lead) : [],
    labels: Object.fromEntries(all.flatMap(({ key, label }) => (named.has(key) ? [[key, label]] : []))),
    ...promisedIn(report, commitments),
    sessions: held.length,
    audits: eachOnce(opened.map(({ audit }) => audit)),
    year: has('year') ? pairYear(report, material) : null,
    dimensions: has('dimensions') ? sharedDimensions(opened, shown) : [],
    overTime: has('overTime') ? sharedOverTime(openedUpTo(material, report), shown, report.from) : [],
    ...spoken,
    agreed: has('commitments')
      ? held.flatMap(({ id, day, agreed }) =>
          agreed.trim() === '' || inViews.has(id) ? [] : [{ day, sentence: agreed.trim() }],
        )
      : [],
    carried: has('next') ? material.carried : [],
    next: has('next') ? material.next : null,
  }
}
