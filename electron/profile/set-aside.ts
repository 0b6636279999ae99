/** Puts the whole store aside at the next start, when nothing has it open, and never deletes it. */

import { join } from 'node:path'
import { z } from 'zod/mini'
import { startAgain } from '../again.ts'
import { isThere, jsonOf, moveAside, removeWhole, writeJson } from '../folders.ts'
import { stampOf } from '../stamp.ts'

const wish = z.object({ to: z.string().check(z.regex(/^[\dTZ-]+-set-aside$/)) })

/** Leave a note for the next start, then start again. */
export function requestSetAside(profile: string): void {
  writeJson(notePath(profile), { to: `${stampOf(new Date())}-set-aside` })
  startAgain()
}

/** Carry out the note, if there is one; safe to be stopped and repeated at any step. */
export function carryOutSetAside(profile: string): void {
  const note = wish.safeParse(jsonOf(notePath(profile)))
  const store = join(profile, 'IndexedDB')
  if (note.success) {
    const target = join(profile, 'kept', note.data.to, 'IndexedDB')
    // Already there: it was moved, and what stands in its place now is the new store.
    if (isThere(store) && !isThere(target)) moveAside(store, target)
  }
  removeWhole(notePath(profile))
}

function notePath(profile: string): string {
  return join(profile, 'set-aside.json')
}
