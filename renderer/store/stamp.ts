/** Who writes, and new ids: the few things a row needs from the running machine. */

import { v7, validate, version } from 'uuid'
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

/** The largest time of an id made or met so far, in milliseconds since 1970. */
let latest = 0

/** Times beyond this, some four thousand years away, are no clock's: an id that holds one is passed over. */
const farthest = 2 ** 47

/** The time in a UUIDv7, in milliseconds since 1970; 0 where it is none. */
function timeOf(id: string): number {
  if (!validate(id) || version(id) !== 7) return 0
  const time = Number.parseInt(id.replace('-', '').slice(0, 12), 16)
  return time < farthest ? time : 0
}

/** Makes every new id come after this one. */
export function followId(id: string): void {
  latest = Math.max(latest, timeOf(id))
}

/**
 * A new UUIDv7, later than every id made before, also when the clock was set back: the order of ids is the
 * order in which things were done.
 */
export function newId(): string {
  const made = v7()
  const id = timeOf(made) > latest ? made : v7({ msecs: latest + 1 })
  followId(id)
  return id
}

/** An id that sorts about halfway between two, by the times they were made at; one of no time counts as the earliest. */
export const idBetween = (one: string, other: string): string =>
  v7({ msecs: Math.round((timeOf(one) + timeOf(other)) / 2) })

/** The stamp of a write at a UTC instant. */
export function stampAt(at: string): Stamp {
  return { at, device: deviceId() }
}
