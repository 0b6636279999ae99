/** The Insights room: where the sheets lie, how they moved over the months, and one question in one's own words. */

import { memo, useEffect } from 'react'
import { useToday } from '../../clock.ts'
import type { Day } from '../../core/day.ts'
import { type View, wholeView } from '../../core/insights.ts'
import { sayDay, spoken, t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { BlankRoom } from '../BlankRoom.tsx'
import { Unread } from '../History/Unread.tsx'
import { usePage } from '../page.ts'
import type { Reply } from '../../store/insights-worker.ts'
import { useComingBack } from './coming-back.ts'
import { Commitments } from './Commitments.tsx'
import style from './Insights.module.css'
import { Lie } from './Lie.tsx'
import { Limits } from './Limits.tsx'
import { Looking } from './Looking.tsx'
import { Months } from './Months.tsx'
import { type Named, named } from './names.ts'
import { Question } from './Question.tsx'
import { useTableKey } from './table-key.ts'
import { Weeks } from './Weeks.tsx'
import { isYoung, type Looked, type Shown, useInsights, useLooked } from './view.ts'

/** The room. */
export function Insights() {
  const heading = usePage(t('rooms.insights'), 'insights')
  const [looked, look] = useLooked()
  const [shown, live] = useInsights(looked)
  const today = useToday()
  const isAll = shown !== null && shown.further !== null
  useLives(shown?.reply, isAll, live)
  useComingBack(isAll)
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('rooms.insights')}
        </h1>
        <p className="soft" role="status">
          {shown !== null && leadWords(shown, today)}
        </p>
      </header>
      {shown !== null && <Missing unread={shown.reply.unread} />}
      {shown !== null && shown.reply.insights.series.length === 0 && isWhole(shown.view) ? (
        <Blank reply={shown.reply} />
      ) : (
        <>
          <Looking looked={looked} onLook={look} />
          {shown !== null && (
            <Drawn
              shown={shown}
              words={spoken()}
              commitment={looked.commitment}
              asTable={looked.asTable}
              limits={looked.limits}
              onLook={look}
            />
          )}
        </>
      )}
    </>
  )
}

/** Asks for the lives of words once all is drawn: counted before, they would hold up the drawing. */
function useLives(reply: Reply | undefined, isAll: boolean, live: (key: string) => void): void {
  useEffect(() => {
    if (reply !== undefined && isAll) live(reply.key)
  }, [reply, isAll, live])
}

/** What can't be read, and that it is missing here; nothing while all can be read. */
function Missing({ unread }: Pick<Reply, 'unread'>) {
  if (unread.length === 0) return null
  return (
    <div className={style['missing']}>
      <Unread unread={unread} />
      <p className="note">{t('insights.missing')}</p>
    </div>
  )
}

/** Nothing to draw yet. Entries that can't be read are entries all the same, and a sheet is not offered as the first. */
function Blank({ reply: { insights, unread } }: { readonly reply: Reply }) {
  if (insights.entries > 0) return <BlankRoom sentence={t('insights.wordsOnly')} />
  return unread.some(({ kind }) => kind === 'reflection') ? null : (
    <BlankRoom sentence={t('insights.empty')} />
  )
}

/** True when nothing is narrowed. */
const isWhole = ({ weeks, audit, dimension }: View): boolean =>
  weeks === wholeView.weeks && audit === '' && dimension === ''

/** How many entries there are in view, and from when to when. */
function leadWords({ view, reply }: Shown, today: Day): string {
  const { entries, first, last, series } = reply.insights
  const isNarrowed = !isWhole(view)
  if (first === null || last === null) return isNarrowed ? t('insights.none') : ''
  if (series.length === 0 && isNarrowed) return t('insights.none')
  return t('insights.lead', { count: entries, from: sayDay(first, today), to: sayDay(last, today) })
}

interface DrawnProps extends Pick<Looked, 'commitment' | 'asTable' | 'limits'> {
  readonly shown: Shown
  /** What is spoken: in another language all is told anew. */
  readonly words: object
  readonly onLook: (by: Partial<Looked>) => void
}

/** All that is drawn, which is put together anew only when it is another: not while another view is asked for. */
const Drawn = memo(function Drawn(props: DrawnProps) {
  const { shown, asTable, limits, onLook } = props
  const { reply, further, view, lives } = shown
  const today = useToday()
  const all = named(reply)
  const core = all.filter(({ isCore }) => isCore)
  const one = all.find(({ series }) => series.key === reply.key)
  useTableKey(asTable, () => onLook({ asTable: !asTable }))
  const { first, last } = reply.insights
  if (first === null || last === null || one === undefined) {
    return (
      <Button small onClick={() => onLook(wholeView)}>
        {t('history.clear')}
      </Button>
    )
  }
  const span: { readonly from: Day; readonly to: Day } = { from: first, to: last > today ? last : today }
  const isReading = isYoung(reply)
  const question = further !== null && (
    <Question
      all={all}
      one={one}
      said={further.said}
      wanted={further.wanted}
      lives={lives}
      view={view}
      {...span}
      asTable={asTable}
      isYoung={isReading}
      onChoose={(question) => onLook({ question })}
    />
  )
  return (
    <>
      {isReading && question}
      <Charts {...props} core={core} {...span} />
      {!isReading && question}
      {further !== null && (!isReading || limits) && (
        <Limits
          means={further.means}
          view={view}
          {...span}
          isOn={limits}
          asTable={asTable}
          onTurn={(isOn) => onLook({ limits: isOn })}
        />
      )}
    </>
  )
})

interface ChartsProps extends DrawnProps {
  readonly core: readonly Named[]
  readonly from: Day
  readonly to: Day
}

/** The core questions: where their sheets lie, over the months, around a step, and week by week. */
function Charts({ core, shown, commitment, asTable, from, to, onLook }: ChartsProps) {
  const { reply, further, view } = shown
  return (
    <>
      <Lie core={core} summaries={reply.insights.summaries} />
      <Months core={core} view={view} from={from} to={to} asTable={asTable} />
      {further !== null && (
        <Commitments
          core={core}
          commitments={reply.commitments}
          rejudged={reply.rejudged}
          chosen={commitment}
          asTable={asTable}
          onChoose={(id) => onLook({ commitment: id })}
        />
      )}
      {further !== null && (
        <Weeks
          core={core}
          year={further.year}
          begun={reply.insights.begun ?? from}
          view={view}
          asTable={asTable}
        />
      )}
    </>
  )
}
