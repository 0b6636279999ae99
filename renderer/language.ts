/** Keeps the page in the language that was chosen: its words, its own mark of it, and a redraw of all that is shown. */

import { useLayoutEffect, useSyncExternalStore } from 'react'
import { bridge } from './bridge.ts'
import { type Language, languageOf } from './core/language.ts'
import type { Settings } from './core/settings.ts'
import { language, onLanguage, speak } from './locales/index.ts'

/** Speaks in a language and says so on the page, for screen readers, hyphens and spelling. */
export function speakOnPage(chosen: Language): void {
  document.documentElement.lang = chosen
  document.documentElement.dir = 'ltr'
  if (language() !== chosen) speak(chosen)
}

/**
 * Follows the setting once it is known, here and in the shell's menus; `system` is the machine's own language.
 * Whoever uses this is drawn anew, with all below, when the language changes.
 */
export function useLanguage(chosen: Settings['language'] | undefined, system: string): Language {
  const inUse = useSyncExternalStore(onLanguage, language)
  useLayoutEffect(() => {
    if (chosen === undefined) return
    speakOnPage(chosen === 'system' ? languageOf(system) : chosen)
    void bridge.speak(chosen)
  }, [chosen, system])
  return inUse
}
