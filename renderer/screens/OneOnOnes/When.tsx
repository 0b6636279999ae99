/** Choosing a day, and a time where one is wanted: for a meeting, or for a point that is scheduled. */

import { useLayoutEffect, useRef, useState } from 'react'
import { type Day, isDay } from '../../core/day.ts'
import { t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Input } from '../../ui/Field.tsx'
import style from './OneOnOnes.module.css'

interface WhenProps {
  readonly day: Day
  /** Null where no time is asked. */
  readonly time: string | null
  /** What the button that takes it is called. */
  readonly take: string
  /** Where it is not the one thing to do on its page. */
  readonly isPlain?: boolean
  readonly onTake: (day: Day, time: string) => void
  /** Left out where there is nothing to go back to. */
  readonly onLeave?: () => void
}

/**
 * The fields and their buttons. Where a button opened it, the day takes the focus, for that button is gone. Without a
 * day nothing is taken.
 */
export function When({ day, time, take, isPlain = false, onTake, onLeave }: WhenProps) {
  const [chosen, setChosen] = useState({ day, time: time ?? '' })
  const [problem, setProblem] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const wasOpened = onLeave !== undefined
  useLayoutEffect(() => {
    if (wasOpened) form.current?.querySelector('input')?.focus()
  }, [wasOpened])
  return (
    <form
      ref={form}
      className={style['when']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (isDay(chosen.day)) onTake(chosen.day, chosen.time)
        else setProblem(t('meet.when.none'))
      }}
    >
      <Input
        label={t('meet.when.day')}
        type="date"
        initial={day}
        onWrite={(text) => setChosen({ ...chosen, day: text })}
      />
      {time !== null && (
        <Input
          label={t('meet.when.time')}
          type="time"
          initial={time}
          onWrite={(text) => setChosen({ ...chosen, time: text })}
        />
      )}
      <Button type="submit" kind={isPlain || time === null ? 'plain' : 'main'}>
        {take}
      </Button>
      {onLeave !== undefined && <Button onClick={onLeave}>{t('meet.when.leave')}</Button>}
      <output className="note">{problem}</output>
    </form>
  )
}
