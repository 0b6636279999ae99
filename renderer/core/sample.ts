/** Builds the sample journal's rows: the weeks that were written for it, laid so that they end today. */

import { type Body, changedRow, newRow, type Read } from './body.ts'
import { marked } from './commitment.ts'
import { addDays, type Moment } from './day.ts'
import type { Tables } from './journal-file.ts'
import type { Meeting } from './meeting.ts'
import type { Row } from './row.ts'
import type { SampleJournal, SampleMeeting, SampleStep, SampleWhen } from './sample-shape.ts'
import { answer, begin, type Past, type SampleLibrary, sit } from './sample-sitting.ts'
import { calendar, earlier, later, notAfter, sampleIds } from './sample-time.ts'

/** What the sample is built from. */
export interface SampleFrom {
  readonly journal: SampleJournal
  readonly library: SampleLibrary
  /** The sample's draft is of this moment's week, its last entry of the week before. */
  readonly today: Moment
  readonly device: string
  readonly language: string
}

interface Making extends Past {
  readonly from: SampleFrom
  readonly momentOf: (when: SampleWhen) => Moment
  /** The ids of the people, by what the sample calls them. */
  readonly people: Map<string, Read<'person'>>
}

/** The rows of the whole sample journal, by table. The same moment and device give the same rows. */
export function buildSample(from: SampleFrom): Tables {
  const making: Making = {
    from,
    library: from.library,
    role: 'manager',
    language: from.language,
    idAt: sampleIds(),
    stampAt: (at) => ({ at, device: from.device }),
    momentOf: calendar(from.today, from.journal.weeks),
    reflections: [],
    desired: new Map(),
    goals: new Map(),
    last: new Map(),
    wordings: new Map(),
    people: new Map(),
  }
  const settings = [settingsRow(making)]
  const people = peopleRows(making)
  const commitments = from.journal.entries.flatMap((entry) => {
    const rows = sit(making, entry, making.momentOf(entry.when))
    return rows.flatMap((row, at) => closed(making, row, entry.steps?.[at]))
  })
  const met = meetings(making)
  return {
    drafts: draftRows(making),
    reflections: making.reflections,
    desired: [...making.desired.values()],
    commitments: [...commitments, ...met.commitments],
    people,
    meetings: met.rows,
    practice: practiceRows(making),
    questions: [],
    audits: [],
    wordings: [...making.wordings.values()],
    revisions: [],
    trash: [],
    settings,
  }
}

/** The moment the journal was first opened. */
const opening = { week: 1, weekday: 1, time: '08:50' } as const

function settingsRow({ from, idAt, stampAt, momentOf }: Making): Row {
  const { at } = momentOf(opening)
  return newRow('setting', idAt(at), from.journal.settings, stampAt(at), { name: 'person' })
}

function peopleRows({ from, idAt, stampAt, momentOf, people }: Making): readonly Row[] {
  const { at, day } = momentOf(opening)
  for (const { id, name, role, weeksBefore, everyWeeks } of from.journal.people) {
    const since = addDays(day, -7 * weeksBefore)
    const body = { name, role, since, everyWeeks, archived: false }
    people.set(id, newRow('person', idAt(at), body, stampAt(at)))
  }
  return [...people.values()]
}

/** A commitment with what became of it: marked, then a word for the outcome and a line, as on Today. */
function closed(
  { momentOf, stampAt }: Making,
  row: Read<'commitment'>,
  step: SampleStep | undefined,
): readonly Read<'commitment'>[] {
  const became = step?.became
  if (became === undefined) return [row]
  const moment = momentOf(became.when)
  const keys = { ...row.keys, open: 0 as const }
  const done = changedRow(row, marked(row.body, became.status, moment.day), stampAt(moment.at), keys)
  const { outcome, happened } = became
  const worded =
    outcome === null ? done : changedRow(done, { ...done.body, outcome }, stampAt(later(moment, 1).at))
  return [changedRow(worded, { ...worded.body, happened }, stampAt(later(moment, 2).at))]
}

/** A talking point as it stands in a meeting. */
type Point = Meeting['points'][number]

/** The rows of all one-on-ones and of what was agreed in them. */
function meetings(making: Making) {
  const { from, people } = making
  const rows: Read<'meeting'>[] = []
  const commitments: Read<'commitment'>[] = []
  for (const [name, person] of people) {
    const raised = new Map<string, Point>()
    let before = making.momentOf(opening)
    for (const one of from.journal.meetings.filter((meeting) => meeting.person === name)) {
      const moment = making.momentOf(one.when)
      rows.push(meetingRow(making, one, person.id, before, raised))
      commitments.push(...agreedIn(making, one, person.id, moment))
      before = later(moment, meetingMinutes)
    }
  }
  return { rows, commitments }
}

