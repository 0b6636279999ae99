/**
 * What waits beside the copies in clear while the lock is turned on: the same copies, locked. Once the lock counts they take
 * the place of those in clear; where it was given up they go.
 */

import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  copiesInside,
  type FolderOfCopies,
  isPartialOf,
  isWaitingOf,
  madeAt,
  replaceCopy,
  waitingName,
} from './backups.ts'
import type { Failed } from './bridge.ts'
import { flushFolder, readFolder, reasonOf, removeFile, removeFiles, renameUnlocked } from './files.ts'

/** What a locked copy says it is (`core/locked-copy.ts` of the page), and how far into it, in bytes, that stands. */
const LOCKED = '"two-sheets-locked-journal"'
const HEAD = 200

/** What ends a locked copy that is there to its end. */
const END = '"}\n'

/** Write the locked text of a copy inside a profile beside it, read back, to wait for the store that is `built`. */
export function waitInside(
  profile: string,
  name: string,
  text: string,
  built: string,
): Promise<Failed | undefined> {
  const { folder, series } = copiesInside(profile)
  return replaceCopy(folder, name, text, series, waitingName(name, built))
}

/** Take away what waits beside a journal's copies, or what of it nobody wants: it is for no store that counts. Fails quietly. */
export async function dropWaiting(
  { folder, series }: FolderOfCopies,
  isLoose: (name: string) => boolean = () => true,
): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  await removeFiles(
    folder,
    names.filter((name) => isWaitingOf(name, series) && isLoose(name)),
  )
}

/** Whether it waits for just this built store. */
export const isFor =
  (built: string) =>
  (name: string): boolean =>
    name.endsWith(waitingName('', built))

/**
 * Put what waits for a built store in the place of the copies in clear, and take away what was never finished, which is in
 * clear as well. Each step can be cut off and done again. Gives the paths of what is in clear all the same.
 */
export async function lockWaiting(
  { folder, series }: FolderOfCopies,
  built: string,
): Promise<readonly string[] | Failed> {
  const read = await readFolder(folder)
  if (read.kind === 'failed') return read
  const names = read.files.map(({ name }) => name)
  const left: string[] = []
  for (const name of names.filter((one) => isPartialOf(one, series)))
    if ((await removeFile(join(folder, name))).kind === 'failed') left.push(name)
  for (const name of names.filter((one) => madeAt(one, series) !== undefined)) {
    const [path, waiting] = [join(folder, name), join(folder, waitingName(name, built))]
    if (!(await isLocked(path)) && !(await isTaken(waiting, path))) left.push(name)
  }
  // What waits for a copy that is locked already, or went, comes too late.
  const wanted = new Set(left.map((name) => waitingName(name, built)))
  await dropWaiting({ folder, series }, (name) => !wanted.has(name))
  await flushFolder(folder).catch(() => undefined)
  return left.map((name) => join(folder, name))
}

/** Whether what waited has taken a copy's place. What is not there to its end takes none. */
async function isTaken(waiting: string, path: string): Promise<boolean> {
  try {
    if (!(await isLocked(waiting, END))) return false
    await renameUnlocked(waiting, path)
    return true
  } catch {
    return false
  }
}

/** Whether a file is a locked copy, with this end. One that went meanwhile is nothing in clear; one that can't be read may be. */
async function isLocked(path: string, end = ''): Promise<boolean> {
  try {
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      const [head, tail] = [Buffer.alloc(HEAD), Buffer.alloc(end.length)]
      await file.read(head, 0, HEAD, 0)
      await file.read(tail, 0, end.length, Math.max(0, size - end.length))
      return head.includes(LOCKED) && tail.toString('latin1') === end
    } finally {
      await file.close()
    }
  } catch (error) {
    return end === '' && reasonOf(error) === 'ENOENT'
  }
}
