/** Looks for words in files, in either of the ways Chromium writes text. */

import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files in a folder and all below it. An app that runs makes and removes some of them meanwhile. */
export function allFiles(folder: string): readonly string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return allFiles(path)
    return entry.isFile() ? [path] : []
  })
}

/** What lies in a folder; nothing where it has gone meanwhile. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (isGone(error)) return []
    throw error
  }
}

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** The files in a folder and all below it that hold some words. */
export function filesWith(folder: string, words: string): readonly string[] {
  const forms = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')]
  return allFiles(folder).filter((path) => {
    const bytes = readIfThere(path)
    return forms.some((form) => bytes.includes(form))
  })
}

/** A file's bytes; none where it has gone meanwhile, as the database's own files do. */
export function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}
