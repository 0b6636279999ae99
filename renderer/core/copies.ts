/** What is to be said of copies: when one is due, what troubles a place, and what a system's reason means. */

import { type Day, dayAt, daysBetween, millisecondsBetween } from './day.ts'

/** What is known of the copies in one place. */
export interface CopyPlaceNow {
  /** UTC instant of the newest; null when there is none. */
  readonly last: string | null
  /** UTC instant at which the newest was last known to hold all there is; null when it never was. */
  readonly soundAt: string | null
  /** The system's reason why the last try failed; null when it did not. */
  readonly failed: string | null
}

/** What tells a copy from another, as it is listed and as it is remembered. */
interface CopyFile {
  readonly name: string
  /** In bytes. */
  readonly size: number
}

/**
 * The copy that is remembered, where it lies there as it was left. It need not be the newest by its date: a clock
 * that was ahead leaves copies that stay newer for as long as it was wrong.
 */
export const knownAmong = <File extends CopyFile>(
  copies: readonly File[],
  mark: CopyFile | null,
): File | undefined => copies.find(({ name, size }) => name === mark?.name && size === mark.size)

/** Why there is no copy while the laptop is the other one's: what is being written there is theirs, and is in clear. */
export const handedOver = 'handed'

/** Why a copy can fail, as far as a person can do something about it. */
export type CopyCause =
  | 'gone'
  | 'barred'
  | 'full'
  | 'locked'
  | 'away'
  | 'altered'
  | 'unread'
  | 'note'
  | 'inside'
  | 'other'

const causes: Readonly<Record<string, CopyCause>> = {
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  EACCES: 'barred',
  EPERM: 'barred',
  EROFS: 'barred',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EBUSY: 'locked',
  ETXTBSY: 'locked',
  ETIMEDOUT: 'away',
  EIO: 'away',
  ENXIO: 'away',
  ENODEV: 'away',
  ESTALE: 'away',
  ENOTCONN: 'away',
  EHOSTDOWN: 'away',
  EHOSTUNREACH: 'away',
  ENETUNREACH: 'away',
  'read back differently': 'altered',
  counts: 'unread',
  digest: 'unread',
  'no answer': 'unread',
  note: 'note',
  inside: 'inside',
}

/** What a reason means. */
export const causeOf = (reason: string): CopyCause =>
  Object.hasOwn(causes, reason) ? (causes[reason] ?? 'other') : 'other'

/** After so many days without a sound copy it is said, whatever the reason. */
export const mostDays = 7

/** What is wrong with a place: the last try failed, or the newest copy is too old. */
export type CopyTrouble = 'failed' | 'old'

/** When a place was last known to have everything, or at least had a copy made; null when never. */
const soundSince = ({ last, soundAt }: CopyPlaceNow): string | null =>
  last !== null && (soundAt === null || soundAt < last) ? last : soundAt

/** What has to be said of a place; null where all is well, or nothing was to be copied yet. */
export function troubleOf(place: CopyPlaceNow, today: Day, zone: string): CopyTrouble | null {
  if (place.failed !== null) return 'failed'
  const since = soundSince(place)
  return since !== null && daysBetween(dayAt(since, zone), today) >= mostDays ? 'old' : null
}

/** Whether a place wants to be looked at today: it failed, or was not known sound on this day yet. */
export function isCopyDue(place: CopyPlaceNow, today: Day, zone: string): boolean {
  if (place.failed !== null || place.soundAt === null) return true
  return dayAt(place.soundAt, zone) !== today
}

/** How often the places are looked at while the app is open, in milliseconds. */
export const lookEvery = 10 * 60 * 1000

/**
 * Whether it is time to look again, `then` being the UTC instant of the last look, null before the first. A clock that was
 * set back since says nothing, so it is looked.
 */
export function isLookDue(then: string | null, now: string): boolean {
  if (then === null) return true
  const passed = millisecondsBetween(then, now)
  return passed < 0 || passed >= lookEvery
}
