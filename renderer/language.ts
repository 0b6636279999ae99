/** Keeps the page in the language that was chosen: its words, its own mark of it, and a redraw of all that is shown. */

import { useLayoutEffect, useSyncExternalStore } from 'react'
import { bridge } from './bridge.ts'
import { type Language, languageOf } from './core/language.ts'
import type { Settings } from './core/settings.ts'
import { drawOut, language, onLanguage, speak, spoken } from './locales/index.ts'

/** Speaks in a language and says so on the page, for screen readers, hyphens and spelling. */
export async function speakOnPage(chosen: Language): Promise<void> {
  // Where its words can't be read, the page goes on in those it has.
  await speak(chosen).catch(() => undefined)
  document.documentElement.lang = language()
  document.documentElement.dir = 'ltr'
}

/**
 * Lets a test see every page with longer words: `dispatchEvent(new Event('longer-words'))`, and `plain-words` to go
 * back. They are events and neither a setting, an address nor a store, so that nobody comes to them by accident and
 * nothing outlasts the page; they can change words alone, which is why they may be in the app that is shipped.
 */
export function hearLongerWords(): void {
  window.addEventListener('longer-words', () => drawOut(true))
  window.addEventListener('plain-words', () => drawOut(false))
}

/**
 * Follows the setting once it is known, here and in the shell's menus; `system` is the machine's own language.
 * Whoever uses this is drawn anew, with all below, when the language changes.
 */
export function useLanguage(chosen: Settings['language'] | undefined, system: string): void {
  useSyncExternalStore(onLanguage, spoken)
  useLayoutEffect(() => {
    if (chosen === undefined) return
    void speakOnPage(chosen === 'system' ? languageOf(system) : chosen)
    void bridge.speak(chosen)
  }, [chosen, system])
}
