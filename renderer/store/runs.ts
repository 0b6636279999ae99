/** Finds the runs of audits that take several sittings, from their entries and drafts, and lets parts of them go. */

import type { Walkable } from '../core/audit.ts'
import type { Read } from '../core/body.ts'
import type { Day } from '../core/day.ts'
import type { Role } from '../core/question.ts'
import { letGoKey, type Run, runFrom, runKey, type RunSitting } from '../core/run.ts'
import { lettingGo } from '../core/settings.ts'
import type { ReviewBegun } from '../core/year-on-year.ts'
import { db } from './db.ts'
import { openDrafts } from './open-drafts.ts'
import { seen } from './reflections.ts'
import type { ReadAll } from './rows.ts'
import { changeSettings, readSettings } from './settings.ts'

/** Every key of the runs of an audit and role lies between these two. */
function keysOf(audit: Walkable, role: Role): readonly [string, string] {
  const first = runKey({ audit: audit.id, role }, '')
  return [first, `${first}\uffff`]
}

/** An entry as a sitting of its run. */
const entrySitting = ({ id, body }: Read<'reflection'>): RunSitting => ({
  id,
  kind: 'entry',
  day: body.started.day,
  questions: body.answers.map(({ question }) => question),
})

/** The open drafts of an audit and role that belong to runs. */
async function draftsOf(audit: Walkable, role: Role): Promise<readonly Read<'draft'>[]> {
  const { rows } = await openDrafts()
  return rows.filter(
    ({ body }) =>
      body.audit === audit.id && body.role === role && body.who.about === 'self' && body.run !== null,
  )
}

/** The entries of a run, by its key, oldest first. */
export async function entriesOfRun(key: string): Promise<ReadAll<'reflection'>> {
  const read = seen(await db.reflections.where('keys.run').equals(key).toArray())
  return {
    ...read,
    rows: read.rows.toSorted((a, b) => a.body.started.day.localeCompare(b.body.started.day)),
  }
}

/** A run by its id, as its entries and drafts make it; for a null id, one that is still to be begun. */
export async function runById(audit: Walkable, role: Role, id: string | null): Promise<Run> {
  if (id === null) return runFrom(audit, role, null, [])
  const { rows } = await entriesOfRun(runKey({ audit: audit.id, role }, id))
  const drafts = (await draftsOf(audit, role)).filter(({ body }) => body.run === id)
  const begun = drafts.map(
    ({ id: draft, body }): RunSitting => ({
      id: draft,
      kind: 'draft',
      day: body.started.day,
      questions: body.items.map(({ question }) => question),
    }),
  )
  return runFrom(audit, role, id, [...rows.map(entrySitting), ...begun], (await readSettings()).letGo)
}

/** The newest run of an audit in a role, found without looking through other entries; unbegun before the first. */
export async function newestRun(audit: Walkable, role: Role): Promise<Run> {
  const [first, last] = keysOf(audit, role)
  const newest = await db.reflections.where('keys.run').between(first, last).last()
  const drafts = await draftsOf(audit, role)
  const ids = [newest?.keys.run?.slice(first.length) ?? '', ...drafts.map(({ body }) => body.run ?? '')]
  const id = ids.toSorted().at(-1) ?? ''
  return runById(audit, role, id === '' ? null : id)
}

/** Lets a part of a run go, or takes that back, at a UTC instant. */
export async function letPartGo(
  run: Run,
  audit: Walkable,
  index: number,
  isLetGo: boolean,
  at: string,
): Promise<void> {
  if (run.id === null) return
  const key = letGoKey(audit, run.role, run.id, index)
  await db.transaction('rw', db.settings, async () =>
    changeSettings({ letGo: lettingGo((await readSettings()).letGo, key, isLetGo) }, at),
  )
}

/** Every run of an audit in a role with the day of its first entry, in the order they were begun. */
export async function runsBegun(audit: Walkable, role: Role): Promise<readonly ReviewBegun[]> {
  const [first, last] = keysOf(audit, role)
  const { rows } = seen(await db.reflections.where('keys.run').between(first, last).toArray())
  const from = new Map<string, Day>()
  for (const { body } of rows) {
    if (body.run === null) continue
    const day = from.get(body.run)
    if (day === undefined || body.started.day < day) from.set(body.run, body.started.day)
  }
  return [...from].map(([run, day]) => ({ run, from: day }))
}
