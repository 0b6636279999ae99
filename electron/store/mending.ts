/** Looks after the store while the app runs: after a lost connection, and before a reloaded page opens it again. */

import { join } from 'node:path'
import type { Failed, StoreReport } from '../bridge.ts'
import { reasonOf } from '../files.ts'
import { proveWritable } from '../folders.ts'
import { checkStore } from '../leveldb/check.ts'
import { guardStore, storesOf } from '../store-guard.ts'
import { letGo } from './let-go.ts'
import { TornTails } from './torn-tails.ts'

/**
 * How long Chromium may take to let go, in milliseconds: of a connection that was lost at once, of one that a page
 * left behind after two seconds.
 */
const AFTER_LOSS = 1000
const AFTER_RELOAD = 5000

/** The store of a running app. */
export class Mending {
  readonly #profile: string
  readonly #tails: TornTails
  #isLost = false
  #going: Promise<StoreReport | Failed> | undefined

  constructor(profile: string) {
    this.#profile = profile
    this.#tails = new TornTails(join(profile, 'kept'))
  }

  /** At a start, before anything has opened the store. */
  begin(): StoreReport | Failed {
    try {
      return guardStore(this.#profile, new Date())
    } catch (error) {
      return this.#unlooked(error)
    }
  }

  /** After a lost connection: has the guard look while Chromium has let go. Whatever fails, nothing may be opened. */
  mend(patience = AFTER_LOSS): Promise<StoreReport | Failed> {
    this.#isLost = true
    this.#going ??= this.#mend(patience).finally(() => {
      this.#going = undefined
    })
    return this.#going
  }

  /** Before a page opens the store anew. One that is whole and was not lost may still be open, and stays so. */
  async ready(): Promise<StoreReport | Failed> {
    return !this.#isLost && this.#isWhole() ? { kind: 'sound' } : this.mend(AFTER_RELOAD)
  }

  #isWhole(): boolean {
    try {
      const kinds = storesOf(this.#profile).map((store) => checkStore(store).kind)
      return kinds.every((kind) => kind !== 'torn' && kind !== 'damaged')
    } catch {
      // A file can go while it is read when the store is at work; the guard looks again when it is not.
      return false
    }
  }

  async #mend(patience: number): Promise<StoreReport | Failed> {
    try {
      proveWritable(this.#profile)
      if (!(await letGo(storesOf(this.#profile), patience))) return { kind: 'failed', reason: 'EBUSY' }
      const report = guardStore(this.#profile, new Date(), this.#tails)
      this.#tails.putDown()
      this.#isLost = false
      return report
    } catch (error) {
      return this.#unlooked(error)
    }
  }

  /** Nothing could be kept, or nothing be read: the next page has the guard look again. */
  #unlooked(error: unknown): Failed {
    this.#isLost = true
    return { kind: 'failed', reason: reasonOf(error) }
  }
}
