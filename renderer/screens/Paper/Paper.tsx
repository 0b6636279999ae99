/** A report as it is printed: its head, its sections, and what is left out. */

import type { ReportContent } from '../../core/report-content.ts'
import { type ReportSection, reportSections } from '../../core/report-sections.ts'
import { t } from '../../locales/index.ts'
import type { PaperProps } from './paper-props.ts'
import { PaperHead } from './PaperHead.tsx'
import { PaperPart } from './PaperPart.tsx'
import { isSummed } from './PaperSummary.tsx'
import { sectionName, sectionNames } from './section-words.ts'
import style from './Paper.module.css'

/**
 * Whether a section has anything to stand in it: a summary something to sum up, and the views of a report about oneself
 * somebody who leads one. The others say in a sentence that there is nothing.
 */
function isAny(section: ReportSection, content: ReportContent): boolean {
  if (section === 'summary') return isSummed(content)
  return section !== 'views' || content.kind === 'pair' || content.hasOpened
}

/** The sections that are printed, of those that were chosen. */
const printed = ({ report, content }: Pick<PaperProps, 'report' | 'content'>) =>
  reportSections.filter((section) => report.sections.includes(section) && isAny(section, content))

/** The whole report. */
export function Paper(props: PaperProps) {
  const { content, report } = props
  const isOwnWords = content.kind === 'own' && content.summary !== ''
  const short = report.variant === 'oneOnOne' ? style['short'] : ''
  return (
    <main className={`${style['paper']} ${short}`}>
      <PaperHead {...props} sections={sectionNames(printed(props), isOwnWords)} />
      {content.sessions === 0 && <p className={style['empty']}>{t(`print.empty.${content.kind}`)}</p>}
      {printed(props).map((section) => (
        <section className={style['section']} key={section}>
          <h2>{sectionName(section, isOwnWords)}</h2>
          <PaperPart section={section} paper={props} />
        </section>
      ))}
      <LeftOut {...props} />
    </main>
  )
}

/** What of the journal is not in it, by kinds and without counts. */
function LeftOut({ report, content, isPart }: PaperProps) {
  const out = reportSections.filter(
    (section) => !report.sections.includes(section) && (section === 'summary' || isAny(section, content)),
  )
  return (
    <section className={`${style['section']} ${style['whole']}`}>
      <h2>{t('print.leftOut')}</h2>
      <p>{t(`print.leftOut.${content.kind}`)}</p>
      {out.length > 0 && (
        <p>{t('print.leftOut.sections', { parts: sectionNames(out, content.kind === 'own') })}</p>
      )}
      {isPart && <p>{t('print.leftOut.unread')}</p>}
    </section>
  )
}
