/** A line that unfolds; what is in it is drawn once it was opened, for there can be hundreds. */

import { type ReactNode, useState } from 'react'
import style from './Reports.module.css'

interface FoldProps {
  readonly summary: string
  /** Whether it is open to begin with. */
  readonly startsOpen?: boolean
  readonly children: () => ReactNode
}

/** See the file. */
export function Fold({ summary, startsOpen = false, children }: FoldProps) {
  // Only how it began is said here; from then on it is the reader's.
  const [began] = useState(startsOpen)
  const [wasOpen, setWasOpen] = useState(startsOpen)
  return (
    <details
      className={style['question']}
      open={began}
      onToggle={(event) => event.currentTarget.open && setWasOpen(true)}
    >
      <summary>{summary}</summary>
      {wasOpen && <div className={style['ticks']}>{children()}</div>}
    </details>
  )
}
