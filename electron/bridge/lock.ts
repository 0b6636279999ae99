/** The contract about the lock, its keys, and the store that is built anew for it. Types only. */

import type { Failed } from './files.ts'

/** How much work a key costs: Argon2id's parameters. */
export interface DerivationCost {
  /** In KiB. */
  readonly memory: number
  readonly passes: number
  readonly lanes: number
}

/** What came of making a key; it is 32 bytes long. */
export type Derived = { readonly kind: 'derived'; readonly key: Uint8Array } | Failed

/** What the page says of its journal: `off` where no lock was chosen. */
export type LockState = 'off' | 'open' | 'locked'

/** So many minutes untouched until an open journal locks itself; 0 for never. */
export type AloneMinutes = 0 | 1 | 5 | 10 | 30 | 60

/**
 * A step of an attempt at the lock. `look` counts nothing. `begin` counts one as wrong until `right` says that it was
 * not, and forgets those before it, or `void` that nothing was tried after all.
 */
export type AttemptStep = 'look' | 'begin' | 'right' | 'void'

/** What a store is built of, beside the present one: a journal file, and a key where it is to be enciphered. */
export interface StoreToBuild {
  readonly text: string
  readonly key: Uint8Array<ArrayBuffer> | null
}

/** What came of building a store: SHA-256 of the tables that stand in it, in lower-case hex. */
export type StoreBuilt = { readonly kind: 'built'; readonly digest: string } | Failed

/** What the page may ask about the lock. */
export interface LockBridge {
  /**
   * A key from a passphrase and 16 to 64 random bytes, in a process of its own; the same three always make the
   * same key. More work than a desk can spare is refused.
   */
  deriveKey(passphrase: string, salt: Uint8Array, cost: DerivationCost): Promise<Derived>
  /** Write the lock's envelope anew, whole or not at all. Undefined when it is so. */
  keepEnvelope(text: string): Promise<Failed | undefined>
  /** Build a store of a journal file beside the present one, in a folder of its own, and read it back. */
  buildStore(text: string, key: Uint8Array<ArrayBuffer> | null): Promise<StoreBuilt>
  /**
   * Write the locked text of a copy beside it, read back: it takes the copy's place when the store that was built counts, and
   * goes when that is dropped. Undefined when it is so.
   */
  lockBeside(where: 'profile' | 'folder', name: string, text: string): Promise<Failed | undefined>
  /** Make the store that was built count, with this envelope or without a lock, and start again. Answers only where that failed. */
  switchStore(envelope: string | null): Promise<Failed>
  /** Remove the store that was built, or is being built: it is not wanted. */
  dropStore(): Promise<void>
  /** Asked by the window that builds a store, and by no other. */
  toBuild(): Promise<StoreToBuild>
  /** Said by the window that builds a store, and by no other. */
  built(result: StoreBuilt): Promise<void>
  /** Take a step of an attempt at the lock; answers how long to wait first, in milliseconds. `begin` counts only where that is 0. */
  attempt(step: AttemptStep): Promise<number>
  /** Say how it stands with the lock; the watch over an untouched machine follows. */
  sayLock(state: LockState): Promise<void>
  /** Lock an open journal: what is on its way is stored, then the page is loaded anew and knows nothing any more. */
  lockNow(): Promise<void>
  /** The place in the app that was shown when it was locked, as its path, told once; '' where there is none. */
  placeBefore(): Promise<string>
  /** After how many untouched minutes an open journal locks itself. */
  aloneMinutes(): Promise<AloneMinutes>
  /** Choose that; false where it can't be remembered for the next start. */
  chooseAlone(minutes: AloneMinutes): Promise<boolean>
}
