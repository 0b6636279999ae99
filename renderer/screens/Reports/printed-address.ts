/** The address of a page that is printed: which report, in which language, and on which day. */

import { type Day, isDay } from '../../core/day.ts'
import { type Language, languages } from '../../core/language.ts'

/** See the file. */
export interface PrintedAddress {
  /** The id of the report's row. */
  readonly report: string
  readonly language: Language
  readonly day: Day
}

/** The address as the shell is asked to print it. */
export const addressOf = ({ report, language, day }: PrintedAddress): string =>
  `/print/${report}/${language}/${day}`

/** What a page's hash names to be printed; null for a page of the app. */
export function printedIn(hash: string): PrintedAddress | null {
  const [, report = '', spoken = '', day = ''] = /^#\/print\/([\w-]+)\/([a-z]+)\/([\d-]+)$/u.exec(hash) ?? []
  const language = languages.find((one) => one === spoken)
  return report === '' || language === undefined || !isDay(day) ? null : { report, language, day }
}
