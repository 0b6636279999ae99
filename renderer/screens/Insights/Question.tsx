/** One question through time, in its writer's own words: the chart on paper, and the answers beside it. */

import { useRef, useState } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import type { Day } from '../../core/day.ts'
import { betweenDays } from '../../core/gap-change.ts'
import { inView, type View } from '../../core/insights.ts'
import type { Round, Said, Wanted } from '../../core/question-series.ts'
import { roundsUnchanged, unchangedRounds, type WordLives } from '../../core/word-life.ts'
import { sayDay, t } from '../../locales/index.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Select } from '../../ui/Field.tsx'
import { MarksLegend } from '../../ui/Marks.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { showEntries } from '../History/list.ts'
import { Answers, WantedWords } from './Answers.tsx'
import { How } from './How.tsx'
import style from './Insights.module.css'
import { Lives } from './Lives.tsx'
import type { Named } from './names.ts'
import { roundsNumbers } from './numbers.ts'
import { RoundsTable } from './RoundsTable.tsx'
import { SaveChart } from './SaveChart.tsx'
import { barWords, betweenDaysWords, changeWords, howWords, rejudgedWords } from './sentence.ts'
import { SeriesChart } from './SeriesChart.tsx'

interface QuestionProps {
  readonly all: readonly Named[]
  /** The one that is read. */
  readonly one: Named
  readonly said: readonly Said[]
  readonly wanted: readonly Wanted[]
  /** The lives of its words; null while there are none, and until they are counted. */
  readonly lives: WordLives | null
  readonly view: View
  readonly from: Day
  readonly to: Day
  readonly asTable: boolean
  /** True while there is more to read than to draw: then the answers come first. */
  readonly isYoung: boolean
  readonly onChoose: (key: string) => void
}

/** The section: a picker, the chart, and the answers in words. */
export function Question(props: QuestionProps) {
  const { all, one, said, wanted, lives, view, isYoung, onChoose } = props
  const today = useToday()
  const [pointed, setPointed] = useState<string | null>(null)
  const { series } = one
  const isSeen = inView(view, today)
  const shown = said.filter(isSeen)
  const levels = <Levels {...props} rounds={series.rounds.filter(isSeen)} onPoint={setPointed} />
  return (
    <section className={style['section']} aria-labelledby="words">
      <Head all={all} chosen={series.key} view={view} onChoose={onChoose} />
      <Sheet kind="is" className={style['paper']}>
        {!isYoung && levels}
        {shown.length === 0 ? (
          <p className="soft">{t('insights.none.question')}</p>
        ) : (
          <Answers key={series.key} said={said} shown={shown} pointed={pointed} />
        )}
        {isYoung && levels}
      </Sheet>
      <WantedWords wanted={wanted} />
      <Lives lives={lives} />
    </section>
  )
}

interface LevelsProps extends Pick<QuestionProps, 'one' | 'said' | 'from' | 'to' | 'asTable'> {
  /** The sessions in view, oldest first. */
  readonly rounds: readonly Round[]
  /** A session was gone to, by its entry. */
  readonly onPoint: (entry: string) => void
}

/** The question's levels as a chart or a table, and what may be said of them. */
function Levels({ one, said, from, to, asTable, rounds, onPoint }: LevelsProps) {
  const today = useToday()
  const chart = useRef<HTMLDivElement>(null)
  const { series, label } = one
  const caption = t('insights.chart', {
    label,
    count: rounds.length,
    from: sayDay(rounds[0]?.day ?? from, today),
    to: sayDay(rounds.at(-1)?.day ?? to, today),
  })
  return (
    <>
      <div ref={chart} className={style['taken']}>
        {rounds.length > 0 && asTable && (
          <RoundsTable caption={caption} rounds={rounds} wishes={series.wishes} />
        )}
        {rounds.length > 0 && !asTable && (
          <>
            <MarksLegend is={t('first.how')} want={t('second.how')} />
            <SeriesChart
              wide
              series={series}
              rounds={rounds}
              from={from}
              to={to}
              label={caption}
              onChoose={({ entry }) => onPoint(entry)}
            />
          </>
        )}
        <Told one={one} said={said} />
      </div>
      {rounds.length > 0 && (
        <SaveChart
          chart={asTable ? null : chart}
          title={label}
          numbers={() => roundsNumbers([{ one, rounds }])}
        />
      )}
    </>
  )
}

/** What may be said of the question: its change, the bar, what two days differ by, and words that stay the same. */
function Told({ one: { series, isCore, rejudged }, said }: Pick<QuestionProps, 'one' | 'said'>) {
  const today = useToday()
  const bar = barWords(series.wishes, today)
  const between = betweenDays(series)
  const unchanged = unchangedRounds(said.map(({ text }) => text))
  return (
    <>
      <p className={style['word']}>
        {isCore
          ? changeWords(series.change, today) + rejudgedWords(rejudged, today)
          : t('insights.change.notCore')}
        {bar !== null && ` ${bar}`}
      </p>
      {between !== null && <p className={style['word']}>{betweenDaysWords(between, today)}</p>}
      {unchanged >= roundsUnchanged && (
        <p className={style['word']}>{t('insights.unchanged', { count: unchanged })}</p>
      )}
      {isCore && <How words={howWords(series.change, today)} />}
    </>
  )
}

interface HeadProps extends Pick<QuestionProps, 'all' | 'view' | 'onChoose'> {
  readonly chosen: string
}

/** The heading, the picker of the question, and the way to its entries. */
function Head({ all, chosen, view, onChoose }: HeadProps) {
  const { weeks, audit } = view
  const question = all.find(({ series }) => series.key === chosen)?.series.question ?? ''
  return (
    <div className={style['head']}>
      <h2 className="section" id="words">
        {t('insights.words')}
      </h2>
      <div className={style['which']}>
        <Select
          quiet
          label={t('insights.question')}
          value={chosen}
          options={all.map(({ series, label }) => ({ value: series.key, label }))}
          onChoose={onChoose}
        />
        <Link
          className={buttonClass({ small: true, kind: 'quiet' })}
          href="/history"
          onClick={() => showEntries({ weeks, audit, question })}
        >
          {t('insights.showAnswers')}
        </Link>
      </div>
    </div>
  )
}
