/** The only disk access while the window is open: whole files, written so that a stop leaves the old or the new. */

import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Failed } from './bridge.ts'

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

/** The longest text that crosses the bridge in either direction, in bytes or UTF-16 units. */
export const MOST_TEXT = 256 * 1024 * 1024

/** What a file is called until it is whole. */
const PARTIAL = '.part'

/** The system's short name for what went wrong ("ENOSPC"), or the message where there is none. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}

/** Write beside the target, flush, read back, compare, rename, flush the folder: never half a file under the real name. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<Written> {
  const partial = `${path}.${randomUUID()}${PARTIAL}`
  try {
    await writeAndFlush(partial, bytes)
    if (digest(await readFile(partial)) !== digest(bytes)) throw new Error('read back differently')
    await rename(partial, path)
    await flushFolder(dirname(path))
    return { kind: 'written' }
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined)
    return { kind: 'failed', reason: reasonOf(error) }
  }
}

/** Read a whole file, refusing folders, devices and more than `most` bytes. */
export async function readWhole(path: string, most = MOST_TEXT): Promise<BytesRead> {
  try {
    const facts = await stat(path)
    if (!facts.isFile()) return { kind: 'failed', reason: 'not a file' }
    if (facts.size > most) return { kind: 'failed', reason: 'too large' }
    return { kind: 'read', bytes: new Uint8Array(await readFile(path)) }
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

/** The plain files of a folder; none when it cannot be read. */
export async function filesIn(folder: string): Promise<FileFacts[]> {
  try {
    const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile())
    return await Promise.all(
      names.map(async ({ name }) => ({ name, size: (await stat(join(folder, name))).size })),
    )
  } catch {
    return []
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

/** Whether a name is that of a write that never finished. */
export function isPartial(name: string): boolean {
  return name.endsWith(PARTIAL)
}

async function writeAndFlush(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A rename is only lasting once its folder is flushed; Windows cannot open one and does it by itself. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
