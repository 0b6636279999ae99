/** The key T: from a chart to the table with its numbers, and back, with the focus on the same one. */

import { useLayoutEffect, useRef } from 'react'
import { useCommand } from '../Commands/doing.ts'
import style from './Insights.module.css'

/** What has the focus of a chart, and the box of a table; both kinds never stand in one section. */
const twins = `input[type="range"], .${style['rounds']}`

/** Where the focus was when the key was pressed: a section by its name, and the chart or table in it. */
interface Place {
  readonly section: string
  readonly at: number
}

const twinsOf = (section: Element | null): readonly HTMLElement[] => [
  ...(section?.querySelectorAll<HTMLElement>(twins) ?? []),
]

/** The chart or table that has the focus; null where it is elsewhere. */
function placeOf(target: EventTarget | null): Place | null {
  if (!(target instanceof Element)) return null
  const twin = target.closest<HTMLElement>(twins)
  const section = twin?.closest('section[aria-labelledby]')
  if (!twin || !section) return null
  return { section: section.getAttribute('aria-labelledby') ?? '', at: twinsOf(section).indexOf(twin) }
}

/** Puts the focus on the chart or table that stands there now. */
function focusOn({ section, at }: Place): void {
  const all = twinsOf(document.querySelector(`section[aria-labelledby="${section}"]`))
  const twin = all[Math.min(at, all.length - 1)]
  if (twin === undefined) return
  // A table is scrolled by the arrow keys while it has the focus; Tab goes to the links in it.
  if (!(twin instanceof HTMLInputElement)) twin.tabIndex = -1
  twin.focus()
}

/** Takes the key on the charts and in the tables of the room alone, so that it takes no letter elsewhere. */
export function useTableKey(asTable: boolean, turn: () => void): void {
  const left = useRef<Place | null>(null)
  useLayoutEffect(() => {
    if (left.current !== null) focusOn(left.current)
    left.current = null
  }, [asTable])
  useCommand(
    'table',
    () => {
      left.current = placeOf(document.activeElement)
      turn()
    },
    (target) => placeOf(target) !== null,
  )
}
