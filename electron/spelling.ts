/** Spell-checking without a network: the dictionary ships with the app, or there is none. */

import { join } from 'node:path'
import { session } from 'electron'
import { speaksEnglish } from './language.ts'
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

/**
 * Once the app is ready, and after a change of language: check in English, or not at all. The shipped dictionary
 * would underline every word of another language, and a missing one would be asked of the network. macOS has its own.
 */
export function setSpelling(available: boolean): void {
  const onMac = process.platform === 'darwin'
  if (available && !onMac) session.defaultSession.setSpellCheckerLanguages(['en-US'])
  // Naming a language turns the checking on, so this comes after it.
  session.defaultSession.setSpellCheckerEnabled(available && (onMac || speaksEnglish()))
}
