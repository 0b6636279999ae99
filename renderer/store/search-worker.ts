/** The worker that holds everything findable in memory, and answers searches off the main thread. */

import { type Filter, find, type FoundItem, prepare, type Prepared } from '../core/search.ts'
import type { Day } from '../core/day.ts'
import { JournalDb } from './db.ts'
import { findables, type UnreadKind } from './findables.ts'

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
  /** What of the journal can't be read, whatever is looked for. */
  readonly unread: readonly UnreadKind[]
}

/** The journal as it is held in memory. */
interface Held {
  readonly prepared: readonly Prepared[]
  readonly unread: readonly UnreadKind[]
}

// The worker bears the name of the database it reads.
const journal = new JournalDb(self.name)
let held: Promise<Held> | null = null

async function load(): Promise<Held> {
  const { all, unread } = await findables(journal)
  return { prepared: all.map(prepare), unread }
}

/** Reads the journal anew. What could not be read is not held on to: the next question tries again. */
function reloaded(): Promise<Held> {
  const loading = load()
  loading.catch(() => {
    if (held === loading) held = null
  })
  return loading
}

self.onmessage = async (event: MessageEvent<Question>) => {
  const { number, reload, filter, today } = event.data
  if (reload || held === null) held = reloaded()
  const { prepared, unread } = await held
  const reply: Reply = { number, items: find(prepared, filter, today), unread }
  self.postMessage(reply)
}
