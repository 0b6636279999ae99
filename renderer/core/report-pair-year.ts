/** A year of one-on-ones beside the year before: how many were held, and the levels of questions shown of both years. */

import type { BothOn } from './both-sides.ts'
import type { Day } from './day.ts'
import { quartersIn, type Stretch, yearBefore, yearIn } from './quarters.ts'
import type { Level } from './question.ts'
import type { Report } from './report.ts'
import { meetingsIn, nameIn, type OpenedMeeting, openedIn, type PairMaterial } from './report-opened.ts'
import type { ReportSection } from './report-sections.ts'
import type { HeldIn } from './report-year.ts'

/** The levels of both in the last one-on-one of a year that asked a question. */
export interface SharedLevels {
  readonly day: Day
  readonly agent: Level
  readonly lead: Level
}

/** A question that both answered with a level in both years. */
export interface SharedYear {
  readonly key: string
  readonly label: string
  readonly before: SharedLevels
  readonly now: SharedLevels
}

/** See the file. It says nothing of a change: two one-on-ones are two. */
export interface PairYear {
  readonly now: Stretch
  readonly before: Stretch
  readonly quarters: readonly Stretch[]
  readonly held: HeldIn
  readonly questions: readonly SharedYear[]
}

/** The sections that draw on what is chosen of meetings, question by question. */
const drawing: readonly ReportSection[] = ['summary', 'year', 'questions', 'views']

/** Whether any section draws on what is chosen of meetings; what nothing would print need not be chosen. */
export const choosesTogether = ({ sections }: Pick<Report, 'sections'>): boolean =>
  sections.some((section) => drawing.includes(section))

/**
 * The meetings of which something can be chosen to be shown: those of the time, and where the year stands beside the
 * year before, those of that year, the earliest first.
 */
export function offeredTogether(material: PairMaterial, report: Report): readonly OpenedMeeting[] {
  const inTime = openedIn(material, report)
  if (!report.sections.includes('year')) return inTime
  const known = new Set(inTime.map(({ meeting }) => meeting.id))
  const earlier = openedIn(material, yearBefore(yearIn(report)))
  return [...earlier.filter(({ meeting }) => !known.has(meeting.id)), ...inTime]
}

/** What is shown of a stretch, each question as both last gave it a level. */
function levelsIn(
  material: PairMaterial,
  stretch: Stretch,
  shown: ReadonlySet<string>,
): ReadonlyMap<string, SharedLevels & Pick<BothOn, 'label'>> {
  return new Map(
    openedIn(material, stretch).flatMap((opened) =>
      opened.together.all.flatMap((on) => {
        const { key, label, stands } = on
        if (stands.kind !== 'compared' || !shown.has(nameIn(opened, on))) return []
        const { agent, lead } = stands
        return [[key, { label, day: opened.meeting.day, agent, lead }]]
      }),
    ),
  )
}

/** The year of a report about a person. */
export function pairYear(report: Report, material: PairMaterial): PairYear {
  const now = yearIn(report)
  const before = yearBefore(now)
  const quarters = quartersIn(now)
  const shown = new Set(report.shown)
  const held = (stretch: Stretch) => meetingsIn(material, stretch).length
  const then = levelsIn(material, before, shown)
  return {
    now,
    before,
    quarters,
    held: { now: held(now), before: held(before), quarters: quarters.map(held) },
    questions: [...levelsIn(material, now, shown)].flatMap(([key, { label, ...levels }]) => {
      const match = then.get(key)
      if (match === undefined) return []
      const { day, agent, lead } = match
      return [{ key, label, before: { day, agent, lead }, now: levels }]
    }),
  }
}
