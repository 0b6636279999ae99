/** Saving many texts at once: a new folder that is there whole or not at all, and never one that was there before. */

import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod/mini'
import type { Failed, NamedText } from './bridge.ts'
import { flushFolder, MOST_TEXT, PARTIAL, reasonOf, writeAndFlush } from './files.ts'

/** The most files of one folder; somebody who writes each day comes to this in fifty years. */
const mostFiles = 20_000

/** How many files are written side by side. */
const atOnce = 16

/** Names that Windows keeps for devices, with any ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu

/** A name that is one on every system: no folder in it, nothing a file system chokes on, no dot or space at its end. */
const safeName = z.string().check(
  z.minLength(1),
  z.maxLength(120),
  z.regex(/^[^\p{Cc}/\\:*?"<>|]+$/u),
  z.refine((name) => !/[. ]$/u.test(name) && !device.test(name)),
)

/** What the page may ask to be saved in a folder: texts under names that differ on every system, all in all no more than one text may have. */
export const folderAsked = z.tuple([
  safeName,
  z
    .array(
      z.strictObject({
        name: safeName.check(z.endsWith('.md')),
        text: z.string().check(z.maxLength(MOST_TEXT)),
      }),
    )
    .check(
      z.minLength(1),
      z.maxLength(mostFiles),
      z.refine((files) => new Set(files.map(({ name }) => name.toLowerCase())).size === files.length),
      z.refine((files) => files.reduce((sum, { text }) => sum + text.length, 0) <= MOST_TEXT),
    ),
])

/** What came of it: the folder that was made, or why there is none. */
export type FolderWritten =
  | { readonly kind: 'written'; readonly path: string }
  | { readonly kind: 'cancelled' }
  | Failed

/** What the writing tells, and asks on the way. */
export interface Watch {
  /** Called with the path the folder has until it is whole, before it is made. */
  readonly begins: (partial: string) => void
  readonly isWanted: () => boolean
}

const unwatched: Watch = { begins: () => undefined, isWanted: () => true }

/** Whether nothing has this path. */
const isFree = (path: string): Promise<boolean> =>
  stat(path).then(
    () => false,
    () => true,
  )

/** The first of "name", "name (2)", … that nothing in the folder has. */
async function freePath(parent: string, name: string): Promise<string> {
  let path = join(parent, name)
  for (let times = 2; !(await isFree(path)); times += 1) path = join(parent, `${name} (${times})`)
  return path
}

/**
 * Writes the files into a folder of another name, and gives it its own only when all are on the disk. A write that
 * fails, or that is not wanted any more, takes away what was written; a machine that stops leaves a folder that ends
 * with ".part".
 */
export async function writeFolder(
  parent: string,
  name: string,
  files: readonly NamedText[],
  { begins, isWanted }: Watch = unwatched,
): Promise<FolderWritten> {
  const partial = join(parent, `${name}.${randomUUID()}${PARTIAL}`)
  const remove = () => rm(partial, { recursive: true, force: true }).catch(() => undefined)
  try {
    begins(partial)
    await mkdir(partial, { mode: 0o700 })
    for (let from = 0; from < files.length && isWanted(); from += atOnce) {
      const some = files.slice(from, from + atOnce)
      await Promise.all(
        some.map((file) => writeAndFlush(join(partial, file.name), new TextEncoder().encode(file.text))),
      )
    }
    await flushFolder(partial)
    if (!isWanted()) {
      await remove()
      return { kind: 'cancelled' }
    }
    const path = await freePath(parent, name)
    await rename(partial, path)
    await flushFolder(parent)
    return { kind: 'written', path }
  } catch (error) {
    await remove()
    return { kind: 'failed', reason: reasonOf(error) }
  }
}
