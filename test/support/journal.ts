/** A journal in a stand-in database, and the walk through it, for the tests of the store. */

import { library } from '../../renderer/content/english.ts'
import { type Choice, withChoice } from '../../renderer/core/answer.ts'
import type { Day } from '../../renderer/core/day.ts'
import { rewritten, type Wish, withFirst } from '../../renderer/core/draft.ts'
import { tableNames } from '../../renderer/core/journal-file.ts'
import type { Role } from '../../renderer/core/question.ts'
import type { PartChoice } from '../../renderer/core/run.ts'
import type { Row } from '../../renderer/core/row.ts'
import { db } from '../../renderer/store/db.ts'
import { DraftEditor } from '../../renderer/store/draft-editor.ts'
import { beginDraft, openDraft } from '../../renderer/store/drafts.ts'
import { finishDraft } from '../../renderer/store/finishing.ts'
import { settled } from '../../renderer/store/writes.ts'
import { auditOf, noon } from './sittings.ts'

/** Opens the journal and empties every table. */
export async function emptyJournal(): Promise<void> {
  await settled()
  if (!db.isOpen()) await db.open()
  await Promise.all(db.tables.map((table) => table.clear()))
}

/** Every row of every table, as it is stored. */
export async function everything(): Promise<Record<string, readonly Row[]>> {
  const entries = await Promise.all(tableNames.map(async (name) => [name, await db[name].toArray()] as const))
  return Object.fromEntries(entries)
}

/** Every row but those of the trash, which keeps notes of what was deleted and brought back. */
export async function withoutTrash(): Promise<Record<string, readonly Row[]>> {
  const { trash: _trash, ...rest } = await everything()
  return rest
}

/** Begins a sitting of an audit at noon of a day; gives the draft's id. */
export const begin = (audit: string, day: Day, role: Role = 'agent'): Promise<string> =>
  beginPart(audit, day, undefined, role)

/** Begins a sitting of an audit in several, at a part; left out, the next one. */
export function beginPart(audit: string, day: Day, part?: PartChoice, role: Role = 'agent'): Promise<string> {
  return beginDraft({
    audit: auditOf(audit),
    role,
    questions: library.questions,
    sources: library.sources,
    short: false,
    ...(part !== undefined && { part }),
    moment: noon(day),
    language: 'en',
  })
}

/** Opens a draft for writing at noon of a day. */
export async function edit(id: string, day: Day): Promise<DraftEditor> {
  const opening = await openDraft(id)
  if (opening.kind !== 'open') throw new Error(`The draft is ${opening.kind}`)
  return new DraftEditor(opening.open, () => noon(day))
}

/** The id of the row in which a question is answered. */
export function rowOf(editor: DraftEditor, question: string): string {
  const item = editor.state().draft.body.items.find((one) => one.question === question)
  if (item === undefined) throw new Error(`${question} is not asked here`)
  return item.row
}

/** Types an answer letter by letter, as a person does, then chooses a level. */
export function give(editor: DraftEditor, question: string, text: string, choice?: Choice): void {
  const row = rowOf(editor, question)
  for (let end = 1; end <= text.length; end += 1)
    editor.typeAnswer(row, (held) => withFirst(held, { ...held.first, text: text.slice(0, end) }))
  if (choice !== undefined)
    editor.changeAnswer(row, (held) => withFirst(held, withChoice(held.first, choice)))
}

/** Writes a wish on the second sheet. */
export function wish(editor: DraftEditor, question: string, change: Partial<Omit<Wish, 'mode'>>): void {
  editor.changeAnswer(rowOf(editor, question), (held) => ({ ...held, wish: rewritten(held.wish, change) }))
}

/** Finishes a draft at noon of a day; fails the test when it could not be. */
export async function finish(id: string, day: Day): Promise<void> {
  const finishing = await finishDraft(id, noon(day))
  if (finishing.kind !== 'finished') throw new Error(`Not finished: ${finishing.reason}`)
}

/** A whole sitting with one answer: begun, answered and finished on a day. */
export async function sitOnce(
  audit: string,
  day: Day,
  question: string,
  text: string,
  choice?: Choice,
): Promise<string> {
  const id = await begin(audit, day)
  give(await edit(id, day), question, text, choice)
  await finish(id, day)
  return id
}
