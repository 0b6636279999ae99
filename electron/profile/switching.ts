/**
 * Puts a store that was built beside the present one in its place, when nothing has either open, and leaves nothing of the old
 * one. A note says that it is to be; each step can be cut off and is found and taken up again by the next start.
 */

import { isAbsolute, join } from 'node:path'
import { z } from 'zod/mini'
import {
  flushAll,
  flushNames,
  isFolder,
  isThere,
  jsonOf,
  moveAside,
  namesHard,
  namesIn,
  removeHard,
  removeWhole,
  writeJson,
} from '../folders.ts'
import { keepEnvelope, MOST_ENVELOPE } from '../envelope-file.ts'
import { isBuilt, REPLACED } from './own-files.ts'
import { whatIs } from './own-inside.ts'

/** Where the originals lie that the guard kept, and stores before a new runtime: all in clear when a lock is new. */
const KEPT = ['kept', 'before-upgrade'] as const

/** What else Chromium writes that could hold a word. What it needs it makes anew. */
const WRITTEN_BESIDE = [
  'Custom Dictionary.txt',
  'Custom Dictionary.txt.backup',
  'Session Storage',
  'blob_storage',
  'Cache',
  'Code Cache',
  'GPUCache',
  'DawnGraphiteCache',
  'DawnWebGPUCache',
  'Service Worker',
  'File System',
  'databases',
  'WebStorage',
  'Crashpad',
] as const

const noteSchema = z.object({
  /** The folder in which the new store was built and verified. */
  from: z.string().check(z.regex(/^next-[0-9a-f]{8}$/)),
  /** The envelope of the lock; null where the new store is in clear. */
  envelope: z.nullable(z.string().check(z.maxLength(MOST_ENVELOPE))),
  /** What is still to be removed, by name: what was kept since is not. Missing before the first try. */
  remaining: z.optional(z.array(z.string().check(z.refine(isRemovable)))),
  /** There as long as copies may be in clear: where they lie outside the profile, null where nowhere (`closing.ts`). */
  copies: z.optional(
    z.nullable(z.object({ folder: z.string().check(z.refine(isAbsolute)), series: z.string() })),
  ),
})

/** See `noteSchema`. */
export type SwitchNote = z.infer<typeof noteSchema>

/** Whether a name in a note is one that may be removed for it. */
function isRemovable(name: string): boolean {
  if ([...KEPT, ...WRITTEN_BESIDE].some((known) => known === name)) return true
  const [folder, inside, ...more] = name.split('/')
  const isInside = inside !== undefined && !/^\.{0,2}$|\\/u.test(inside) && more.length === 0
  return isInside && KEPT.some((known) => known === folder)
}

/** The note, where there is one that is ours. */
export const switchNote = (profile: string): SwitchNote | undefined =>
  noteSchema.safeParse(jsonOf(notePath(profile))).data

/** The copies of a note are locked: there is nothing more to be done with them, or at all. */
export function copiesAreLocked(profile: string): void {
  const note = switchNote(profile)
  if (note?.remaining?.length === 0) removeWhole(notePath(profile))
  else if (note !== undefined) noteSwitch(profile, { ...note, copies: undefined })
}

/** Says that a built store counts from the next start on. Throws where that can't be written: then nothing is changed. */
export function noteSwitch(profile: string, note: SwitchNote): void {
  writeJson(notePath(profile), note)
}

/**
 * Carries out the note, if there is one, and removes what was left by one that was carried out or given up. Answers what
 * could not be removed; it is tried again at the next start. Throws where the new store can't be put in place: then the old
 * one stands as it was or waits beside, and nothing may be opened.
 */
export function carryOutSwitch(profile: string): readonly string[] {
  const note = switchNote(profile)
  if (note !== undefined) putInPlace(profile, note)
  const loose = namesIn(profile).filter(
    (name) => isBuilt(name) && (name === note?.from || isLoose(profile, name)),
  )
  const left = removed(profile, loose)
  if (note === undefined) return left.map((name) => join(profile, name))
  const kept = note.envelope === null ? [] : KEPT.flatMap((name) => [...inside(profile, name), name])
  const staying = removed(profile, note.remaining ?? [...kept, ...WRITTEN_BESIDE])
  left.push(...staying)
  if (staying.length === 0 && note.copies === undefined) removeWhole(notePath(profile))
  else {
    // Before anything is opened, so that whatever is kept from here on stays. The folders go once they are empty.
    const named = staying.flatMap((name) => [...inside(profile, name), name])
    const folders = staying.length > 0 && kept.length > 0 ? KEPT : []
    noteSwitch(profile, { ...note, remaining: [...new Set([...named, ...folders])] })
  }
  return left.map((name) => join(profile, name))
}

/**
 * Whether a folder by the name of a built or a replaced store is one, by what lies in it: who opens the app with a folder of
 * their own may have an `old-2019` there, or keep a whole profile under such a name.
 */
function isLoose(profile: string, name: string): boolean {
  const folder = join(profile, name)
  if (!isFolder(folder)) return false
  const inner = namesHard(folder)
  if (name.startsWith(REPLACED)) return inner.every((one) => one === 'IndexedDB')
  // Chromium begins a new store's folder with files of its own.
  return inner.includes('IndexedDB') || inner.every((one) => isOurs(one, isFolder(join(folder, one))))
}

const isOurs = (name: string, isIn: boolean): boolean => whatIs(name, isIn) !== 'foreign'

/** What lies in a folder of originals, by names of the profile; nothing where it can't be looked into, or is none of them. */
function inside(profile: string, folder: string): string[] {
  if (!KEPT.some((name) => name === folder)) return []
  try {
    return namesIn(join(profile, folder)).map((name) => `${folder}/${name}`)
  } catch {
    return []
  }
}

/** The last of these steps is the one that counts, and each can be done twice. */
function putInPlace(profile: string, { from, envelope }: SwitchNote): void {
  const built = join(profile, from, 'IndexedDB')
  const store = join(profile, 'IndexedDB')
  if (!isThere(built)) return
  // Chromium leaves what it wrote to the system, which may not have it on the disk when the old one is removed.
  flushAll(built)
  keepEnvelope(profile, envelope)
  if (isThere(store)) moveAside(store, join(profile, freeName(profile), 'IndexedDB'))
  moveAside(built, store)
  // The old one is removed next, and must not be gone where the new one is not yet called by its name.
  flushNames(profile)
}

function freeName(profile: string): string {
  const taken = namesIn(profile)
  let number = 1
  while (taken.includes(`${REPLACED}${number}`)) number += 1
  return `${REPLACED}${number}`
}

/** Removes what is there by its names, and folders of originals once they are empty; answers the names of what stayed. */
function removed(profile: string, names: readonly string[]): string[] {
  return names.filter((name) => {
    if (inside(profile, name).length > 0) return false
    const path = join(profile, name)
    try {
      removeHard(path)
    } catch {
      // It is told by its path.
    }
    return isThere(path)
  })
}

function notePath(profile: string): string {
  return join(profile, 'switch.json')
}
