/** Who writes, and new ids: the few things a row needs from the running machine. */

import { v7 } from 'uuid'
import type { Stamp } from '../core/row.ts'

const deviceKey = 'two-sheets-device'

/** This installation's id, made once. It names the machine, not the person. */
function deviceId(): string {
  const known = localStorage.getItem(deviceKey)
  if (known !== null) return known
  const made = v7()
  localStorage.setItem(deviceKey, made)
  return made
}

/** A new UUIDv7. */
export const newId = (): string => v7()

/** The stamp of a write at a UTC instant. */
export function stampAt(at: string): Stamp {
  return { at, device: deviceId() }
}
