/**
 * What of one-on-ones can be found: the notes of a meeting, what was agreed, and talking points. What a lead
 * prepares is not: History may stand open while the two sit before one screen.
 */

import type { Read } from '../core/body.ts'
import { type Day, mondayOf } from '../core/day.ts'
import type { Findable } from '../core/search.ts'
import type { JournalDb } from './db.ts'
import { readAll, type UnreadKind, unreadOf } from './rows.ts'

/** What a text of a meeting is; the label of its part. */
export type MeetingPartName = 'notes' | 'agreed' | 'point'

type Text = readonly [name: MeetingPartName, text: string]

/** Something to be found at an address within the room. */
const findable = (id: string, title: string, day: Day, texts: readonly Text[]): Findable => ({
  id,
  kind: 'meeting',
  day,
  week: mondayOf(day),
  title,
  audit: '',
  answered: 0,
  total: 0,
  hasWant: false,
  dimensions: [],
  questions: [],
  parts: texts
    .filter(([, text]) => text.trim() !== '')
    .map(([label, text]) => ({ sheet: 'note', dimension: '', question: '', label, text })),
})

const pointTexts = (points: readonly Read<'point'>[]): readonly Text[] =>
  points.map(({ body }) => ['point', body.text])

/** The meetings of a person with the points that were closed in each, and the other points under the person. */
function ofPerson(
  person: Read<'person'>,
  meetings: readonly Read<'meeting'>[],
  points: readonly Read<'point'>[],
): readonly Findable[] {
  const { name } = person.body
  const known = new Set(meetings.map(({ id }) => id))
  const loose = points.filter(({ body }) => !known.has(body.closedIn ?? ''))
  const newest = loose
    .map(({ body }) => body.raisedOn)
    .toSorted()
    .at(-1)
  return [
    ...meetings.map(({ id, body }) =>
      findable(`${person.id}/${id}`, name, body.day, [
        ['notes', body.notes],
        ['agreed', body.agreed],
        ...pointTexts(points.filter((point) => point.body.closedIn === id)),
      ]),
    ),
    ...(newest === undefined ? [] : [findable(person.id, name, newest, pointTexts(loose))]),
  ]
}

/** Everything findable of the meetings in a journal, each under its place in the room, and what can't be read. */
export async function meetingFindables(
  journal: JournalDb,
): Promise<{ readonly all: readonly Findable[]; readonly unread: readonly UnreadKind[] }> {
  const people = readAll('person', await journal.people.toArray())
  const meetings = readAll('meeting', await journal.meetings.toArray())
  const points = readAll('point', await journal.points.toArray())
  const of = <Row extends { readonly body: { readonly person: string } }>(rows: readonly Row[], id: string) =>
    rows.filter(({ body }) => body.person === id)
  const all = people.rows.flatMap((person) =>
    ofPerson(person, of(meetings.rows, person.id), of(points.rows, person.id)),
  )
  return {
    all: all.filter(({ parts }) => parts.length > 0),
    unread: [...unreadOf('person', people), ...unreadOf('meeting', meetings), ...unreadOf('point', points)],
  }
}
