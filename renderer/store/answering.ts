/** What the journal knows of a question of the library: how often and when it was answered. */

import { isAnswered } from '../core/answer.ts'
import type { Day } from '../core/day.ts'
import { db } from './db.ts'
import { seen } from './reflections.ts'

/** The answers a question was given with a level, in any version and from any viewpoint. */
export interface Answering {
  readonly times: number
  /** The newest entry that holds one; null when there is none. */
  readonly last: { readonly entry: string; readonly day: Day } | null
}

/** How often a question was answered with a level. Read entry by entry, so that ten years hold nothing up. */
export async function answeringOf(question: string): Promise<Answering> {
  let answering: Answering = { times: 0, last: null }
  await db.reflections
    .where('keys.asked')
    .startsWith(`${question}@`)
    .distinct()
    .each((row) => {
      const body = seen([row]).rows[0]?.body
      const answered = body?.answers.filter(
        (one) => one.question === question && !one.skipped && isAnswered(one.first),
      )
      if (body === undefined || answered === undefined || answered.length === 0) return
      const { day } = body.started
      const isLater = answering.last === null || day >= answering.last.day
      answering = {
        times: answering.times + answered.length,
        last: isLater ? { entry: row.id, day } : answering.last,
      }
    })
  return answering
}
