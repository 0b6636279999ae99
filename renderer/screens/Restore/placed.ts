/** The copies of both places in one list. */

import { useMemo } from 'react'
import { newestFirst } from '../../core/copy-list.ts'
import { useCopies } from '../copy-places.ts'
import type { PlacedCopy } from './read-through.ts'

/** All copies that are known, newest first, whatever place they lie in; the same list until one of them changes. */
export function usePlaced(): readonly PlacedCopy[] {
  const { inside, folder } = useCopies()
  const there = folder?.copies
  return useMemo(
    () =>
      newestFirst([
        ...inside.copies.map((copy) => ({ ...copy, place: 'inside' as const })),
        ...(there ?? []).map((copy) => ({ ...copy, place: 'folder' as const })),
      ]),
    [inside.copies, there],
  )
}
