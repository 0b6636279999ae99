/** A part of a journal: the entries that were chosen, and every row they need to be what they are, with nothing else. */

import { readRow, type Read } from './body.ts'
import { type Chosen, isChosen } from './chosen.ts'
import { type TableName, tableNames, type Tables } from './journal-file.ts'
import { isSealed } from './reflection.ts'
import type { Row, RowKeys, RowKind } from './row.ts'
import { wordingName } from './wording.ts'

/** A part as it is written to a file. */
export interface JournalPart {
  /** Rows as they are stored, letter for letter; the tables that a part never holds are empty. */
  readonly tables: Tables
  /** How many entries are chosen. */
  readonly entries: number
  /** Entries and commitments that can't be read: whether they are chosen can't be told, so they are left out. */
  readonly unread: number
}

/** The clear keys of a row, which a damaged one may lack. */
// A stored row is only believed to be one.
const keysOf = (row: Row): RowKeys => (row.keys as RowKeys | undefined) ?? {}

/** Rows of a kind, each beside what is stored; those that can't be read are counted. */
function readEach<K extends RowKind>(kind: K, stored: readonly Row[]) {
  const read: { readonly row: Read<K>; readonly stored: Row }[] = []
  for (const one of stored) {
    const reading = readRow(kind, one)
    if (reading.kind === 'read') read.push({ row: reading.row, stored: one })
  }
  return { read, unread: stored.length - read.length }
}

/** What a set of entries refers to, by the ids and names that rows are found by. */
function needsOf(entries: readonly Read<'reflection'>[]) {
  const needs = {
    wordings: new Set<string>(),
    desired: new Set<string>(),
    audits: new Set<string>(),
    questions: new Set<string>(),
    people: new Set<string>(),
  }
  for (const { body } of entries) {
    const { viewpoint, author, about } = body.who
    needs.audits.add(body.audit)
    needs.people.add(author).add(about)
    for (const one of body.answers) {
      needs.questions.add(one.question)
      needs.wordings.add(wordingName({ ...one, viewpoint, language: body.language }))
      for (const goal of [one.desired, one.judged?.desired ?? null])
        if (goal !== null) needs.desired.add(goal)
    }
  }
  return needs
}

/** The dimension of a question by its wordings; empty where they are gone. */
function dimensionsIn(stored: readonly Row[]) {
  const nameOf = (one: { readonly question: string; readonly version: number }) =>
    `${one.question}@${one.version}`
  const { read } = readEach('wording', stored)
  const dimensions = new Map(read.map(({ row: { body } }) => [nameOf(body), body.dimension]))
  return (one: { readonly question: string; readonly version: number }) => dimensions.get(nameOf(one)) ?? ''
}

/** The questions that audits of one's own ask or asked, without which those could not be walked again. */
function askedIn(audits: readonly Row[]): readonly string[] {
  return readEach('audit', audits).read.flatMap(({ row: { body } }) =>
    [body.content, body.editing, ...body.earlier.map(({ content }) => content)].flatMap((content) =>
      content === null ? [] : content.items.map(({ question }) => question),
    ),
  )
}

/**
 * The part of a journal that a choice makes. With the chosen entries, whole, come the words they were asked in, the
 * desired answers they were written beside or judged, the commitments made in them, what was edited since, and one's
 * own questions and audits they were asked by. No draft, no note, nothing of one-on-ones but the person an entry or
 * a commitment is about, no practice, no report, no trash and no settings come along. Sealed entries stay sealed here.
 */
export function partOf(all: Tables, chosen: Chosen): JournalPart {
  const dimensionOf = dimensionsIn(all.wordings)
  const { read, unread } = readEach('reflection', all.reflections)
  const entries = read.filter(({ row }) => !isSealed(row.body) && isChosen(row, chosen, dimensionOf))
  const ids = new Set(entries.map(({ row }) => row.id))
  const made = readEach('commitment', all.commitments)
  const commitments = made.read.filter(({ row }) => ids.has(row.body.reflection ?? ''))
  const needs = needsOf(entries.map(({ row }) => row))
  for (const { row } of commitments) needs.people.add(row.body.context)
  const audits = all.audits.filter(({ id }) => needs.audits.has(id))
  for (const question of askedIn(audits)) needs.questions.add(question)
  const tables: Partial<Record<TableName, readonly Row[]>> = {
    reflections: entries.map(({ stored }) => stored),
    commitments: commitments.map(({ stored }) => stored),
    desired: all.desired.filter(({ id }) => needs.desired.has(id)),
    wordings: all.wordings.filter((row) => needs.wordings.has(keysOf(row).name ?? '')),
    revisions: all.revisions.filter((row) => ids.has(keysOf(row).of ?? '')),
    people: all.people.filter(({ id }) => needs.people.has(id)),
    questions: all.questions.filter(({ id }) => needs.questions.has(id)),
    audits,
  }
  return {
    // One entry is made for every name.
    tables: Object.fromEntries(tableNames.map((name) => [name, tables[name] ?? []])) as unknown as Tables,
    entries: entries.length,
    unread: unread + made.unread,
  }
}
