/** A list that begins with a few of its lines and shows more of them when asked, so that a long one is drawn at once. */

import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { Button } from './Button.tsx'

interface FewProps<Item> {
  /** All of them, in their order. */
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  readonly line: (item: Item) => ReactNode
  /** How many are shown at first, and how many more with each press. */
  readonly few: number
  readonly step: number
  /** What the button says, by how many it would show. */
  readonly more: (count: number) => string
  readonly className?: string | undefined
}

/** After a press the focus is on the first of those that came. */
export function Few<Item>({ items, keyOf, line, few, step, more, className }: FewProps<Item>) {
  const [shown, setShown] = useState(few)
  const list = useRef<HTMLUListElement>(null)
  const came = useRef<number | null>(null)
  useLayoutEffect(() => {
    const first = came.current === null ? null : list.current?.children[came.current]
    came.current = null
    if (first instanceof HTMLElement) first.focus()
  }, [shown])
  const count = Math.min(step, items.length - shown)
  return (
    <>
      <ul className={className} ref={list}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)} tabIndex={-1}>
            {line(item)}
          </li>
        ))}
      </ul>
      {count > 0 && (
        <Button
          small
          onClick={() => {
            came.current = shown
            setShown(shown + step)
          }}
        >
          {more(count)}
        </Button>
      )}
    </>
  )
}
