/** Has copies made when they are due, for as long as the journal is open. */

import { useEffect } from 'react'
import { type Clock, useClock } from '../clock.ts'
import { isCopyDue, isLookDue, lookEvery } from '../core/copies.ts'
import { wasCutOff } from '../store/copying.ts'
import { isEmptyJournal } from '../store/journal.ts'
import { copyNow } from './copies.ts'
import { copiesNow, sayCopies } from './copy-places.ts'

/** When this start's first look comes, in milliseconds. */
const firstLook = 20_000

let looking: Promise<void> | null = null
/** UTC instant of the last look. */
let lookedAt: string | null = null

/** Keeps a copy where one is due: after one that failed or was cut off, and once on every day on which something had changed. */
async function copyWhenDue(clock: Clock, app: string): Promise<void> {
  const { at, day, zone } = clock()
  const { inside, folder } = copiesNow()
  const places = [inside, ...(folder === null ? [] : [folder])]
  const isDue = wasCutOff() || places.some((place) => isCopyDue(place, day, zone))
  if (isDue && !(await isEmptyJournal())) await copyNow(at, app, 'changed')
  sayCopies({ isLookedAt: true })
}

/** Looks after the copies for as long as the journal is open: soon after the start, and again and again. */
export function useCopying(app: string | null): void {
  const clock = useClock()
  useEffect(() => {
    if (app === null) return
    const look = () => {
      lookedAt = clock().at
      // Where the journal can't be asked just now, the notice above the page says so; the next look asks again.
      looking ??= copyWhenDue(clock, app)
        .catch(() => undefined)
        .finally(() => {
          looking = null
        })
    }
    // A machine that slept through its timers is looked after when the window comes forward; one that was at work
    // has tried lately, and whoever changes windows need not have a failing drive tried each time.
    const forward = () => {
      if (copiesNow().isLookedAt && isLookDue(lookedAt, clock().at)) look()
    }
    const first = setTimeout(look, firstLook)
    const timer = setInterval(look, lookEvery)
    window.addEventListener('focus', forward)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
      window.removeEventListener('focus', forward)
    }
  }, [clock, app])
}
