/** The process that makes keys: Argon2id is slow by intent and keeps no window waiting here. It lives for one key. */

import { argon2id } from 'hash-wasm'
import type { DerivationCost } from '../bridge.ts'

/** What the main process sends, once, having checked it. */
export interface Derivation {
  readonly passphrase: string
  readonly salt: Uint8Array
  readonly cost: DerivationCost
}

/** The length of a key, in bytes. */
const LENGTH = 32

process.parentPort.once('message', ({ data }: { readonly data: Derivation }) => {
  const { passphrase, salt, cost } = data
  void argon2id({
    password: passphrase,
    salt,
    memorySize: cost.memory,
    iterations: cost.passes,
    parallelism: cost.lanes,
    hashLength: LENGTH,
    outputType: 'binary',
  }).then((key) => process.parentPort.postMessage(key))
})
