/** What stands around an exercise: its name, where it comes from, and whether all is stored. */

import type { ReactNode, RefObject } from 'react'
import { Link } from 'wouter'
import type { Exercise } from '../../core/exercise.ts'
import { t } from '../../locales/index.ts'
import { Saved } from '../Saved.tsx'
import { Basis } from './Basis.tsx'
import style from './Practice.module.css'

interface FrameProps {
  readonly exercise: Exercise
  readonly heading: RefObject<HTMLHeadingElement | null>
  /** What it asks, where that is to be in view; the room has told it already. */
  readonly opening?: string
  readonly children: ReactNode
}

/** The head on the desk, then the exercise itself. */
export function Frame({ exercise, heading, opening = '', children }: FrameProps) {
  return (
    <div className={style['page']}>
      <div className={style['where']}>
        <Link className="link" href="/practice">
          {t('practice.back')}
        </Link>
        <Saved />
      </div>
      <header className={style['head']}>
        <h1 className="title" ref={heading} tabIndex={-1}>
          {exercise.name}
        </h1>
        {opening !== '' && <p className={style['opening']}>{opening}</p>}
        <Basis source={exercise.source} />
      </header>
      {children}
    </div>
  )
}
