/** One talking point: its words, whose it is and how old, and what can be done with it. */

import { useState } from 'react'
import { useClock, useToday } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import { addDays, type Day } from '../../core/day.ts'
import { asksToDecide, reopened, shrunk } from '../../core/point.ts'
import { sayDay, t } from '../../locales/index.ts'
import { changePoint } from '../../store/points.ts'
import { perform } from '../../store/writes.ts'
import { announce } from '../../ui/Announcer.tsx'
import { useBack } from '../../ui/back.ts'
import { Button } from '../../ui/Button.tsx'
import { usePen } from '../../ui/pen.ts'
import { Write } from '../../ui/Write.tsx'
import style from './Agenda.module.css'
import { type Mode, type PointLineProps, textOf } from './point.ts'
import { PointActions } from './PointActions.tsx'
import { When } from '../OneOnOnes/When.tsx'
import { calledOf } from '../OneOnOnes/words.ts'

/** An open point. */
export function PointLine(props: PointLineProps) {
  const { row, person, isBack } = props
  const today = useToday()
  const [mode, setMode] = useState<Mode>('read')
  const [isLeft, setLeft] = useState(isBack)
  const { body } = row
  const open = (next: Mode) => {
    setLeft(next === 'read')
    setMode(next)
  }
  const isMine = (person.body.relation === 'led') === (body.by === 'lead')
  const about = [
    isMine ? t('meet.point.yours') : t('meet.point.theirs', { name: calledOf(person.body) }),
    t('meet.point.raised', { day: sayDay(body.raisedOn, today) }),
    body.carried.length === 0 ? '' : t('meet.point.carried', { count: body.carried.length }),
  ]
  return (
    <li className={style['point']}>
      {mode === 'edit' || mode === 'shrink' ? (
        <Editing row={row} isShrinking={mode === 'shrink'} onDone={() => open('read')} />
      ) : (
        <p className={style['text']} dir="auto">
          {textOf(body)}
        </p>
      )}
      <p className="note">{about.filter((part) => part !== '').join(' · ')}</p>
      {mode === 'read' && asksToDecide(body) && <p>{t('meet.point.ask')}</p>}
      {mode === 'read' && <PointActions {...props} isLeft={isLeft} onOpen={open} />}
      {mode === 'schedule' && <Schedule {...props} onDone={() => open('read')} />}
    </li>
  )
}

interface EditingProps {
  readonly row: Read<'point'>
  /** What is written makes it smaller, and its count starts anew. */
  readonly isShrinking: boolean
  readonly onDone: () => void
}

function Editing({ row: { id, body }, isShrinking, onDone }: EditingProps) {
  const clock = useClock()
  const area = usePen()
  // The words are kept by the area while they are written.
  const [initial] = useState(body.text)
  const write = (text: string) =>
    perform(
      () => changePoint(id, (point) => (isShrinking ? shrunk(point, text) : { ...point, text }), clock().at),
      text,
      `point:${id}`,
    )
  return (
    <div className={style['editing']}>
      <Write
        ref={area}
        label={t(isShrinking ? 'meet.point.smaller' : 'meet.point.words')}
        initial={initial}
        paper="line"
        onWrite={write}
      />
      <Button small onClick={onDone}>
        {t('note.done')}
      </Button>
    </div>
  )
}

/** In how many days a scheduled point comes back unless another day is chosen. */
const fourWeeks = 28

function Schedule({ row, day, onDone }: PointLineProps & { readonly onDone: () => void }) {
  const clock = useClock()
  const schedule = (notBefore: Day) => {
    perform(() => changePoint(row.id, (point) => ({ ...point, notBefore }), clock().at))
    announce(t('meet.point.is.later', { text: textOf(row.body) }))
    onDone()
  }
  return (
    <When
      day={addDays(day, fourWeeks)}
      time={null}
      take={t('meet.point.later.take')}
      onTake={schedule}
      onLeave={onDone}
    />
  )
}

interface ClosedProps {
  readonly row: Read<'point'>
  readonly isBack: boolean
  readonly onPutBack: () => void
}

/** A point that was talked about or dropped, with the way back. */
export function Closed({ row: { id, body }, isBack, onPutBack }: ClosedProps) {
  const clock = useClock()
  const button = useBack(isBack)
  const text = textOf(body)
  return (
    <li className={style['closed']}>
      <p>
        <span dir="auto">{text}</span>{' '}
        <span className="note">
          {t(body.state === 'dropped' ? 'meet.point.wasDropped' : 'meet.point.wasDone')}
        </span>
      </p>
      <Button
        ref={button}
        small
        kind="quiet"
        aria-label={t('meet.point.backOf', { text })}
        onClick={() => {
          onPutBack()
          perform(() => changePoint(id, reopened, clock().at))
        }}
      >
        {t('meet.point.back')}
      </Button>
    </li>
  )
}
