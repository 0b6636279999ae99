/** The worker that makes files of the journal, so that thousands of entries do not hold up the window. */

import { JournalDb } from '../../store/db.ts'
import { readTold, type Told } from '../../store/told.ts'
import { hear } from '../../store/worker-asked.ts'
import { reasonOf } from '../../store/writes.ts'
import type { Question, Reply } from './asked.ts'
import { make } from './making.ts'

// The worker bears the name of the database it reads.
const journal = new JournalDb(self.name)
let told: Promise<Told> | null = null

/** What there is to tell, read once: a worker that counts lasts as long as the page it counts for. */
function tell(): Promise<Told> {
  told ??= readTold(journal).catch((error: unknown) => {
    // What could not be read is not held on to: the next question tries again.
    told = null
    throw error
  })
  return told
}

hear(async ({ number, ...asked }: Question) => {
  const made = await make(asked, journal, tell).catch(
    (error: unknown) => ({ kind: 'failed', reason: reasonOf(error) }) as const,
  )
  self.postMessage({ number, ...made } satisfies Reply)
})
