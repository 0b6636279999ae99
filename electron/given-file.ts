/** The file a person opened the app with: by a double click, on the command line, or while it runs. */

import { extname, resolve } from 'node:path'
import type { Given } from './bridge.ts'
import { readText } from './files.ts'

/** What the app's own files end with (build/packaging/config.mjs), and what else a person may hand it. */
const ENDINGS: ReadonlySet<string> = new Set([
  '.twosheets-journal',
  '.twosheets-audit',
  '.twosheets-meeting',
  '.json',
])

/**
 * The file among the arguments of a start, as an absolute path; the last one where there are several. An argument is
 * whatever anyone wrote: only its ending is believed, and what it names is read through the door of the open dialog.
 */
export function givenIn(args: readonly string[], folder: string): string | undefined {
  const named = args.findLast((arg) => !arg.startsWith('-') && isOurs(arg))
  return named === undefined ? undefined : resolve(folder, named)
}

function isOurs(path: string): boolean {
  return !path.includes('\0') && ENDINGS.has(extname(path).toLowerCase())
}

/** Keeps the path until the page asks for the file; the page is never told the path. */
export class GivenFile {
  #path: string | undefined
  #tell: () => void = () => undefined

  constructor(path?: string) {
    this.#path = path
  }

  /** A file was given while the app runs; a newer one takes the place of one that nobody asked for. */
  give(path: string | undefined): void {
    if (path === undefined || !isOurs(path)) return
    this.#path = path
    this.#tell()
  }

  /** From now on this is told of each file. */
  onGiven(tell: () => void): void {
    this.#tell = tell
  }

  /** Read the file, once. */
  async take(): Promise<Given> {
    const path = this.#path
    this.#path = undefined
    return path === undefined ? { kind: 'none' } : readText(path)
  }
}
