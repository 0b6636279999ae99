/** Turns the rows of a journal into what can be found. */

import { isAnswered } from '../core/answer.ts'
import type { Read } from '../core/body.ts'
import { mondayOf } from '../core/day.ts'
import type { Desired } from '../core/desired.ts'
import type { Findable, Part } from '../core/search.ts'
import { type StoredWording, wordingName } from '../core/wording.ts'
import type { JournalDb } from './db.ts'
import { seen } from './reflections.ts'
import { readAll } from './rows.ts'

interface Beside {
  readonly wordings: ReadonlyMap<string, StoredWording>
  readonly desired: ReadonlyMap<string, Desired>
}

/** An entry with both its sheets and the notes beside them. */
function entryFindable({ id, body }: Read<'reflection'>, { wordings, desired }: Beside): Findable {
  const notes: Part[] =
    body.event.trim() === '' ? [] : [{ sheet: 'note', dimension: '', label: '', text: body.event }]
  const parts = body.answers.flatMap((one): Part[] => {
    const wording = wordings.get(
      wordingName({ ...one, viewpoint: body.who.viewpoint, language: body.language }),
    )
    const dimension = wording?.dimension ?? ''
    const label = wording?.label ?? ''
    const want = one.desired === null ? '' : (desired.get(one.desired)?.text ?? '')
    const reason = one.first.kind === 'level' ? one.first.reason : ''
    const all: Part[] = [
      { sheet: 'is', dimension, label, text: one.first.text },
      { sheet: 'want', dimension, label, text: want },
      { sheet: 'note', dimension, label, text: reason },
    ]
    return all.filter(({ text }) => text.trim() !== '')
  })
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
    parts: [...notes, ...parts],
  }
}

function commitmentFindable({ id, body }: Read<'commitment'>): Findable {
  const texts = [`${body.cue} – ${body.act}`, body.shows, body.happened].filter((text) => text.trim() !== '')
  return {
    id,
    kind: 'commitment',
    day: body.madeOn,
    week: mondayOf(body.madeOn),
    title: '',
    audit: '',
    answered: 0,
    total: 0,
    hasWant: false,
    parts: texts.map((text) => ({ sheet: 'note', dimension: '', label: '', text })),
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
    parts: body.notes.map(({ text, prompt }) => ({ sheet: 'note', dimension: '', label: prompt, text })),
  }
}

/** Everything findable in a journal, newest first. */
export async function findables(journal: JournalDb): Promise<readonly Findable[]> {
  const [reflections, desiredRows, wordingRows, commitments, practice] = await Promise.all([
    journal.reflections.toArray(),
    journal.desired.toArray(),
    journal.wordings.toArray(),
    journal.commitments.toArray(),
    journal.practice.toArray(),
  ])
  const beside = {
    wordings: new Map(readAll('wording', wordingRows).rows.map((row) => [row.keys.name ?? '', row.body])),
    desired: new Map(readAll('desired', desiredRows).rows.map((row) => [row.id, row.body])),
  }
  return [
    ...seen(reflections).rows.map((row) => entryFindable(row, beside)),
    ...readAll('commitment', commitments).rows.map(commitmentFindable),
    ...readAll('practice', practice).rows.map(practiceFindable),
  ].toSorted((a, b) => b.day.localeCompare(a.day) || b.id.localeCompare(a.id))
}
