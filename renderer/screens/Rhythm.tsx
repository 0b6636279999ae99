/** The day and the time one aims for: asked at the first start, and changed in Settings. */

import { capital, sayWeekdayName, t } from '../locales/index.ts'
import { Choice } from '../ui/Choice.tsx'
import { Input } from '../ui/Field.tsx'

/** Monday to Sunday, and 0 for no fixed day. */
const days = [1, 2, 3, 4, 5, 6, 7, 0]

interface RhythmProps {
  /** 1 Monday to 7 Sunday, 0 for no fixed day; null before any was chosen. */
  readonly weekday: number | null
  /** "16:30"; empty for none. */
  readonly time: string
  readonly onDay: (weekday: number) => void
  readonly onTime: (time: string) => void
}

/** Both choices, one under the other. */
export function Rhythm({ weekday, time, onDay, onTime }: RhythmProps) {
  const options = days.map((day) => ({
    value: day,
    label: day === 0 ? t('start.week.none') : capital(sayWeekdayName(day)),
  }))
  return (
    <>
      <Choice legend={t('start.week.day')} options={options} value={weekday} onChoose={onDay} />
      <Input label={t('start.week.time')} type="time" initial={time} onWrite={onTime} />
    </>
  )
}
