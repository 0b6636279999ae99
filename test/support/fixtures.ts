/** The journal files of every version that was ever written, as they lie in test/fixtures. */

import { readFileSync } from 'node:fs'
import type { JournalFile } from '../../renderer/core/journal-file.ts'
import { previewJournal, restoreJournal } from '../../renderer/store/journal.ts'
import { emptyJournal } from './journal.ts'

/** A version of the file; `3-part` is the first that is a part of a journal. */
export type FixtureName = 1 | 2 | 3 | '3-part' | 4

/** Where a file lies. */
export const fixtureAt = (name: FixtureName): URL =>
  new URL(`../fixtures/journal-${name}.json`, import.meta.url)

/** The text of a file. */
export const fixtureText = (name: FixtureName): string => readFileSync(fixtureAt(name), 'utf8')

/** What a journal file's text holds; fails where it can't be read. */
export async function fileIn(text: string): Promise<JournalFile> {
  const preview = await previewJournal(text)
  if (preview.kind !== 'read') throw new Error(`The file is ${preview.kind}`)
  return preview.file
}

/** Puts a journal file into the emptied journal; answers what it holds. */
export async function restored(text: string): Promise<JournalFile> {
  await emptyJournal()
  const file = await fileIn(text)
  const done = await restoreJournal(file)
  if (done.kind !== 'restored') throw new Error(`Not restored: ${done.reason}`)
  return file
}
