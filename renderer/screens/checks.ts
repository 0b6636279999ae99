/** Has the journal checked once the page can be used, and holds what was found. */

import { useEffect, useSyncExternalStore } from 'react'
import { bridge, type StartFacts } from '../bridge.ts'
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

/** What the check of this start found beside what it set aside. */
export interface Found {
  /** Rows that the disk did not give back; they are where they were. */
  readonly withheld: readonly Withheld[]
  /** Most of the journal can't be read, and all of it is where it was. */
  readonly isMost: boolean
  /** The days of entries that a copy holds and the journal does not, and when that copy was made. */
  readonly gone: { readonly days: readonly Day[]; readonly madeAt: string } | null
}

let found: Found = { withheld: [], isMost: false, gone: null }
const listeners = new Set<() => void>()

function say(next: Partial<Found>): void {
  found = { ...found, ...next }
  for (const listener of listeners) listener()
}

/** The entries of the copy that was kept last which have gone, though nobody deleted them. */
async function goneFrom(held: Held, clock: Clock): Promise<Found['gone']> {
  const read = await bridge.readCopy(held.name)
  const preview = read.kind === 'read' ? await previewJournal(read.text) : null
  if (preview?.kind !== 'read') return null
  const days = await goneSince(preview.file, clock())
  if (days.length > 0) rememberMissed(held)
  else if (held.isMissed) forgetHeld()
  return days.length === 0 ? null : { days, madeAt: held.madeAt }
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
