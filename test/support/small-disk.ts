/** A disk of a few megabytes that a test can fill and free again; only root on Linux can make one. */

import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, rmdirSync, statfsSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killUsersOf } from './processes.ts'

/** Whether a small disk can be made here. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0

/** A mounted small disk. */
export interface SmallDisk {
  readonly folder: string
  /** A folder on it for a profile. */
  readonly profile: string
  /** Take the last free byte. */
  fill(): void
  /** Give the taken space back. */
  free(): void
  remove(): void
}

/** Mount a disk of so many megabytes. */
export function smallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'two-sheets-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  const ballast = join(folder, 'ballast')
  const profile = join(folder, 'profile')
  return {
    folder,
    profile,
    fill: () => {
      const file = openSync(ballast, 'a')
      try {
        for (const size of [1 << 20, 1 << 12]) writeUntilFull(file, size)
      } finally {
        closeSync(file)
      }
      if (statfsSync(folder).bavail > 0) throw new Error('the disk has room left')
    },
    free: () => rmSync(ballast, { force: true }),
    remove: () => {
      killUsersOf(profile)
      execFileSync('umount', ['-l', folder])
      rmdirSync(folder)
    },
  }
}

function writeUntilFull(file: number, size: number): void {
  const block = new Uint8Array(size)
  try {
    while (writeSync(file, block) > 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  }
}
