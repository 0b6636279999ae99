/** Asks the worker of Insights; what it read lives in memory only. */

import type { Day } from '../core/day.ts'
import type { View } from '../core/insights.ts'
import type { WordLives } from '../core/word-life.ts'
import type { Answer, Question, Reply } from './insights-worker.ts'
import workerUrl from './insights-worker.ts?worker&url'
import { JournalWorker } from './journal-worker.ts'

/** What Insights asks at once. */
export interface Asked {
  readonly view: View
  readonly today: Day
  /** The series that may be told in words: the first of them that was answered, else the first of all. */
  readonly keys: readonly string[]
}

/** What is told: what is drawn, and a little later the lives of the words of the series that it tells in words. */
export interface Listener {
  readonly drawn: (reply: Reply) => void
  readonly lived: (key: string, lives: WordLives | null) => void
}

/** The computing of Insights in a worker of its own. */
export class InsightsWorker extends JournalWorker<Question, Answer> {
  constructor() {
    super(workerUrl)
  }

  /** Asks for what is drawn; `reload` reads the journal again first. */
  draw(asked: Asked, reload: boolean, { drawn, lived }: Listener): void {
    this.ask(
      (number) => ({ number, reload, ...asked }),
      (answer) => {
        if (answer.kind === 'drawn') drawn(JSON.parse(answer.reply))
        else lived(answer.key, answer.lives)
      },
    )
  }
}
