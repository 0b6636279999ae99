/** Reads that follow the journal: asked again after each change, and after a lost connection was opened anew. */

import { Dexie, liveQuery, type ObservabilitySet, type Subscription } from 'dexie'
// The one hook of the store, by which screens hold what it reads.
// oxlint-disable-next-line no-restricted-imports
import { useLayoutEffect, useState } from 'react'
import type { TableName } from '../core/journal-file.ts'
import { db } from './db.ts'
import { onReopened } from './reopening.ts'

/** The reads that have nothing to show because they failed. */
const starving = new Set<object>()
const listeners = new Set<() => void>()

function say(read: object, isStarving: boolean): void {
  if (starving.has(read) === isStarving) return
  if (isStarving) starving.add(read)
  else starving.delete(read)
  for (const listener of listeners) listener()
}

/** Whether something that should be on the page could not be read; changes are told to `onStarving`. */
export const isStarving = (): boolean => starving.size > 0

/** Calls back after each change, until the returned function is called. */
export function onStarving(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Follows a query until the returned function is called. One that fails is asked again after the next
 * reopening; what was read before stays, for someone may be writing in it.
 */
export function follow<Result>(
  query: () => Promise<Result> | Result,
  got: (result: Result) => void,
): () => void {
  const read = {}
  let isFed = false
  let isLeft = false
  let asked: Subscription | undefined
  // Dexie passes over a closed connection in silence, so the failure is noted before it sees it.
  const noting = async () => {
    try {
      return await query()
    } catch (error) {
      if (!isLeft) say(read, !isFed)
      throw error
    }
  }
  const ask = () => {
    asked?.unsubscribe()
    asked = liveQuery(noting).subscribe(
      (result) => {
        isFed = true
        say(read, false)
        got(result)
      },
      () => undefined,
    )
  }
  ask()
  const leave = onReopened(ask)
  return () => {
    isLeft = true
    leave()
    asked?.unsubscribe()
    say(read, false)
  }
}

/** Reads once; where that fails, again after each reopening until it works. */
export function readOnce<Result>(query: () => Promise<Result>, got: (result: Result) => void): () => void {
  const read = {}
  let isOver = false
  const end = () => {
    isOver = true
    leave()
    say(read, false)
  }
  const ask = () => {
    query().then(
      (result) => {
        if (isOver) return
        end()
        got(result)
      },
      () => say(read, !isOver),
    )
  }
  const leave = onReopened(ask)
  ask()
  return end
}

/**
 * What a query answers now and after each change of what it read; undefined until it could be read. It is asked as soon as
 * the page holds who asks, before that is painted. `ahead` is asked for what was read before that, if anything was.
 */
export function useLive<Result>(
  query: () => Promise<Result> | Result,
  deps: readonly unknown[] = [],
  ahead: () => Result | undefined = () => undefined,
): Result | undefined {
  const [result, setResult] = useState<Result | undefined>(ahead)
  // Who asks names what the query reads, as with an effect.
  // oxlint-disable-next-line react/exhaustive-deps
  useLayoutEffect(() => follow(query, (got) => setResult(() => got)), deps)
  return result
}

/**
 * Calls back after each change of some tables, in whichever window it was made, until the returned function is called.
 * It reads nothing: for who has them read elsewhere, and at once.
 */
export function onWritten(tables: readonly TableName[], listener: () => void): () => void {
  const isOurs = (part: string) =>
    part === 'all' || tables.some((table) => part.startsWith(`idb://${db.name}/${table}/`))
  const written = (parts: ObservabilitySet) => {
    if (Object.keys(parts).some(isOurs)) listener()
  }
  Dexie.on.storagemutated.subscribe(written)
  return () => Dexie.on.storagemutated.unsubscribe(written)
}

/** How many times some tables were changed since the page began to hold who asks, who names the same ones always. */
export function useWritten(tables: readonly TableName[]): number {
  const [times, setTimes] = useState(0)
  useLayoutEffect(() => onWritten(tables, () => setTimes((before) => before + 1)), [tables])
  return times
}
