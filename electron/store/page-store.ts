/** What each load of the page is told of its store, and the mending while it runs. */

import type { Failed, StoreReport } from '../bridge.ts'
import { Mending } from './mending.ts'

/** The store as the page may have it; the page opens nothing before it was told. */
export class PageStore {
  readonly #mending: Mending
  #report: StoreReport | Failed | undefined
  #isFirst = true

  constructor(profile: string) {
    this.#mending = new Mending(profile)
  }

  /** Has the guard look, if it has not yet: before the first page asks there is time to. */
  look(): StoreReport | Failed {
    this.#report ??= this.#mending.begin()
    return this.#report
  }

  /** What a page that loads is told. Before another one than the first opens the store the guard looks again. */
  async start(): Promise<StoreReport | Failed> {
    const found = this.look()
    if (!this.#isFirst) return this.#told(found, await this.#mending.ready())
    this.#isFirst = false
    return found
  }

  /** After a lost connection. */
  async mend(): Promise<StoreReport | Failed> {
    const report = await this.#mending.mend()
    // The page that has it now goes on; the next one says what was found.
    if (report.kind === 'damaged') this.#report = report
    return report
  }

  /** What was found at first is told again, unless there is worse to tell, or nothing could be looked at then. */
  #told(first: StoreReport | Failed, report: StoreReport | Failed): StoreReport | Failed {
    if (report.kind === 'damaged' || first.kind === 'failed') this.#report = report
    return report.kind === 'failed' ? report : (this.#report ?? report)
  }
}
