/** Begins, opens, writes, finishes and discards drafts. */

import type { LastTime } from '../core/answer.ts'
import type { Walkable } from '../core/audit.ts'
import { newRow, type Read, readRow } from '../core/body.ts'
import type { Day, Moment } from '../core/day.ts'
import { type Draft, type DraftAnswer, standing } from '../core/draft.ts'
import { type Goal, wishSeries, type Written } from '../core/finish.ts'
import type { Question, Role, Source } from '../core/question.ts'
import { type PartChoice, partOf, partToBegin, takesSittings } from '../core/run.ts'
import { seriesKey } from '../core/series.ts'
import { beginSitting } from '../core/sitting.ts'
import type { StoredWording } from '../core/wording.ts'
import { db } from './db.ts'
import { goalsInForce } from './desired.ts'
import { openDrafts } from './open-drafts.ts'
import { ownQuestionsIn } from './own.ts'
import { askedBefore, lastTimes } from './reflections.ts'
import { type ReadAll, readAll } from './rows.ts'
import { newestRun } from './runs.ts'
import { newId, stampAt } from './stamp.ts'
import { keepWordings, wordingsFor } from './wordings.ts'
import { settled, withUnsaved, write } from './writes.ts'

export { openDrafts } from './open-drafts.ts'

/** The drafts that were finished or put away since the page was loaded; nothing more is stored of them. */
const over = new Set<string>()

/** From now on nothing more is stored of a draft; resolves once what was on its way has arrived. */
export async function closeDraft(id: string): Promise<void> {
  over.add(id)
  await settled()
}

/** Takes back `closeDraft`: the draft is written on. */
export const unclosed = (id: string): void => void over.delete(id)

/** What a new sitting is begun with. */
export interface NewSitting {
  readonly audit: Walkable
  readonly role: Role
  /** The audit's name as it was offered, where that says more than its own: in which of both roles. */
  readonly name?: string
  readonly questions: readonly Question[]
  readonly sources: readonly Source[]
  readonly short: boolean
  /** For audits in several sittings: which; left out, the next one. */
  readonly part?: PartChoice
  readonly moment: Moment
  readonly language: string
}

/** The part of its run that a sitting is; undefined for audits in one sitting. */
async function partFor({ audit, role, part, moment }: NewSitting) {
  if (!takesSittings(audit)) return undefined
  const { run, index } = partToBegin(await newestRun(audit, role), part, moment.day)
  return { run: run ?? newId(), index }
}

/** Begins a sitting and returns its id; where the audit, or this part of its run, has an open draft already, that one's. */
export function beginDraft(sitting: NewSitting): Promise<string> {
  // One transaction from the look to the write, so that a double press can't begin two.
  return db.transaction(
    'rw',
    [db.drafts, db.wordings, db.reflections, db.settings, db.questions],
    async () => {
      const { audit, role } = sitting
      const part = await partFor(sitting)
      const begunBefore = (await openDrafts()).rows.filter(({ body }) => {
        if (body.audit !== audit.id || body.role !== role || body.who.about !== 'self') return false
        const asked = body.items.map(({ question }) => question)
        return part === undefined || (body.run === part.run && partOf(audit, role, asked) === part.index)
      })
      // A draft that can't be opened stays where it is, and must not stand in the way of a new one.
      for (const open of begunBefore) if (await isWhole(open)) return open.id
      const asked =
        sitting.audit.plan === 'weekly'
          ? await askedBefore(sitting.questions, sitting.role, sitting.moment.day)
          : new Map()
      const own = await ownQuestionsIn(audit, role)
      const { part: _choice, ...rest } = sitting
      const begun = beginSitting({ ...rest, asked, own, newId, ...(part && { part }) })
      const stamp = stampAt(sitting.moment.at)
      const id = newId()
      await db.drafts.add(newRow('draft', id, begun.draft, stamp))
      await db.drafts.bulkAdd(
        begun.answers.map((one) => newRow('draftAnswer', one.id, one.body, stamp, { draft: id })),
      )
      await keepWordings(begun.wordings, stamp)
      return id
    },
  )
}

/** True when every answer of a draft is there and can be read. */
async function isWhole({ id, body }: Read<'draft'>): Promise<boolean> {
  const { rows, unread } = readAll('draftAnswer', await db.drafts.where('keys.draft').equals(id).toArray())
  const there = new Set(rows.map((row) => row.id))
  return unread.length === 0 && body.items.every(({ row }) => there.has(row))
}

/** Everything a walk needs, read once when it opens. */
export interface OpenDraft {
  readonly draft: Read<'draft'>
  readonly answers: ReadonlyMap<string, Read<'draftAnswer'>>
  /** The desired answers in force, by series. */
  readonly goals: ReadonlyMap<string, Goal>
  /** Last time's answers, by the id of the answer's row. */
  readonly last: ReadonlyMap<string, LastTime>
  /** The last day each question was answered in an earlier version, by the id of the answer's row. */
  readonly reworded: ReadonlyMap<string, Day>
  readonly wordings: ReadonlyMap<string, StoredWording>
}

