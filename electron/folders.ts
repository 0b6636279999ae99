/** Disk access before the window is open, one step after another: small files, and whole folders put aside. */

import {
  closeSync,
  cpSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
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

/** A whole file. */
export function bytesOf(path: string): Uint8Array {
  return readFileSync(path)
}

/** A file's size in bytes, or undefined when it is not there. */
export function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size
}

/** What stands in a file from a place on. */
export function tailOf(path: string, from: number): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(Math.max(0, (sizeOf(path) ?? 0) - from))
    let read = 0
    while (read < bytes.length) {
      const more = readSync(file, bytes, read, bytes.length - read, from + read)
      if (more === 0) throw new Error('the file became shorter')
      read += more
    }
    return bytes
  } finally {
    closeSync(file)
  }
}

/** The number by which the file system knows a file; large ones don't fit an ordinary number. */
export function inodeOf(path: string): bigint {
  return statSync(path, { bigint: true }).ino
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

function flushAll(path: string): void {
  if (statSync(path).isDirectory()) for (const name of readdirSync(path)) flushAll(join(path, name))
  else flushed(path, 'r+', () => undefined)
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
