/** Makes keys from passphrases in a process of their own, one after another. */

import { join } from 'node:path'
import { utilityProcess } from 'electron'
import type { Derived, DerivationCost } from '../bridge.ts'
import type { Derivation } from './worker.ts'

/** Longer than the largest work takes on the slowest machine, in milliseconds. */
const MOST_TIME = 120_000

const WORKER = join(import.meta.dirname, 'derivation.js')

/** A key of 32 bytes from a passphrase; the same three always make the same key. Checked by its caller. */
export function derive(passphrase: string, salt: Uint8Array, cost: DerivationCost): Promise<Derived> {
  const asked: Derivation = { passphrase, salt, cost }
  const worker = utilityProcess.fork(WORKER, [], { serviceName: 'Two Sheets keys', stdio: 'ignore' })
  return new Promise((resolve) => {
    const end = (derived: Derived): void => {
      clearTimeout(late)
      worker.kill()
      resolve(derived)
    }
    const late = setTimeout(() => end({ kind: 'failed', reason: 'too slow' }), MOST_TIME)
    worker.once('message', (key: unknown) =>
      end(key instanceof Uint8Array ? { kind: 'derived', key } : { kind: 'failed', reason: 'no key' }),
    )
    // Also what ends it before it has answered: too little memory, or a hand that killed it.
    worker.once('exit', (code) => end({ kind: 'failed', reason: `ended with ${code}` }))
    worker.postMessage(asked)
  })
}
