/** Spell-checking without a network: the dictionary ships with the app, or there is none. */

import { join } from 'node:path'
import { session } from 'electron'
import { bytesOf, isThere, sizeOf, writeBytes } from './folders.ts'

const DICTIONARY = 'en-US-10-1.bdic'

/** Before the app is ready: put the shipped dictionary where Chromium looks for it. Answers whether there is one. */
export function placeDictionary(shipped: string, profile: string): boolean {
  if (process.platform === 'darwin') return true
  const source = join(shipped, DICTIONARY)
  const target = join(profile, 'Dictionaries', DICTIONARY)
  if (!isThere(source)) return false
  if (sizeOf(source) === sizeOf(target)) return true
  try {
    writeBytes(target, bytesOf(source))
    return true
  } catch {
    return false
  }
}

/** Once the app is ready: check in English, or not at all; a missing dictionary would be asked of the network. */
export function setSpelling(available: boolean): void {
  session.defaultSession.setSpellCheckerEnabled(available)
  if (available && process.platform !== 'darwin') session.defaultSession.setSpellCheckerLanguages(['en-US'])
}
