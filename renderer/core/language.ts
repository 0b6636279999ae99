/** The languages the app speaks. */

/** A language the app speaks, as a BCP 47 tag. */
export type Language = 'en' | 'es'

/** In the order in which they are offered. */
export const languages = ['en', 'es'] as const satisfies readonly Language[]

/** The language a tag asks for ("es-MX", "es_AR"): Spanish for any Spanish, else English. */
export function languageOf(tag: string): Language {
  const [main] = tag.toLowerCase().split(/[-_]/)
  return languages.find((one) => one === main) ?? 'en'
}
