/** What stands around an exercise: its name, what it asks, where it comes from, and whether all is stored. */

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
  readonly children: ReactNode
}

/** The head on the desk, then the exercise itself. */
export function Frame({ exercise, heading, children }: FrameProps) {
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
        <p className={style['opening']}>{exercise.opening}</p>
        <Basis source={exercise.source} />
      </header>
      {children}
    </div>
  )
}
