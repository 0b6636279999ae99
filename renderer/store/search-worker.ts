/** The worker that holds everything findable in memory, and answers searches off the main thread. */

import { type Filter, find, type FoundItem, prepare, type Prepared } from '../core/search.ts'
import type { Day } from '../core/day.ts'
import { JournalDb } from './db.ts'
import { findables } from './findables.ts'

/** What the page asks: a list for a filter; `reload` reads the journal again first. */
export interface Question {
  readonly number: number
  readonly reload: boolean
  readonly filter: Filter
  readonly today: Day
}

/** The list, with the number of the question it answers. */
export interface Reply {
  readonly number: number
  readonly items: readonly FoundItem[]
}

// The worker bears the name of the database it reads.
const journal = new JournalDb(self.name)
let prepared: Promise<readonly Prepared[]> | null = null

async function load(): Promise<readonly Prepared[]> {
  return (await findables(journal)).map(prepare)
}

/** Reads the journal anew. What could not be read is not held on to: the next question tries again. */
function reloaded(): Promise<readonly Prepared[]> {
  const loading = load()
  loading.catch(() => {
    if (prepared === loading) prepared = null
  })
  return loading
}

self.onmessage = async (event: MessageEvent<Question>) => {
  const { number, reload, filter, today } = event.data
  if (reload || prepared === null) prepared = reloaded()
  const reply: Reply = { number, items: find(await prepared, filter, today) }
  self.postMessage(reply)
}
