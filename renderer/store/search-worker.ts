/** The worker that holds everything findable in memory, and answers searches off the main thread. */

import { type Filter, find, type FoundItem, prepare, type Prepared } from '../core/search.ts'
import type { Day } from '../core/day.ts'
import { JournalDb } from './db.ts'
import { findables } from './findables.ts'
import type { UnreadKind } from './rows.ts'
import { hear } from './worker-asked.ts'

/** What the page asks: a list for a filter; `reload` reads the journal again first. */
export interface Question {
  readonly number: number
  readonly reload: boolean
  readonly filter: Filter
  readonly today: Day
}

/** The list. */
export interface Reply {
  readonly items: readonly FoundItem[]
  /** What of the journal can't be read, whatever is looked for. */
  readonly unread: readonly UnreadKind[]
}

/** A reply on its way to the page, with the number of the question it answers. */
export interface Answer {
  readonly number: number
  /** The reply as JSON: thousands of lines are read from one text in a fraction of the time they take one by one. */
  readonly reply: string
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

/** How many entries are folded before a question gets its turn. */
const atOnce = 100

let folding: readonly Prepared[] | null = null

/** Folds everything once, between the questions. */
async function foldAhead(prepared: readonly Prepared[]): Promise<void> {
  if (folding === prepared) return
  folding = prepared
  for (let from = 0; from < prepared.length && folding === prepared; from += atOnce) {
    await new Promise((resolve) => setTimeout(resolve))
    prepared.slice(from, from + atOnce).forEach(({ folds }) => folds)
  }
}

hear(async ({ number, reload, filter, today }: Question) => {
  if (reload || held === null) held = reloaded()
  const { prepared, unread } = await held
  const reply: Reply = { items: find(prepared, filter, today), unread }
  self.postMessage({ number, reply: JSON.stringify(reply) } satisfies Answer)
  // The list is there; what a search needs is made ready while it is read.
  void foldAhead(prepared)
})
