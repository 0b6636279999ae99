/** A part of a page of the Library under its heading. */

import { useId } from 'react'
import style from './Library.module.css'

interface PartProps {
  /** What links on the page find its heading by; absent where none leads to it. */
  readonly id?: string
  readonly name: string
  /** A line under the heading; absent where none is needed. */
  readonly lead?: string
  readonly children: React.ReactNode
}

/** A region named by its heading. */
export function Part({ id, name, lead = '', children }: PartProps) {
  const made = useId()
  const heading = id ?? made
  return (
    <section aria-labelledby={heading} className={style['part']}>
      <h2 className="section" id={heading} tabIndex={-1}>
        {name}
      </h2>
      {lead !== '' && <p className="note">{lead}</p>}
      {children}
    </section>
  )
}
