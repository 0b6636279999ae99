/** The head of a printed report: whose it is, of what time, who made it, what it is for, and what it holds. */

import { sayList, sayWholeDay, t } from '../../locales/index.ts'
import type { PaperProps } from './paper-props.ts'
import { periodWords, subjectWords } from './subject.ts'
import style from './Paper.module.css'

interface PaperHeadProps extends PaperProps {
  /** The names of the sections that are printed; empty where there are none. */
  readonly sections: string
}

/** See the file. There is no page for it alone. */
export function PaperHead(props: PaperHeadProps) {
  const { content, report, name, sections } = props
  return (
    <header className={style['head']}>
      <p className={style['kind']}>{t(`print.kind.${content.kind}`)}</p>
      <h1 dir="auto">{subjectWords(content.kind === 'own' ? name : content.names.agent, report.about)}</h1>
      <dl className={style['facts']}>
        {factsOf(props)
          .filter(([, fact]) => fact !== '')
          .map(([term, fact]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd dir="auto">{fact}</dd>
            </div>
          ))}
      </dl>
      <p className={style['note']}>
        {`${madeWords(props)} ${t('print.purpose', {
          parts: sections === '' ? t('print.purpose.head') : sections,
        })}`}
      </p>
    </header>
  )
}

/** What is said of it, each under its name; what is empty is not printed. */
function factsOf({ content, report }: PaperProps): readonly (readonly [string, string])[] {
  const { sessions: count, kind } = content
  const reader = kind === 'own' ? report.reader.trim() : content.names.lead
  return [
    [t('print.period'), periodWords(content)],
    [t(`print.reader.${kind}`), reader],
    [t('print.sessions'), t(`print.sessions.${kind}`, { count })],
    [t('print.audits'), sayList(content.audits.map((audit) => t('print.audit', { ...audit })))],
  ]
}

/** Who made it and when, as far as the name is known. */
function madeWords({ content, name, today }: PaperProps): string {
  const day = sayWholeDay(today)
  const made = name === '' ? t('print.made.nameless', { day }) : t('print.made', { name, day })
  return content.kind === 'own' ? made : `${made} ${t('print.made.pair')}`
}
