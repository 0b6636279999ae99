/** Saves the report that was chosen, and reads the file back with programs that know nothing of the app. */

import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { expect } from '@playwright/test'
import type { Journal } from './app.ts'
import { saveTo } from './dialogs.ts'
import { Person } from './walk.ts'

/** Go from Reports to the preview and save what is shown there. */
export async function saveReport(journal: Journal, path: string): Promise<void> {
  const me = new Person(journal)
  await me.button('Preview the pages').click()
  await expect(me.button('Save as PDF')).toBeVisible()
  await saveTo(journal.app, path)
  await me.button('Save as PDF').click()
  await expect(me.page.getByText(`Saved: ${path}`)).toBeVisible()
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
  /** How many fonts it names, and how many of their programs lie in it. */
  readonly fonts: { readonly named: number; readonly inside: number }
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
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(
      single(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('')),
    )
  }
  const outline = titlesOf((await pdf.getOutline()) ?? [])
  const plain = await PDFDocument.load(bytes, { updateMetadata: false })
  const { catalog, context } = plain
  const dicts = context.enumerateIndirectObjects().flatMap(([, it]) => (it instanceof PDFDict ? [it] : []))
  const described = dicts.filter((it) => it.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'))
  return {
    pages,
    outline,
    title: plain.getTitle() ?? '',
    language: String(catalog.get(PDFName.of('Lang'))),
    size: Object.values(plain.getPage(0).getSize()),
    isTagged:
      catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString() === 'true' &&
      catalog.has(PDFName.of('StructTreeRoot')),
    fonts: {
      named: described.length,
      inside: described.filter((it) =>
        ['FontFile', 'FontFile2', 'FontFile3'].some((key) => it.has(PDFName.of(key))),
      ).length,
    },
  }
}

/** The words of each page as the preview tells them to screen readers. */
export async function previewed(journal: Journal): Promise<readonly string[]> {
  const words = await journal.page.getByRole('figure', { name: /^Page \d+ of \d+$/ }).allTextContents()
  return words.map(single)
}
