/** Saves where a person said: a file, or a new folder that can be given up; and clears away what a killed app left of either. */

import { lstat, readdir, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { z } from 'zod/mini'
import type { NamedText } from './bridge.ts'
import { reasonOf, writeWhole, type Written } from './files.ts'
import { isThere, jsonOf, writeJson } from './folders.ts'
import { type FolderWritten, writeFolder } from './new-folder.ts'

/** What is being written, by its paths: noted before it is made, so that a killed app knows what it left. */
const noted = z.array(z.string().check(z.refine(isAbsolute))).check(z.maxLength(1000))

/** What a file or a folder is called until it is whole; a path that is called otherwise is nothing this app made. */
const unfinished = /\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part$/u

/** What is saved from one profile. */
export class OutsideWriter {
  readonly #note: string
  /** Those that are being written now. */
  readonly #now = new Set<string>()
  #isWanted = true

  constructor(profile: string) {
    this.#note = join(profile, 'unfinished.json')
  }

  /** A folder is wanted: what was given up before is no matter any more. */
  begin(): void {
    this.#isWanted = true
  }

  /** Write the files into a new folder of this name: all of them, or nothing. */
  writeFolder(parent: string, name: string, files: readonly NamedText[]): Promise<FolderWritten> {
    return this.#noting((begins) =>
      writeFolder(parent, name, files, { begins, isWanted: () => this.#isWanted }),
    )
  }

  /** Write a file, in place of the one that has this name, if there is one: the whole of it, or nothing. */
  writeFile(path: string, bytes: Uint8Array): Promise<Written> {
    return this.#noting((begins) => writeWhole(path, bytes, begins))
  }

  /** What was begun is not wanted any more. */
  cancel(): void {
    this.#isWanted = false
  }

  /** Take away what was begun and never finished. What can't be reached now is tried again another time. */
  async clear(): Promise<void> {
    const left = this.#noted().filter((path) => !this.#now.has(path))
    const gone = new Set<string>()
    for (const path of left) if (await isCleared(path)) gone.add(path)
    if (gone.size > 0) this.#write(this.#noted().filter((path) => !gone.has(path)))
  }

  /** Write with what is begun noted until it is there, or given up. */
  async #noting<Result>(write: (begins: (path: string) => void) => Promise<Result>): Promise<Result> {
    void this.clear()
    let partial = ''
    try {
      return await write((path) => {
        partial = path
        this.#now.add(path)
        // Where there is no folder nothing can be left in it.
        if (isThere(dirname(path))) this.#write([...this.#noted(), path])
      })
    } finally {
      this.#now.delete(partial)
      await this.clear()
    }
  }

  #noted(): readonly string[] {
    const read = noted.safeParse(jsonOf(this.#note))
    return read.success ? read.data : []
  }

  /** A note that can't be written keeps nobody from saving. */
  #write(paths: readonly string[]): void {
    try {
      writeJson(this.#note, paths)
    } catch {
      // The place itself says best whether there is room.
    }
  }
}

/** Remove such a file, or such a folder of Markdown files where nothing else lies in it; true where nothing is left to do. */
async function isCleared(path: string): Promise<boolean> {
  if (!unfinished.test(basename(path))) return true
  try {
    const facts = await lstat(path)
    if (facts.isFile()) await rm(path)
    if (!facts.isDirectory()) return true
    for (const name of await readdir(path)) if (name.endsWith('.md')) await rm(join(path, name))
    await rmdir(path)
    return true
  } catch (error) {
    const reason = reasonOf(error)
    // A drive that is away comes back; what somebody else put into the folder stays theirs.
    if (reason === 'ENOENT') return isThere(dirname(path))
    return reason === 'ENOTEMPTY' || reason === 'EEXIST'
  }
}
