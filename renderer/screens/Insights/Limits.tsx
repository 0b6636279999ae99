/** Limits around the means of the larger audits, for those who want them; off until they are asked for. */

import { useRef } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import type { Day } from '../../core/day.ts'
import { inView, type View } from '../../core/insights.ts'
import type { DimensionMeans, MeanSession } from '../../core/limits.ts'
import { sayDay, sayNumber, t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import style from './Insights.module.css'
import { limitsNumbers, limitsWords, sideOf } from './limits.ts'
import { LimitsChart } from './LimitsChart.tsx'
import { inOrder, summaryName } from './names.ts'
import { many, useOlder } from './older.tsx'
import { SaveChart } from './SaveChart.tsx'

interface LimitsProps {
  readonly means: readonly DimensionMeans[]
  readonly view: View
  readonly from: Day
  readonly to: Day
  readonly isOn: boolean
  readonly asTable: boolean
  readonly onTurn: (isOn: boolean) => void
}

/** The section: what limits are, the way to turn them on, and each dimension that has means. */
export function Limits({ means, view, from, to, isOn, asTable, onTurn }: LimitsProps) {
  return (
    <section className={`${style['section']} ${isOn ? '' : 'no-print'}`} aria-labelledby="limits">
      <div className={style['head']}>
        <h2 className="section" id="limits">
          {t('insights.limits')}
        </h2>
        <Button
          small
          className={style['asTable']}
          aria-pressed={isOn}
          aria-describedby="limits-lead"
          onClick={() => onTurn(!isOn)}
        >
          {t('insights.limits.draw')}
        </Button>
      </div>
      <p className={`note ${style['lead']}`} id="limits-lead">
        {t('insights.limits.lead')}
      </p>
      {isOn && means.length === 0 && <p className={style['word']}>{t('insights.limits.none')}</p>}
      {isOn && means.length > 0 && (
        <Dimensions means={means} view={view} from={from} to={to} asTable={asTable} />
      )}
    </section>
  )
}

/** A dimension with its name and its sittings in view. */
interface Shown {
  readonly name: string
  readonly means: DimensionMeans
  readonly sessions: readonly MeanSession[]
}

/** Each dimension, drawn or as a table, with what may be said of it. */
function Dimensions({ means, view, from, to, asTable }: Omit<LimitsProps, 'isOn' | 'onTurn'>) {
  const today = useToday()
  const chart = useRef<HTMLDivElement>(null)
  const isBoth = new Set(means.map(({ viewpoint }) => viewpoint)).size > 1
  const all = inOrder(means).map(
    (one): Shown => ({
      name: summaryName(one, isBoth),
      means: one,
      sessions: one.sessions.filter(inView(view, today)),
    }),
  )
  const isAnyDrawn = all.some(
    ({ means: { limited }, sessions }) => limited.kind === 'drawn' && sessions.length > 0,
  )
  return (
    <>
      <div ref={chart}>
        <p className={`note ${style['lead']}`}>{t('insights.limits.how')}</p>
        <ul className={style['multis']}>
          {all.map((one) => (
            <li className={style['multi']} key={`${one.means.viewpoint} ${one.means.dimension}`}>
              <Dimension {...one} from={from} to={to} asTable={asTable} />
            </li>
          ))}
        </ul>
      </div>
      {isAnyDrawn && (
        <SaveChart
          chart={asTable ? null : chart}
          title={t('insights.limits')}
          numbers={() => limitsNumbers(all)}
        />
      )}
    </>
  )
}

function Dimension({
  name,
  means,
  sessions,
  from,
  to,
  asTable,
}: Shown & Pick<LimitsProps, 'from' | 'to' | 'asTable'>) {
  const today = useToday()
  const { limited, questions } = means
  const label = t('insights.limits.chart', { name, count: sessions.length })
  const isDrawn = limited.kind === 'drawn' && sessions.length > 0
  return (
    <>
      <h3 className={style['name']}>
        {name}
        <span className={`note ${style['under']}`}>{t('insights.limits.of', { count: questions })}</span>
      </h3>
      {isDrawn && asTable && <MeansTable caption={label} means={means} sessions={sessions} />}
      {isDrawn && !asTable && (
        <LimitsChart means={means} limited={limited} sessions={sessions} from={from} to={to} label={label} />
      )}
      <p className={style['word']}>{limitsWords(means, today)}</p>
    </>
  )
}

interface MeansTableProps extends Pick<Shown, 'means' | 'sessions'> {
  readonly caption: string
}

/** Newest first. */
function MeansTable({ caption, means, sessions }: MeansTableProps) {
  const today = useToday()
  const { count, list, button } = useOlder<HTMLTableSectionElement>(
    sessions.length,
    many,
    'insights.older.rows',
  )
  return (
    <div className={style['rounds']}>
      <table>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('insights.column.day')}</th>
            <th scope="col">{t('insights.column.mean')}</th>
            <th scope="col">{t('insights.column.where')}</th>
          </tr>
        </thead>
        <tbody ref={list}>
          {sessions
            .toReversed()
            .slice(0, count)
            .map((session) => (
              <tr key={session.entry}>
                <th scope="row">
                  <Link className="link" href={`/history/${session.entry}`}>
                    {sayDay(session.day, today)}
                  </Link>
                </th>
                <td className="num">{sayNumber(session.mean, 2)}</td>
                <td>{t(`insights.limits.where.${sideOf(session, means) ?? 'within'}`)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {button}
    </div>
  )
}
