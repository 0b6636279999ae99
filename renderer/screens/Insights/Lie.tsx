/** Where the sheets lie: each core question as last answered, and each dimension of a larger audit. */

import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import type { DimensionSummary } from '../../core/dimension-summary.ts'
import { sayDay, t } from '../../locales/index.ts'
import { Dumbbell } from '../../ui/Dumbbell.tsx'
import { MarksLegend } from '../../ui/Marks.tsx'
import { choiceWord } from '../Reflect/levels.ts'
import { pictureWords } from '../sheets.tsx'
import style from './Insights.module.css'
import { dimensionName, type Named } from './names.ts'
import { stepsWords } from './sentence.ts'

interface LieProps {
  readonly core: readonly Named[]
  readonly summaries: readonly DimensionSummary[]
}

/** The section; nothing where no question was asked with levels. */
export function Lie({ core, summaries }: LieProps) {
  const today = useToday()
  if (core.length === 0 && summaries.length === 0) return null
  return (
    <section className={style['section']} aria-labelledby="lie">
      <div className={style['head']}>
        <h2 className="section" id="lie">
          {t('insights.lie')}
        </h2>
        <MarksLegend is={t('first.how')} want={t('second.how')} />
      </div>
      {core.length > 0 && (
        <table className={`${style['bells']} on-desk`}>
          <caption className="note">{t('insights.lie.core')}</caption>
          <thead className="hidden">
            <tr>
              <th scope="col">{t('insights.column.question')}</th>
              <th scope="col">{t('insights.column.levels')}</th>
              <th scope="col">{t('insights.column.between')}</th>
              <th scope="col">{t('insights.column.answered')}</th>
            </tr>
          </thead>
          <tbody>
            {core.map((one) => (
              <Row key={one.series.key} one={one} />
            ))}
          </tbody>
        </table>
      )}
      {summaries.length > 0 && (
        <table className={`${style['bells']} on-desk`}>
          <caption className="note">{t('insights.lie.larger')}</caption>
          <thead className="hidden">
            <tr>
              <th scope="col">{t('insights.column.dimension')}</th>
              <th scope="col">{t('insights.column.middles')}</th>
              <th scope="col">{t('insights.column.between')}</th>
              <th scope="col">{t('insights.column.questions')}</th>
            </tr>
          </thead>
          <tbody>
            {summaries.map((one) => (
              <Summary key={one.dimension} one={one} day={sayDay(one.day, today)} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** What lies between two middle levels, in words. */
function betweenWords(current: number | null, desired: number | null): string {
  if (current === null || desired === null) return t('between.open').toLocaleLowerCase()
  if (current === desired) return t('between.meet').toLocaleLowerCase()
  return t(desired > current ? 'insights.toGo' : 'insights.easeOff', {
    steps: stepsWords(desired - current),
  })
}

function Row({ one: { series, label, dimension } }: { readonly one: Named }) {
  const today = useToday()
  const { choice, day, entry } = series.last
  const current = typeof choice === 'number' ? choice : null
  const wish = series.wishes.at(-1)
  const desired = wish === undefined || wish.until !== null ? null : wish.level
  return (
    <tr>
      <th scope="row">
        {dimension}
        <span className={`note ${style['under']}`}>{label}</span>
      </th>
      <td>
        <Dumbbell current={current} desired={desired} label={pictureWords(current, desired)} />
      </td>
      <td>
        {current === null && choice !== null ? choiceWord(choice, 'is') : betweenWords(current, desired)}
      </td>
      <td className="note">
        <Link className="link" href={`/history/${entry}`}>
          {sayDay(day, today)}
        </Link>
      </td>
    </tr>
  )
}

function Summary({ one, day }: { readonly one: DimensionSummary; readonly day: string }) {
  const { gaps, current, desired, asked, entry } = one
  const isTold = current !== null && desired !== null
  const counts = t('insights.counts', {
    below: gaps.below,
    at: gaps.at,
    beyond: gaps.beyond,
    n: gaps.n,
    asked,
  })
  return (
    <tr>
      <th scope="row">
        {dimensionName(one.dimension)}
        <span className={`note ${style['under']}`}>
          <Link className="link" href={`/history/${entry}`}>
            {t('entry.title', { name: one.auditName, day })}
          </Link>
        </span>
      </th>
      {isTold ? (
        <>
          <td>
            <Dumbbell current={current} desired={desired} label={pictureWords(current, desired)} />
          </td>
          <td>{betweenWords(current, desired)}</td>
        </>
      ) : (
        <td colSpan={2} className="soft">
          {t('insights.tooFewForSummary')}
        </td>
      )}
      <td className="note">{counts}</td>
    </tr>
  )
}
