/** Files that the page may read at addresses nobody can guess: what is large reaches its worker past the bridge. */

import { randomUUID } from 'node:crypto'
import type { BytesRead } from './files.ts'
import { PAGE_ORIGIN } from './origin.ts'

/** Where they are read; no file of the page lies there. */
const FOLDER = `${PAGE_ORIGIN}/offered/`

/** So many can be read at a time; a page that reads one after another needs far fewer. */
const MOST = 64

/** Remembers how each is read; its bytes are asked of the disk when the page asks. */
export class OfferedFiles {
  readonly #reads = new Map<string, () => Promise<BytesRead>>()

  /** Offer a file from now on; answers its address. The oldest is forgotten where there are too many. */
  offer(read: () => Promise<BytesRead>): string {
    const address = `${FOLDER}${randomUUID()}`
    this.#reads.set(address, read)
    for (const old of [...this.#reads.keys()].slice(0, -MOST)) this.#reads.delete(old)
    return address
  }

  /** What is read at an address, or nothing where none is offered there. */
  at(address: string): Promise<BytesRead> | undefined {
    return this.#reads.get(address)?.()
  }
}

/** The files of this run. */
export const offered = new OfferedFiles()
