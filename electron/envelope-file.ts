/** The lock's envelope as a file of the profile: opaque text to the shell, there as long as the journal has a lock. */

import { join } from 'node:path'
import { bytesOf, isThere, removeWhole, sizeOf, writeBytes } from './folders.ts'

/** The longest text that is taken for one. */
export const MOST_ENVELOPE = 16 * 1024

/** Its text; null where there is no lock, and '' where there is a file that can't be one. */
export function envelopeOf(profile: string): string | null {
  const path = envelopePath(profile)
  if (!isThere(path)) return null
  try {
    return (sizeOf(path) ?? 0) > MOST_ENVELOPE ? '' : new TextDecoder('utf-8').decode(bytesOf(path))
  } catch {
    return ''
  }
}

/** Writes it whole, or takes it away. Throws where that does not work. */
export function keepEnvelope(profile: string, text: string | null): void {
  if (text === null) removeWhole(envelopePath(profile))
  else writeBytes(envelopePath(profile), new TextEncoder().encode(text))
}

function envelopePath(profile: string): string {
  return join(profile, 'lock.json')
}
