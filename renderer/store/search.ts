/** Searches the journal through a worker; the index lives in memory only. */

import type { Day } from '../core/day.ts'
import type { Filter } from '../core/search.ts'
import { JournalWorker } from './journal-worker.ts'
import type { Answer, Question, Reply } from './search-worker.ts'
import workerUrl from './search-worker.ts?worker&url'

/** A search in a worker of its own. */
export class Search extends JournalWorker<Question, Answer> {
  constructor() {
    super(workerUrl)
  }

  /** Asks for a list; `reload` reads the journal again first. */
  find(filter: Filter, today: Day, reload: boolean, found: (reply: Reply) => void): void {
    this.ask(
      (number) => ({ number, reload, filter, today }),
      ({ reply }) => found(JSON.parse(reply)),
    )
  }
}
