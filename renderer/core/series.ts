/** The key that says which answers may be joined into one series (decisions.md 3). */

import type { Viewpoint } from './question.ts'

/** What a question was when it was asked. */
export interface Asked {
  readonly question: string
  readonly version: number
}

/**
 * The key of a series: question, question version and viewpoint (with the person, when observed).
 * Language does not split a series; another version does.
 */
export function seriesKey(asked: Asked, viewpoint: Viewpoint, person?: string): string {
  const seen = viewpoint === 'observed' && person !== undefined ? `observed:${person}` : viewpoint
  return `${asked.question}@${asked.version}/${seen}`
}
