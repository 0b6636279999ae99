/** Asks the worker of Insights; what it read lives in memory only. */

import type { TableName } from '../core/journal-file.ts'
import type { WordLives } from '../core/word-life.ts'
import type { Answer, DrawQuestion, Further, Question, Reply } from './insights-worker.ts'
import workerUrl from './insights-worker.ts?worker&url'
import { JournalWorker } from './journal-worker.ts'

/** The tables that the worker reads; after a change of one it is to read them again. */
export const insightsTables: readonly TableName[] = [
  'reflections',
  'desired',
  'wordings',
  'commitments',
  'trash',
]

/** The computing of Insights in a worker of its own. */
export class InsightsWorker extends JournalWorker<Question, Answer> {
  #isDrawing = false

  constructor() {
    super(workerUrl)
  }

  /** Asks for what is drawn, which is told twice: what stands first, and then with what stands further down. */
  draw(question: Omit<DrawQuestion, 'kind'>, drawn: (reply: Reply, further: Further | null) => void): void {
    this.#isDrawing = true
    let reply: Reply | null = null
    this.ask(
      (number) => ({ number, kind: 'draw', ...question }),
      (answer) => {
        if (answer.kind === 'begun') {
          reply = JSON.parse(answer.reply)
          if (reply !== null) drawn(reply, null)
        } else if (answer.kind === 'drawn' && reply !== null) {
          this.#isDrawing = false
          drawn(reply, JSON.parse(answer.further))
        }
      },
    )
  }

  /** Asks for the lives of the words of a series: once it is drawn, for counting them keeps a processor busy. */
  live(series: string, lived: (lives: WordLives | null) => void): void {
    // Only the newest question is answered, and a drawing that is on its way must be. It will be asked of that one.
    if (this.#isDrawing) return
    this.ask(
      (number) => ({ number, kind: 'lives', series }),
      (answer) => {
        if (answer.kind === 'lives') lived(answer.lives)
      },
    )
  }
}

let waiting: InsightsWorker | null = null

/** Has a worker at hand, because Insights will be opened soon; it has read nothing yet. */
export function readyForInsights(): void {
  waiting ??= new InsightsWorker()
}

/** Ends the one at hand: Insights will not be opened after all. */
export function notForInsights(): void {
  waiting?.end()
  waiting = null
}

/** A worker for Insights, which is whoever's to end who asks: the one at hand, or one that has to start first. */
export function insightsWorker(): InsightsWorker {
  const worker = waiting ?? new InsightsWorker()
  waiting = null
  return worker
}
