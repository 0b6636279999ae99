/** Profiles with made-up journals in them, kept in a folder that is gone after the run. */

import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { tableNames } from '../../renderer/core/journal-file.ts'
import type { Row } from '../../renderer/core/row.ts'
import { makeJournal } from './journal.ts'
import { JOURNAL, launch, type Program } from './launch.ts'

/** Rows written in one transaction. */
const AT_ONCE = 250

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
    const profile = join(this.#folder, `entries-${entries}`)
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
