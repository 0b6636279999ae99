/** A journal file taken in beside what is here, with copies that are kept in memory, for the tests of that. */

import { type Body, readRow } from '../../renderer/core/body.ts'
import { type JournalFile, tablesText } from '../../renderer/core/journal-file.ts'
import type { Keeping } from '../../renderer/core/receiving.ts'
import type { Row } from '../../renderer/core/row.ts'
import { readStream } from '../../renderer/store/file-reading.ts'
import { importJournal } from '../../renderer/store/importing.ts'
import { digestOf, exportJournal } from '../../renderer/store/journal.ts'
import { previewImport } from '../../renderer/store/laying.ts'
import { emptyJournal, everything, sitOnce } from './journal.ts'
import { noon } from './sittings.ts'

/** The day on which files are taken in. */
export const day = '2026-11-22'
/** Its noon. */
export const moment = noon(day)

const copies = new Map<string, string>()

/** Keeps a copy, as the shell would. */
export const keep = async () => {
  const name = `copy-${copies.size}`
  copies.set(name, await exportJournal(moment.at, '1.0.0'))
  return { kind: 'kept', name } as const
}

/** Reads a copy, as the shell would. */
export const readCopy = (name: string) => readStream(new Blob([copies.get(name) ?? '']).stream())

/** An empty journal, no copies, and nothing to undo. */
export async function beginAnew(): Promise<void> {
  copies.clear()
  await emptyJournal()
}

/** A file laid beside what is here; fails where it can't be read. */
export async function laidOut(text: string) {
  const preview = await previewImport(text, moment.at)
  if (preview.kind !== 'read') throw new Error(`The file is ${preview.kind}`)
  return preview
}

/** Takes a file in with some choices. */
export async function take(text: string, choices: Record<string, Keeping> = {}) {
  const { file, laid } = await laidOut(text)
  const besideName = (name: string) => `${name} (from the file)`
  return importJournal({ file, laid, choices: new Map(Object.entries(choices)), besideName, moment, keep })
}

/** How the things of a file stand, by their ids. */
export async function standing(text: string): Promise<Record<string, string>> {
  const { laid } = await laidOut(text)
  return Object.fromEntries(
    laid.merging.things.map(({ id, stands }) => [
      id,
      stands.kind === 'out' ? `out: ${stands.why}` : stands.kind,
    ]),
  )
}

/** A file's text after something in its tables was changed, with the digest that it then has. */
export async function changed(text: string, by: (tables: Record<string, Row[]>) => void): Promise<string> {
  const file = JSON.parse(text) as JournalFile
  // It was made a moment ago, and nothing else holds it.
  by(file.tables as unknown as Record<string, Row[]>)
  return JSON.stringify({ ...file, digest: await digestOf(tablesText(file.tables)) })
}

/** Every row as it is read today, but for the settings. */
export async function readNow() {
  const { settings: _settings, ...rest } = await everything()
  return Object.values(rest)
    .flat()
    .map((stored) => readRow(stored.kind, stored))
    .map((reading) => (reading.kind === 'read' ? { ...reading.row, keys: {} } : reading))
}

/** What must be there. */
export const there = <T>(some: T | undefined): T => {
  if (some === undefined) throw new Error('There is no such row')
  return some
}

/** The question that is answered in these tests. */
export const asked = 'listen-present'

/** A finished entry of a day. */
export const entryOn = (on: string) => sitOnce('weekly-agent', on, asked, 'I cut in twice.', 3)

/** The file of the journal as it stands. */
export const exported = () => exportJournal(moment.at, '1.0.0')

/** What an entry answers to that question. */
export const textOf = (body: unknown) =>
  // Only entries are asked for it.
  (body as Body<'reflection'>).answers.find(({ question }) => question === asked)?.first.text
