/** Keys for tests: the real Argon2id in the test's own process, mostly with hardly any work. */

import { argon2id } from 'hash-wasm'
import type { DeriveKey } from '../../renderer/store/guarded.ts'

/** Makes a key as the shell does, only quickly. The work that was asked still makes another key. */
export const quickKey: DeriveKey = async (passphrase, salt, cost) => ({
  kind: 'derived',
  key: await argon2id({
    password: `${passphrase}\n${JSON.stringify(cost)}`,
    salt,
    memorySize: 8,
    iterations: 1,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  }),
})

/** Makes a key with the work that was asked, for files that the app itself is to open. */
export const fullKey: DeriveKey = async (passphrase, salt, { memory, passes, lanes }) => ({
  kind: 'derived',
  key: await argon2id({
    password: passphrase,
    salt,
    memorySize: memory,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'binary',
  }),
})
