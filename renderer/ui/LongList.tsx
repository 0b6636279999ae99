/** A list of any length, drawn only where it is in view. */

import { measureElement, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import style from './LongList.module.css'

interface LongListProps {
  /** A key for each line, in order. */
  readonly keys: readonly string[]
  /** Draws the line at a place. */
  readonly line: (at: number) => ReactNode
  /** A line's height before it was measured, in pixels. */
  readonly lineHeight: number
  /** The heights that lines had when they were last in view, by their keys; kept up here, so that a list that comes back is as tall as it was. */
  readonly heights?: Map<string, number>
}

/** Every line is measured as it comes into view; screen readers are told how many there are in all. */
export function LongList({ keys, line, lineHeight, heights }: LongListProps) {
  const list = useRef<HTMLOListElement>(null)
  const top = useTop(list)
  const virtual = useWindowVirtualizer({
    count: keys.length,
    estimateSize: (at) => heights?.get(keys[at] ?? '') ?? lineHeight,
    measureElement: (element, entry, instance) => {
      const height = measureElement(element, entry, instance)
      heights?.set(keys[instance.indexFromElement(element)] ?? '', height)
      return height
    },
    overscan: 6,
    scrollMargin: top,
    getItemKey: (at) => keys[at] ?? at,
  })
  return (
    <ol className={style['list']} ref={list} style={{ blockSize: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map((item) => (
        <li
          key={item.key}
          ref={virtual.measureElement}
          data-index={item.index}
          aria-setsize={keys.length}
          aria-posinset={item.index + 1}
          className={style['line']}
          style={{ transform: `translateY(${item.start - top}px)` }}
        >
          {line(item.index)}
        </li>
      ))}
    </ol>
  )
}

/** How far down the page something begins, in pixels; followed when what stands above it grows or shrinks. */
function useTop(of: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0)
  const measure = () => setTop(Math.round((of.current?.getBoundingClientRect().top ?? 0) + window.scrollY))
  useLayoutEffect(measure)
  useLayoutEffect(() => {
    const watch = new ResizeObserver(measure)
    watch.observe(document.body)
    return () => watch.disconnect()
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])
  return top
}
