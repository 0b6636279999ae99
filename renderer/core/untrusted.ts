/** What is looked at in a text from elsewhere before anything of it is believed. */

/** Names through which a value could reach what all values share. */
const prototypeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * How deep the brackets of a JSON text are nested, counted in the text itself, so that nothing has to be built
 * of it first; stops counting beyond `most`.
 */
export function depthOf(text: string, most: number): number {
  let [depth, deepest, inString] = [0, 0, false]
  for (let at = 0; at < text.length && deepest <= most; at += 1) {
    const sign = text[at]
    if (inString) {
      if (sign === '\\') at += 1
      else if (sign === '"') inString = false
    } else if (sign === '"') inString = true
    else if (sign === '{' || sign === '[') {
      depth += 1
      deepest = Math.max(deepest, depth)
    } else if (sign === '}' || sign === ']') depth -= 1
  }
  return deepest
}

/** A place in a value, as a person can find it in the file: "questions.2.label". */
const placeOf = (path: readonly string[]): string => path.join('.')

/** Calls back for every key and every text of a value, with the path to it; stops at the first answer. */
function firstIn(
  value: unknown,
  look: (path: readonly string[], text: string | null) => string | null,
  path: readonly string[] = [],
): string | null {
  if (typeof value === 'string') return look(path, value)
  if (typeof value !== 'object' || value === null) return null
  for (const [key, one] of Object.entries(value)) {
    const here = [...path, key]
    const found = look(here, null) ?? firstIn(one, look, here)
    if (found !== null) return found
  }
  return null
}

/** Where a value has a key that reaches for a prototype; null where there is none. */
export function prototypeKeyIn(value: unknown): string | null {
  return firstIn(value, (path, text) =>
    text === null && prototypeKeys.has(path.at(-1) ?? '') ? placeOf(path) : null,
  )
}

/** A tag, a comment, an entity, or an address that runs: what a page could take for more than words. */
const markup = /<[a-z/!?]|&(#\d+|#x[\da-f]+|lt|gt|amp|quot|apos|nbsp);|\b((java|vb)script:|data:[a-z]+\/)\S/i

/** Signs that are not seen, that move others about, or that are half a sign; a line's end and a tab are none. */
const unseen = /[^\P{Cc}\n\t]|\p{Bidi_Control}|\p{Surrogate}|[\u2028\u2029\ufeff\ufff9-\ufffb]/u
const everyUnseen = new RegExp(unseen, 'gu')

/** A text without the signs that `faultOf` refuses as `control`; ends of lines become one sign each. */
export function seenOnly(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(everyUnseen, '')
}

/** What a text is refused for. */
export type TextFault = 'markup' | 'control'

/** What is wrong with a text from elsewhere; null where it is words alone. */
export function faultOf(text: string): TextFault | null {
  if (unseen.test(text)) return 'control'
  return markup.test(text) ? 'markup' : null
}

/** Where the first text of a value has signs that can't be seen; null where all can. Markup is words to it. */
export function unseenTextIn(value: unknown): string | null {
  return firstIn(value, (path, text) => (text !== null && unseen.test(text) ? placeOf(path) : null))
}

/** The first text of a value that is more than words, and where it is. */
export function faultyTextIn(value: unknown): { readonly why: TextFault; readonly where: string } | null {
  let why: TextFault | null = null
  const where = firstIn(value, (path, text) => {
    why = text === null ? null : faultOf(text)
    return why === null ? null : placeOf(path)
  })
  return where === null || why === null ? null : { why, where }
}

/** Whether a value of JSON is nested no deeper than so many levels; of one that is built already this is told sooner than of its text. */
export function isWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (levels === 0) return false
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value)
  return parts.every((part) => isWithin(part, levels - 1))
}
