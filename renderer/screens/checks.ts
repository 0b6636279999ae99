/** Has the journal checked once the page can be used, and holds what was found. */

import { useEffect, useSyncExternalStore } from 'react'
import { bridge, type CopyFacts, type StartFacts, type TextRead } from '../bridge.ts'
import { type Clock, useClock } from '../clock.ts'
import type { Day } from '../core/day.ts'
import { checkRows } from '../store/checking.ts'
import {
  forgetHeld,
  goneSince,
  type Held,
  heldBefore,
  mayBeLess,
  rememberMissed,
  wasCompared,
} from '../store/held.ts'
import { previewJournal } from '../store/journal.ts'
import { readSettings } from '../store/settings.ts'
import { isSample } from '../store/which.ts'
import { letGoOfLost, type Withheld, withheldBefore } from '../store/withheld.ts'
import { idle } from './idle.ts'

/** `gone`: a copy holds entries of these days, and the journal does not. `untold`: it can't be read, so nothing can be told. */
export type Gone = { readonly madeAt: string } & (
  | { readonly kind: 'gone'; readonly days: readonly Day[] }
  | { readonly kind: 'untold' }
)

/** What the check of this start found beside what it set aside. */
export interface Found {
  /** Rows that the disk did not give back; they are where they were. */
  readonly withheld: readonly Withheld[]
  /** Most of the journal can't be read, and all of it is where it was. */
  readonly isMost: boolean
  /** What a copy says of entries that nobody deleted, and when it was made; null where none have gone. */
  readonly gone: Gone | null
}

let found: Found = { withheld: [], isMost: false, gone: null }
const listeners = new Set<() => void>()

function say(next: Partial<Found>): void {
  found = { ...found, ...next }
  for (const listener of listeners) listener()
}

/** So many older copies are asked where the one that is remembered can't be read: each is read whole. */
const mostOlder = 5

/** The days of what a copy holds and the journal does not, though nobody deleted it; null where it can't be read. */
async function missedOf(reading: Promise<TextRead>, clock: Clock): Promise<readonly Day[] | null> {
  const read = await reading
  const preview = read.kind === 'read' ? await previewJournal(read.text) : null
  return preview?.kind === 'read' ? goneSince(preview.file, clock()) : null
}

/** The copies that may stand in for one that can't be read, newest first: those before it, and all in the chosen folder. */
async function standIns({
  madeAt,
}: Held): Promise<readonly (CopyFacts & { read: () => Promise<TextRead> })[]> {
  const visible = await bridge.visibleCopies()
  const inside = (await bridge.listCopies()).filter((copy) => copy.madeAt < madeAt)
  const outside = visible.kind === 'there' ? visible.copies : []
  const all = [
    ...inside.map((copy) => ({ ...copy, read: () => bridge.readCopy(copy.name) })),
    ...outside.map((copy) => ({ ...copy, read: () => bridge.readVisibleCopy(copy.name) })),
  ]
  return all.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt))
}

/** What the newest readable copy beside one says has gone. That nothing has, it can't say of what was written after it. */
async function goneBeside(held: Held, clock: Clock): Promise<Gone> {
  for (const copy of (await standIns(held)).slice(0, mostOlder)) {
    const days = await missedOf(copy.read(), clock)
    if (days !== null && days.length > 0) return { kind: 'gone', days, madeAt: copy.madeAt }
    if (days !== null) break
  }
  return { kind: 'untold', madeAt: held.madeAt }
}

/** The entries of the copy that was kept last which have gone, though nobody deleted them. */
async function goneFrom(held: Held, clock: Clock): Promise<Found['gone']> {
  const days = await missedOf(bridge.readCopy(held.name), clock)
  if (days?.length === 0) {
    if (held.isMissed) forgetHeld()
    return null
  }
  // Held on to also where nothing could be told: a newer copy, of a journal with less, must not answer for it.
  rememberMissed(held)
  return days === null ? goneBeside(held, clock) : { kind: 'gone', days, madeAt: held.madeAt }
}

/** While the laptop is handed over nothing is looked through: what is said would be said to the other. */
async function check({ store }: StartFacts, clock: Clock): Promise<void> {
  if ((await readSettings()).handed !== null) return
  const held = isSample() ? null : heldBefore()
  if (held !== null && (held.isMissed || (await mayBeLess(held)))) say({ gone: await goneFrom(held, clock) })
  wasCompared()
  const wasHurt = store.kind === 'mended' || store.kind === 'damaged'
  const isAll = wasHurt || withheldBefore().length > 0
  const { withheld, isMost } = await checkRows(isAll ? 'all' : 'sample', clock())
  // Said at once; what a later try can read is not said any more.
  say({ isMost, withheld })
  if (isMost) return
  const keepFiles = async () => (await bridge.keepBlobs()) === undefined
  say({ withheld: await letGoOfLost(withheld, clock, keepFiles) })
}

/** Lets it be that entries have gone: it is not said again. */
export function letGoneBe(): void {
  forgetHeld()
  say({ gone: null })
}

/** Checks the open journal once; where it can't be read just now, the next start does. */
export function useChecks(facts: StartFacts | null): void {
  const clock = useClock()
  useEffect(() => {
    if (facts !== null)
      void idle()
        .then(() => check(facts, clock))
        .catch(() => undefined)
  }, [facts, clock])
}

/** What was found, kept up. */
export const useFound = (): Found =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => found,
  )
