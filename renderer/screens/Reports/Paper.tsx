/** A report about oneself as it is printed: its head, its sections, and what is left out. */

import type { ReactNode } from 'react'
import type { Day } from '../../core/day.ts'
import { mineSections, type Report } from '../../core/report.ts'
import type { ReportContent } from '../../core/report-content.ts'
import { sayList, sayWholeDay, t } from '../../locales/index.ts'
import { PaperCommitments } from './PaperCommitments.tsx'
import { PaperDimensions } from './PaperDimensions.tsx'
import { PaperOverTime } from './PaperOverTime.tsx'
import { PaperQuestions } from './PaperQuestions.tsx'
import style from './Paper.module.css'

/** What a printed report is made of. */
export interface PaperProps {
  readonly report: Report
  readonly content: ReportContent
  /** The agent's name; '' where none was given. */
  readonly name: string
  /** The day it is made. */
  readonly today: Day
  /** The names questions were asked under, by question and version ("id@1"). */
  readonly labels: Readonly<Record<string, string>>
  /** True where something could not be read and is missing. */
  readonly isPart: boolean
}

/** The days of a report in words. */
export const periodWords = ({ from, to }: Pick<Report, 'from' | 'to'>): string =>
  t('reports.period', { from: sayWholeDay(from), to: sayWholeDay(to) })

/** The names of some sections in a row, as a part of a sentence. */
const sectionWords = (sections: readonly (typeof mineSections)[number][]): string =>
  sayList(sections.map((section) => `“${t(`reports.section.${section}`)}”`))

/** The sections that are printed: those that were chosen, and a summary only where one was written. */
const printed = ({ report, content }: Pick<PaperProps, 'report' | 'content'>) =>
  mineSections.filter(
    (section) => report.sections.includes(section) && (section !== 'summary' || content.summary !== ''),
  )

/** The whole report. */
export function Paper(props: PaperProps) {
  const { content, today, labels } = props
  const sections = printed(props)
  const has = (section: (typeof mineSections)[number]) => sections.includes(section)
  return (
    <main className={style['paper']}>
      <Head {...props} />
      {content.sessions === 0 && <p className={style['empty']}>{t('print.empty')}</p>}
      {has('summary') && (
        <Section of="summary">
          <p className={style['summary']} dir="auto">
            {content.summary}
          </p>
        </Section>
      )}
      {has('dimensions') && (
        <Section of="dimensions">
          <PaperDimensions summaries={content.dimensions} />
        </Section>
      )}
      {has('questions') && (
        <Section of="questions">
          <PaperQuestions questions={content.questions} />
        </Section>
      )}
      {has('overTime') && (
        <Section of="overTime">
          <PaperOverTime
            series={content.overTime}
            from={content.from}
            to={content.to}
            {...{ labels, today }}
          />
        </Section>
      )}
      {has('commitments') && (
        <Section of="commitments">
          <PaperCommitments commitments={content.commitments} />
        </Section>
      )}
      <LeftOut {...props} />
    </main>
  )
}

/** A section under its heading, which never stands alone at the foot of a page. */
function Section({
  of,
  children,
}: {
  readonly of: (typeof mineSections)[number]
  readonly children: ReactNode
}) {
  return (
    <section className={style['section']}>
      <h2>{t(`reports.section.${of}`)}</h2>
      {children}
    </section>
  )
}

/** Whose it is, of what time, what it is for, and what it holds. */
function Head(props: PaperProps) {
  const { content, name, today } = props
  const sections = printed(props)
  const facts: readonly (readonly [string, string])[] = [
    [t('print.period'), periodWords(content)],
    [t('print.sessions'), t('print.sessions.count', { count: content.sessions })],
    [t('print.made'), sayWholeDay(today)],
    ...(content.audits.length === 0 ? [] : [[t('print.audits'), sayList(content.audits)] as const]),
  ]
  return (
    <header className={style['head']}>
      <p className={style['kind']}>{t('print.kind')}</p>
      <h1 dir="auto">{name === '' ? t('print.nameless') : name}</h1>
      <dl className={style['facts']}>
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <p className={style['note']}>
        {t('print.purpose', {
          parts: sections.length === 0 ? t('print.purpose.head') : sectionWords(sections),
        })}
      </p>
    </header>
  )
}

/** What of the journal is not in it, by kinds and without counts. */
function LeftOut({ report, isPart }: PaperProps) {
  const out = mineSections.filter((section) => !report.sections.includes(section))
  return (
    <section className={`${style['section']} ${style['whole']}`}>
      <h2>{t('print.leftOut')}</h2>
      <p>{t('print.leftOut.all')}</p>
      {out.length > 0 && <p>{t('print.leftOut.sections', { parts: sectionWords(out) })}</p>}
      {isPart && <p>{t('print.leftOut.unread')}</p>}
    </section>
  )
}