const meetingMinutes = 30

/** A meeting: planned when the one before it was over, and changed at its own end. */
function meetingRow(
  { idAt, stampAt, momentOf }: Making,
  one: SampleMeeting,
  person: string,
  planned: Moment,
  raised: Map<string, Point>,
): Read<'meeting'> {
  const moment = momentOf(one.when)
  // What stands on a planned meeting's page was noted when the one before it was over.
  const raisedOn = one.state === 'planned' ? planned.day : addDays(moment.day, -1)
  const points = one.points.map(({ key, text, state }): Point => {
    const known = raised.get(key) ?? {
      id: idAt(planned.at),
      text: text ?? '',
      raisedOn,
      carried: 0,
      state: 'open',
    }
    // A meeting that was moved keeps its points and carries none of them past it.
    raised.set(key, { ...known, carried: known.carried + (one.state === 'held' ? 1 : 0) })
    return { ...known, state }
  })
  const body: Meeting = { person, day: moment.day, points, opens: [], notes: one.notes, state: one.state }
  const row = newRow('meeting', idAt(planned.at), body, stampAt(planned.at), { of: person })
  return one.state === 'planned' ? row : changedRow(row, body, stampAt(later(moment, meetingMinutes).at))
}

/** What a pair agreed on, as open commitments of the pair. */
function agreedIn(
  making: Making,
  one: SampleMeeting,
  context: string,
  moment: Moment,
): readonly Read<'commitment'>[] {
  const { at } = later(moment, meetingMinutes)
  return (one.agreed ?? []).flatMap((step) => {
    const { question, cue, act, shows, weeks, confidence } = step
    const due = addDays(moment.day, weeks * 7)
    const row = newRow(
      'commitment',
      making.idAt(at),
      {
        question,
        cue,
        act,
        shows,
        due,
        confidence,
        context,
        author: 'self',
        madeOn: moment.day,
        reflection: null,
        status: 'open',
        outcome: null,
        happened: '',
        closedOn: null,
      },
      making.stampAt(at),
      { open: 1, due },
    )
    return closed(making, row, step)
  })
}

function practiceRows({ from, idAt, stampAt, momentOf }: Making): readonly Row[] {
  return from.journal.practice.map(({ exercise, when, card, notes }) => {
    const { at, day } = momentOf(when)
    const body: Body<'practice'> = {
      kind: 'note',
      exercise,
      day,
      language: from.language,
      // The words of the library are looked up where the note itself holds none.
      card: card === null ? null : { id: card, title: '', scene: '' },
      texts: Object.entries(notes).map(([prompt, text]) => ({ prompt, label: '', text })),
      finished: true,
      timer: null,
    }
    return newRow('practice', idAt(at), body, stampAt(at), { day })
  })
}

/** How long ago the draft was begun, in minutes, when its planned hour has not come yet. */
const begunAgo = 12

/** The draft of this week: its own row, and one for each answer, left at the last one that was begun. */
function draftRows(making: Making): readonly Row[] {
  const { from, momentOf, stampAt } = making
  const { audit, when, answers } = from.journal.draft
  const started = notAfter(momentOf(when), from.today, begunAgo)
  const begun = begin(making, audit, started, false)
  const blanks = new Map(begun.answers.map(({ id, body }) => [id, body]))
  const written = answer(making, begun.draft, blanks, answers, () => false)
  const given = written.filter(({ item }) => answers[item.question] != null)
  const left = Math.max(0, given.length - 1)
  const stamps = written.map((_, at) =>
    stampAt(earlier(later(started, 2 * Math.min(at + 1, given.length)), from.today).at),
  )
  const draft = newRow('draft', begun.id, begun.draft, stampAt(started.at))
  const rows = written.map(({ item, answer: body }, at) => {
    const row = newRow('draftAnswer', item.row, body, stampAt(started.at), { draft: begun.id })
    const blank = blanks.get(item.row) ?? body
    // Keystrokes are no revisions; what was not reached yet is as blank as it began.
    return at < given.length ? { ...row, changedAt: stamps[at]?.at ?? started.at } : { ...row, body: blank }
  })
  const changedAt = stamps[left]?.at ?? started.at
  return [{ ...draft, body: { ...begun.draft, place: { step: 'first', index: left } }, changedAt }, ...rows]
}
