/** What is written and chosen for the first page in short: one's own words, where to begin, and what both saw as strong. */

import type { Pair } from '../../core/comparison.ts'
import { openedIn, shownTogether } from '../../core/report-opened.ts'
import type { Report } from '../../core/report.ts'
import { standingIn } from '../../core/report-summary.ts'
import { standingTogether } from '../../core/report-together.ts'
import { t } from '../../locales/index.ts'
import { Write } from '../../ui/Write.tsx'
import type { Current } from './current.ts'
import { Focus } from './Focus.tsx'
import type { Material } from './material.ts'

interface SummaryProps {
  readonly current: Current
  /** Undefined until it was read. */
  readonly material: Material | undefined
}

/** See the file. */
export function Summary({ current, material }: SummaryProps) {
  const { report, change } = current
  const isOwn = report.about === 'self'
  const questions = material === undefined ? null : questionsIn(material, report)
  return (
    <>
      <Write
        label={t(isOwn ? 'reports.summary' : 'reports.section.summary.short')}
        hint={t(isOwn ? 'reports.summary.hint' : 'reports.summary.hint.pair')}
        initial={report.summary}
        paper="is"
        onWrite={(summary) => change({ summary }, summary, 'report:summary')}
      />
      {questions !== null && <Focus {...questions} current={current} />}
      <Write
        label={t('reports.strengths')}
        hint={t('reports.strengths.hint')}
        initial={report.strengths}
        paper="short"
        onWrite={(strengths) => change({ strengths }, strengths, 'report:strengths')}
      />
    </>
  )
}

/** How the questions stand that a report may name, and what they are called; of two only what is shown of both. */
function questionsIn(
  material: Material,
  report: Report,
): { readonly standing: readonly Pair[]; readonly labels: Readonly<Record<string, string>> } {
  switch (material.kind) {
    case 'own':
      return { standing: standingIn(material.own, report), labels: material.own.labels }
    case 'pair': {
      const all = shownTogether(openedIn(material.pair, report), new Set(report.shown))
      const labels = Object.fromEntries(all.map(({ key, label }) => [key, label]))
      return { standing: standingTogether(all), labels }
    }
    case 'gone':
      return { standing: [], labels: {} }
  }
}
