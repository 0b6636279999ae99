/** What two have opened together in one-on-ones, as reports about a person are made from it, and which of it lies in a time. */

import { type BothOn, layTogether, type Together } from './both-sides.ts'
import type { Commitment } from './commitment.ts'
import type { Day } from './day.ts'
import { isInTime, type Report, sharedName } from './report.ts'
import type { AskedAudit } from './report-answers.ts'
import { commitmentsIn } from './report-commitments.ts'
import type { Side } from './side.ts'

/** A meeting that was held, or whose sides were opened. */
export interface SharedMeeting {
  readonly id: string
  /** The day it was held; before its end, the day its sides were opened. */
  readonly day: Day
  readonly isHeld: boolean
  /** What both would sign; empty before the meeting's end. */
  readonly agreed: string
  /** What both turned over, as it was turned over; null where they answered nothing apart. */
  readonly sides: { readonly agent: Side; readonly lead: Side } | null
}

/** Who the two are: the one who reflects on themselves, and the one who leads them. A name can be empty. */
export interface PairNames {
  readonly agent: string
  readonly lead: string
}

/** What either of the two promised the other, with its id. The line on what happened may have been noted alone. */
export type PairCommitment = Commitment & { readonly id: string }

/** What a report about a person is made from, and all of it. */
export interface PairMaterial {
  readonly names: PairNames
  /** Which of the two keeps this journal. */
  readonly keeper: keyof PairNames
  /** The earliest first. */
  readonly meetings: readonly SharedMeeting[]
  readonly commitments: readonly PairCommitment[]
  /** What stood on the agenda of a meeting and was carried past it, in its order. */
  readonly carried: readonly string[]
  /** The next meeting that is planned; null where none is. */
  readonly next: { readonly day: Day; readonly time: string } | null
}

/** A meeting whose sides were opened, with what they say together. */
export interface OpenedMeeting {
  readonly meeting: SharedMeeting
  readonly audit: AskedAudit
  readonly languages: Readonly<Record<keyof PairNames, string>>
  readonly together: Together
}

/** The meetings that were held in a report's time, the earliest first. */
export const meetingsIn = (
  { meetings }: Pick<PairMaterial, 'meetings'>,
  time: Pick<Report, 'from' | 'to'>,
): readonly SharedMeeting[] => meetings.filter(({ isHeld, day }) => isHeld && isInTime(time, day))

/** What the sides say together; of too few levels nothing is compared, and all is only read (method.md 2.6). */
function comparedOrRead(agent: Side, lead: Side): Together {
  const together = layTogether(agent, lead)
  if (together.isCompared) return together
  return { ...together, all: together.all.map((on) => ({ ...on, stands: { kind: 'read' } })) }
}

/** The meetings of a report's time whose sides were opened, the earliest first. */
export const openedIn = (
  { meetings }: Pick<PairMaterial, 'meetings'>,
  time: Pick<Report, 'from' | 'to'>,
): readonly OpenedMeeting[] =>
  meetings.flatMap((meeting) => {
    const { sides, day } = meeting
    if (sides === null || !isInTime(time, day)) return []
    const { agent, lead } = sides
    return [
      {
        meeting,
        audit: { name: agent.auditName, version: agent.auditVersion },
        languages: { agent: agent.language, lead: lead.language },
        together: comparedOrRead(agent, lead),
      },
    ]
  })

/** The meetings up to the end of a report's time whose sides were opened, the earliest first. */
export const openedUpTo = (
  material: Pick<PairMaterial, 'meetings'>,
  { to }: Pick<Report, 'to'>,
): readonly OpenedMeeting[] => openedIn(material, { from: '', to })

/** What is worth a talk in a meeting, the widest first. */
export const worthATalk = ({ together }: OpenedMeeting): readonly BothOn[] => [
  ...together.first,
  ...together.more,
]

/** The name in a report's `shown` of a question of a meeting. */
export const nameIn = ({ meeting }: OpenedMeeting, { key }: BothOn): string => sharedName(meeting.id, key)

/** The questions of some meetings that are shown, the earliest first. */
export const shownTogether = (
  opened: readonly OpenedMeeting[],
  shown: ReadonlySet<string>,
): readonly BothOn[] => opened.flatMap((one) => one.together.all.filter((on) => shown.has(nameIn(one, on))))

/** The commitments of a report whose lines on what happened can be chosen to be shown. */
export const linesIn = (
  { commitments }: Pick<PairMaterial, 'commitments'>,
  report: Pick<Report, 'from' | 'to' | 'sections'>,
): readonly PairCommitment[] =>
  report.sections.includes('commitments')
    ? commitments.filter((one) => commitmentsIn([one], report).some(({ happened }) => happened.trim() !== ''))
    : []
