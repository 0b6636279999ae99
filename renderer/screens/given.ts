/** A file the app was opened with, on its way from the shell to the page that takes it in. */

import { useEffect, useRef } from 'react'
import type { OwnFile } from '../core/file-kind.ts'

/** A file of ours, its name without a folder. */
export interface GivenFile {
  readonly kind: OwnFile
  readonly text: string
  readonly name: string
  /** The meeting it was chosen for, where it is a meeting file. */
  readonly meeting?: string
}

/** Why a file is not taken in: it is none of ours, it can't be read, or the sample journal is open. */
export type Untaken =
  | { readonly kind: 'foreign'; readonly name: string }
  | { readonly kind: 'unread'; readonly reason: string }
  | { readonly kind: 'sample' }

let held: GivenFile | Untaken | null = null
const hearers = new Set<() => void>()

/** Holds a file for the page that takes its kind in, or why there is none; a page that waits gets it at once. */
export function hold(given: GivenFile | Untaken): void {
  held = given
  for (const hear of hearers) hear()
}

/** What is held, without taking it. */
export const heldNow = (): GivenFile | Untaken | null => held

/** Takes in a file of a kind as soon as one is held, for this meeting if it is about one, as if just chosen. */
export function useGiven(kind: OwnFile, take: (file: GivenFile) => void, meeting?: string): void {
  const newest = useRef(take)
  useEffect(() => {
    newest.current = take
  })
  useEffect(() => {
    const hear = () => {
      if (held?.kind !== kind || held.meeting !== meeting) return
      const file = held
      held = null
      newest.current(file)
    }
    hear()
    hearers.add(hear)
    return () => {
      hearers.delete(hear)
    }
  }, [kind, meeting])
}
