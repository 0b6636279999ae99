/** What stands around a page of the walk: which audit and week it is, whether it is saved, and the way on. */

import type { ReactNode } from 'react'
import { useClock } from '../../clock.ts'
import { sayDay, t } from '../../locales/index.ts'
import type { DraftEditor } from '../../store/draft-editor.ts'
import { Button } from '../../ui/Button.tsx'
import { Saved } from '../Saved.tsx'
import type { ApartWalk } from './page.ts'
import { commandOf } from '../../commands.ts'
import { Keys } from '../Commands/Keys.tsx'
import { platform } from '../Commands/listening.ts'
import style from './Walk.module.css'

interface WalkFrameProps {
  readonly editor: DraftEditor
  readonly apart?: ApartWalk | null
  readonly sheet: 'is' | 'want'
  /** Stands above the sheet, on the desk. */
  readonly before?: ReactNode
  readonly children: ReactNode
}

/** The audit's name, the week or whom it is about, and the page. */
export function WalkFrame({ editor, apart = null, sheet, before, children }: WalkFrameProps) {
  const clock = useClock()
  const draft = editor.state().draft.body
  return (
    <div className={[style['walk'], sheet === 'want' ? style['walkWant'] : ''].join(' ')}>
      <div className={style['where']}>
        <p className="label">{draft.auditName}</p>
        <p className="note">
          {apart === null ? t('week.of', { day: sayDay(draft.forWeek, clock().day) }) : apart.about}
        </p>
        <Saved />
        {apart !== null && (
          <Button kind="quiet" small onClick={apart.onStop}>
            {t('apart.stop')}
          </Button>
        )}
      </div>
      <div className={style['before']}>{before}</div>
      {children}
    </div>
  )
}

interface TurnbarProps {
  readonly onBack?: (() => void) | undefined
  readonly onSkip?: () => void
  readonly onNext: () => void
  readonly next: string
}

/** The foot of a sheet: back, skip, and on. */
export function Turnbar({ onBack, onSkip, onNext, next }: TurnbarProps) {
  return (
    <div className={`${style['turnbar']} ${style['stay']}`}>
      {onBack && <Button onClick={onBack}>{t('walk.back')}</Button>}
      {onSkip && (
        <Button kind="quiet" flush={!onBack} onClick={onSkip}>
          {t('walk.skip')}
        </Button>
      )}
      <span className={style['key']} aria-hidden="true">
        <Keys written={commandOf('goOn').keys[platform()][0] ?? ''} /> {t('walk.goesOn')}
      </span>
      <Button kind="main" className={style['shift']} onClick={onNext}>
        {next}
      </Button>
    </div>
  )
}
