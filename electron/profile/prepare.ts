/** Gets a profile ready to be opened, or says why it must not be: the order of the steps is what keeps it safe. */

import { join, resolve } from 'node:path'
import { app } from 'electron'
import { copiesFolder, madeAt } from '../backups.ts'
import { reasonOf } from '../files.ts'
import { namesIn, proveWritable } from '../folders.ts'
import { words } from '../language.ts'
import type { Refusal } from './refusal.ts'
import { keepBeforeUpgrade, lastRuntime, recordRuntime, type Runtime, stepFrom } from './runtime.ts'
import { carryOutSetAside } from './set-aside.ts'
import { carryOutSwitch } from './switching.ts'
import { carryOutWipe, removeMovedOut, type Wiping } from './wipe.ts'

/** A profile that may be opened, one that is open already in another process, or one that must stay shut. */
export type Prepared =
  | {
      readonly kind: 'ready'
      /** What of a store before this one could not be removed. */
      readonly left: readonly string[]
      readonly wiping: Wiping | null
    }
  | { readonly kind: 'open already' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** The profile's folder. Electron falls back to the usual one when it cannot make the folder that was asked for. */
export function profileFolder(): string {
  const asked = app.commandLine.getSwitchValue('user-data-dir')
  return asked === '' ? app.getPath('userData') : resolve(asked)
}

/**
 * Ready a profile, all but its store's own files, which wait for a page (`store/page-store.ts`). Must run before the app
 * is ready, for then Chromium opens its files.
 */
export function prepare(profile: string, runtime: Runtime, now: Date): Prepared {
  // Before the lock: where nothing can be written the lock fails too, and would look like a second start.
  const unwritable = attempt(() => proveWritable(profile))
  if (unwritable !== undefined) return { kind: 'refused', refusal: cannotWrite(profile, unwritable) }
  app.setPath('userData', profile)
  if (!app.requestSingleInstanceLock()) return { kind: 'open already' }
  let wiping: Wiping | null = null
  // Before all else: what a person deleted is nothing that another version could have a word in.
  const undeleted = attempt(() => {
    wiping = carryOutWipe(profile)
  })
  if (undeleted !== undefined) return { kind: 'refused', refusal: cannotDelete(profile, undeleted) }
  const last = lastRuntime(profile)
  const step = stepFrom(last, runtime)
  if (step === 'down') return { kind: 'refused', refusal: tooNew(profile, last?.chromium ?? '', runtime) }
  let left: readonly string[] = []
  const unkept = attempt(() => {
    carryOutSetAside(profile)
    // Right after a deletion it is told what stays of it, and nothing is removed again.
    left = [...carryOutSwitch(profile), ...(wiping === null ? removeMovedOut(profile) : [])]
    keepBeforeUpgrade(profile, step, now)
    recordRuntime(profile, runtime)
  })
  if (unkept !== undefined) return { kind: 'refused', refusal: cannotKeep(profile, unkept) }
  return { kind: 'ready', left, wiping }
}

/** The reason why something did not work, or undefined when it did. */
function attempt(task: () => void): string | undefined {
  try {
    task()
    return undefined
  } catch (error) {
    return reasonOf(error)
  }
}

/** A full disk is told apart: a store that is opened on one can be lost, and the folder itself is in order. */
function cannotWrite(profile: string, reason: string): Refusal {
  const isFull = reason === 'ENOSPC' || reason === 'EDQUOT'
  const { title, detail } = words().refusal[isFull ? 'noRoom' : 'unwritable']
  return { code: isFull ? 13 : 10, title, detail: detail(profile, reason) }
}

function tooNew(profile: string, chromium: string, runtime: Runtime): Refusal {
  const { title, detail } = words().refusal.tooNew
  return {
    code: 11,
    title,
    detail: detail(chromium, runtime.chromium, newestCopy(copiesFolder(profile))),
  }
}

function newestCopy(folder: string): string | undefined {
  let names: string[] = []
  attempt(() => {
    names = namesIn(folder)
  })
  const newest = names.filter((name) => madeAt(name) !== undefined).at(-1)
  return newest === undefined ? undefined : join(folder, newest)
}

function cannotKeep(profile: string, reason: string): Refusal {
  const { title, detail } = words().refusal.unkept
  return { code: 12, title, detail: detail(profile, reason) }
}

/** A deletion that could not be brought to its end. */
export function cannotDelete(profile: string, reason: string): Refusal {
  const { title, detail } = words().refusal.undeleted
  return { code: 14, title, detail: detail(profile, reason) }
}
