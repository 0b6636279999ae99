/** What two said to the same questions in one-on-ones, of what was chosen to be shown: where they differ, and the rest. */

import type { BothOn } from './both-sides.ts'
import type { Day } from './day.ts'
import { nameIn, type OpenedMeeting, type PairNames, worthATalk } from './report-opened.ts'
import type { ReportSection } from './report-sections.ts'

/** What both said to a question in a meeting. */
export interface SharedAnswer {
  readonly day: Day
  readonly audit: string
  readonly languages: Readonly<Record<keyof PairNames, string>>
  readonly on: BothOn
}

/** A question as it was put to both, with what they said to it, oldest first. */
export interface SharedQuestion {
  readonly key: string
  readonly label: string
  readonly asked: Readonly<Record<keyof PairNames, string>>
  readonly answers: readonly SharedAnswer[]
}

/** Where the views of a meeting differ, and what was agreed in it; empty where nothing was, or not yet. */
export interface Differences {
  readonly meeting: string
  readonly day: Day
  readonly audit: string
  readonly agreed: string
  /** Each with the one answer of this meeting; the widest first. */
  readonly questions: readonly SharedQuestion[]
}

/** What both said, by the section it stands in; each stands in one alone. */
export interface Spoken {
  readonly views: readonly Differences[]
  /** Those that don't stand in the views already. */
  readonly questions: readonly SharedQuestion[]
}

/** Some questions of a meeting, each as it was put to both. */
function told(opened: OpenedMeeting, some: readonly BothOn[]): readonly SharedQuestion[] {
  const { meeting, audit, languages } = opened
  return some.map((on) => {
    const asked = { agent: on.agent?.now ?? '', lead: on.lead?.now ?? '' }
    return {
      key: JSON.stringify([on.key, asked.agent, asked.lead]),
      label: on.label,
      asked,
      answers: [{ day: meeting.day, audit: audit.name, languages, on }],
    }
  })
}

/** The same questions of several meetings put together, in the order they were first asked. */
function gathered(all: readonly SharedQuestion[]): readonly SharedQuestion[] {
  const held = new Map<string, SharedQuestion>()
  for (const one of all) {
    const before = held.get(one.key)
    held.set(
      one.key,
      before === undefined ? one : { ...before, answers: [...before.answers, ...one.answers] },
    )
  }
  return [...held.values()]
}

/** What both said in some meetings to the questions that are shown, parted into the sections that were chosen. */
export function spokenIn(
  opened: readonly OpenedMeeting[],
  shown: ReadonlySet<string>,
  sections: readonly ReportSection[],
): Spoken {
  const isShown = (one: OpenedMeeting, on: BothOn) => shown.has(nameIn(one, on))
  const wide = (one: OpenedMeeting) =>
    sections.includes('views') ? worthATalk(one).filter((on) => isShown(one, on)) : []
  const others = (one: OpenedMeeting) =>
    one.together.all.filter((on) => isShown(one, on) && !wide(one).includes(on))
  return {
    views: opened
      .filter((one) => wide(one).length > 0)
      .map((one) => ({
        meeting: one.meeting.id,
        day: one.meeting.day,
        audit: one.audit.name,
        agreed: one.meeting.agreed.trim(),
        questions: told(one, wide(one)),
      })),
    questions: sections.includes('questions')
      ? gathered(opened.flatMap((one) => told(one, others(one))))
      : [],
  }
}
