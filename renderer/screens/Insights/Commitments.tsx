/** Before and after a step: the sessions on both sides of the day a commitment was made, set against each other. */

import { useRef } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import { aroundOf, type Sides, sidesOf } from '../../core/before-after.ts'
import { beginning } from '../../core/cut.ts'
import { addDays, type Day, daysBetween } from '../../core/day.ts'
import type { LinkedCommitment } from '../../core/linked-commitment.ts'
import type { Round } from '../../core/question-series.ts'
import type { Rejudged } from '../../core/rejudged.ts'
import { sayDay, t } from '../../locales/index.ts'
import { Select } from '../../ui/Field.tsx'
import { MarksLegend } from '../../ui/Marks.tsx'
import { How } from './How.tsx'
import style from './Insights.module.css'
import type { Named } from './names.ts'
import { sidesNumbers } from './numbers.ts'
import { RoundsTable } from './RoundsTable.tsx'
import { SaveChart } from './SaveChart.tsx'
import { aroundWords, howAroundWords, othersWords } from './sentence-around.ts'
import { rejudgedWords } from './sentence.ts'
import { SeriesChart } from './SeriesChart.tsx'

interface CommitmentsProps {
  readonly core: readonly Named[]
  /** Newest first. */
  readonly commitments: readonly LinkedCommitment[]
  /** Why what is said of one was judged anew, by its id. */
  readonly rejudged: Readonly<Record<string, Rejudged>>
  /** The id of the one that was asked for; '' where none was. */
  readonly chosen: string
  readonly asTable: boolean
  readonly onChoose: (id: string) => void
}

/** A commitment with the question it is about. */
interface About {
  readonly commitment: LinkedCommitment
  readonly one: Named
}

/** The section; nothing without a commitment for a question of every week. */
export function Commitments({ core, commitments, rejudged, chosen, asTable, onChoose }: CommitmentsProps) {
  const today = useToday()
  const all = commitments.flatMap((commitment): readonly About[] => {
    const one = core.find(({ series }) => series.key === commitment.series)
    return one === undefined ? [] : [{ commitment, one }]
  })
  // Unless one is asked for, the newest that has something to compare.
  const shown =
    all.find(({ commitment }) => commitment.id === chosen) ??
    all.find(({ commitment }) => commitment.isCompared) ??
    all[0]
  if (shown === undefined) return null
  return (
    <section className={style['section']} aria-labelledby="around">
      <div className={style['head']}>
        <h2 className="section" id="around">
          {t('insights.around')}
        </h2>
        <Select
          quiet
          label={t('insights.around.step')}
          value={shown.commitment.id}
          options={all.map(({ commitment: { id, madeOn, cue }, one: { label } }) => ({
            value: id,
            label: t('insights.around.option', {
              day: sayDay(madeOn, today),
              label,
              cue: beginning(cue.trim(), 40),
            }),
          }))}
          onChoose={onChoose}
        />
      </div>
      <p className={`note ${style['lead']}`}>{t('insights.around.lead')}</p>
      <Around
        key={shown.commitment.id}
        {...shown}
        rejudged={rejudged[shown.commitment.id] ?? null}
        asTable={asTable}
      />
    </section>
  )
}

/** The plan as it was written, and the entry it was made in. */
function Plan({
  commitment: { cue, act, entry },
  day,
}: Pick<About, 'commitment'> & { readonly day: string }) {
  return (
    <>
      <p className="written" dir="auto">
        <i>{t('promise.if')}</i> {cue}, <i>{t('promise.then')}</i> {act}
      </p>
      {entry !== null && (
        <p className="note">
          <Link className="link" href={`/history/${entry.id}`}>
            {t('entry.title', { name: entry.auditName, day })}
          </Link>
        </p>
      )}
    </>
  )
}

interface AroundProps extends About {
  readonly rejudged: Rejudged | null
  readonly asTable: boolean
}

/** Both sides of one commitment: the plan, the drawing or the tables, and what may be said. */
function Around({ commitment, one, rejudged, asTable }: AroundProps) {
  const today = useToday()
  const { series, label } = one
  const { madeOn } = commitment
  const sides = sidesOf(series.rounds, madeOn)
  const around = aroundOf(series.rounds, madeOn)
  const how = howAroundWords(around, today)
  const day = sayDay(madeOn, today)
  const chart = useRef<HTMLDivElement>(null)
  const title = t('insights.around.heading', { label, day })
  return (
    <div className={style['around']}>
      <h3 className={style['name']}>{title}</h3>
      <div ref={chart} className={style['taken']}>
        <Plan commitment={commitment} day={day} />
        {asTable ? (
          <SideTables one={one} sides={sides} day={day} />
        ) : (
          <SidesChart one={one} sides={sides} madeOn={madeOn} />
        )}
        <p className={style['word']}>
          {aroundWords(around, today)}
          {othersWords(commitment.others, today)}
          {rejudgedWords(rejudged, today)}
        </p>
      </div>
      <How words={how} />
      {sides.before.length + sides.after.length > 0 && (
        <SaveChart chart={asTable ? null : chart} title={title} numbers={() => sidesNumbers(one, sides)} />
      )}
    </div>
  )
}

/** The days that are drawn: all of the sessions, with room on both sides of the commitment. */
function spanOf(rounds: readonly Round[], madeOn: Day): { readonly from: Day; readonly to: Day } {
  const [first, last] = [rounds[0]?.day ?? madeOn, rounds.at(-1)?.day ?? madeOn]
  const room = Math.max(14, Math.ceil(daysBetween(first, last) / 8))
  const [least, most] = [addDays(madeOn, -room), addDays(madeOn, room)]
  return { from: first < least ? first : least, to: last > most ? last : most }
}

interface SidesProps {
  readonly one: Named
  readonly sides: Sides<Round>
}

function SidesChart({ one: { series, label }, sides, madeOn }: SidesProps & { readonly madeOn: Day }) {
  const today = useToday()
  const rounds = [...sides.before, ...sides.after]
  if (rounds.length === 0) return null
  return (
    <>
      <MarksLegend is={t('first.how')} want={t('second.how')} />
      <SeriesChart
        wide
        series={series}
        rounds={rounds}
        around={{ ...sides, day: madeOn }}
        {...spanOf(rounds, madeOn)}
        label={t('insights.around.chart', {
          label,
          before: sides.before.length,
          after: sides.after.length,
          day: sayDay(madeOn, today),
        })}
      />
    </>
  )
}

function SideTables({ one: { series }, sides, day }: SidesProps & { readonly day: string }) {
  return (
    <div className={style['sides']}>
      {(['before', 'after'] as const).map((side) => (
        <RoundsTable
          key={side}
          isNamed
          caption={t(`insights.around.${side}.day`, { day })}
          rounds={sides[side]}
          wishes={series.wishes}
        />
      ))}
    </div>
  )
}
