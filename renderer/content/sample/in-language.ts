/** The sample journal in a language: the same half-year, with every text in other words. */

import type { Language } from '../../core/language.ts'
import type { SampleJournal } from '../../core/sample-shape.ts'
import { sampleTexts } from '../es/sample/index.ts'
import { sampleJournal } from './index.ts'

/** Every text of a value in other words; what has none stays as it is. */
function translated(value: unknown, texts: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return texts[value] ?? value
  if (Array.isArray(value)) return value.map((one) => translated(one, texts))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, translated(one, texts)]))
}

/** The sample as a person of that language would have written it; its settings speak the language as well. */
export function sampleIn(language: Language): SampleJournal {
  // Only texts are replaced, so the shape stays what it is.
  const journal = (
    language === 'en' ? sampleJournal : translated(sampleJournal, sampleTexts)
  ) as SampleJournal
  return { ...journal, settings: { ...journal.settings, language } }
}
