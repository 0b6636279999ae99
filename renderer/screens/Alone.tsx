/** A sheet that stands alone on the desk, while nothing else is within reach: before the lock, and handed over. */

import type { ReactNode } from 'react'
import { Sheet } from '../ui/Sheet.tsx'
import style from './Alone.module.css'
import { usePage } from './page.ts'

interface AloneProps {
  /** What the window is called; '' for the app's own name. */
  readonly name: string
  /** As for `usePage`: the heading takes the focus whenever it changes; '' leaves the focus where it is. */
  readonly arrival: string
  readonly title: string
  readonly children: ReactNode
}

/** The sheet with its heading. */
export function Alone({ name, arrival, title, children }: AloneProps) {
  const heading = usePage(name, arrival)
  return (
    <div className={style['desk']}>
      <Sheet kind="is" stacked className={style['sheet']}>
        <h1 className="title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </Sheet>
    </div>
  )
}
