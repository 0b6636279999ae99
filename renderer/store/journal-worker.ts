/** Has a worker read the journal and answer questions about it, off the main thread; it holds all in memory only. */

import { db } from './db.ts'
import { onReopened } from './reopening.ts'
import { trusted } from './trusted.ts'
import { withKey } from './worker-asked.ts'

/** What a question carries beside what it asks: its number, which its reply bears as well. */
export interface Numbered {
  readonly number: number
}

/** A worker of its own, which lasts as long as the connection to the journal. */
export class JournalWorker<Question extends Numbered, Reply extends Numbered> {
  readonly #url: string
  #worker: Worker | null
  #number = 0
  #question: Question | null = null
  #waiting: ((reply: Reply) => void) | null = null
  #died: () => void = () => undefined
  // The worker has a connection of its own. It must not open the store when the store guard has to look first.
  readonly #leaveLoss = db.onLoss(() => this.#stop())
  readonly #leaveReopened = onReopened(() => this.#post())

  constructor(url: string) {
    this.#url = url
    this.#worker = db.isOpen() ? this.#start() : null
  }

  /** Asks; `answered` is called for each answer until another question is asked, `died` when none can come any more. */
  ask(
    question: (number: number) => Question,
    answered: (reply: Reply) => void,
    died: () => void = () => undefined,
  ): void {
    this.#number += 1
    this.#waiting = answered
    this.#died = died
    this.#question = question(this.#number)
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
    this.#worker.postMessage(withKey(this.#question))
  }

  #start(): Worker {
    const worker = new Worker(trusted(this.#url), { type: 'module', name: db.name })
    worker.onmessage = (event: MessageEvent<Reply>) => {
      // Only the newest question is answered; what was asked before it is of no interest any more.
      if (event.data.number === this.#number) this.#waiting?.(event.data)
    }
    worker.onerror = () => {
      // The next question has a new one.
      this.#stop()
      this.#died()
    }
    return worker
  }

  #stop(): void {
    this.#worker?.terminate()
    this.#worker = null
  }
}
