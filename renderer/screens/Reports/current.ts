/** The report that is being built: kept up when it changes, and how it is changed. */

import { useClock, useToday } from '../../clock.ts'
import { blankReport, paperFor, type Report, spanDays } from '../../core/report.ts'
import { changeReport, currentReport } from '../../store/reports.ts'
import { useLive } from '../../store/live.ts'
import { perform } from '../../store/writes.ts'
import { useFacts } from '../facts.ts'

/** What becomes another, also seen from what is stored by then: two ticks can follow each other fast. */
type Change = Partial<Report> | ((report: Report) => Partial<Report>)

/** The report as it is shown: its days follow from its span and today. */
export interface Current {
  readonly report: Report
  /** Stores a change of what is stored by then, at once; `words` are those that would be lost, and `place` where they were written. */
  readonly change: (by: Change, words?: string, place?: string) => void
  /** Stores the days its span comes to today, and answers its id when that is done; null where it can't be read. */
  readonly fix: () => Promise<string | null>
}

/** The report about oneself (`self`) or a person, see `Current`; null until it was read. */
export function useCurrent(about: string): Current | 'unread' | null {
  const clock = useClock()
  const today = useToday()
  const facts = useFacts()
  const row = useLive(() => currentReport(about), [about])
  if (row === undefined) return null
  if (row === 'unread') return 'unread'
  const blank = blankReport(today, paperFor(facts?.systemLanguage ?? ''), about)
  const stored = row?.body ?? blank
  return {
    report: { ...stored, ...spanDays(stored, today) },
    change: (by, words = '', place = '') =>
      perform(
        () =>
          changeReport(
            blank,
            (report) => ({ ...report, ...(typeof by === 'function' ? by(report) : by) }),
            clock().at,
          ),
        words,
        place,
      ),
    fix: async () => {
      await changeReport(blank, (report) => ({ ...report, ...spanDays(report, today) }), clock().at)
      const fixed = await currentReport(about)
      return fixed === null || fixed === 'unread' ? null : fixed.id
    },
  }
}
