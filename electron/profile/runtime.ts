/** Which runtime last opened a profile: an older one would erase the store, so it is told apart before anything opens. */

import { join } from 'node:path'
import { z } from 'zod/mini'
import { copyAside, isThere, jsonOf, namesIn, removeWhole, writeJson } from '../folders.ts'
import { stampOf } from '../stamp.ts'

/** The runtime's own versions. */
export interface Runtime {
  readonly electron: string
  readonly chromium: string
}

/** How the runtime that starts now stands to the one the profile knows. */
export type Step = 'same' | 'up' | 'far-up' | 'down' | 'unknown'

const record = z.object({ electron: z.string(), chromium: z.string().check(z.regex(/^\d+(\.\d+)*$/)) })
const UPGRADES_KEPT = 2

/** The runtime a profile was last opened with, if it says so legibly. */
export function lastRuntime(profile: string): Runtime | undefined {
  return record.safeParse(jsonOf(recordPath(profile))).data
}

/** Compare Chromium's versions; `far-up` is a new major version. */
export function stepFrom(last: Runtime | undefined, now: Runtime): Step {
  if (last === undefined) return 'unknown'
  const [before, after] = [numbersOf(last.chromium), numbersOf(now.chromium)]
  const place = before.findIndex((number, index) => number !== (after[index] ?? 0))
  if (place < 0) return 'same'
  if ((before[place] ?? 0) > (after[place] ?? 0)) return 'down'
  return place === 0 ? 'far-up' : 'up'
}

/** Before a new major version, or one that cannot be told, opens a store: copy it aside. Keeps the newest two. */
export function keepBeforeUpgrade(profile: string, step: Step, now: Date): void {
  const store = join(profile, 'IndexedDB')
  if ((step !== 'far-up' && step !== 'unknown') || !isThere(store)) return
  const folder = join(profile, 'before-upgrade')
  copyAside(store, join(folder, stampOf(now), 'IndexedDB'))
  const names = namesIn(folder)
  // One that was cut short has no store in it yet, and must not push out a whole one.
  const newest = names.filter((name) => isThere(join(folder, name, 'IndexedDB'))).slice(-UPGRADES_KEPT)
  for (const name of names) if (!newest.includes(name)) removeWhole(join(folder, name))
}

/** Note down the runtime that opens the profile now. */
export function recordRuntime(profile: string, now: Runtime): void {
  const last = lastRuntime(profile)
  if (last?.electron === now.electron && last.chromium === now.chromium) return
  writeJson(recordPath(profile), { electron: now.electron, chromium: now.chromium })
}

function recordPath(profile: string): string {
  return join(profile, 'runtime.json')
}

function numbersOf(version: string): number[] {
  return version.split('.').map(Number)
}
