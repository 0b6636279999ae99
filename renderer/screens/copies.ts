/** Keeps verified copies of the whole journal, inside the profile and in the folder a person chose, and says how it went. */

import { bridge, type CopyFacts } from '../bridge.ts'
import { handedOver } from '../core/copies.ts'
import { copyBegun, makeCopy } from '../store/copying.ts'
import type { Keep } from '../store/import-receipt.ts'
import { readSettings } from '../store/settings.ts'
import { isSample } from '../store/which.ts'
import { type CopiesNow, copiesNow, type How, lossPointsAt } from './copy-places.ts'
import { failInFolder, keepInFolder, lookAtFolder } from './folder-copies.ts'
import { failInside, foundInside, keepInside, type LastCopy } from './inside-copies.ts'

/** Waits this long, in milliseconds, for a copy before something goes; what is being read then is still what was. */
const patience = 5000
/** Whoever leaves waits so long, in milliseconds, for a copy that is on its way; the shell waits three seconds in all. */
const leaving = 900
const underWay = new Set<Promise<unknown>>()
/** No copy is begun: those that lie there are being locked, and one in clear would be missed. */
let isStopped = false

/**
 * Whether there are copies in either place, as far as that can be known. A chosen folder that is away, or does not answer for
 * a moment, must not hold up the start: there may be some in it.
 */
export async function mayHaveCopies(): Promise<boolean> {
  if (copiesNow().inside.copies.length > 0) return true
  const isLate = await Promise.race([
    lookAtFolder().then(() => false),
    new Promise<true>((resolve) => setTimeout(() => resolve(true), patience)),
  ])
  const { folder } = copiesNow()
  return isLate || (folder !== null && (folder.failed !== null || folder.copies.length > 0))
}

/** Told once at start-up: the copies that were found inside the profile. The folder is looked at from here. */
export function foundCopies(copies: readonly CopyFacts[]): void {
  foundInside(copies)
  void lookAtFolder()
}

const wordOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The laptop changed hands before the rows were read: no copy is wanted, and nothing failed. */
const wasHanded = (error: unknown): boolean => wordOf(error) === handedOver

/** Begins a copy of the present in both places; each ends by itself, and neither fails. */
function begin(
  at: string,
  app: string,
  how: How,
): { readonly inside: Promise<LastCopy>; readonly folder: Promise<void> } {
  if (isStopped) return { inside: Promise.resolve({ kind: 'none' }), folder: Promise.resolve() }
  const making = makeCopy(at, app)
  const inside = making
    .then((copy) => keepInside(copy, at, how))
    .catch((error: unknown) => (wasHanded(error) ? { kind: 'none' as const } : failInside(wordOf(error))))
  const folder = making
    .then((copy) => keepInFolder(copy, at, how))
    .catch((error: unknown) => (wasHanded(error) ? undefined : failInFolder(wordOf(error))))
  track(Promise.allSettled([inside, folder]).then(copyBegun()))
  return { inside, folder }
}

function track(copying: Promise<unknown>): void {
  const over = () => underWay.delete(tracked)
  const tracked: Promise<unknown> = copying.then(over, over)
  underWay.add(tracked)
}

const allEnded = async (): Promise<void> => {
  while (underWay.size > 0) await Promise.all(underWay)
}

/** Resolves when no copy is on its way any more, or after a moment: then the next start makes up for it. */
export async function copiesEnded(): Promise<void> {
  await Promise.race([allEnded(), new Promise((resolve) => setTimeout(resolve, leaving))])
}

/** Begins no copy from now on; resolves when none is on its way any more, however slow its drive. */
export function stopCopies(): Promise<void> {
  isStopped = true
  return allEnded()
}

/** Copies may be made again. */
export function goOnCopying(): void {
  isStopped = false
}

/**
 * Whether a copy may be made now. The sample is nobody's journal: a copy of it would only stand in the way of the real
 * ones. While the laptop is handed over, what is being written there is the other's, and is in clear.
 */
async function mayCopy(): Promise<boolean> {
  try {
    return !isSample() && (await readSettings()).handed === null
  } catch {
    // What can't be read can't be copied either, and the try will say so.
    return true
  }
}

/**
 * Keeps a copy of what the journal holds now, where the newest one does not hold the same already. Resolves to how
 * it ended inside the profile, and waits for no other drive; never throws.
 */
export function keepCopy(at: string, app: string): Promise<LastCopy> {
  const kept = mayCopy().then((may) => (may ? begin(at, app, 'changed').inside : { kind: 'none' as const }))
  track(kept)
  return kept
}

/** A copy of what stands, before a file is taken in: the way back leads to it by its name. */
export async function copyBefore(at: string, app: string): ReturnType<Keep> {
  const kept = await keepCopy(at, app)
  if (kept.kind === 'kept') return { kind: 'kept', name: kept.copy.name }
  return { kind: 'failed', reason: kept.kind === 'failed' ? kept.reason : '' }
}

/** Makes a copy in every place where one may be made now, and resolves when all have ended. */
export async function copyNow(at: string, app: string, how: How): Promise<void> {
  if (!(await mayCopy())) return
  const { inside, folder } = begin(at, app, how)
  await Promise.all([inside, folder])
}

/** Makes a new copy in every place; resolves to how both stand when all have ended. */
export async function backUp(at: string, app: string): Promise<CopiesNow> {
  await copyNow(at, app, 'always')
  return copiesNow()
}

/** A copy before something goes. It can be brought back from the trash, so a slow disk holds it up for a moment only. */
export async function copyFirst(at: string, app: string): Promise<void> {
  await Promise.race([keepCopy(at, app), new Promise((resolve) => setTimeout(resolve, patience))])
}

/** Keeps an older database's text before it is brought up; true once it lies inside the profile, or is a sample's. */
export async function keepBeforeUpgrade(text: string): Promise<boolean> {
  if (isSample()) return true
  void bridge.keepVisibleCopy(text, lossPointsAt())
  return (await bridge.keepCopy(text, lossPointsAt())).kind === 'kept'
}
