/** Deletes a whole journal at the next start, before anything has its files open: a note first, the files, then the note. */

import { isAbsolute, join } from 'node:path'
import { z } from 'zod/mini'
import type { FolderOfCopies } from '../backups.ts'
import type { Failed, Left } from '../bridge.ts'
import { flushFolder, reasonOf } from '../files.ts'
import {
  isFolder,
  jsonOf,
  moveAside,
  namesHard,
  namesIn,
  removeEmpty,
  removeHard,
  writeJson,
} from '../folders.ts'
import { stampOf } from '../stamp.ts'
import { VisibleFolder } from '../visible-folder.ts'
import { isMovedOut, movedOut } from './own-files.ts'
import { type What, whatIs } from './own-inside.ts'

const NOTE = 'wipe.json'

/** How long the drive of a chosen folder may hold up the start, in milliseconds. */
const PATIENCE = 10_000

const wish = z.object({
  at: z.string().check(z.regex(/^[\dTZ-]+$/)),
  folder: z.nullable(z.object({ folder: z.string().check(z.refine(isAbsolute)), series: z.string() })),
})

/** What a deletion that is under way has come to, and what there is still to do outside the profile. */
export interface Wiping {
  readonly left: readonly Left[]
  readonly folder: FolderOfCopies | null
}

/** Leave a note for the next start; once it lies there is no way back, and the app must start again. */
export function noteWipe(profile: string, folder: FolderOfCopies | null, now: Date): Failed | undefined {
  try {
    writeJson(join(profile, NOTE), { at: stampOf(now), folder })
    return undefined
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) }
  }
}

/** Removes what an earlier deletion had to leave. Answers the paths of what stays. */
export function removeMovedOut(profile: string): readonly string[] {
  const names = namesIn(profile).filter((name) => isMovedOut(name))
  return names.filter((name) => remove(profile, name) !== undefined).map((name) => join(profile, name))
}

/**
 * Carry out the note, if there is one; safe to be stopped and repeated at any step. Throws where the journal itself stays
 * in its place: then nothing may be opened.
 */
export function carryOutWipe(profile: string): Wiping | null {
  // A note that can't be read is none of ours, which are written whole: nothing is deleted for it.
  const { data } = wish.safeParse(jsonOf(join(profile, NOTE)))
  if (data === undefined) return null
  const left = namesIn(profile)
    .filter((name) => name !== NOTE)
    .flatMap((name) => take(profile, name, data.at, whatIs(name, isFolder(join(profile, name)))))
  const stays = left.find(({ path }) => path === join(profile, 'IndexedDB'))
  if (stays !== undefined) throw Object.assign(new Error(stays.reason), { code: stays.reason })
  return { left, folder: data.folder }
}

/**
 * What is left of a deletion once it is over outside the profile as well; only then does the note go. Where that can't
 * be removed nothing may be written, for the next start would delete it.
 */
export async function finishWipe(
  profile: string,
  { left, folder }: Wiping,
): Promise<readonly Left[] | Failed> {
  const outside = folder === null ? [] : await new VisibleFolder(profile, PATIENCE).forget(folder)
  try {
    await flushFolder(profile)
    removeHard(join(profile, NOTE))
    await flushFolder(profile)
    return [...left, ...outside]
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) }
  }
}

/** Takes one thing out of the profile, as far as it is the app's; gives what stays. */
function take(profile: string, name: string, at: string, what: What): readonly Left[] {
  const path = join(profile, name)
  if (what === 'held') return []
  if (what === 'foreign') return [{ path, reason: 'foreign' }]
  if (what === 'whole') return takeWhole(profile, name, at)
  try {
    const left = namesHard(path).flatMap((inner) =>
      take(profile, join(name, inner), at, what(inner, isFolder(join(path, inner)))),
    )
    removeEmpty(path)
    return left
  } catch (error) {
    return [{ path, reason: reasonOf(error) }]
  }
}

/** What can't be removed is at least moved out of its place, and is named. */
function takeWhole(profile: string, name: string, at: string): readonly Left[] {
  const path = join(profile, name)
  const reason = remove(profile, name)
  if (reason === undefined) return []
  if (isMovedOut(name)) return [{ path, reason }]
  const away = join(profile, movedOut(at), name)
  try {
    moveAside(path, away)
    return [{ path: away, reason }]
  } catch {
    return [{ path, reason }]
  }
}

/** The reason why something stays, or undefined where it is gone. */
function remove(profile: string, name: string): string | undefined {
  try {
    removeHard(join(profile, name))
    return undefined
  } catch (error) {
    return reasonOf(error)
  }
}
