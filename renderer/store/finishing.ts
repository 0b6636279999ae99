/** Finishes a draft: what was written becomes one reflection, its goals and its commitments. */

import { changedRow, newRow, type Read, readRow } from '../core/body.ts'
import type { Moment } from '../core/day.ts'
import { type Finished, finishSitting } from '../core/finish.ts'
import { runKey } from '../core/run.ts'
import type { Row, Stamp } from '../core/row.ts'
import { db } from './db.ts'
import { openDraft, removeDraft, sweepDraft, writtenIn } from './drafts.ts'
import { newId, stampAt } from './stamp.ts'
import { settled, unsavedRows } from './writes.ts'

/** What came of finishing. */
export type Finishing =
  | { readonly kind: 'finished'; readonly id: string }
  | { readonly kind: 'failed'; readonly reason: string }

/** Folds a draft into one reflection, with its goals and commitments, read and written in one transaction. */
export async function finishDraft(id: string, moment: Moment): Promise<Finishing> {
  await settled()
  if (unsavedRows().length > 0) return { kind: 'failed', reason: 'unsaved' }
  const tables = [db.drafts, db.reflections, db.desired, db.commitments, db.wordings]
  try {
    const finishing = await db.transaction('rw', tables, async (): Promise<Finishing> => {
      const opening = await openDraft(id)
      if (opening.kind !== 'open') return { kind: 'failed', reason: opening.kind }
      const { draft, answers, goals } = opening.open
      const finished = finishSitting(id, draft.body, writtenIn(draft.body, answers, goals), moment, newId)
      await store(draft, finished, stampAt(moment.at))
      return { kind: 'finished', id }
    })
    if (finishing.kind === 'finished') await sweepDraft(id)
    return finishing
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.name : String(error) }
  }
}

/** Runs inside the transaction of `finishDraft`. */
async function store(draft: Read<'draft'>, finished: Finished, stamp: Stamp): Promise<void> {
  const { reflection, asked, added, marked, commitments } = finished
  const { started, run } = reflection
  const keys = { day: started.day, asked, ...(run !== null && { run: runKey(reflection, run) }) }
  await db.reflections.add(newRow('reflection', draft.id, reflection, stamp, keys))
  for (const old of marked) {
    const reading = readRow('desired', await db.desired.get(old.id))
    if (reading.kind !== 'read') continue
    const { row } = reading
    const judged = { word: old.verdict, day: reflection.started.day, reflection: draft.id }
    const verdict = judged.word === null ? row.body.verdict : { ...judged, word: judged.word }
    await db.desired.put(
      changedRow(row, { ...row.body, verdict }, stamp, { ...row.keys, open: old.inForce ? 1 : 0 }),
    )
  }
  const goals: Row[] = added.map(({ id, series, body }) =>
    newRow('desired', id, body, stamp, { series, open: 1 }),
  )
  await db.desired.bulkAdd(goals)
  await db.commitments.bulkAdd(
    commitments.map(({ id, body }) => newRow('commitment', id, body, stamp, { open: 1, due: body.due })),
  )
  await removeDraft(draft.id)
}
