/** The memory of a tree of processes, with what they share counted once. */

import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { treeOf } from '../support/processes.ts'

/** Proportional set size of a process and all below it, in megabytes; null where the system does not tell. */
export function sharedMemory(pid: number): number | null {
  if (process.platform !== 'linux') return null
  let kilobytes = 0
  for (const each of treeOf(pid)) {
    try {
      const text = readFileSync(`/proc/${each}/smaps_rollup`, 'utf8')
      kilobytes += Number(/^Pss:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0)
    } catch (error) {
      // One that has just ended holds nothing. A sandboxed one shows its memory to nobody but root, and half a sum
      // would be no sum.
      if (error instanceof Error && 'code' in error && error.code === 'EACCES') return null
    }
  }
  return kilobytes / 1000
}

/** How many processes of the same program run outside the tree. What they share with it counts for less there. */
export function strangersTo(pid: number): number {
  if (process.platform !== 'linux') return 0
  const tree = new Set(treeOf(pid))
  const program = programOf(String(pid))
  return readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && !tree.has(Number(name)) && programOf(name) === program,
  ).length
}

function programOf(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/exe`)
  } catch {
    return ''
  }
}
