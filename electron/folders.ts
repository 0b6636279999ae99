/** Disk access before the window is open, one step after another: small files, and whole folders put aside. */

import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmdirSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** In bytes. */
const PROBE = 65_536

/** Whether something is there. */
export function isThere(path: string): boolean {
  return existsSync(path)
}

/** The names in a folder in order; none when there is no such folder. */
export function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).toSorted() : []
}

/** The same where the folder may be barred: the owner is let in. */
export function namesHard(folder: string): string[] {
  try {
    return namesIn(folder)
  } catch {
    unbar(folder)
    return namesIn(folder)
  }
}

/** Whether a path is that of a folder, and of no link to one. */
export function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** A whole file. */
export function bytesOf(path: string): Uint8Array {
  return readFileSync(path)
}

/** A file's size in bytes, or undefined when it is not there. */
export function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size
}

/** What stands in a file from a place on. Throws where it becomes shorter meanwhile. */
export function tailOf(path: string, from: number): Uint8Array {
  const tail = new Uint8Array(Math.max(0, (sizeOf(path) ?? 0) - from))
  const file = openSync(path, 'r')
  try {
    let read = 0
    while (read < tail.length) {
      const more = readSync(file, tail, read, tail.length - read, from + read)
      if (more === 0) throw new Error('the file became shorter')
      read += more
    }
    return tail
  } finally {
    closeSync(file)
  }
}

/** In bytes. Memory that is new has to be made ready page by page, which takes longer than reading into it again. */
const PIECE = 262_144
const room = Buffer.allocUnsafeSlow(PIECE)

/** The bytes of a file, piece by piece; each piece is there until the next one is asked for. */
export function* piecesOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    for (let size = readSync(file, room); size > 0; size = readSync(file, room)) yield room.subarray(0, size)
  } finally {
    closeSync(file)
  }
}

/** The number by which the file system knows a file; large ones don't fit an ordinary number. */
export function inodeOf(path: string): bigint {
  return statSync(path, { bigint: true }).ino
}

/** Linux's numbers of FAT and exFAT: they number their files anew each time a drive is put in. */
const numberedAnew: ReadonlySet<number> = new Set([0x4d44, 0x20_11_ba_b0])

/** Whether files keep their numbers on a file system of this kind. */
export const keepsNumbers = (kind: number): boolean => !numberedAnew.has(kind)

/** The number by which the file system will know a file tomorrow as well; 0 where it has none of the kind. */
export function lastingInodeOf(path: string): bigint {
  return keepsNumbers(statfsSync(path).type) ? inodeOf(path) : 0n
}

/** A small JSON file, or undefined when it is missing or broken: the caller's schema decides what it may be. */
export function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** Write a file whole: beside, flushed, renamed. */
export function writeBytes(path: string, bytes: Uint8Array): void {
  const partial = `${path}.part`
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  flushed(partial, 'w', (file) => writeFileSync(file, bytes))
  renameSync(partial, path)
}

/** Write a small JSON file whole. */
export function writeJson(path: string, value: unknown): void {
  writeBytes(path, new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`))
}

/** Make a folder and prove that it takes as much as opening a store writes. */
export function proveWritable(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const probe = join(folder, `.probe-${process.pid}`)
  try {
    flushed(probe, 'w', (file) => writeFileSync(file, new Uint8Array(PROBE)))
  } finally {
    rmSync(probe, { force: true })
  }
}

/** A new empty folder outside every profile. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'two-sheets-'))
}

/** Cut a file to a length, flushed. */
export function cutFile(path: string, length: number): void {
  flushed(path, 'r+', (file) => ftruncateSync(file, length))
}

/** Copy a file or folder, whole or not at all: into a partial name first, then renamed. */
export function copyAside(from: string, to: string): void {
  const partial = `${to}.part`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
  try {
    cpSync(from, partial, { recursive: true, preserveTimestamps: true, errorOnExist: true, force: false })
    // What it is a copy of may be changed next, so it must be on the disk and not only on its way.
    flushAll(partial)
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    throw error
  }
  renameSync(partial, to)
}

/** Move a file or folder within the profile. */
export function moveAside(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
  renameSync(from, to)
}

/** Remove a file or folder that the caller has shown to be one too many. */
export function removeWhole(path: string): void {
  rmSync(path, { recursive: true, force: true })
}

/** Remove a file or folder, also where some of it was barred or is held for a moment; throws where it can't be done. */
export function removeHard(path: string): void {
  const remove = () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  try {
    remove()
  } catch {
    unbar(path)
    remove()
  }
}

/** Remove a folder in which nothing lies any more; one in which something does is left. */
export function removeEmpty(folder: string): void {
  if (namesIn(folder).length === 0) rmdirSync(folder)
}

/** Lets the owner into a folder and all below it. */
function unbar(path: string): void {
  if (!isFolder(path)) return
  chmodSync(path, 0o700)
  for (const name of readdirSync(path)) unbar(join(path, name))
}

/** Has a file, or all files of a folder, on the disk and not only on their way to it. */
export function flushAll(path: string): void {
  if (statSync(path).isDirectory()) for (const name of readdirSync(path)) flushAll(join(path, name))
  else flushed(path, 'r+', () => undefined)
}

/** Has what was renamed in a folder on the disk, where the system can say so of folders; Windows can't. */
export function flushNames(folder: string): void {
  try {
    flushed(folder, 'r', () => undefined)
  } catch {
    // It comes to the disk in its time, as everywhere.
  }
}

function flushed(path: string, flags: string, change: (file: number) => void): void {
  const file = openSync(path, flags, 0o600)
  try {
    change(file)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
