/** Two years of one-on-ones with one person, both sheets opened in each: the rows a test puts into a journal. */

import { newRow } from '../../renderer/core/body.ts'
import { addDays, type Day } from '../../renderer/core/day.ts'
import type { TableName } from '../../renderer/core/journal-file.ts'
import { newMeeting } from '../../renderer/core/meeting.ts'
import type { Person } from '../../renderer/core/person.ts'
import type { Level } from '../../renderer/core/question.ts'
import type { Row } from '../../renderer/core/row.ts'
import type { SideRow } from '../../renderer/core/side.ts'
import { aPerson } from './pairs.ts'
import { sideAnswer, sideWith } from './sides.ts'
import { noon } from './sittings.ts'
import { seven } from './together.ts'

/** The days of the meetings: one in the year before, and nine of this year, three weeks apart. */
export const pairDays: readonly Day[] = [
  '2025-10-07',
  ...Array.from({ length: 9 }, (_, at) => addDays('2026-04-07', 21 * at)),
]

/** The levels the agent gave to the first question, meeting by meeting. */
const levels: readonly Level[] = [2, 1, 1, 2, 2, 3, 3, 4, 4, 5]

/** The rows of one meeting: it, and both its sides. */
function meetingOf(person: string, day: Day, at: number): readonly [Row, readonly Row[]] {
  const id = `${person}-${day}`
  const stamp = { at: noon(day).at, device: 'elsewhere' }
  const asks = { audit: 'weekly-agent', auditVersion: 1, auditName: 'Weekly reflection' }
  const moment = noon(day)
  const body = {
    ...newMeeting(person, day, '10:00'),
    asks,
    way: 'laptop' as const,
    opened: moment,
    began: moment,
    held: moment,
    agreed: 'We say what we saw, and ask.',
  }
  const side = (viewpoint: 'agent' | 'observed'): Row => {
    const whose = viewpoint === 'agent' ? 'zofia' : 'daniel'
    const answers = seven.slice(0, 4).map((one, place) => {
      const { choice, text = '' } = one[whose]
      const given = place === 0 && whose === 'zofia' ? (levels[at] ?? choice) : choice
      const wish =
        whose === 'zofia' ? { text: one.zofia.wish ?? '', level: at < 5 ? (4 as const) : (5 as const) } : null
      return sideAnswer(one.question, { label: one.label, choice: given, text, wish })
    })
    const row: SideRow = {
      person,
      meeting: id,
      state: 'open',
      lockedAt: moment,
      openedAt: moment,
      came: 'here',
      side: sideWith(viewpoint, answers),
      rest: null,
    }
    return newRow('side', `${id}-${viewpoint}`, row, stamp, { of: person, meeting: id })
  }
  return [newRow('meeting', id, body, stamp, { of: person, day }), [side('agent'), side('observed')]]
}

/** The rows by table of all of it with a person. */
export function twoYears(id: string, more: Partial<Person>): Partial<Record<TableName, readonly Row[]>> {
  const all = pairDays.map((day, at) => meetingOf(id, day, at))
  return {
    people: [newRow('person', id, aPerson(more), { at: noon('2025-10-01').at, device: 'elsewhere' })],
    meetings: all.map(([meeting]) => meeting),
    sides: all.flatMap(([, sides]) => sides),
  }
}
