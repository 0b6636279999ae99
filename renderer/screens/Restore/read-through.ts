/** Reads copies through, one after another, while they are looked at: what each holds, or what is wrong with it. */

import { useEffect, useState, useSyncExternalStore } from 'react'
import { bridge, type CopyFacts } from '../../bridge.ts'
import { type WithTwin, withTwins } from '../../core/copy-twins.ts'
import type { CopyPlace } from '../../store/copying.ts'
import { Files, type Summarised } from '../../store/files.ts'

/** A copy with the place it lies in. */
export interface PlacedCopy extends CopyFacts {
  readonly place: CopyPlace
}

/** A copy as the list has it: with the same one in the other place, if there is one. */
export type ListedCopy = WithTwin<PlacedCopy>

/** What is known of a copy once it was read through. */
export type CopyRead = Summarised

/** What was found so far, by `keyOf`. */
export type CopiesRead = ReadonlyMap<string, CopyRead>

/** Tells a copy from the others of both places; one that was written anew is another. */
export const keyOf = ({ place, name, size }: PlacedCopy): string => `${place} ${name} ${size}`

/** Copies, newest first, with those that lie in both places as one, as far as they were read. */
export const listed = (copies: readonly PlacedCopy[], read: CopiesRead): readonly ListedCopy[] =>
  withTwins(copies, 'inside', (copy) => {
    const known = read.get(keyOf(copy))
    return known?.kind === 'trouble' ? null : known?.print
  })

/** The newest copy that was read through whole, also one that is locked; undefined where none is known yet. `copies` are newest first. */
export const newestWhole = <Copy extends PlacedCopy>(
  copies: readonly Copy[],
  read: CopiesRead,
): Copy | undefined =>
  copies.find((copy) => ['summary', 'locked'].includes(read.get(keyOf(copy))?.kind ?? ''))

/** Whether a copy that was read through whole holds an entry, a draft or a person; one that is locked may. */
const holdsSome = (read: CopyRead | undefined): boolean =>
  read?.kind === 'locked' ||
  (read?.kind === 'summary' && read.summary.entries + read.summary.drafts + read.summary.people > 0)

/** The newest copy to bring back: one was made of nothing before another was restored, and would bring nothing. */
export const newestHolding = <Copy extends PlacedCopy>(
  copies: readonly Copy[],
  read: CopiesRead,
): Copy | undefined => copies.find((copy) => holdsSome(read.get(keyOf(copy))))

/** One list's reading. */
class Reading {
  #read: CopiesRead = new Map()
  #all: readonly PlacedCopy[] = []
  #seen: readonly PlacedCopy[] = []
  #files: Files | null = null
  readonly #listeners = new Set<() => void>()

  readonly now = (): CopiesRead => this.#read
  readonly listen = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** From now on these are read: from the newest on until one is whole and holds something, then all that are seen. */
  readonly want = (all: readonly PlacedCopy[], seen: readonly PlacedCopy[]): void => {
    this.#all = all
    this.#seen = seen
    if (this.#files !== null || this.#next() === undefined) return
    this.#files = new Files()
    void this.#go(this.#files)
  }

  /** What was found of a copy elsewhere, as when all of it was read. */
  readonly found = (copy: PlacedCopy, read: CopyRead): void => {
    this.#read = new Map(this.#read).set(keyOf(copy), read)
    for (const listener of this.#listeners) listener()
  }

  /** Reads nothing more until it is asked again. */
  end(): void {
    this.#files?.end()
    this.#files = null
  }

  #next(): PlacedCopy | undefined {
    const isUnread = (copy: PlacedCopy) => !this.#read.has(keyOf(copy))
    const newest = newestHolding(this.#all, this.#read) === undefined ? this.#all.find(isUnread) : undefined
    return newest ?? this.#seen.find(isUnread)
  }

  async #go(files: Files): Promise<void> {
    for (let copy = this.#next(); copy !== undefined && this.#files === files; copy = this.#next()) {
      const read = await files.summary(await addressOf(copy))
      if (this.#files !== files) return
      this.found(copy, read)
    }
    if (this.#files === files) this.end()
  }
}

/** Where a copy is read. */
export const addressOf = ({ place, name, size }: PlacedCopy): Promise<string> =>
  bridge.offerCopy(place, name, size)

/** What was found of copies so far, and how to have more of them read. */
export interface ReadThrough {
  readonly read: CopiesRead
  readonly found: (copy: PlacedCopy, read: CopyRead) => void
  readonly want: (all: readonly PlacedCopy[], seen: readonly PlacedCopy[]) => void
}

/** One list's reading, for as long as it is on the page. */
export function useReadThrough(): ReadThrough {
  const [reading] = useState(() => new Reading())
  useEffect(() => () => reading.end(), [reading])
  const read = useSyncExternalStore(reading.listen, reading.now)
  return { read, found: reading.found, want: reading.want }
}
