/** What can be done with an open talking point. */

import type { ComponentProps } from 'react'
import { useClock } from '../../clock.ts'
import { asksToDecide, closedAs } from '../../core/point.ts'
import { t } from '../../locales/index.ts'
import { changePoint } from '../../store/points.ts'
import { perform } from '../../store/writes.ts'
import { announce } from '../../ui/Announcer.tsx'
import { useBack } from '../../ui/back.ts'
import { Button } from '../../ui/Button.tsx'
import style from './Agenda.module.css'
import { type Mode, type PointLineProps, textOf } from './point.ts'

interface PointActionsProps extends PointLineProps {
  /** One comes back from what was open. */
  readonly isLeft: boolean
  readonly onOpen: (mode: Mode) => void
}

/** The buttons, each named with the point's words; a point that was carried often asks for a decision. */
export function PointActions(props: PointActionsProps) {
  const { row, within, isBack, isLeft, onClosed, onOpen } = props
  const clock = useClock()
  const button = useBack(isBack || isLeft)
  const text = textOf(row.body)
  const close = (state: 'done' | 'dropped') => {
    const { at, day } = clock()
    onClosed()
    perform(() => changePoint(row.id, (point) => closedAs(point, state, within, day), at))
    announce(t(`meet.point.is.${state}`, { text }))
  }
  return (
    <div className={style['actions']}>
      <Quiet ref={button} aria-label={t('meet.point.doneOf', { text })} onClick={() => close('done')}>
        {t('meet.point.done')}
      </Quiet>
      {asksToDecide(row.body) ? (
        <>
          <Quiet aria-label={t('meet.point.shrinkOf', { text })} onClick={() => onOpen('shrink')}>
            {t('meet.point.shrink')}
          </Quiet>
          <Quiet aria-label={t('meet.point.laterOf', { text })} onClick={() => onOpen('schedule')}>
            {t('meet.point.later')}
          </Quiet>
        </>
      ) : (
        <Quiet aria-label={t('note.editOf', { label: text })} onClick={() => onOpen('edit')}>
          {t('note.edit')}
        </Quiet>
      )}
      <Quiet aria-label={t('meet.point.dropOf', { text })} onClick={() => close('dropped')}>
        {t('meet.point.drop')}
      </Quiet>
      <Order {...props} label={text} />
    </div>
  )
}

const Quiet = (props: ComponentProps<typeof Button>) => <Button small kind="quiet" {...props} />

/** A place up or down, where there is one. */
function Order({ row, isFirst, isLast, onMove, label }: PointLineProps & { readonly label: string }) {
  return (
    <>
      {!isFirst && (
        <Quiet data-move={`-1 ${row.id}`} aria-label={t('own.upOf', { label })} onClick={() => onMove(-1)}>
          {t('own.up')}
        </Quiet>
      )}
      {!isLast && (
        <Quiet data-move={`1 ${row.id}`} aria-label={t('own.downOf', { label })} onClick={() => onMove(1)}>
          {t('own.down')}
        </Quiet>
      )}
    </>
  )
}
