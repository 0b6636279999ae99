/** Choosing what a report holds, from the top of its first page to the end. */

import { useState } from 'react'
import { useLocation } from 'wouter'
import { useClock } from '../../clock.ts'
import type { Report } from '../../core/report.ts'
import { type ReportVariant, reportVariants, sectionsToBegin } from '../../core/report-sections.ts'
import { t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { changeSettings, readSettings } from '../../store/settings.ts'
import { perform } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Input } from '../../ui/Field.tsx'
import { Write } from '../../ui/Write.tsx'
import type { Current } from './current.ts'
import { Held } from './Held.tsx'
import { KeepPreset } from './KeepPreset.tsx'
import { useMaterial } from './material.ts'
import { previewPath } from './paths.ts'
import { Presets } from './Presets.tsx'
import style from './Reports.module.css'
import { Sections } from './Sections.tsx'
import { Summary } from './Summary.tsx'
import { Shown } from './Shown.tsx'
import { ShownLeads } from './ShownLeads.tsx'
import { ShownLines } from './ShownLines.tsx'
import { ShownShared } from './ShownShared.tsx'
import { Time } from './Time.tsx'

/** The parts of a report that are chosen and written, in the order they are printed. */
export function Builder({ current }: { readonly current: Current }) {
  const { report } = current
  const [, navigate] = useLocation()
  const material = useMaterial(report.about)
  const [built, setBuilt] = useState(0)
  if (material?.kind === 'gone') return <p>{t('reports.about.gone')}</p>
  return (
    <>
      <Purpose current={current} />
      <Names key={`names ${built}`} current={current} />
      <Presets current={current} onBuilt={() => setBuilt(built + 1)} />
      <Time key={built} current={current} />
      {material !== undefined && <Held report={report} material={material} />}
      <Sections current={current} />
      {report.sections.includes('summary') && <Summary current={current} material={material} />}
      {report.sections.includes('remarks') && <Remark current={current} />}
      {showsAnswers(report) && material?.kind === 'own' && (
        <Shown material={material.own} current={current} />
      )}
      {material?.kind === 'own' && <ShownLeads material={material.own} current={current} />}
      {material?.kind === 'pair' && <ShownShared material={material.pair} current={current} />}
      {material?.kind === 'pair' && <ShownLines material={material.pair} current={current} />}
      <Choice
        legend={t('reports.paper')}
        options={(['A4', 'Letter'] as const).map((value) => ({
          value,
          label: t(`reports.paper.${value}`),
        }))}
        value={report.paper}
        onChoose={(paper) => current.change({ paper })}
      />
      <KeepPreset current={current} />
      <div className={style['ready']}>
        <Button
          kind="main"
          disabled={report.from > report.to}
          onClick={() => navigate(previewPath(report.about))}
        >
          {t('reports.preview')}
        </Button>
      </div>
    </>
  )
}

/** Whether any section prints answers that are chosen one by one. */
const showsAnswers = ({ sections }: Report): boolean =>
  sections.includes('questions') || sections.includes('year')

/** What it is for: choosing that chooses the sections it begins with. */
function Purpose({ current: { report, change } }: { readonly current: Current }) {
  const choose = (variant: ReportVariant) =>
    change({
      variant,
      sections: [...sectionsToBegin(report.about, variant)],
      // A year is set beside a year; another time can still be chosen.
      ...(variant === 'yearly' &&
        report.span !== 'lastYear' &&
        report.span !== 'own' && { span: 'year' as const }),
    })
  return (
    <Choice
      legend={t('reports.variant')}
      options={reportVariants.map((value) => ({
        value,
        label: t(`reports.variant.${value}`),
      }))}
      value={report.variant}
      onChoose={choose}
    />
  )
}

/** The names on the first page that are not known from elsewhere. */
function Names({ current: { report, change } }: { readonly current: Current }) {
  const clock = useClock()
  const name = useLive(async () => (await readSettings()).name)
  if (name === undefined) return null
  return (
    <div className={style['names']}>
      <Input
        label={t('reports.yourName')}
        initial={name}
        own
        onWrite={(text) => perform(() => changeSettings({ name: text }, clock().at), text, 'report:name')}
      />
      {report.about === 'self' && (
        <Input
          label={t('reports.reader')}
          initial={report.reader}
          onWrite={(reader) => change({ reader }, reader, 'report:reader')}
        />
      )}
    </div>
  )
}

/** What one has to say to all of it. */
function Remark({ current: { report, change } }: { readonly current: Current }) {
  return (
    <Write
      label={t('reports.remark')}
      hint={t('reports.remark.hint')}
      initial={report.remark}
      paper="short"
      onWrite={(remark) => change({ remark }, remark, 'report:remark')}
    />
  )
}
