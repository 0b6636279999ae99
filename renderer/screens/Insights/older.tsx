/** Shows the newest of many at first, and older ones as they are asked for. */

import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useOnPaper } from '../../ui/paper.ts'

/** How many are shown at first, and how many more come at a time. */
interface Portions {
  readonly first: number
  readonly more: number
  /** True where paper gets them all: nothing that is missing there could be asked for. */
  readonly isWholeOnPaper?: boolean
}

/** The rows of a table: ten years would be thousands. */
export const many: Portions = { first: 60, more: 240, isWholeOnPaper: true }

/** What is shown of many. */
interface Older<List extends HTMLElement> {
  /** How many of the newest. */
  readonly count: number
  /** For the `ref` of what holds them, one child each. */
  readonly list: RefObject<List | null>
  /** The way to more of them; nothing when all are there. */
  readonly button: ReactNode
}

/** How many of `all` are shown: some at first, then more at a time. */
export function useOlder<List extends HTMLElement>(
  all: number,
  { first, more, isWholeOnPaper = false }: Portions,
  words: 'insights.older' | 'insights.older.wanted' | 'insights.older.rows',
): Older<List> {
  const [count, setCount] = useState(first)
  const list = useRef<List>(null)
  const older = Math.min(more, all - count)
  // The button may be gone afterwards, so the focus goes to the first one that came.
  const came = useRef<number>(null)
  useLayoutEffect(() => {
    if (came.current === null) return
    const one = list.current?.children[came.current]
    const target = one?.querySelector('a') ?? one
    if (target instanceof HTMLElement) target.focus()
    came.current = null
  }, [count])
  const isWhole = useOnPaper() && isWholeOnPaper
  const button = older > 0 && !isWhole && (
    <Button
      small
      onClick={() => {
        came.current = count
        setCount(count + older)
      }}
    >
      {t(words, { count: older })}
    </Button>
  )
  return { count: isWhole ? Math.max(count, all) : count, list, button }
}
