/** Profiles with made-up journals in them, kept in a folder that is gone after the run. */

import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { tableNames } from '../../renderer/core/journal-file.ts'
import { envelopeText } from '../../renderer/core/lock.ts'
import type { Row } from '../../renderer/core/row.ts'
import { newEnvelope, newRecoveryKey } from '../../renderer/store/envelope.ts'
import { closeRow, holdKey } from '../../renderer/store/row-cipher.ts'
import { fullKey } from '../support/derive.ts'
import { putFile } from './imported.ts'
import { makeJournal } from './journal.ts'
import { JOURNAL, launch, type Program } from './launch.ts'
import { reportOf, writeDocument } from './report.ts'
import { PASSPHRASE } from './unlocking.ts'
import { SETTLED } from './visit.ts'

/** Rows written in one transaction. */
const AT_ONCE = 250

/** Which lock it is, of a journal that is locked. */
const STORE = '01890000-0000-7000-8000-0000000000ff'

/** The folder of one run. */
export class Profiles {
  readonly #folder = mkdtempSync(join(tmpdir(), 'two-sheets-bench-'))
  #copies = 0

  /** A profile with nothing in it. */
  empty(): string {
    return join(this.#folder, 'empty')
  }

  /** A profile with nothing in it but the dictionary of another, so that both check the spelling or neither does. */
  spelling(like: string): string {
    const profile = join(this.#folder, 'spelling')
    mkdirSync(profile, { recursive: true })
    const dictionaries = join(like, 'Dictionaries')
    if (existsSync(dictionaries)) cpSync(dictionaries, join(profile, 'Dictionaries'), { recursive: true })
    return profile
  }

  /** A profile with a journal of so many finished entries, put there through the app's own page. */
  async seeded(entries: number): Promise<string> {
    const profile = join(this.#folder, `entries-${entries}-${this.#next()}`)
    const tables = makeJournal(entries, { last: today() })
    const app = await launch(JOURNAL, profile)
    try {
      const page = await app.firstWindow()
      await page.getByRole('radiogroup').first().waitFor()
      for (const name of tableNames) await putAll(page, name, tables[name])
    } finally {
      await app.close()
    }
    return profile
  }

  /** A profile with the same journal, locked with the bench's passphrase. */
  async locked(entries: number): Promise<string> {
    const profile = join(this.#folder, `locked-${this.#next()}`)
    const tables = makeJournal(entries, { last: today() })
    const made = await newEnvelope(STORE, PASSPHRASE, newRecoveryKey(), fullKey)
    if (made.kind === 'failed') throw new Error(made.reason)
    const app = await launch(JOURNAL, profile)
    try {
      const page = await app.firstWindow()
      await page.getByRole('radiogroup').first().waitFor()
      // The look through the rows that follows a start would set aside what no key opens yet.
      await wait(2 * SETTLED)
      await holdKey(made.key)
      for (const name of tableNames) await putAll(page, name, tables[name].map(closeRow))
    } finally {
      await holdKey(null)
      await app.close()
    }
    writeFileSync(join(profile, 'lock.json'), envelopeText(made.envelope))
    return profile
  }

  /** A profile in which a plain page finds the entries of such a journal. */
  async plain(program: Program, entries: number): Promise<string> {
    const profile = join(this.#folder, `plain-${this.#next()}`)
    const tables = makeJournal(entries, { last: today() })
    const app = await launch(program, profile)
    try {
      const page = await app.firstWindow()
      await page.getByRole('link').first().waitFor()
      for (const name of ['reflections', 'desired'] as const) await putAll(page, name, tables[name])
    } finally {
      await app.close()
    }
    return profile
  }

  /** Puts a report of every answer into such a journal, and its pages as a plain document into a profile of its own. */
  async reported(profile: string, entries: number): Promise<string> {
    const day = today()
    const row = reportOf(makeJournal(entries, { last: day }), day)
    const app = await launch(JOURNAL, profile)
    try {
      const page = await app.firstWindow()
      await page.getByRole('link').first().waitFor()
      await putAll(page, 'reports', [row])
    } finally {
      await app.close()
    }
    const plain = join(this.#folder, `plain-${this.#next()}`)
    await writeDocument(profile, day, plain)
    return plain
  }

  /** Profiles that a journal file of so many entries is brought into: a journal with nothing in it, and a plain page's. */
  async importing(entries: number): Promise<{ readonly journal: string; readonly plain: string }> {
    const journal = await this.seeded(0)
    const plain = join(this.#folder, `plain-${this.#next()}`)
    for (const profile of [journal, plain]) putFile(profile, entries, today())
    return { journal, plain }
  }

  /** A copy to write in, so that every run begins with the same journal. */
  copyOf(profile: string): string {
    const copy = join(this.#folder, `copy-${this.#next()}`)
    cpSync(profile, copy, { recursive: true, filter: (file) => !/Singleton/.test(file) })
    return copy
  }

  #next(): number {
    this.#copies += 1
    return this.#copies
  }

  /** Takes one profile away. */
  remove(profile: string): void {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }

  /** Takes everything away. */
  removeAll(): void {
    this.remove(this.#folder)
  }
}

/** The journal goes on until today, so that the periods one can look at hold something. */
const today = (): string => new Date().toISOString().slice(0, 10)

async function putAll(page: Page, table: string, rows: readonly Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await page.evaluate(put, { table, rows: rows.slice(from, from + AT_ONCE) })
}

/** Runs in the page: rows go straight into the database, past the app. */
async function put({ table, rows }: { table: string; rows: readonly Row[] }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('journal')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The database could not be opened'))
  })
  await new Promise<void>((resolve, reject) => {
    const writing = database.transaction(table, 'readwrite', { durability: 'strict' })
    for (const row of rows) writing.objectStore(table).put(row)
    writing.oncomplete = () => resolve()
    writing.onabort = () => reject(writing.error ?? new Error('The rows could not be written'))
  })
  database.close()
}
