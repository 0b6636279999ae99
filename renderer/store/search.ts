/** Searches the journal through a worker; the index lives in memory only. */

import type { Day } from '../core/day.ts'
import type { Filter } from '../core/search.ts'
import { db } from './db.ts'
import { onReopened } from './reopening.ts'
import type { Question, Reply } from './search-worker.ts'
import workerUrl from './search-worker.ts?worker&url'

/** The page's policy names one way to make a script's address, for workers (decisions.md 23). */
interface WorkerPolicy {
  createScriptURL(url: string): string
}

/** What Chromium offers under Trusted Types; TypeScript's DOM types do not have it. */
interface TrustedTypes {
  createPolicy(name: string, rules: WorkerPolicy): WorkerPolicy
}

let policy: WorkerPolicy | null = null

/** The worker's address as the policy lets it pass; it is the app's own and nothing else. */
function trusted(url: string): string {
  // Present in every runtime this app has; absent where the page runs elsewhere.
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  policy ??=
    trustedTypes?.createPolicy('two-sheets-worker', { createScriptURL: (address) => address }) ?? null
  return policy === null ? url : policy.createScriptURL(url)
}

/** A search in a worker of its own, which lasts as long as the connection to the journal. */
export class Search {
  #worker: Worker | null
  #number = 0
  #question: Question | null = null
  #waiting: ((reply: Reply) => void) | null = null
  // The worker has a connection of its own. It must not open the store when the store guard has to look first.
  readonly #leaveLoss = db.onLoss(() => this.#stop())
  readonly #leaveReopened = onReopened(() => this.#post())

  constructor() {
    this.#worker = db.isOpen() ? this.#start() : null
  }

  /** Asks for a list; `found` is called once, unless another question is asked before. */
  ask(filter: Filter, today: Day, reload: boolean, found: (reply: Reply) => void): void {
    this.#number += 1
    this.#waiting = found
    this.#question = { number: this.#number, reload, filter, today }
    this.#post()
  }

  /** Ends the worker and forgets everything it held. */
  end(): void {
    this.#leaveLoss()
    this.#leaveReopened()
    this.#stop()
  }

  #post(): void {
    if (this.#question === null || !db.isOpen()) return
    this.#worker ??= this.#start()
    this.#worker.postMessage(this.#question)
  }

  #start(): Worker {
    const worker = new Worker(trusted(workerUrl), { type: 'module', name: db.name })
    worker.onmessage = (event: MessageEvent<Reply>) => {
      // Only the newest question is answered; what was asked before it is of no interest any more.
      if (event.data.number === this.#number) this.#waiting?.(event.data)
    }
    return worker
  }

  #stop(): void {
    this.#worker?.terminate()
    this.#worker = null
  }
}
