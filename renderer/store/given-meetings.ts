/** The meetings that a meeting file can be for, by what the file is and how far each meeting is. */

import type { Read } from '../core/body.ts'
import { byTime } from '../core/meeting.ts'
import type { FileKind } from '../core/meeting-file.ts'
import { stageOf } from '../core/side.ts'
import { allMeetings } from './meetings.ts'
import { readPeople } from './people.ts'
import { sidesOf } from './sides.ts'

/** A meeting with whom it is. */
export interface MeetingWith {
  readonly person: Read<'person'>
  readonly meeting: Read<'meeting'>
}

/** The latest first: before the sides lie open those for the other's side, and from then on those for what was agreed. */
export async function meetingsForFile(kind: FileKind): Promise<readonly MeetingWith[]> {
  const people = new Map((await readPeople()).rows.map((person) => [person.id, person]))
  const found: MeetingWith[] = []
  for (const meeting of (await allMeetings()).rows) {
    const person = people.get(meeting.body.person)
    if (person === undefined) continue
    const sides = (await sidesOf(meeting.id)).rows.map(({ body }) => body)
    const stage = stageOf(meeting.body, sides)
    const isAhead = stage === 'before' || stage === 'locked'
    if (isAhead === (kind === 'side')) found.push({ person, meeting })
  }
  return found.toSorted((a, b) => byTime(b.meeting.body, a.meeting.body))
}
