/** Puts the names of a PDF's bookmarks in the order they are read: Chromium takes words as they lie on the page, from left to right. */

/** How a name begins that is not of plain letters alone: digits for every letter, two bytes each, after a mark. */
const BEGIN = '/Title <FEFF'

const digitsOf = (name: string): string =>
  Array.from({ length: name.length }, (_, at) => name.charCodeAt(at).toString(16).padStart(4, '0'))
    .join('')
    .toUpperCase()

const nameIn = (digits: string): string =>
  (digits.match(/[\dA-F]{4}/gu) ?? []).map((one) => String.fromCharCode(Number.parseInt(one, 16))).join('')

/** The same letters in any order. */
const lettersOf = (text: string): string => Array.from(text).toSorted().join('')

/**
 * Writes each heading over the name that has its letters in another order; nothing else of the file changes, nor its
 * length. A name that no heading has is left as it is.
 */
export function orderBookmarks(pdf: Buffer, headings: readonly string[]): void {
  const byLetters = new Map(headings.map((heading) => [lettersOf(heading), heading]))
  for (let at = pdf.indexOf(BEGIN); at !== -1; at = pdf.indexOf(BEGIN, at + 1)) {
    const from = at + BEGIN.length
    const digits = pdf.toString('latin1', from, pdf.indexOf('>', from))
    const heading = byLetters.get(lettersOf(nameIn(digits)))
    if (heading !== undefined && digits.length === heading.length * 4)
      pdf.write(digitsOf(heading), from, 'latin1')
  }
}
