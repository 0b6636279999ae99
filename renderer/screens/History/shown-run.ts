/** What a run's page shows: its entries, each with what stands beside it. */

import type { Read } from '../../core/body.ts'
import type { Run } from '../../core/run.ts'
import type { Unread } from '../../store/rows.ts'
import { entriesOfRun } from '../../store/runs.ts'
import { type Beside, besideEntry } from './beside.ts'

/** An entry of a run with what stands beside it. */
export interface RunEntry extends Beside {
  readonly id: string
  readonly body: Read<'reflection'>['body']
}

/** A run with its entries, oldest first, and those that can't be read. */
export interface ShownRun {
  readonly run: Run
  readonly name: string
  readonly entries: readonly RunEntry[]
  readonly unread: readonly Unread[]
}

/** Reads the entries of a run by its key, each with what stands beside it. */
export async function readEntries(
  key: string,
): Promise<{ readonly entries: readonly RunEntry[]; readonly unread: readonly Unread[] }> {
  const { rows, unread } = await entriesOfRun(key)
  const entries = await Promise.all(
    rows.map(async ({ id, body }) => ({ id, body, ...(await besideEntry(body)) })),
  )
  return { entries, unread }
}
