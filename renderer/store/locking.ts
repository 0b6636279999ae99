/** Locks a side of a meeting: what was chosen of its draft is final, and nothing of it stays in clear on a shared laptop. */

import { newRow, type Read } from '../core/body.ts'
import type { Moment } from '../core/day.ts'
import type { Draft, DraftAnswer } from '../core/draft.ts'
import { parted, offeredByDraft, type SideHead, type Parted } from '../core/side-making.ts'
import type { Kept, Side, SideAnswer, SideRow } from '../core/side.ts'
import { sideDraft } from './apart.ts'
import { db } from './db.ts'
import { closeDraft, type OpenDraft, openDraft, removeDraft, unclosed } from './drafts.ts'
import type { WithPassphrase } from './guarded.ts'
import { keep } from './kept.ts'
import { sealSide } from './sealing.ts'
import { sidesOf } from './sides.ts'
import { newId, stampAt } from './stamp.ts'
import { reasonOf, unsavedRows } from './writes.ts'

/** The two of a meeting by the names that are shown. */
export interface Names {
  readonly author: string
  readonly about: string
}

/** What came of locking. `twice`: this side is locked already. `begun`: answering it has begun otherwise. */
export type Locking = { readonly kind: 'locked' } | { readonly kind: 'failed'; readonly reason: string }

/** What a side is locked with. */
export interface ToLock {
  readonly meeting: string
  readonly person: string
  readonly way: 'laptop' | 'files'
  readonly names: Names
  readonly moment: Moment
}

/**
 * What becomes of what an agent does not show on a lead's laptop: it is deleted with its draft, or guarded with a passphrase
 * of theirs. On a machine of one's own it is deleted, and a lead keeps nothing back.
 */
export type Unshown = 'delete' | WithPassphrase

/** What a draft's side says of itself. */
export function headOf(draft: Draft, { names, moment }: Pick<ToLock, 'names' | 'moment'>): SideHead {
  return {
    audit: draft.audit,
    auditVersion: draft.auditVersion,
    auditName: draft.auditName,
    viewpoint: draft.who.viewpoint === 'observed' ? 'observed' : 'agent',
    ...names,
    language: draft.language,
    day: moment.day,
  }
}

const bodies = (open: OpenDraft): ReadonlyMap<string, DraftAnswer> =>
  new Map([...open.answers].map(([id, { body }]) => [id, body]))

/** What an open draft would turn over, and what not. A lead shows all that they rated: nothing is rated and kept. */
function partsOf({ draft, ...open }: OpenDraft): Parted {
  const offered = offeredByDraft(draft.body, bodies({ draft, ...open }), open.wordings)
  if (draft.body.who.viewpoint !== 'observed') return parted(offered, draft.body.shown)
  return { shown: offered.map(({ answer }) => answer), rest: [] }
}

/** The row of a locked side: in clear on a machine of one's own, enciphered on a laptop that both use. */
async function lockedRow(
  head: SideHead,
  { shown, rest }: Parted,
  to: ToLock,
  unshown: Unshown,
): Promise<SideRow> {
  const { person, meeting, way, moment } = to
  const side = (answers: readonly SideAnswer[]): Side => ({ ...head, answers: [...answers] })
  if (way === 'files') return { person, meeting, state: 'locked', lockedAt: moment, side: side(shown) }
  return {
    person,
    meeting,
    state: 'sealed',
    viewpoint: head.viewpoint,
    lockedAt: moment,
    sealed: await sealSide(side(shown)),
    rest: rest.length === 0 || unshown === 'delete' ? null : await guardedRest(side(rest), unshown),
  }
}

/** What is not shown, with no key beside it. Throws where it can't be guarded: then nothing is locked. */
async function guardedRest(rest: Side, phrase: WithPassphrase): Promise<Kept> {
  const keeping = await keep(JSON.stringify(rest), 'rest', phrase)
  if (keeping.kind === 'failed') throw new Error(keeping.reason)
  return keeping.kept
}

/** Adds a locked side, unless this side is locked already. Runs inside a transaction over `sides`. */
async function add(body: SideRow, viewpoint: Side['viewpoint'], to: ToLock): Promise<void> {
  const before = (await sidesOf(to.meeting)).rows
  if (before.some((row) => viewpointOf(row) === viewpoint)) throw new Error('twice')
  const keys = { of: to.person, meeting: to.meeting }
  await db.sides.add(newRow('side', newId(), body, stampAt(to.moment.at), keys))
}

/** From whose eyes a side is; null while that can't be told. */
function viewpointOf({ body }: Read<'side'>): Side['viewpoint'] | null {
  if (body.state === 'sealed') return body.viewpoint
  return body.state === 'locked' || body.state === 'open' ? body.side.viewpoint : null
}

/** Locks the draft of a side; from here on nobody changes it, and its draft is gone. */
export async function lockSide(id: string, to: ToLock, unshown: Unshown): Promise<Locking> {
  await closeDraft(id)
  try {
    if (unsavedRows().length > 0) throw new Error('unsaved')
    const opening = await openDraft(id, to.meeting)
    if (opening.kind !== 'open') throw new Error(opening.kind)
    // Opening it for reading must not open it for writing.
    await closeDraft(id)
    const { open } = opening
    const head = headOf(open.draft.body, to)
    const body = await lockedRow(head, partsOf(open), to, unshown)
    await db.transaction('rw', db.drafts, db.sides, async () => {
      await add(body, head.viewpoint, to)
      await removeDraft(id)
    })
    return { kind: 'locked' }
  } catch (error) {
    unclosed(id)
    return { kind: 'failed', reason: reasonOf(error) }
  }
}

/**
 * Locks a side that was chosen from an entry of one's own, on one's own machine. One that was begun beside it is not passed
 * over: nobody would come to its words again.
 */
export async function lockAnswers(side: Side, to: Omit<ToLock, 'names' | 'way'>): Promise<Locking> {
  const { person, meeting, moment } = to
  const body: SideRow = { person, meeting, state: 'locked', lockedAt: moment, side }
  try {
    await db.transaction('rw', db.drafts, db.sides, async () => {
      if ((await sideDraft(meeting, 'mine')) !== null) throw new Error('begun')
      await add(body, side.viewpoint, { ...to, way: 'files', names: { author: '', about: '' } })
    })
    return { kind: 'locked' }
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) }
  }
}
