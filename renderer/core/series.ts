/** The key that says which answers may be joined into one series (decisions.md 3). */

import type { Viewpoint } from './question.ts'

/** What a question was when it was asked. */
export interface Asked {
  readonly question: string
  readonly version: number
}

/**
 * The key of a series: question, question version and viewpoint, with the person where it is not oneself.
 * Language does not split a series; another version does.
 */
export function seriesKey(asked: Asked, viewpoint: Viewpoint, about = 'self'): string {
  const seen = about === 'self' ? viewpoint : `${viewpoint}:${about}`
  return `${asked.question}@${asked.version}/${seen}`
}
