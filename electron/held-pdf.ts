/** The PDF that is being looked at: in memory alone, read by the window at an address that nobody can guess. */

import { randomUUID } from 'node:crypto'
import { PAGE_ORIGIN } from './origin.ts'

/** Where what is held is read; no file of the page lies there. */
const FOLDER = `${PAGE_ORIGIN}/held/`

/** Holds one PDF at a time; nothing of it is ever on the disk. */
export class HeldPdf {
  #reader: number | undefined
  #held: { readonly address: string; readonly bytes: Uint8Array<ArrayBuffer> } | undefined

  /** Only the page of this number reads what is held (Electron numbers all its pages). */
  showOnly(reader: number): void {
    this.#reader = reader
  }

  /** Whether the page of a number may ask for an address, as far as it is for what is held. */
  mayAsk(url: string, asking: number | undefined): boolean {
    return !url.startsWith(FOLDER) || asking === this.#reader
  }

  /** Hold this one from now on instead of the one before; answers the address it has while it is held. */
  hold(bytes: Uint8Array<ArrayBuffer>): string {
    const address = `${FOLDER}${randomUUID()}.pdf`
    this.#held = { address, bytes }
    return address
  }

  /** The bytes at an address, or nothing where they are not held any more. */
  at(address: string): Uint8Array<ArrayBuffer> | undefined {
    return this.#held?.address === address ? this.#held.bytes : undefined
  }

  /** Let go of what is held. */
  letGo(): void {
    this.#held = undefined
  }
}
