/** What each load of the page is told of its store, and the mending while it runs. */

import type { Failed, StartFacts, StoreReport } from '../bridge.ts'
import { Mending } from './mending.ts'

/** The store as the page may have it. */
export class PageStore {
  readonly #mending: Mending
  #facts: StartFacts
  #isFirst = true

  /** `facts` is what was found before the window was opened. */
  constructor(facts: StartFacts) {
    this.#facts = facts
    this.#mending = new Mending(facts.profile)
  }

  /** The guard has just run when the first page loads; before another one opens the store it has to look again. */
  async start(): Promise<StartFacts> {
    if (this.#isFirst) {
      this.#isFirst = false
      return this.#facts
    }
    return this.#told(await this.#mending.ready())
  }

  /** After a lost connection. */
  async mend(): Promise<StoreReport | Failed> {
    const report = await this.#mending.mend()
    // The page that has it now goes on; the next one says what was found.
    if (report.kind === 'damaged') this.#facts = { ...this.#facts, store: report }
    return report
  }

  #told(report: StoreReport | Failed): StartFacts {
    if (report.kind === 'damaged') this.#facts = { ...this.#facts, store: report }
    return report.kind === 'failed' ? { ...this.#facts, store: report } : this.#facts
  }
}
