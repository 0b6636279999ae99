/** Looks for words in files, in either of the ways Chromium writes text. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files in a folder and all below it. */
export function allFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** The files in a folder and all below it that hold some words. */
export function filesWith(folder: string, words: string): readonly string[] {
  const forms = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')]
  return allFiles(folder).filter((path) => {
    const bytes = readIfThere(path)
    return forms.some((form) => bytes.includes(form))
  })
}

/** A file's bytes; none where it has gone meanwhile, as the database's own files do. */
function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}
