/** The worker that looks through the stored rows, off the main thread; half of the memory that takes is free again when it ends. */

import { JournalDb } from './db.ts'
import { lookThrough, type Seen, type Wanted } from './looking.ts'
import { hear } from './worker-asked.ts'
import { reasonOf } from './writes.ts'

/** What the page asks. */
export type Question = Wanted & { readonly number: number }

/** What is sent to the page, with the number of the question it answers. */
export type Answer = { readonly number: number } & (
  | { readonly kind: 'seen'; readonly seen: Seen }
  | { readonly kind: 'failed'; readonly reason: string }
)

// The worker bears the name of the database it reads.
const journal = new JournalDb(self.name)

async function answerTo({ number, ...wanted }: Question): Promise<Answer> {
  try {
    return { number, kind: 'seen', seen: await lookThrough(journal, wanted) }
  } catch (error) {
    return { number, kind: 'failed', reason: reasonOf(error) }
  }
}

hear(async (question: Question) => self.postMessage(await answerTo(question)))
