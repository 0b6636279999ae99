/** The only disk access while the window is open: whole files, written so that a stop leaves the old or the new. */

import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, realpath, rename, rm, rmdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Failed, TextRead, Unreadable } from './bridge.ts'

/** What came of a write: done, or the system's short reason. */
export type Written = { readonly kind: 'written' } | Failed

/** What came of a read. */
export type BytesRead = { readonly kind: 'read'; readonly bytes: Uint8Array<ArrayBuffer> } | Failed

/** One file of a folder. */
export interface FileFacts {
  readonly name: string
  /** In bytes. */
  readonly size: number
}

/** What came of listing a folder. */
export type FolderRead = { readonly kind: 'read'; readonly files: readonly FileFacts[] } | Failed

/** The longest text that crosses the bridge in either direction, in bytes or UTF-16 units. */
export const MOST_TEXT = 256 * 1024 * 1024

/** What the name of a file or a folder ends with until it is whole. */
export const PARTIAL = '.part'

/** How often a locked file is tried again, and how long is waited in between, in milliseconds. */
const LOCKED_TRIES = 4
const LOCKED_FOR = 150

/** The system's short name for what went wrong ("ENOSPC"), or the message where there is none. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}

/**
 * Write beside the target, flush, read back, compare, rename, flush the folder: never half a file under the real name.
 * `begins` is told what it is called until then, before it is there.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  begins: (partial: string) => void = () => undefined,
): Promise<Written> {
  const partial = `${path}.${randomUUID()}${PARTIAL}`
  try {
    begins(partial)
    await writeAndFlush(partial, bytes)
    if (digest(await readFile(partial)) !== digest(bytes)) throw new Error('read back differently')
    await renameUnlocked(partial, path)
    await flushFolder(dirname(path))
    return { kind: 'written' }
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined)
    return { kind: 'failed', reason: reasonOf(error) }
  }
}

/** The answer for a file that is not read. */
export const unread = (reason: Unreadable): Failed => ({ kind: 'failed', reason })

/** Read a whole file, refusing folders, devices and more than `most` bytes. */
export async function readWhole(path: string, most = MOST_TEXT): Promise<BytesRead> {
  try {
    const facts = await stat(path)
    if (!facts.isFile()) return unread('not a file')
    if (facts.size > most) return unread('too large')
    const { buffer, byteOffset, byteLength } = await readFile(path)
    return { kind: 'read', bytes: new Uint8Array(buffer, byteOffset, byteLength) }
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) }
  }
}

/** Bytes as text, or nothing when they are not UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Read a file that a person named, as text: the one door for whatever lies outside of the profile. */
export async function readText(path: string): Promise<TextRead> {
  const read = await readWhole(path)
  if (read.kind === 'failed') return read
  const text = textOf(read.bytes)
  return text === undefined ? unread('not text') : { kind: 'read', text, name: basename(path) }
}

/** The plain files of a folder, or why it cannot be read. */
export async function readFolder(folder: string): Promise<FolderRead> {
  try {
    const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile())
    const files: FileFacts[] = []
    // One after another: a drive that stops answering here must not take every thread that reads files.
    for (const { name } of names) {
      const size = await sizeIn(join(folder, name))
      if (size !== undefined) files.push({ name, size })
    }
    return { kind: 'read', files }
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) }
  }
}

/** In bytes; undefined where the file went since it was listed, as an unfinished one does when it is done. */
async function sizeIn(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** The plain files of a folder; none when it cannot be read. */
export async function filesIn(folder: string): Promise<readonly FileFacts[]> {
  const read = await readFolder(folder)
  return read.kind === 'read' ? read.files : []
}

/** Where a path leads past all links, also when its last parts are not there yet. */
export async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    const above = dirname(path)
    if (above === path) throw error
    return join(await realPathOf(above), basename(path))
  }
}

/** Make one folder in another that must be there; one that is there already is as good. */
export async function makeFolderIn(folder: string): Promise<Written> {
  try {
    await mkdir(folder, { mode: 0o700 })
    return { kind: 'written' }
  } catch (error) {
    const isThere = await stat(folder).then(
      (facts) => facts.isDirectory(),
      () => false,
    )
    return isThere ? { kind: 'written' } : { kind: 'failed', reason: reasonOf(error) }
  }
}

/** Make a folder that only its owner can read, if it is not there. */
export async function makeFolder(folder: string): Promise<Written> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return { kind: 'written' }
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) }
  }
}

/** Remove files by name, quietly: what stays is tried again another time. */
export async function removeFiles(folder: string, names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => rm(join(folder, name), { force: true }).catch(() => undefined)))
}

/** Remove one file, and say where it stays. */
export async function removeFile(path: string): Promise<Failed | { readonly kind: 'removed' }> {
  try {
    await rm(path, { force: true, maxRetries: LOCKED_TRIES, retryDelay: LOCKED_FOR })
    return { kind: 'removed' }
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) }
  }
}

/** Remove a folder in which nothing lies; any other stays. */
export async function removeIfEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch(() => undefined)
}

/** Whether a name is that of a write that never finished. */
export function isPartial(name: string): boolean {
  return name.endsWith(PARTIAL)
}

/** A scanner of viruses or a program that synchronises holds a new file open for a moment, where that bars renaming. */
export async function renameUnlocked(from: string, to: string): Promise<void> {
  for (let left = LOCKED_TRIES; ; left -= 1) {
    try {
      return await rename(from, to)
    } catch (error) {
      if (left === 0 || !['EBUSY', 'EPERM', 'EACCES'].includes(reasonOf(error))) throw error
      await new Promise((resolve) => setTimeout(resolve, LOCKED_FOR))
    }
  }
}

/** Write a file that is not there yet and flush it; refuses, by throwing, where there is one. */
export async function writeAndFlush(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * A rename is only lasting once its folder is flushed. Windows cannot open one and does it by itself, and some
 * drives of a network have no such thing; there the file was flushed all the same.
 */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EPERM', 'EISDIR'].includes(reasonOf(error))) throw error
  } finally {
    await handle.close()
  }
}

/** SHA-256 in lower-case hex. */
export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
