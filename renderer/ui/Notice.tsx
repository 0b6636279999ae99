/** A slip of paper that says what is wrong, or what was done, and what to do next. */

import type { ReactNode } from 'react'
import style from './Notice.module.css'

interface NoticeProps {
  readonly title: string
  /** `trouble` interrupts a screen reader; `calm` waits its turn. */
  readonly kind?: 'trouble' | 'calm'
  readonly level?: 2 | 3
  readonly children?: ReactNode
}

/** A notice with its heading; buttons go among the children. */
export function Notice({ title, kind = 'trouble', level = 2, children }: NoticeProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section
      className={[style['notice'], kind === 'calm' ? style['calm'] : ''].join(' ')}
      role={kind === 'trouble' ? 'alert' : 'status'}
    >
      <Heading className={style['head']}>
        {kind === 'trouble' && (
          <svg className={style['sign']} viewBox="0 0 18 18" aria-hidden="true">
            <path
              d="M9 1.8 17 16H1z"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.7"
              strokeLinejoin="round"
            />
            <path d="M9 7v4.2M9 13v1" stroke="currentColor" strokeWidth="1.7" />
          </svg>
        )}
        {title}
      </Heading>
      {children}
    </section>
  )
}
