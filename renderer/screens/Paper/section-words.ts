/** What the sections of a report are called, and what stands in them. */

import type { ReportSection } from '../../core/report-sections.ts'
import { sayList, t } from '../../locales/index.ts'

/**
 * The name of a section. A summary says “my own words” only where the one it is about has written some: about a
 * person either of the two may, and one without words is a summary all the same.
 */
export const sectionName = (section: ReportSection, isOwnWords: boolean): string =>
  section === 'summary' && !isOwnWords ? t('reports.section.summary.short') : t(`reports.section.${section}`)

/** The names of some sections in a row, as a part of a sentence; empty where there are none. */
export const sectionNames = (sections: readonly ReportSection[], isOwnWords: boolean): string =>
  sayList(sections.map((section) => t('quote', { text: sectionName(section, isOwnWords) })))

/** What stands in a section; of two people it is sometimes more than of one. */
export const sectionLead = (section: ReportSection, about: string): string =>
  about === 'self' || section === 'summary' || section === 'remarks' || section === 'views'
    ? t(
        section === 'views' && about === 'self'
          ? 'reports.section.views.own'
          : `reports.section.${section}.lead`,
      )
    : t(`reports.section.${section}.pair`)
