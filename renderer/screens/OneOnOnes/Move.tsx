/** Moving a meeting to another day; everything that belongs to it goes along. */

import { useState } from 'react'
import { useClock, useToday } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import { type Day } from '../../core/day.ts'
import { t } from '../../locales/index.ts'
import { moveMeeting } from '../../store/meetings.ts'
import { perform } from '../../store/writes.ts'
import { announce } from '../../ui/Announcer.tsx'
import { useBack } from '../../ui/back.ts'
import { Button } from '../../ui/Button.tsx'
import { When } from './When.tsx'
import { whenOf } from './words.ts'

/** The button, and in its place the day and the time once it is pressed. */
export function Move({ meeting }: { readonly meeting: Read<'meeting'> }) {
  const clock = useClock()
  const today = useToday()
  const [state, setState] = useState<'begin' | 'open' | 'left'>('begin')
  const button = useBack(state === 'left')
  if (state !== 'open')
    return (
      <div>
        <Button ref={button} small onClick={() => setState('open')}>
          {t('meet.move')}
        </Button>
      </div>
    )
  const move = (day: Day, time: string) => {
    perform(() => moveMeeting(meeting.id, day, time, clock().at))
    announce(t('meet.move.done', { when: whenOf({ ...meeting.body, day, time }, today) }))
    setState('left')
  }
  return (
    <When
      day={meeting.body.day}
      time={meeting.body.time}
      take={t('meet.move.take')}
      onTake={move}
      onLeave={() => setState('left')}
    />
  )
}
