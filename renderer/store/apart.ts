/** Answering apart: begins the draft of a side, finds it again, and says how far it is. */

import { beginSide, type ApartBeginning } from '../core/apart-sitting.ts'
import { newRow, type Read } from '../core/body.ts'
import { hasFirst } from '../core/draft.ts'
import type { Meeting } from '../core/meeting.ts'
import type { Who } from '../core/reflection.ts'
import { type Asked, seriesKey } from '../core/series.ts'
import { type Offered, offeredByEntry } from '../core/side-making.ts'
import type { SideRow } from '../core/side.ts'
import { db } from './db.ts'
import { desiredByIds } from './desired.ts'
import { readAnswers } from './drafts.ts'
import { changeMeeting, meetingById } from './meetings.ts'
import { seen } from './reflections.ts'
import { readAll } from './rows.ts'
import { sidesOf } from './sides.ts'
import { newId, stampAt } from './stamp.ts'
import { keepWordings, wordingsFor } from './wordings.ts'

/** Whose side: one's own, or that of the person who has the laptop meanwhile. */
export type Whose = 'mine' | 'theirs'

/** Who answers what about whom. The one who is led answers about themselves, the one who leads about them. */
export function whoIn(meeting: string, person: string, relation: 'led' | 'lead', whose: Whose): Who {
  const isLeads = (relation === 'led') === (whose === 'mine')
  const led = relation === 'led' ? person : 'self'
  return {
    author: whose === 'mine' ? 'self' : person,
    about: led,
    viewpoint: isLeads ? 'observed' : 'agent',
    sealedUntil: meeting,
  }
}

/** The draft of a side that is not locked yet; null before it is begun, and while it is put away. */
export async function sideDraft(meeting: string, whose: Whose): Promise<Read<'draft'> | null> {
  const stored = await db.drafts.where('kind').equals('draft').toArray()
  const rows = readAll('draft', stored).rows.filter(({ body }) => body.who.sealedUntil === meeting)
  return rows.find(({ body }) => (body.who.author === 'self') === (whose === 'mine')) ?? null
}

/** Begins a side, or answers the draft of it that there is. */
export function beginApart(from: Omit<ApartBeginning, 'newId'>): Promise<string> {
  const { who, moment } = from
  return db.transaction('rw', db.drafts, db.wordings, async () => {
    const begun = await sideDraft(who.sealedUntil ?? '', who.author === 'self' ? 'mine' : 'theirs')
    if (begun !== null) return begun.id
    const side = beginSide({ ...from, newId })
    const stamp = stampAt(moment.at)
    const id = newId()
    await db.drafts.add(newRow('draft', id, side.draft, stamp))
    await db.drafts.bulkAdd(
      side.answers.map((one) => newRow('draftAnswer', one.id, one.body, stamp, { draft: id })),
    )
    await keepWordings(side.wordings, stamp)
    return id
  })
}

/** How far a side is. */
export type Progress =
  | { readonly kind: 'none' }
  | { readonly kind: 'begun'; readonly answered: number; readonly asked: number }
  | { readonly kind: 'received' | 'locked' | 'open' }

/** Whether anything of a side was answered on this machine; the other's file, still closed, was not. */
export const hasBegun = ({ kind }: Progress): boolean => kind !== 'none' && kind !== 'received'

/** How many questions of a draft are answered, of how many. */
export async function countIn(draft: Read<'draft'>): Promise<{ answered: number; asked: number }> {
  const { rows } = await readAnswers(draft.id)
  return { answered: rows.filter(({ body }) => hasFirst(body)).length, asked: draft.body.items.length }
}

/** What a side's row says of how far it is. */
function progressIn(row: SideRow): Progress {
  if (row.state === 'begun') return { kind: 'begun', answered: row.answered, asked: row.asked }
  if (row.state === 'received' || row.state === 'open') return { kind: row.state }
  return { kind: 'locked' }
}

/** Whether a row is one's own side: on a machine of one's own everything that was not received or handed over is. */
function isMine(row: SideRow, relation: 'led' | 'lead'): boolean {
  const mine = relation === 'led' ? 'observed' : 'agent'
  if (row.state === 'begun' || row.state === 'received') return false
  if (row.state === 'sealed') return row.viewpoint === mine
  return row.side.viewpoint === mine
}

/** How far both sides of a meeting are. */
export async function progressOf(
  meeting: string,
  relation: 'led' | 'lead',
): Promise<Readonly<Record<Whose, Progress>>> {
  const sides = (await sidesOf(meeting)).rows.map(({ body }) => body)
  const of = async (whose: Whose): Promise<Progress> => {
    const row = sides.find((one) => isMine(one, relation) === (whose === 'mine'))
    if (row !== undefined) return progressIn(row)
    const draft = await sideDraft(meeting, whose)
    return draft === null ? { kind: 'none' } : { kind: 'begun', ...(await countIn(draft)) }
  }
  return { mine: await of('mine'), theirs: await of('theirs') }
}

/**
 * Chooses what both answer and how. Nothing changes once either side is begun here: what was answered was
 * answered to these questions. A closed file of the other's binds nobody to its
 * questions, and what came as a file stays by files.
 */
export function chooseApart(
  id: string,
  change: Pick<Partial<Meeting>, 'asks' | 'way'>,
  at: string,
): Promise<void> {
  return db.transaction('rw', db.meetings, db.drafts, db.sides, async () => {
    const row = await meetingById(id)
    if (row === null || row === 'unread') return
    const begun = (await sideDraft(id, 'mine')) ?? (await sideDraft(id, 'theirs'))
    const sides = (await sidesOf(id)).rows
    const isBegun = begun !== null || sides.some(({ body }) => body.state !== 'received')
    const whole = sides.length === 0 ? change : { ...change, way: 'files' as const }
    if (!isBegun) await changeMeeting(id, (meeting) => ({ ...meeting, ...whole }), at)
  })
}

/** How many entries are offered to choose from: what is older says little of now. */
const entriesOffered = 12

/** The newest entries of one's own that answer any of some questions, the newest first. */
export async function entriesThatAnswer(asked: readonly Asked[]): Promise<readonly Read<'reflection'>[]> {
  const keys = asked.map((one) => seriesKey(one, 'agent'))
  const stored = await db.reflections.where('keys.asked').anyOf(keys).distinct().toArray()
  const { rows } = seen(stored)
  return rows
    .toSorted((a, b) => b.body.started.day.localeCompare(a.body.started.day) || b.id.localeCompare(a.id))
    .slice(0, entriesOffered)
}

/** What an entry answers with a level of some questions, in the words it was asked in. */
export async function offeredIn(
  { body }: Read<'reflection'>,
  asked: readonly Asked[],
): Promise<readonly Offered[]> {
  const { answers, who, language } = body
  const keys = answers.map((one) => ({ ...one, viewpoint: who.viewpoint, language }))
  const wishes = await desiredByIds(answers.flatMap(({ desired }) => desired ?? []))
  const all = offeredByEntry(body, await wordingsFor(keys), wishes)
  return all.filter(({ answer }) =>
    asked.some((one) => one.question === answer.question && one.version === answer.version),
  )
}
