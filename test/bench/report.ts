/** A report of every answer of a journal, made to be looked at; and the same pages printed from a plain document. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { ElectronApplication, Page } from '@playwright/test'
import { newRow, readRow } from '../../renderer/core/body.ts'
import type { Tables } from '../../renderer/core/journal-file.ts'
import { blankReport } from '../../renderer/core/report.ts'
import type { Row } from '../../renderer/core/row.ts'
import { JOURNAL, launch, type Program, ROOT } from './launch.ts'
import { measured, painted, SETTLED } from './visit.ts'

/** What a making came to: from the press to the pages in view, or from the loading to the bytes, in milliseconds. */
export interface Reported {
  readonly took: number
  /** The longest task of the window meanwhile. */
  readonly longest: number
  readonly pages: number
  readonly electron: string
}

const REPORT = '01890000-0000-7000-8000-00000000000f'

/** The report's pages as a plain document, in the folder of a profile. */
const DOCUMENT = 'report.html'

/** The row of a report of every answer. */
export function reportOf({ reflections }: Tables, today: string): Row {
  const shown = reflections.flatMap((row) => {
    const reading = readRow('reflection', row)
    return reading.kind === 'read' ? reading.row.body.answers.map(({ id }) => id) : []
  })
  const body = { ...blankReport(today, 'A4'), span: 'own', from: '2000-01-01', shown } as const
  return newRow('report', REPORT, body, { at: `${today}T00:00:00.000Z`, device: 'bench' }, { name: '' })
}

/** Writes down what the journal would print: the same elements, styles and typefaces, and no script. */
export async function writeDocument(profile: string, today: string, into: string): Promise<void> {
  const app = await launch(JOURNAL, profile)
  try {
    await (await app.firstWindow()).getByRole('link', { name: 'Reports' }).waitFor()
    const html = await app.evaluate(
      async ({ BrowserWindow }, { url, preload }) => {
        const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
        await window.loadURL(url)
        const elements: unknown = await window.webContents.executeJavaScript(`new Promise((done) => {
          const look = () =>
            document.querySelector('main h2') === null
              ? setTimeout(look, 50)
              : done(document.documentElement.outerHTML)
          look()
        })`)
        window.destroy()
        return String(elements)
      },
      {
        url: `app://journal/#/print/${REPORT}/en/${today}`,
        preload: join(ROOT, 'dist', 'preload.cjs'),
      },
    )
    const page = pathToFileURL(join(ROOT, 'dist', 'page')).href
    const plain = html
      .replaceAll(/<script[^>]*>.*?<\/script>|<link rel="(?:preload|modulepreload)"[^>]*>/gsu, '')
      .replaceAll(/href="\.?\/(?<file>[^"]+\.css)"/gu, `href="${page}/$<file>"`)
      .replaceAll(' crossorigin=""', '')
    mkdirSync(into, { recursive: true })
    writeFileSync(join(into, DOCUMENT), `<!doctype html>${plain}`)
  } finally {
    await app.close()
  }
}

/** Makes the report's pages in the journal, or prints the plain document. */
export async function report(program: Program, profile: string): Promise<Reported> {
  const app = await launch(program, profile)
  try {
    const page = await app.firstWindow()
    await page.getByRole('link').first().waitFor()
    await wait(SETTLED)
    const made = program === JOURNAL ? await make(app, page, profile) : await printed(app, profile)
    return { ...made, electron: await app.evaluate(() => process.versions.electron) }
  } finally {
    await app.close()
  }
}

type Came = Omit<Reported, 'electron'>

async function make(app: ElectronApplication, page: Page, profile: string): Promise<Came> {
  await page.getByRole('link', { name: 'Reports' }).press('Enter')
  const preview = page.getByRole('button', { name: 'Preview the pages' })
  await preview.waitFor({ timeout: 120_000 })
  await wait(SETTLED)
  const sign = { words: MADE, at: 'main [role="status"]', beside: 'main figure' } as const
  const came = await measured(app, profile, () => painted(page, sign, () => preview.press('Enter')))
  const words = await page.getByRole('status').filter({ hasText: MADE }).first().textContent()
  return { ...came, pages: Number(words?.replaceAll(/\D/gu, '')) }
}

async function printed(app: ElectronApplication, profile: string): Promise<Came> {
  let pages = 0
  const came = await measured(app, profile, async () => {
    const plain = await print(app, join(profile, DOCUMENT))
    pages = plain.pages
    return plain.took
  })
  return { ...came, pages }
}

/** Says how many pages were made. */
const MADE = /^[\d,]+ pages\.$/

/** Loads a file unseen and prints it as the journal does, with a page's number in the system's typeface. */
function print(app: ElectronApplication, file: string): Promise<{ took: number; pages: number }> {
  return app.evaluate(async ({ BrowserWindow }, path) => {
    const began = performance.now()
    const window = new BrowserWindow({ show: false })
    await window.loadFile(path)
    await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)')
    const mm = 1 / 25.4
    const pdf = await window.webContents.printToPDF({
      pageSize: 'A4',
      margins: { top: 16 * mm, bottom: 18 * mm, left: 14 * mm, right: 14 * mm },
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate:
        '<p style="font: 8.5px sans-serif; margin: 0 14mm"><span class="pageNumber"></span> of <span class="totalPages"></span></p>',
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
    const took = performance.now() - began
    window.destroy()
    return { took, pages: [...pdf.toString('latin1').matchAll(/\/Type \/Page\b/gu)].length }
  }, file)
}
