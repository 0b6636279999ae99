/** The list of copies as a page has it: in parts, of which some are open and read through. */

import { useCallback, useMemo, useState } from 'react'
import { useClock, useToday } from '../../clock.ts'
import { type CopyGroup, groupCopies } from '../../core/copy-list.ts'
import { type ListedCopy, listed, type ReadThrough, useReadThrough } from './read-through.ts'
import { usePlaced } from './placed.ts'

/** See `CopyList`. */
export interface Listed extends Pick<ReadThrough, 'read' | 'found'> {
  readonly copies: readonly ListedCopy[]
  readonly groups: readonly CopyGroup<ListedCopy>[]
  readonly open: ReadonlySet<string>
  readonly onToggle: (key: string, isOpen: boolean) => void
  /** Has what is seen of the list read through; asked for while it is on the page, and not while a file is taken in. */
  readonly onSeen: () => void
}

/** All copies; the newest part is open until it is closed. */
export function useList(): Listed {
  const clock = useClock()
  const today = useToday()
  const { zone } = clock()
  const placed = usePlaced()
  const { read, found, want } = useReadThrough()
  const copies = useMemo(() => listed(placed, read), [placed, read])
  const groups = useMemo(() => groupCopies(copies, today, zone), [copies, today, zone])
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map())
  const open = useMemo(
    () => new Set(groups.flatMap(({ key }, at) => ((toggled.get(key) ?? at === 0) ? [key] : []))),
    [groups, toggled],
  )
  const seen = useMemo(
    () =>
      groups
        .flatMap(({ key, copies: some }) => (open.has(key) ? some : []))
        .flatMap((copy) => (copy.also === null ? [copy] : [copy, copy.also])),
    [groups, open],
  )
  const onSeen = useCallback(() => want(placed, seen), [want, placed, seen])
  const onToggle = (key: string, isOpen: boolean) =>
    setToggled((held) => (held.get(key) === isOpen ? held : new Map(held).set(key, isOpen)))
  return { copies, groups, open, onToggle, onSeen, read, found }
}
