/** Saves the report that was chosen, and reads the file back with programs that know nothing of the app. */

import { readFileSync } from 'node:fs'
import { getDocument, OPS, type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { expect } from '@playwright/test'
import type { Journal } from './app.ts'
import { saveBy } from './dialogs.ts'
import { Person } from './walk.ts'

/** Go from Reports to the preview and save what is shown there. */
export async function saveReport(journal: Journal, path: string): Promise<void> {
  const me = new Person(journal)
  await me.button('Preview the pages').click()
  // Years of answers are hundreds of pages.
  await expect(me.button('Save as PDF')).toBeVisible({ timeout: 45_000 })
  await saveBy(journal, 'Save as PDF', path)
}

/** What was found in a saved report. */
export interface ReadReport {
  /** The words of each page in the order they are read, white space made one. */
  readonly pages: readonly string[]
  readonly outline: readonly string[]
  readonly title: string
  readonly language: string
  /** Width and height of the first page in points. */
  readonly size: readonly number[]
  readonly isTagged: boolean
  /** The fonts it names, without the mark of a part, each once; and whether all their programs lie in it. */
  readonly fonts: { readonly names: readonly string[]; readonly areInside: boolean }
  /** How many elements of each kind its structure has. */
  readonly elements: Readonly<Record<string, number>>
  /** What is said in place of each figure; '' where nothing is. */
  readonly figures: readonly string[]
  /** Where its links lead. */
  readonly links: readonly string[]
  /** The pictures made of points: how wide each is on its page in points of print, and how many of its own make an inch. */
  readonly pictures: readonly { readonly width: number; readonly dots: number }[]
}

const single = (words: string) => words.replaceAll(/\s+/gu, ' ').trim()

/** An item of the outline as pdf.js gives it. */
interface Item {
  readonly title: string
  readonly items: readonly Item[]
}

const titlesOf = (items: readonly Item[]): readonly string[] =>
  items.flatMap(({ title, items: under }) => [title, ...titlesOf(under)])

/** Reads a saved report. */
export async function readReport(path: string): Promise<ReadReport> {
  const bytes = readFileSync(path)
  const pdf = await getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, verbosity: 0 }).promise
  const pages: string[] = []
  const pictures: ReadReport['pictures'][number][] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    pictures.push(...(await picturesOn(page)))
    pages.push(
      single(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('')),
    )
  }
  const outline = titlesOf((await pdf.getOutline()) ?? [])
  const plain = await PDFDocument.load(bytes, { updateMetadata: false })
  const { catalog, context } = plain
  const objects = context.enumerateIndirectObjects().map(([, it]) => it)
  const dicts = objects.flatMap((it) => (it instanceof PDFDict ? [it] : []))
  const is = (it: PDFDict, type: string, key = 'Type') => it.get(PDFName.of(key)) === PDFName.of(type)
  const described = dicts.filter((it) => is(it, 'FontDescriptor'))
  const parts = dicts.filter((it) => is(it, 'StructElem'))
  const kinds = parts.map((it) => nameIn(it, 'S'))
  const size = Object.values(plain.getPage(0).getSize())
  return {
    pages,
    outline,
    title: plain.getTitle() ?? '',
    language: String(catalog.get(PDFName.of('Lang'))),
    size,
    isTagged:
      catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.get(PDFName.of('Marked'))?.toString() ===
        'true' && catalog.has(PDFName.of('StructTreeRoot')),
    fonts: {
      names: [
        ...new Set(described.map((it) => nameIn(it, 'FontName').replace(/^[A-Z]{6}\+/u, ''))),
      ].toSorted(),
      areInside: described.every((it) =>
        ['FontFile', 'FontFile2', 'FontFile3'].some((key) => it.has(PDFName.of(key))),
      ),
    },
    elements: Object.fromEntries(
      [...new Set(kinds)].map((kind) => [kind, kinds.filter((it) => it === kind).length]),
    ),
    figures: parts.filter((it) => is(it, 'Figure', 'S')).map((it) => wordsIn(it, 'Alt')),
    links: dicts.filter((it) => is(it, 'Link', 'Subtype')).map((it) => String(it.lookup(PDFName.of('A')))),
    pictures,
  }
}

const nameIn = (dict: PDFDict, key: string): string => dict.lookup(PDFName.of(key), PDFName).decodeText()

/** Words as a dictionary has them; '' where it has none. */
function wordsIn(dict: PDFDict, key: string): string {
  const words = dict.lookup(PDFName.of(key))
  return words instanceof PDFString || words instanceof PDFHexString ? words.decodeText() : ''
}

/** The pictures that a page draws, by the measure it draws them in. */
async function picturesOn(page: PDFPageProxy): Promise<ReadReport['pictures']> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const held: number[][] = []
  let measure: number[] = [1, 0, 0, 1, 0, 0]
  return fnArray.flatMap((operator, at) => {
    const given: unknown[] = argsArray[at] ?? []
    if (operator === OPS.save) held.push(measure)
    if (operator === OPS.restore) measure = held.pop() ?? measure
    if (operator === OPS.transform) measure = Util.transform(measure, given)
    if (operator !== OPS.paintImageXObject) return []
    const width = Math.hypot(measure[0] ?? 0, measure[1] ?? 0)
    return [{ width, dots: Number(given[1]) / (width / 72) }]
  })
}

/** The words of each page as the preview tells them to screen readers. */
export async function previewed(journal: Journal): Promise<readonly string[]> {
  const words = await journal.page.getByRole('figure', { name: /^Page \d+ of \d+$/ }).allTextContents()
  return words.map(single)
}
