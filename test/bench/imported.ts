/** A journal file brought in: read and laid beside what is here, then written; and the same documents written plainly. */

import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ElectronApplication, Page } from '@playwright/test'
import { journalText, tablesText } from '../../renderer/core/journal-file.ts'
import { makeJournal } from './journal.ts'
import { JOURNAL, launch, type Program } from './launch.ts'
import { measured, painted, SETTLED } from './visit.ts'

/** What bringing in came to, in milliseconds; of the plain page all is one. */
export interface Imported {
  /** From the choice of the file to its last row being stored, without the time in which a person reads. */
  readonly took: number
  /** Of it, until all is shown that the file holds beside what is here. */
  readonly shown: number
  /** The longest task; null where no trace was kept, which costs time itself. */
  readonly longest: number | null
  readonly electron: string
}

/** The file, in the folder of every profile. */
const FILE = 'import.json'

/** Puts a journal file of so many entries into the folder of a profile. */
export function putFile(profile: string, entries: number, last: string): void {
  const text = tablesText(makeJournal(entries, { last }))
  const digest = createHash('sha256').update(text).digest('hex')
  const made = { madeAt: `${last}T00:00:00.000Z`, app: '0.1.0', device: 'bench', part: null, digest }
  mkdirSync(profile, { recursive: true })
  writeFileSync(join(profile, FILE), journalText(made, text))
}

/** Brings the file of a profile in, or writes its documents plainly, with a trace of it or without. */
export async function bringIn(program: Program, profile: string, trace: Trace): Promise<Imported> {
  const app = await launch(program, profile)
  try {
    const page = await app.firstWindow()
    await page.getByRole('link').first().waitFor()
    await wait(SETTLED)
    const measure: Measure = (during) =>
      trace === 'traced' ? measured(app, profile, during) : untraced(during)
    const came = program === JOURNAL ? imported(app, page, profile, measure) : written(page, profile, measure)
    return { ...(await came), electron: await app.evaluate(() => process.versions.electron) }
  } finally {
    await app.close()
  }
}

/** Whether a trace is kept: thousands of rows are as many events, which would be timed as well. */
export type Trace = 'traced' | 'untraced'
type Came = Omit<Imported, 'electron'>
type Measure = (during: () => Promise<number>) => Promise<Pick<Came, 'took' | 'longest'>>

/** How long something took, and the time in which it settles. */
async function untraced(during: () => Promise<number>): ReturnType<Measure> {
  const took = await during()
  await wait(SETTLED)
  return { took, longest: null }
}

async function imported(
  app: ElectronApplication,
  page: Page,
  profile: string,
  measure: Measure,
): Promise<Came> {
  await app.evaluate(
    ({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
    },
    join(profile, FILE),
  )
  await page.getByRole('link', { name: 'Settings' }).press('Enter')
  const choose = page.getByRole('button', { name: 'Import', exact: true })
  await choose.waitFor()
  await wait(SETTLED)
  const sign = { at: 'main', beside: 'main h3' } as const
  const shown = await measure(() =>
    painted(page, { ...sign, words: /In import\.json/ }, () => choose.press('Enter')),
  )
  const take = page.getByRole('button', { name: 'Bring it in' })
  const stored = await measure(() =>
    painted(page, { ...sign, words: /Brought in\. A copy/ }, () => take.press('Enter')),
  )
  return {
    took: shown.took + stored.took,
    shown: shown.took,
    longest:
      shown.longest === null || stored.longest === null ? null : Math.max(shown.longest, stored.longest),
  }
}

async function written(page: Page, profile: string, measure: Measure): Promise<Came> {
  const box = page.getByLabel('File')
  const sign = { words: /\d rows/, at: 'p[role]', beside: 'main' } as const
  const all = await measure(() => painted(page, sign, () => box.setInputFiles(join(profile, FILE))))
  return { took: all.took, shown: all.took, longest: all.longest }
}
