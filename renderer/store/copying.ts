/** Makes copies of the journal through a worker, and remembers what the newest of each place holds. */

import { later, z } from '../core/zod.ts'
import type { CopyAsked, CopyMade } from './copy-worker.ts'
import workerUrl from './copy-worker.ts?worker&url'
import type { JournalCopy } from './copy.ts'
import { JournalWorker } from './journal-worker.ts'
import { openEnvelope } from './lock.ts'
import { stampAt } from './stamp.ts'

/** How long a copy may take to be made, in milliseconds: reading waits for writing, and for a lost connection. */
const patience = 120_000

class Copying extends JournalWorker<CopyAsked, CopyMade> {
  constructor() {
    super(workerUrl)
  }
}

let waiting: Copying | null = null

/** Has a worker at hand, because a copy will be asked for soon; until the returned function is called, or one was made. */
export function readyToCopy(): () => void {
  waiting ??= new Copying()
  return () => {
    waiting?.end()
    waiting = null
  }
}

/** A copy of the journal as it is now, held against the database. Fails with the reason as its message. */
export function makeCopy(at: string, app: string): Promise<JournalCopy> {
  const worker = waiting ?? new Copying()
  waiting = null
  const made = new Promise<JournalCopy>((resolve, reject) => {
    const giveUp = () => reject(new Error('no answer'))
    const timer = setTimeout(giveUp, patience)
    worker.ask(
      (number) => ({ number, at, app, device: stampAt(at).device, envelope: openEnvelope() }),
      (answer) => {
        clearTimeout(timer)
        if (answer.kind === 'made') resolve(answer.copy)
        else reject(new Error(answer.reason))
      },
      () => {
        clearTimeout(timer)
        giveUp()
      },
    )
  })
  return made.finally(() => worker.end())
}

/** Where copies are kept: inside the profile, and in the folder a person chose. */
export type CopyPlace = 'inside' | 'folder'

const markSchema = later(() =>
  z.object({
    /** The copy's file. */
    name: z.string(),
    /** In bytes. */
    size: z.number(),
    /** UTC instant at which it was made. */
    madeAt: z.string(),
    /** Of its tables. */
    digest: z.string(),
    /** UTC instant at which it was last known to hold all there is. */
    soundAt: z.string(),
  }),
)

/** The newest copy of a place, as it is remembered between starts. */
export type CopyMark = z.infer<typeof markSchema>

const key = (place: CopyPlace) => `two-sheets-copied-${place}`

/** What is remembered of a place; null when nothing is. */
export function markOf(place: CopyPlace): CopyMark | null {
  try {
    return markSchema.safeParse(JSON.parse(localStorage.getItem(key(place)) ?? 'null')).data ?? null
  } catch {
    return null
  }
}

const failedKey = (place: CopyPlace) => `two-sheets-copy-failed-${place}`

/** Why the last try of a place failed, also in an earlier start; null when it did not. */
export const failedOf = (place: CopyPlace): string | null => localStorage.getItem(failedKey(place))

/** Remembers that a place failed, until a copy is made there. */
export function rememberFailed(place: CopyPlace, reason: string): void {
  localStorage.setItem(failedKey(place), reason)
}

/** Remembers the newest copy of a place, with which it is in order. */
export function rememberMark(place: CopyPlace, mark: CopyMark): void {
  localStorage.setItem(key(place), JSON.stringify(mark))
  localStorage.removeItem(failedKey(place))
}

const begunKey = 'two-sheets-copy-begun'
let begun = 0

/** Remembers that a copy was begun, until each that was begun has ended: the returned function says that this one has. */
export function copyBegun(): () => void {
  begun += 1
  localStorage.setItem(begunKey, 'yes')
  return () => {
    begun -= 1
    if (begun === 0) localStorage.removeItem(begunKey)
  }
}

/** Whether the page went before a copy had ended, and none has since: how that went nobody knows. */
export const wasCutOff = (): boolean => begun === 0 && localStorage.getItem(begunKey) !== null

/** Forgets all of a place that is another one now, or none. */
export function forgetPlace(place: CopyPlace): void {
  localStorage.removeItem(key(place))
  localStorage.removeItem(failedKey(place))
}
