/** The blank sheet with one sentence and one button, where no draft lies open. */

import { useLocation } from 'wouter'
import { useClock, useToday } from '../../clock.ts'
import { mondayOf } from '../../core/day.ts'
import { excusing, type Settings } from '../../core/settings.ts'
import { sayWeekdayName, t } from '../../locales/index.ts'
import { changeSettings } from '../../store/settings.ts'
import { perform } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import style from './Today.module.css'

/**
 * How this week stands: nothing was ever written, it is open, open though something else than its reflection
 * was written, let go, or done; `half` when one of two roles has written.
 */
export type WeekState = 'first' | 'open' | 'half' | 'other' | 'excused' | 'done'

const sentences = {
  first: 'today.nothing',
  open: 'today.nothing.week',
  half: 'today.nothing.half',
  other: 'today.nothing.other',
  excused: 'today.nothing.excused',
  done: 'today.lead.blank',
} as const

/** The sheet, the day one aims for, and the way to let a week go. */
export function BlankSheet({ week, settings }: { readonly week: WeekState; readonly settings: Settings }) {
  const [, navigate] = useLocation()
  const clock = useClock()
  const monday = mondayOf(useToday())
  const excuse = (isExcused: boolean) =>
    perform(() => changeSettings({ excused: excusing(settings.excused, monday, isExcused) }, clock().at))
  const canExcuse = week === 'open' || week === 'half' || week === 'other'
  const isOpen = week === 'first' || canExcuse
  return (
    <Sheet kind="is" stacked className={style['blank']}>
      <p className={style['sentence']}>{t(sentences[week])}</p>
      {isOpen && settings.weekday !== null && (
        <p className="soft">{rhythm(settings.weekday, settings.time)}</p>
      )}
      <div className="row">
        <Button kind="main" onClick={() => navigate('/reflect')}>
          {t('today.begin')}
        </Button>
        {(canExcuse || week === 'excused') && (
          <Button kind="quiet" onClick={() => excuse(canExcuse)}>
            {t(canExcuse ? 'today.excuse' : 'today.unexcuse')}
          </Button>
        )}
      </div>
    </Sheet>
  )
}

/** The day one aims for, with its time where one was given. */
function rhythm(weekday: number, time: string): string {
  const day = sayWeekdayName(weekday)
  return time === '' ? t('today.rhythm', { day }) : t('today.rhythm.time', { day, time })
}
