/** Sittings with a wish, and entries as they are edited, for the tests of the store. */

import type { Choice } from '../../renderer/core/answer.ts'
import type { Read } from '../../renderer/core/body.ts'
import type { Verdict } from '../../renderer/core/desired.ts'
import type { Answered } from '../../renderer/core/reflection.ts'
import type { Row } from '../../renderer/core/row.ts'
import { db } from '../../renderer/store/db.ts'
import { goalsInForce } from '../../renderer/store/desired.ts'
import { reflectionById } from '../../renderer/store/reflections.ts'
import { editAnswer, editWish, type Editing } from '../../renderer/store/revisions.ts'
import { readAll } from '../../renderer/store/rows.ts'
import { newId } from '../../renderer/store/stamp.ts'
import { inTrash } from '../../renderer/store/trash.ts'
import { begin, edit, finish, give, rowOf, wish } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'

/** The question of these tests. */
export const asked = 'listen-present'

/** The series of its goals. */
export const series = 'listen-present@1/agent'

/** What a sitting says on the second sheet: a text, or that the goal in force still stands. */
interface Said {
  readonly wish?: string
  readonly still?: boolean
  readonly verdict?: Verdict
  readonly choice?: Choice
}

/** A whole sitting that answers one question and says something on the second sheet; gives its id. */
export async function sitting(day: string, text: string, said: Said = {}): Promise<string> {
  const id = await begin('weekly-agent', day)
  const editor = await edit(id, day)
  give(editor, asked, text, said.choice)
  if (said.wish !== undefined) wish(editor, asked, { text: said.wish, byWhen: '2027-03-01' })
  editor.changeAnswer(rowOf(editor, asked), (held) => ({
    ...held,
    verdict: said.verdict ?? null,
    wish: said.still === true ? { ...held.wish, mode: 'still', byWhen: '2026-11-01' } : held.wish,
  }))
  await finish(id, day)
  return id
}

/** The answer of these tests in an entry. */
export async function answerOf(id: string): Promise<Answered> {
  const reading = await reflectionById(id)
  const answers = reading?.kind === 'read' ? reading.row.body.answers : []
  const answer = answers.find(({ question }) => question === asked)
  if (answer === undefined) throw new Error(`No answer in ${id}: ${reading?.kind ?? 'gone'}`)
  return answer
}

/** A new sitting of editing that answer. */
export const editingOf = async (id: string): Promise<Editing> => ({
  reflection: id,
  answer: (await answerOf(id)).id,
  operation: newId(),
})

/** Types a text into the first sheet key by key, as one sitting of editing at noon of a day. */
export async function retype(id: string, day: string, text: string): Promise<void> {
  const editing = await editingOf(id)
  for (let end = 1; end <= text.length; end += 1)
    await editAnswer(editing, { kind: 'text', text: text.slice(0, end) }, noon(day))
}

/** Types a text into the second sheet in the same way. */
export async function rewish(id: string, day: string, text: string): Promise<void> {
  const editing = await editingOf(id)
  for (let end = 1; end <= text.length; end += 1) await editWish(editing, text.slice(0, end), noon(day))
}

/** Every readable desired answer, oldest first. */
export async function goals(): Promise<readonly Read<'desired'>[]> {
  return readAll('desired', await db.desired.orderBy('id').toArray()).rows
}

/** The texts of the desired answers marked as in force. */
export const openTexts = async (): Promise<readonly string[]> =>
  (await goals()).filter(({ keys }) => keys.open === 1).map(({ body }) => body.text)

/** The text of the goal in force of the series of these tests. */
export const inForceNow = async (): Promise<string | undefined> =>
  (await goalsInForce()).get(series)?.body.text

/** What an entry shows on its second sheet. */
export async function wishOf(id: string): Promise<string | undefined> {
  const { desired } = await answerOf(id)
  return (await goals()).find((goal) => goal.id === desired)?.body.text
}

/** The deletion of an entry that lies in the trash. */
export async function deletionOf(id: string): Promise<Read<'deletion'>> {
  const deletion = (await inTrash()).find(({ keys }) => keys.of === id)
  if (deletion === undefined) throw new Error(`${id} is not in the trash`)
  return deletion
}

/** The row of an entry spoilt, or made one of a newer app. */
export const spoil = (id: string, by: Partial<Row>): Promise<number> => db.reflections.update(id, by)
