/** That there are more pages than there may be, which sections take them, and the way to leave one out at once. */

import { useEffect, useState } from 'react'
import { type OnPages, sectionPages, type SectionPages } from '../../core/report-length.ts'
import type { ReportSection } from '../../core/report-sections.ts'
import { t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { sectionName } from '../Paper/section-words.ts'
import type { Current } from './current.ts'
import type { OpenPdf } from './pdf-pages.ts'
import style from './Reports.module.css'

interface TooLongProps {
  readonly pdf: OpenPdf
  readonly most: number
  readonly current: Current
  /** Makes the pages once more, without the section that was left out. */
  readonly onAgain: () => void
}

/** The names that the printed sections can have; a summary has two. */
const namesOf = (sections: readonly ReportSection[]): ReadonlyMap<string, ReportSection> =>
  new Map(
    sections.flatMap((section): readonly (readonly [string, ReportSection])[] => [
      [sectionName(section, true), section],
      [sectionName(section, false), section],
    ]),
  )

const pagesWords = ({ from, to }: OnPages): string =>
  from === to ? t('reports.tooLong.page', { from }) : t('reports.tooLong.pages', { from, to })

/** See the file. */
export function TooLong({ pdf, most, current: { report, change }, onAgain }: TooLongProps) {
  const [parts, setParts] = useState<readonly SectionPages[]>([])
  useEffect(() => {
    let isOver = false
    pdf.headings().then(
      (headings) => isOver || setParts(sectionPages(headings, namesOf(report.sections), pdf.count)),
      () => undefined,
    )
    return () => {
      isOver = true
    }
  }, [pdf, report.sections])
  const leaveOut = (section: ReportSection) => {
    change(({ sections }) => ({ sections: sections.filter((one) => one !== section) }))
    onAgain()
  }
  return (
    <>
      <Notice title={t('reports.tooLong', { count: pdf.count, most })}>{t('reports.tooLong.what')}</Notice>
      <ul aria-label={t('reports.tooLong.parts')} className={`lines ${style['parts']}`}>
        {parts.map(({ section, longest, ...pages }) => {
          const name = sectionName(section, report.about === 'self')
          return (
            <li key={section}>
              <p>
                {t('reports.tooLong.part', { name, pages: pagesWords(pages) })}
                {longest !== null && (
                  <span className="note" dir="auto">
                    {t('reports.tooLong.longest', { title: longest.title, pages: pagesWords(longest) })}
                  </span>
                )}
              </p>
              <Button
                small
                onClick={() => leaveOut(section)}
                aria-label={t('reports.tooLong.leave.of', { name })}
              >
                {t('reports.tooLong.leave')}
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
