/** The sample's opened sheets: what both of a pair said of the same questions, with the words they were asked in. */

import { newRow, type Read } from './body.ts'
import type { Moment } from './day.ts'
import type { Meeting } from './meeting.ts'
import type { Making } from './sample-making.ts'
import type { SampleApart, SampleSide } from './sample-shape.ts'
import { later } from './sample-time.ts'
import type { Side, SideAnswer } from './side.ts'
import { wordingOf } from './wording.ts'

/** What of a meeting the sheets that were opened in it change. */
export type ApartOf = Pick<Meeting, 'asks' | 'way' | 'opened' | 'agreed' | 'focus'>

/** So many minutes into the meeting both were opened. */
const openedAfter = 15
/** So many minutes before it both were locked. */
const lockedBefore = 40

/** What a meeting says of the sheets that were answered for it. */
export function apartOf({ from }: Making, apart: SampleApart, moment: Moment): ApartOf {
  const audit = from.library.audits.find(({ id }) => id === apart.audit)
  if (audit === undefined) throw new Error(`No audit ${apart.audit}`)
  const { question, goal, options } = apart.through
  const version = from.library.questions.find(({ id }) => id === question)?.version ?? 1
  return {
    asks: { audit: audit.id, auditVersion: audit.version, auditName: audit.name },
    way: 'laptop',
    opened: later(moment, openedAfter),
    agreed: apart.signed,
    focus: { question, version, goal, options },
  }
}

/** The two sides, locked before the meeting and turned over in it. */
export function sideRows(
  making: Making,
  apart: SampleApart,
  of: { readonly person: string; readonly meeting: string; readonly name: string },
  moment: Moment,
): readonly Read<'side'>[] {
  const { asks } = apartOf(making, apart, moment)
  if (asks === null) return []
  const { language, journal } = making.from
  // Both were locked in the hour before.
  const locked = later(moment, -lockedBefore)
  const { person, meeting, name } = of
  const row = (viewpoint: Side['viewpoint'], whose: 'agent' | 'lead') => {
    const side: Side = {
      ...asks,
      viewpoint,
      author: whose === 'agent' ? name : journal.settings.name,
      about: name,
      language,
      day: moment.day,
      answers: Object.entries(apart.answers).map(([question, said]) =>
        answerOf(making, question, viewpoint, said[whose]),
      ),
    }
    const body = {
      person,
      meeting,
      state: 'open' as const,
      lockedAt: locked,
      openedAt: later(moment, openedAfter),
      came: 'here' as const,
      side,
      rest: null,
    }
    return newRow('side', making.idAt(locked.at), body, making.stampAt(locked.at), { of: person, meeting })
  }
  return [row('agent', 'agent'), row('observed', 'lead')]
}

/** One answer with its wording. */
function answerOf(
  { from }: Making,
  id: string,
  viewpoint: Side['viewpoint'],
  { level, text = '', want }: SampleSide,
): SideAnswer {
  const question = from.library.questions.find((one) => one.id === id)
  const wording = question && wordingOf(question, from.library.sources, viewpoint, from.language)
  if (question === undefined || wording == null) throw new Error(`No ${viewpoint} wording of ${id}`)
  return {
    question: id,
    version: question.version,
    kind: 'level',
    label: wording.label,
    dimension: wording.dimension,
    now: wording.now,
    levels: [...wording.levels],
    text,
    choice: level,
    mark: null,
    wish: want === undefined ? null : { text: want.text, level: want.level ?? null },
  }
}
