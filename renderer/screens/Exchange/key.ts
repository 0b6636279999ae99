/** Keys from passphrases, made by the shell. */

import { bridge } from '../../bridge.ts'
import type { DeriveKey } from '../../store/guarded.ts'

/** See `Bridge.deriveKey`. */
export const deriveKey: DeriveKey = (passphrase, salt, cost) => bridge.deriveKey(passphrase, salt, cost)
