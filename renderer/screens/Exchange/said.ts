/** Words to say and words that were heard, as the page shows them. */

import { bytesHeard, saidLength, wordsFor, wordsIn } from '../../core/spoken-words.ts'
import { language, t } from '../../locales/index.ts'

/** The words for bytes in the language in use. */
export const wordsNow = (bytes: Uint8Array): readonly string[] => wordsFor(bytes, language())

/** How far the words are that were noted. */
export function heardWords(text: string, name: string): string {
  const count = wordsIn(text).length
  if (count === 0) return t('exchange.heard.none')
  const heard = bytesHeard(text)
  if (heard.kind === 'unknown') return t('exchange.heard.unknown', { word: heard.word, name })
  if (count > saidLength) return t('exchange.heard.many', { count })
  return count === saidLength ? t('exchange.heard.all') : t('exchange.heard.some', { count })
}
