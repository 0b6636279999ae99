/** The Insights room: where the sheets lie, how they moved over the months, and one question in one's own words. */

import { useToday } from '../../clock.ts'
import type { Day } from '../../core/day.ts'
import { wholeView } from '../../core/insights.ts'
import { sayDay, t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { BlankRoom } from '../BlankRoom.tsx'
import { usePage } from '../page.ts'
import type { Reply } from '../../store/insights-worker.ts'
import style from './Insights.module.css'
import { Lie } from './Lie.tsx'
import { Looking } from './Looking.tsx'
import { Months } from './Months.tsx'
import { named } from './names.ts'
import { Question } from './Question.tsx'
import { type Looked, useInsights, useLooked } from './view.ts'

/** The room. */
export function Insights() {
  const heading = usePage(t('rooms.insights'), 'insights')
  const [looked, look] = useLooked()
  const reply = useInsights(looked)
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('rooms.insights')}
        </h1>
        {reply !== null && <Lead reply={reply} />}
      </header>
      {reply !== null && reply.insights.series.length === 0 && isWhole(looked) ? (
        <BlankRoom sentence={t('insights.empty')} />
      ) : (
        <>
          <Looking looked={looked} onLook={look} />
          {reply !== null && <Drawn reply={reply} looked={looked} onLook={look} />}
        </>
      )}
    </>
  )
}

/** True when nothing is narrowed. */
const isWhole = ({ weeks, audit, dimension }: Looked): boolean =>
  weeks === wholeView.weeks && audit === '' && dimension === ''

/** How many entries there are in view, and from when to when. */
function Lead({ reply: { insights } }: { readonly reply: Reply }) {
  const today = useToday()
  const { entries, first, last } = insights
  if (first === null || last === null) return null
  return (
    <p className="soft" role="status">
      {t('insights.lead', { count: entries, from: sayDay(first, today), to: sayDay(last, today) })}
    </p>
  )
}

interface DrawnProps {
  readonly reply: Reply
  readonly looked: Looked
  readonly onLook: (by: Partial<Looked>) => void
}

function Drawn({ reply, looked, onLook }: DrawnProps) {
  const today = useToday()
  const all = named(reply)
  const core = all.filter(({ isCore }) => isCore)
  const one = all.find(({ series }) => series.key === reply.key)
  const { first, last } = reply.insights
  if (first === null || last === null || one === undefined) {
    return (
      <div className={style['none']}>
        <p>{t('insights.none')}</p>
        <Button small onClick={() => onLook(wholeView)}>
          {t('history.clear')}
        </Button>
      </div>
    )
  }
  const span: { readonly from: Day; readonly to: Day } = { from: first, to: last > today ? last : today }
  return (
    <>
      <Lie core={core} summaries={reply.insights.summaries} />
      <Months core={core} view={looked} {...span} asTable={looked.asTable} />
      <Question
        all={all}
        one={one}
        said={reply.said}
        wanted={reply.wanted}
        view={looked}
        {...span}
        asTable={looked.asTable}
        onChoose={(question) => onLook({ question })}
      />
    </>
  )
}
