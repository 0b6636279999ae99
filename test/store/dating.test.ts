/** The day of a sitting is that of its first answer (decisions.md 9), and a choice of one item leaves the others' wishes. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { momentAt } from '../../renderer/core/day.ts'
import { db } from '../../renderer/store/db.ts'
import { DraftEditor } from '../../renderer/store/draft-editor.ts'
import { openDraft } from '../../renderer/store/drafts.ts'
import { reflectionById } from '../../renderer/store/reflections.ts'
import { settled } from '../../renderer/store/writes.ts'
import { begin, edit, emptyJournal, finish, give, rowOf, wish } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'
import { asked } from './editing.ts'

beforeEach(emptyJournal)

const [tuesday, thursday, monday] = ['2026-11-17', '2026-11-19', '2026-11-23'] as const
async function datesOf(id: string) {
  await settled()
  const opening = await openDraft(id)
  if (opening.kind !== 'open') throw new Error(`The draft is ${opening.kind}`)
  const { started, forWeek } = opening.open.draft.body
  return [started.day, forWeek]
}

describe('a sitting that was begun on Tuesday', () => {
  test('and answered first on Thursday is Thursday’s, in the list and as an entry', async () => {
    const id = await begin('weekly-agent', tuesday)
    expect(await datesOf(id)).toEqual([tuesday, '2026-11-16'])
    give(await edit(id, thursday), asked, 'I looked up.', 3)
    expect(await datesOf(id)).toEqual([thursday, '2026-11-16'])
    await finish(id, monday)
    expect(await db.reflections.get(id)).toMatchObject({
      keys: { day: thursday },
      body: { started: noon(thursday), forWeek: '2026-11-16', finished: noon(monday) },
    })
  })

  test('and answered first in the week after is for that week', async () => {
    const id = await begin('weekly-agent', tuesday)
    give(await edit(id, monday), asked, 'I looked up.')
    expect(await datesOf(id)).toEqual([monday, '2026-11-23'])
  })

  test('and answered that day is not moved by anything that is written later', async () => {
    const id = await begin('weekly-agent', tuesday)
    give(await edit(id, tuesday), asked, 'I looked up.')
    const later = await edit(id, monday)
    give(later, 'understand-shoes', 'Another.', 2)
    wish(later, asked, { text: 'To wait.' })
    later.changeDraft((held) => ({ ...held, place: { step: 'second', index: 0 } }))
    expect(await datesOf(id)).toEqual([tuesday, '2026-11-16'])
  })

  test('is not dated by looking, skipping or naming the event, but by the first answer', async () => {
    const id = await begin('weekly-agent', tuesday)
    let now = noon('2026-11-18')
    const opening = await openDraft(id)
    if (opening.kind !== 'open') throw new Error(`The draft is ${opening.kind}`)
    const editor = new DraftEditor(opening.open, () => now)
    editor.changeDraft((held) => ({ ...held, place: { step: 'first', index: 1 } }))
    editor.typeDraft((held) => ({ ...held, event: 'The boat.' }))
    editor.changeAnswer(rowOf(editor, asked), (held) => ({ ...held, skipped: true }))
    give(editor, asked, ' ')
    expect(await datesOf(id)).toEqual([tuesday, '2026-11-16'])
    now = noon(thursday)
    give(editor, 'understand-shoes', 'x')
    expect(await datesOf(id)).toEqual([thursday, '2026-11-16'])
    now = noon(monday)
    give(editor, 'respect-judge', 'y')
    expect(await datesOf(id)).toEqual([thursday, '2026-11-16'])
  })

  test('is dated by a level alone too', async () => {
    const id = await begin('weekly-agent', tuesday)
    give(await edit(id, thursday), asked, '', 'none')
    expect(await datesOf(id)).toEqual([thursday, '2026-11-16'])
  })

  test('keeps the moment of that day when the answer comes later on it, and no key of it is lost', async () => {
    const id = await begin('weekly-agent', tuesday)
    const opening = await openDraft(id)
    if (opening.kind !== 'open') throw new Error(`The draft is ${opening.kind}`)
    const evening = momentAt(Date.parse(`${tuesday}T20:00:00Z`), 'UTC')
    give(new DraftEditor(opening.open, () => evening), asked, 'I looked up.')
    await finish(id, tuesday)
    const reading = await reflectionById(id)
    expect(reading).toMatchObject({ row: { body: { started: noon(tuesday) } } })
  })
})

describe('an audit that chooses one item', () => {
  /** A sitting about one event with two wishes, of which the second is chosen in the end. */
  async function twoWishes() {
    const id = await begin('listener', thursday)
    const editor = await edit(id, thursday)
    const [first, second] = editor.state().draft.body.items
    if (first === undefined || second === undefined) throw new Error('Two are asked')
    for (const { question } of [first, second]) give(editor, question, 'It happened.')
    const choose = (row: string) => editor.changeDraft((held) => ({ ...held, chosen: row }))
    choose(first.row)
    wish(editor, first.question, { text: 'The one set aside.' })
    choose(second.row)
    wish(editor, second.question, { text: 'The one that stands.' })
    return { id, first, choose }
  }

  test('makes a goal of the chosen item’s wish, and none of one that was written for another before', async () => {
    const { id } = await twoWishes()
    await finish(id, thursday)
    expect((await db.desired.toArray()).map(({ body }) => body)).toMatchObject([
      { text: 'The one that stands.' },
    ])
    const reading = await reflectionById(id)
    const answers = reading?.kind === 'read' ? reading.row.body.answers : []
    expect(answers.map(({ desired }) => desired !== null).slice(0, 2)).toEqual([false, true])
  })

  test('keeps the words of the other while it is a draft, in case it is chosen again', async () => {
    const { id, first, choose } = await twoWishes()
    choose(first.row)
    await finish(id, thursday)
    expect((await db.desired.toArray()).map(({ body }) => body)).toMatchObject([
      { text: 'The one set aside.' },
    ])
  })
})
