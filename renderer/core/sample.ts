/** Builds the sample journal's rows: the weeks that were written for it, laid so that they end today. */

import { type Body, newRow } from './body.ts'
import { addDays } from './day.ts'
import type { Tables } from './journal-file.ts'
import type { Row } from './row.ts'
import { closed, type Making, opening, type SampleFrom } from './sample-making.ts'
import { meetings } from './sample-meetings.ts'
import { answer, begin, sit } from './sample-sitting.ts'
import { calendar, earlier, later, notAfter, sampleIds } from './sample-time.ts'

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
    points: met.points,
    preparations: [],
    sides: met.sides,
    reports: [],
    practice: practiceRows(making),
    questions: [],
    audits: [],
    wordings: [...making.wordings.values()],
    revisions: [],
    trash: [],
    quarantine: [],
    settings,
  }
}

function settingsRow({ from, idAt, stampAt, momentOf }: Making): Row {
  const { at } = momentOf(opening)
  return newRow('setting', idAt(at), from.journal.settings, stampAt(at), { name: 'person' })
}

function peopleRows({ from, idAt, stampAt, momentOf, people }: Making): readonly Row[] {
  const { at, day } = momentOf(opening)
  for (const { id, name, role, weeksBefore, everyWeeks } of from.journal.people) {
    const since = addDays(day, -7 * weeksBefore)
    const body = { name, role, relation: 'led' as const, since, everyWeeks, archived: false }
    people.set(id, newRow('person', idAt(at), body, stampAt(at)))
  }
  return [...people.values()]
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