/** What came of opening a draft. */
export type Opening =
  | { readonly kind: 'open'; readonly open: OpenDraft }
  | { readonly kind: 'gone' }
  | { readonly kind: 'newer' | 'damaged'; readonly id: string }

/**
 * Opens a draft. An answer that is missing or damaged makes the whole draft damaged: nothing may be written over it.
 * One that is sealed until a meeting opens for that meeting alone.
 */
export async function openDraft(id: string, meeting: string | null = null): Promise<Opening> {
  const [stored] = withUnsaved(await db.drafts.where('id').equals(id).toArray())
  if (stored === undefined) return { kind: 'gone' }
  const reading = readRow('draft', stored)
  if (reading.kind !== 'read') return { kind: reading.kind, id }
  const draft = reading.row
  if (draft.body.who.sealedUntil !== meeting) return { kind: 'gone' }
  const { rows, unread } = await readAnswers(id)
  const answers = new Map(rows.map((row) => [row.id, row]))
  const lost = unread[0]
  if (lost !== undefined) return { kind: lost.why, id: lost.id }
  const missing = draft.body.items.find(({ row }) => !answers.has(row))
  if (missing !== undefined) return { kind: 'damaged', id: missing.row }
  over.delete(id)
  return { kind: 'open', open: { draft, answers, ...(await surroundings(draft.body)) } }
}

/** The answers of a draft as they stand on screen, stored or not. */
export async function readAnswers(draft: string): Promise<ReadAll<'draftAnswer'>> {
  return readAll('draftAnswer', withUnsaved(await db.drafts.where('keys.draft').equals(draft).toArray()))
}

/** What stands beside a draft: goals, last times and wordings. Beside one for a meeting nothing of the journal does. */
async function surroundings(draft: Draft): Promise<Omit<OpenDraft, 'draft' | 'answers'>> {
  const { viewpoint, about, sealedUntil } = draft.who
  const wordings = await wordingsFor(
    draft.items.map((item) => ({ ...item, viewpoint, language: draft.language })),
  )
  if (sealedUntil !== null) return { goals: new Map(), last: new Map(), reworded: new Map(), wordings }
  const levels = draft.items.filter(({ kind }) => kind === 'level')
  const keyed = levels.map((item) => ({ row: item.row, key: seriesKey(item, viewpoint, about) }))
  const byKey = await lastTimes(keyed.map(({ key }) => key))
  const last = new Map(
    keyed.flatMap(({ row, key }) => {
      const time = byKey.get(key)
      return time === undefined ? [] : [[row, time] as const]
    }),
  )
  return { goals: await goalsInForce(), last, reworded: await rewordedSince(draft), wordings }
}

/** The last day each question of a draft was answered in an earlier wording, by the id of its answer's row. */
async function rewordedSince({ items, who }: Draft): Promise<ReadonlyMap<string, Day>> {
  const found = new Map<string, Day>()
  for (const { row, question, version } of items) {
    const earlier = Array.from({ length: version - 1 }, (_, at) => ({ question, version: at + 1 }))
    const keys = earlier.map((one) => seriesKey(one, who.viewpoint, who.about))
    const days = [...(await lastTimes(keys)).values()].map(({ day }) => day).toSorted()
    const day = days.at(-1)
    if (day !== undefined) found.set(row, day)
  }
  return found
}

/** Stores another body for a draft's row at once; returns the row as written. Keystrokes are not revisions. */
export function writeDraft(row: Read<'draft'>, body: Draft, at: string): Read<'draft'> {
  const next = { ...row, body, changedAt: at }
  if (!over.has(row.id)) write(next)
  return next
}

/** Stores another body for an answer's row at once; returns the row as written. */
export function writeAnswer(row: Read<'draftAnswer'>, body: DraftAnswer, at: string): Read<'draftAnswer'> {
  const next = { ...row, body, changedAt: at }
  if (!over.has(row.keys.draft ?? '')) write(next)
  return next
}

/** The items of a draft with what was written, and the goal each had before. */
export function writtenIn(
  draft: Draft,
  answers: ReadonlyMap<string, Read<'draftAnswer'>>,
  goals: ReadonlyMap<string, Goal>,
): readonly Written[] {
  return draft.items.flatMap((item) => {
    const answer = answers.get(item.row)
    if (answer === undefined) return []
    return [
      { item, answer: standing(draft, item, answer.body), goal: goals.get(wishSeries(item, draft)) ?? null },
    ]
  })
}

/**
 * Removes a draft that has become an entry. Keys that come while it is finished would bring parts of it
 * back: those go too, and no more are stored.
 */
export async function sweepDraft(id: string): Promise<void> {
  await closeDraft(id)
  await removeDraft(id)
}

/** Deletes a draft's rows; inside a transaction when there is one. */
export async function removeDraft(id: string): Promise<void> {
  await db.drafts.where('keys.draft').equals(id).delete()
  await db.drafts.delete(id)
}
