/** The clock of an exercise, on the desk: words, a calm bar, and what can be done with it. */

import { useSyncExternalStore } from 'react'
import { type Countdown as Stands, paused, started } from '../../core/countdown.ts'
import type { PracticeNote } from '../../core/practice.ts'
import { t } from '../../locales/index.ts'
import type { PracticeEditor } from '../../store/practice-editor.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { Tick } from '../../ui/Tick.tsx'
import { ring } from './bell.ts'
import style from './Countdown.module.css'
import type { Watch } from './watch.ts'

interface CountdownProps {
  readonly editor: PracticeEditor<PracticeNote>
  readonly timer: NonNullable<PracticeNote['timer']>
  readonly watch: Watch
  /** Milliseconds. */
  readonly total: number
  /** Ends it before its time. */
  readonly onEnd: () => void
}

/** "1:34". */
function clockFace(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** The clock with its buttons; no more than a line once it is over. */
export function Countdown({ editor, timer, watch, total, onEnd }: CountdownProps) {
  const { countdown } = timer
  const change = (by: (countdown: Stands, at: string) => Stands) =>
    editor.change((note, now) => ({
      ...note,
      timer: note.timer && { ...note.timer, countdown: by(note.timer.countdown, now.at) },
    }))
  const start = () => {
    change(started)
    announce(t('listen.call.start'))
  }
  if (countdown.kind === 'over') {
    const isEarly = countdown.passed > 0 && countdown.passed < total
    return (
      <div className={style['over']}>
        {countdown.passed > 0 && (
          <p className={style['words']}>{t(isEarly ? 'listen.early' : 'listen.over')}</p>
        )}
        <Button small kind="quiet" flush onClick={start}>
          {t('listen.again')}
        </Button>
      </div>
    )
  }
  return (
    <section className={style['clock']} aria-label={t('listen.left')}>
      <Face watch={watch} total={total} />
      <p className={style['words']}>
        {countdown.kind === 'running' && t('listen.running')}
        {countdown.kind === 'paused' && t('listen.paused')}
      </p>
      <div className="row">
        <ClockButtons
          kind={countdown.kind}
          onStart={start}
          onPause={() => change((held, at) => paused(held, at, total))}
          onEnd={onEnd}
        />
      </div>
      <Rings editor={editor} rings={timer.rings} />
    </section>
  )
}

interface ClockButtonsProps {
  readonly kind: Exclude<Stands['kind'], 'over'>
  readonly onStart: () => void
  readonly onPause: () => void
  readonly onEnd: () => void
}

/** The first button starts, holds and lets go on: it stays where it is, and keeps the focus. */
function ClockButtons({ kind, onStart, onPause, onEnd }: ClockButtonsProps) {
  const label = { ready: 'listen.start', running: 'listen.pause', paused: 'listen.goOn' } as const
  return (
    <>
      <Button kind={kind === 'ready' ? 'main' : 'plain'} onClick={kind === 'running' ? onPause : onStart}>
        {t(label[kind])}
      </Button>
      <Button kind={kind === 'ready' ? 'quiet' : 'main'} onClick={onEnd}>
        {t(kind === 'ready' ? 'listen.without' : 'listen.finished')}
      </Button>
    </>
  )
}

/** What is left, in figures and as a line that grows shorter once a second. Read out only when asked for. */
function Face({ watch, total }: Pick<CountdownProps, 'watch' | 'total'>) {
  const seconds = useSyncExternalStore(watch.subscribe, watch.secondsLeft)
  return (
    <>
      <p className={style['face']} role="timer" aria-label={t('listen.left')}>
        {clockFace(seconds)}
      </p>
      <div className={style['bar']} aria-hidden="true">
        <div style={{ inlineSize: `${(100_000 * seconds) / total}%` }} />
      </div>
    </>
  )
}

/** Whether it rings, with the sound itself. */
function Rings({
  editor,
  rings,
}: {
  readonly editor: PracticeEditor<PracticeNote>
  readonly rings: boolean
}) {
  return (
    <div className={style['rings']}>
      <Tick
        label={t('listen.rings')}
        isTicked={rings}
        onTick={(isTicked) =>
          editor.change((note) => ({ ...note, timer: note.timer && { ...note.timer, rings: isTicked } }))
        }
      />
      <Button small kind="quiet" onClick={ring}>
        {t('listen.hear')}
      </Button>
    </div>
  )
}
