/** The lock's doings with the shell they need, and how it stands with it, kept up. */

import { useSyncExternalStore } from 'react'
import { bridge } from '../../bridge.ts'
import { t } from '../../locales/index.ts'
import { attempt } from '../../store/attempt.ts'
import type { Given } from '../../store/envelope.ts'
import {
  changeWay,
  type KeepFirst,
  type LockChange,
  type LockNow,
  lockNow,
  type LockShell,
  onLock,
  prove,
  unlock,
  type Unlocking,
} from '../../store/lock.ts'
import { closeCopies, lockCopies } from '../closing-copies.ts'
import { goOnCopying, keepCopy } from '../copies.ts'
import { deriveKey } from '../Exchange/key.ts'

/** See `LockShell`. */
export const lockShell: LockShell = {
  deriveKey,
  keepEnvelope: (text) => bridge.keepEnvelope(text),
  buildStore: (text, key) => bridge.buildStore(text, key),
  lockCopies,
  switchStore: (envelope) => bridge.switchStore(envelope),
  dropStore: () => {
    goOnCopying()
    return bridge.dropStore()
  },
}

/** How it stands with the lock. */
export const useLock = (): LockNow => useSyncExternalStore(onLock, lockNow)

/** See `unlock`. */
export const tryUnlock = (given: Given): Promise<Unlocking> => unlock(given, deriveKey)

/** See `prove`. */
export const tryProve = (given: Given): Promise<Unlocking> => prove(given, deriveKey)

/** A copy that holds all as it is (see `KeepFirst`), made at an instant by a version of the app. */
export const copyFirst =
  (at: string, app: string): KeepFirst =>
  async () => {
    const kept = await keepCopy(at, app)
    if (kept.kind === 'kept') return undefined
    return { kind: 'failed', reason: kept.kind === 'failed' ? kept.reason : t('lock.noCopy') }
  }

/** See `changeWay`. The copies are rewritten at once; those that could not be are named on Today and in Settings. */
export async function change(given: Given, keep: KeepFirst): Promise<LockChange> {
  const changed = await attempt(() => changeWay(given, lockShell, keep))
  if (changed.kind === 'done') await closeCopies()
  return changed
}
