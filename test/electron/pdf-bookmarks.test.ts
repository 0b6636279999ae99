// Bookmarks in letters that run from right to left are read in their own order; nothing else in the file changes.
import { expect, test } from 'vitest'
import { orderBookmarks } from '../../electron/pdf-bookmarks.ts'

const named = (name: string) =>
  `<</Title <FEFF${Buffer.from(name, 'utf16le').swap16().toString('hex').toUpperCase()}>\n/Dest [2 0 R /XYZ 40 774 0]>>`

function ordered(pdf: string, ...headings: readonly string[]): string {
  const bytes = Buffer.from(pdf, 'latin1')
  orderBookmarks(bytes, headings)
  return bytes.toString('latin1')
}

test('a name whose words lie in another order is the heading’s again', () => {
  const before = `%PDF-1.4\n${named('כהן ליאת')}\n${named('Cohen 2) כהן (ליאת')}\n<</Title (Plain)>>`
  expect(ordered(before, 'Plain', 'ליאת כהן', 'ליאת (כהן) 2 Cohen')).toBe(
    `%PDF-1.4\n${named('ליאת כהן')}\n${named('ליאת (כהן) 2 Cohen')}\n<</Title (Plain)>>`,
  )
})

test('a name that is no heading’s, or runs from left to right, stays as it is', () => {
  const before = `${named('Ольга')}\n${named('כהן ליאת')}\n<</Title <FEFF`
  expect(ordered(before, 'Ольга', 'ליאת')).toBe(before)
})
