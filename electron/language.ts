/** Which language the shell speaks: the one chosen in the page, remembered for the next start, or the system's. */

import { join } from 'node:path'
import { app } from 'electron'
import { z } from 'zod/mini'
import type { LanguageChoice } from './bridge.ts'
import { jsonOf, writeJson } from './folders.ts'
import { en, type Words } from './words/en.ts'
import { es } from './words/es.ts'

/** What the page may choose. */
export const languageChoice = z.enum(['system', 'en', 'es'])

const remembered = z.object({ chosen: languageChoice })

const catalogues: Readonly<Record<'en' | 'es', Words>> = { en, es }

/** Chromium's own words and the page's first ones, until it has read its settings. British, as the page writes dates. */
const tags = { en: 'en-GB', es: 'es' } as const

let spoken: 'en' | 'es' = 'en'

/** The shell's words in the language it speaks now; ask when they are shown. */
export const words = (): Words => catalogues[spoken]

/** Whether what is written is in the language of the shipped dictionary. */
export const speaksEnglish = (): boolean => spoken === 'en'

/** The system's language, as the switch a person started with or else the system says it. */
let system = 'en'

/** See `StartFacts.systemLanguage`. */
export const systemLanguage = (): string => system

/** Before the app is ready, for Chromium reads the switch then: begin in the language of the last choice. */
export function beginLanguage(profile: string): void {
  const asked = app.commandLine.getSwitchValue('lang')
  system = asked === '' ? (app.getPreferredSystemLanguages()[0] ?? 'en') : asked
  const { data } = remembered.safeParse(jsonOf(path(profile)))
  const chosen = data?.chosen ?? 'system'
  follow(chosen)
  if (chosen !== 'system' && asked === '') app.commandLine.appendSwitch('lang', tags[chosen])
}

/** Speak in the chosen language from now on, and begin in it next time. Answers whether the words are others now. */
export function changeLanguage(profile: string, chosen: LanguageChoice): boolean {
  const before = spoken
  follow(chosen)
  const { data } = remembered.safeParse(jsonOf(path(profile)))
  if ((data?.chosen ?? 'system') !== chosen) remember(profile, chosen)
  return spoken !== before
}

function remember(profile: string, chosen: LanguageChoice): void {
  try {
    writeJson(path(profile), { chosen })
  } catch {
    // The page's settings hold the choice; this only makes the next start begin with it.
  }
}

function follow(chosen: LanguageChoice): void {
  const tag = chosen === 'system' ? system : chosen
  spoken = /^es\b/i.test(tag.replace('_', '-')) ? 'es' : 'en'
}

function path(profile: string): string {
  return join(profile, 'language.json')
}
