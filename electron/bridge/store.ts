/** The contract about what happened at the start, and the store itself: its damage, and deleting everything. Types only. */

import type { CopyFacts } from './copies.ts'
import type { Failed } from './files.ts'

/** What the shell found and did before it opened the window. */
export interface StartFacts {
  readonly appVersion: string
  /** The commit a package was made of; null where the app is no package. */
  readonly commit: string | null
  /** E.g. "33.2.1". */
  readonly electron: string
  readonly chromium: string
  /** True when the runtime is the one for development and tests, out of support. */
  readonly testRuntime: boolean
  /** Where this journal lives, as an absolute path. */
  readonly profile: string
  /** What the store guard found (decisions.md 25); when it failed the store must not be opened. */
  readonly store: StoreReport | Failed
  /** Copies inside the profile, newest first. */
  readonly copies: readonly CopyFacts[]
  /** The envelope of the lock as it lies in the profile; null where there is no lock. */
  readonly envelope: string | null
  /** What of the store before the last change of the lock could not be removed, as paths. */
  readonly left: readonly string[]
  /** Copies that lay in clear when the lock was turned on and still do, or a folder that can't be looked into, as paths. */
  readonly unlocked: readonly string[]
  /** The system's language as a BCP 47 tag, e.g. "es-MX", whatever was chosen here. */
  readonly systemLanguage: string
  /** Where everything was deleted just before this start: what could not be removed. Null at every other start. */
  readonly wiped: readonly Left[] | null
}

/** A file or folder that a deletion could not remove, or left because it is not the app's own (`foreign`). */
export interface Left {
  readonly path: string
  /** A short reason from the system ("EBUSY", "EACCES", …), or `foreign`. */
  readonly reason: string
}

/**
 * What the guard found in the store's directory at this start.
 * `new`: there is none yet. `sound`: nothing to do. `mended`: an unfinished record at the end of a
 * log was cut; the original bytes lie in `kept`. `damaged`: damage elsewhere; the whole store was
 * copied to `kept` before anything was tried. `unknown`: a storage format this version does not
 * know, left untouched.
 */
export type StoreReport =
  | { readonly kind: 'new' }
  | { readonly kind: 'sound' }
  | { readonly kind: 'mended'; readonly kept: string; readonly droppedBytes: number }
  | { readonly kind: 'damaged'; readonly kept: string; readonly what: string }
  | { readonly kind: 'unknown' }

/** What the page may ask about the start and the store. */
export interface StoreBridge {
  /** What happened at start-up; a reloaded page is told anew whether its store may be opened. */
  start(): Promise<StartFacts>
  /**
   * After a lost connection to the store: look after its files. The page must not open it before this has
   * answered, nor after it failed; it asks again later.
   */
  mendStore(): Promise<StoreReport | Failed>
  /** Copy the files that hold large values aside, before a record whose file is lost is let go of; undefined when it is so. */
  keepBlobs(): Promise<Failed | undefined>
  /** Move the store's directory aside (never deleting it) and start again with an empty one. */
  setStoreAside(): Promise<void>
  /**
   * Delete the whole profile, and with `andFolder` this journal's copies in the chosen folder, then start again as on
   * the first day. Where it can't be begun nothing was deleted; once it has, every next start goes on until it is done.
   */
  deleteEverything(andFolder: boolean): Promise<Failed | undefined>
}
