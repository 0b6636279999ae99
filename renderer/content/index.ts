/** The library: everything the app asks, and the passages it rests on, in each language the app speaks. */

import type { Language } from '../core/language.ts'
import { type Library, library } from './english.ts'
import { spanish } from './es/index.ts'
import { inLanguage } from './in-language.ts'

export type { Library } from './english.ts'

const laid = new Map<Language, Library>([['en', library]])

/** What comes with the app, in a language; the same object each time. */
export function libraryIn(language: Language): Library {
  const held = laid.get(language)
  if (held !== undefined) return held
  const made = inLanguage(library, spanish)
  laid.set(language, made)
  return made
}
