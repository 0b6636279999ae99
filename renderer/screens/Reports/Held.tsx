/** How much of the journal lies in a report's time, as one sentence. */

import type { Report } from '../../core/report.ts'
import { entriesIn } from '../../core/report-answers.ts'
import { meetingsIn, openedIn } from '../../core/report-opened.ts'
import { t } from '../../locales/index.ts'
import type { Material } from './material.ts'
import { periodWords } from '../Paper/subject.ts'

interface HeldProps {
  readonly report: Report
  readonly material: Material
}

/** See the file. */
export function Held({ report, material }: HeldProps) {
  return <p role="status">{report.from > report.to ? t('reports.backwards') : heldWords(report, material)}</p>
}

function heldWords(report: Report, material: Material): string {
  const period = periodWords(report)
  switch (material.kind) {
    case 'own':
      return t('reports.held', { period, count: entriesIn(material.own, report).length })
    case 'pair': {
      const { pair } = material
      const [count, opened] = [meetingsIn(pair, report).length, openedIn(pair, report).length]
      return t('reports.held.pair', { period, count, opened })
    }
    case 'gone':
      return ''
  }
}
