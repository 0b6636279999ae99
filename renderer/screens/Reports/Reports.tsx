/** The Reports room: choosing what a report holds, on the way to its preview, and the other files. */

import { useLocation } from 'wouter'
import { useClock, useToday } from '../../clock.ts'
import { isDay } from '../../core/day.ts'
import { reportSpans, spanDays } from '../../core/report.ts'
import { entriesIn } from '../../core/report-content.ts'
import { t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { readMaterial } from '../../store/reports.ts'
import { changeSettings, readSettings } from '../../store/settings.ts'
import { isSample } from '../../store/which.ts'
import { perform } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Input } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Write } from '../../ui/Write.tsx'
import { usePage } from '../page.ts'
import { type Current, useCurrent } from './current.ts'
import { OtherFiles } from './OtherFiles.tsx'
import { periodWords } from './Paper.tsx'
import style from './Reports.module.css'
import { Sections } from './Sections.tsx'
import { Shown } from './Shown.tsx'

/** The room. */
export function Reports() {
  const heading = usePage(t('rooms.reports'), 'reports')
  const current = useCurrent()
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('rooms.reports')}
        </h1>
        <p className={`soft ${style['lead']}`}>{t('reports.lead')}</p>
      </header>
      <div className={style['reports']}>
        {current === 'unread' && <Notice title={t('reports.head')}>{t('reports.unread')}</Notice>}
        {current !== null && current !== 'unread' && <Builder current={current} />}
        {!isSample() && <OtherFiles />}
      </div>
    </>
  )
}

function Builder({ current }: { readonly current: Current }) {
  const { report, change } = current
  const [, navigate] = useLocation()
  const clock = useClock()
  const name = useLive(async () => (await readSettings()).name)
  const material = useLive(readMaterial)
  const has = (section: 'summary' | 'questions') => report.sections.includes(section)
  return (
    <section className={style['builder']} aria-labelledby="report">
      <h2 className="section" id="report">
        {t('reports.head')}
      </h2>
      {name !== undefined && (
        <Input
          label={t('reports.yourName')}
          initial={name}
          onWrite={(text) => perform(() => changeSettings({ name: text }, clock().at), text, 'report:name')}
        />
      )}
      <Time current={current} />
      {material !== undefined && (
        <p role="status">
          {report.from > report.to
            ? t('reports.backwards')
            : t('reports.held', {
                period: periodWords(report),
                count: entriesIn(material, report).length,
              })}
        </p>
      )}
      <Sections current={current} />
      {has('summary') && (
        <Write
          label={t('reports.summary')}
          hint={t('reports.summary.hint')}
          initial={report.summary}
          paper="is"
          onWrite={(summary) => change({ summary }, summary, 'report:summary')}
        />
      )}
      {has('questions') && material !== undefined && (
        <Shown entries={entriesIn(material, report)} current={current} />
      )}
      <Choice
        legend={t('reports.paper')}
        options={(['A4', 'Letter'] as const).map((value) => ({ value, label: t(`reports.paper.${value}`) }))}
        value={report.paper}
        onChoose={(paper) => change({ paper })}
      />
      <Button kind="main" disabled={report.from > report.to} onClick={() => navigate('/reports/preview')}>
        {t('reports.preview')}
      </Button>
    </section>
  )
}

/** The span, and the days of one's own. */
function Time({ current: { report, change } }: { readonly current: Current }) {
  const today = useToday()
  const spans = reportSpans.filter((span) => span !== 'sinceReview' || report.savedOn !== null)
  return (
    <>
      <Choice
        legend={t('reports.span')}
        options={spans.map((value) => ({ value, label: t(`reports.span.${value}`) }))}
        value={report.span}
        onChoose={(span) => change({ span, ...spanDays({ ...report, span }, today) })}
      />
      {report.span === 'own' && (
        <div className="row">
          <Input
            type="date"
            label={t('reports.from')}
            initial={report.from}
            onWrite={(from) => isDay(from) && change({ from })}
          />
          <Input
            type="date"
            label={t('reports.to')}
            initial={report.to}
            onWrite={(to) => isDay(to) && change({ to })}
          />
        </div>
      )}
    </>
  )
}
