/** Remembers the digests of tables that were found whole, so that the next start need not look through their blocks again. */

import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod/mini'
import { bytesOf, jsonOf, piecesOf, writeJson } from '../folders.ts'
import { isWholeTable } from '../leveldb/table.ts'

const schema = z.object({ whole: z.array(z.string().check(z.length(64))) })

function digestOf(pieces: Iterable<Uint8Array>): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}

/**
 * The tables of a profile's store. Each is read to its last byte every time: one whose SHA-256 is that of a table that
 * was found whole is that table, and nothing else about a file (name, size, time) is taken for it. The system hashes ten
 * times as fast as the blocks are checked.
 */
export class WholeTables {
  readonly #path: string
  readonly #known: ReadonlySet<string>
  readonly #seen = new Set<string>()
  readonly #look: (table: Uint8Array) => boolean

  constructor(profile: string, look = isWholeTable) {
    this.#look = look
    this.#path = join(profile, 'tables.json')
    // Without a note that can be read, every table is looked through.
    this.#known = new Set(schema.safeParse(jsonOf(this.#path)).data?.whole)
  }

  /** Whether the table in a file is as it was written. */
  readonly isWhole = (path: string): boolean => {
    const digest = digestOf(piecesOf(path))
    if (!this.#known.has(digest)) return this.#isFoundWhole(bytesOf(path))
    this.#seen.add(digest)
    return true
  }

  #isFoundWhole(table: Uint8Array): boolean {
    const isWhole = this.#look(table)
    if (isWhole) this.#seen.add(digestOf([table]))
    return isWhole
  }

  /** Remembers the tables that were whole this time, and no others. */
  keep(): void {
    if (this.#seen.size === this.#known.size && [...this.#seen].every((digest) => this.#known.has(digest)))
      return
    try {
      writeJson(this.#path, { whole: [...this.#seen] })
    } catch {
      // The next start looks them through again.
    }
  }
}
