/** Whether Chromium still has a store open: its files may only be touched when it has let go of them. */

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inodeOf, isThere, moveAside } from '../folders.ts'

/** How often to look, in milliseconds. */
const PAUSE = 25

/** Resolves to whether every store was let go of in so many milliseconds; where that can't be told it was not. */
export async function letGo(stores: readonly string[], patience: number): Promise<boolean> {
  const until = performance.now() + patience
  while (!stores.every((store) => isFree(join(store, 'LOCK')))) {
    if (performance.now() > until) return false
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
  return true
}

/**
 * Whether no one holds a LOCK file. It is never opened here: the store lives in this very process, and closing any
 * handle of a file drops the locks that a process has on it.
 */
function isFree(lock: string): boolean {
  if (!isThere(lock)) return true
  try {
    if (process.platform === 'linux') return !isLocked(readFileSync('/proc/locks', 'utf8'), inodeOf(lock))
    return process.platform === 'win32' ? canMove(lock) : isOpenNowhere(lock)
  } catch {
    return false
  }
}

/** Whether the system's list of locks names a file; the device is left out, for some file systems give two numbers. */
export function isLocked(locks: string, inode: bigint): boolean {
  return locks.split('\n').some((line) => /\s[\da-f]+:[\da-f]+:(\d+)\s/.exec(line)?.[1] === String(inode))
}

/** Windows does not move a file that is open. */
function canMove(lock: string): boolean {
  moveAside(lock, `${lock}.free`)
  moveAside(`${lock}.free`, lock)
  return true
}

/** lsof ends with 1 when no process has the file open, and that is all it has to say. */
function isOpenNowhere(lock: string): boolean {
  try {
    execFileSync('/usr/sbin/lsof', ['-t', '--', lock], { stdio: 'ignore' })
    return false
  } catch (error) {
    return error instanceof Error && 'status' in error && error.status === 1
  }
}
