/** Turns the rows of a journal into what can be found, with what can't be read told. */

import { isAnswered } from '../core/answer.ts'
import type { Read } from '../core/body.ts'
import { mondayOf } from '../core/day.ts'
import type { Desired } from '../core/desired.ts'
import { isWritten, type Practice } from '../core/practice.ts'
import type { Answered } from '../core/reflection.ts'
import type { Findable, Part } from '../core/search.ts'
import { type StoredWording, wordingName } from '../core/wording.ts'
import type { JournalDb } from './db.ts'
import { meetingFindables } from './meeting-findables.ts'
import { seen } from './reflections.ts'
import { readAll, type UnreadKind, unreadOf } from './rows.ts'

interface Beside {
  readonly wordings: ReadonlyMap<string, StoredWording>
  readonly desired: ReadonlyMap<string, Desired>
}

/** An entry with both its sheets and the notes beside them. */
function entryFindable({ id, body }: Read<'reflection'>, { wordings, desired }: Beside): Findable {
  const notes: Part[] =
    body.event.trim() === ''
      ? []
      : [{ sheet: 'note', dimension: '', question: '', label: '', text: body.event }]
  const wordingFor = (one: Answered) =>
    wordings.get(wordingName({ ...one, viewpoint: body.who.viewpoint, language: body.language }))
  const parts = body.answers.flatMap((one): Part[] => {
    const wording = wordingFor(one)
    const { question } = one
    const asked = { dimension: wording?.dimension ?? '', question, label: wording?.label ?? '' }
    const want = one.desired === null ? '' : (desired.get(one.desired)?.text ?? '')
    const reason = one.first.kind === 'level' ? one.first.reason : ''
    const all: Part[] = [
      { sheet: 'is', text: one.first.text, ...asked },
      { sheet: 'want', text: want, ...asked },
      { sheet: 'note', text: reason, ...asked },
    ]
    return all.filter(({ text }) => text.trim() !== '')
  })
  const said = body.answers.filter((one) => isAnswered(one.first) || one.desired !== null)
  return {
    id,
    kind: 'entry',
    day: body.started.day,
    week: body.forWeek,
    title: body.auditName,
    audit: body.audit,
    answered: body.answers.filter(({ first, skipped }) => !skipped && isAnswered(first)).length,
    total: body.answers.length,
    hasWant: body.answers.some((one) => one.desired !== null),
    dimensions: said.map((one) => wordingFor(one)?.dimension ?? ''),
    questions: said.map(({ question }) => question),
    parts: [...notes, ...parts],
  }
}

/** A commitment; `people` are the names, by their ids, of those whose it may be. */
function commitmentFindable({ id, body }: Read<'commitment'>, people: ReadonlyMap<string, string>): Findable {
  const texts = [`${body.cue} – ${body.act}`, body.shows, body.happened].filter((text) => text.trim() !== '')
  return {
    id,
    kind: 'commitment',
    day: body.madeOn,
    week: mondayOf(body.madeOn),
    // One's own is not named.
    title: people.get(body.author) ?? '',
    audit: '',
    answered: 0,
    total: 0,
    hasWant: false,
    dimensions: [],
    questions: [],
    parts: texts.map((text) => ({ sheet: 'note', dimension: '', question: '', label: '', text })),
  }
}

function practiceFindable({ id, body }: Read<'practice'>): Findable {
  return {
    id,
    kind: 'practice',
    day: body.day,
    week: mondayOf(body.day),
    title: body.exercise,
    audit: '',
    answered: 0,
    total: 0,
    hasWant: false,
    dimensions: [],
    questions: [],
    parts: practiceParts(body).filter(({ text }) => text.trim() !== ''),
  }
}

/** The texts of an exercise, under the ids of what they answer. */
function practiceParts(body: Practice): readonly Part[] {
  const part = (label: string, text: string): Part => ({
    sheet: 'note',
    dimension: '',
    question: '',
    label,
    text,
  })
  switch (body.kind) {
    case 'note':
      return body.texts.map(({ prompt, label, text }) => part(label === '' ? prompt : label, text))
    case 'round':
      return body.sorted
        .filter(({ shown }) => shown)
        .flatMap(({ words, reason }) => [part('reason', reason), part('reply', words)])
    case 'phrases':
      return body.phrases.map(({ text }) => part('phrase', text))
  }
}

/** What can be found in a journal, newest first, and what of it can't be read. */
export interface Findables {
  readonly all: readonly Findable[]
  readonly unread: readonly UnreadKind[]
}

/** Reads everything findable in a journal; earlier versions and the trash only to say what can't be read. */
export async function findables(journal: JournalDb): Promise<Findables> {
  const reflections = seen(await journal.reflections.toArray())
  const desired = readAll('desired', await journal.desired.toArray())
  const wordings = readAll('wording', await journal.wordings.toArray())
  const commitments = readAll('commitment', await journal.commitments.toArray())
  const practice = readAll('practice', await journal.practice.toArray())
  const named = readAll('person', await journal.people.toArray()).rows
  const people = new Map(named.map(({ id, body }) => [id, body.name]))
  const meetings = await meetingFindables(journal)
  const beside = {
    wordings: new Map(wordings.rows.map((row) => [row.keys.name ?? '', row.body])),
    desired: new Map(desired.rows.map((row) => [row.id, row.body])),
  }
  const all = [
    ...reflections.rows.map((row) => entryFindable(row, beside)),
    ...commitments.rows.map((row) => commitmentFindable(row, people)),
    ...practice.rows.filter(({ body }) => isWritten(body)).map(practiceFindable),
    ...meetings.all,
  ]
  return {
    all: all.toSorted((a, b) => b.day.localeCompare(a.day) || b.id.localeCompare(a.id)),
    unread: [
      ...unreadOf('reflection', reflections),
      ...unreadOf('desired', desired),
      ...unreadOf('wording', wordings),
      ...unreadOf('commitment', commitments),
      ...unreadOf('practice', practice),
      ...meetings.unread,
      ...unreadOf('revision', readAll('revision', await journal.revisions.toArray())),
      ...unreadOf('deletion', readAll('deletion', await journal.trash.toArray())),
    ],
  }
}
