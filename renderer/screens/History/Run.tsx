/** A run laid side by side: the days of a week, or one yearly review beside the other. */

import { useLive } from '../../store/live.ts'
import { runById } from '../../store/runs.ts'
import { auditById } from '../library.ts'
import { readEntries, type ShownRun } from './shown-run.ts'
import { Shut, type ShutWhy } from './Shut.tsx'
import { WeekPage } from './WeekPage.tsx'
import { YearPage } from './YearPage.tsx'

/** Reads a run by its key, or says why it can't be shown; one whose audit has left the library is shown no more. */
async function show(key: string): Promise<ShownRun | ShutWhy> {
  const read = await readEntries(key)
  const first = read.entries[0]?.body
  const audit = first && auditById(first.audit)
  if (first === undefined || audit === undefined) return read.unread[0]?.why ?? 'gone'
  return { ...read, name: audit.name, run: await runById(audit, first.role, first.run) }
}

/** The page of a run, by its key. */
export function RunPage({ of }: { readonly of: string }) {
  const shown = useLive(() => show(of), [of])
  if (shown === undefined) return null
  if (typeof shown === 'string') return <Shut kind={shown} />
  return shown.run.plan === 'days' ? <WeekPage {...shown} /> : <YearPage {...shown} />
}
