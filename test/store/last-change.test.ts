/** The last edit or deletion, which can be undone, also after a restart; and the pulse that follows every change. */

import './setup.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { newRow } from '../../renderer/core/body.ts'
import { db } from '../../renderer/store/db.ts'
import { journalPulse } from '../../renderer/store/journal.ts'
import { changeMeeting } from '../../renderer/store/meetings.ts'
import { storeMeeting, storePerson } from '../support/pairs.ts'
import { lastChange } from '../../renderer/store/last-change.ts'
import { archiveOwn, saveAudit, saveQuestion, unarchiveOwn } from '../../renderer/store/own.ts'
import { newId } from '../../renderer/store/stamp.ts'
import { revisionsOf, undoRevision } from '../../renderer/store/revisions.ts'
import { deleteReflection, emptyTrash, inTrash, restoreDeleted } from '../../renderer/store/trash.ts'
import { begin, edit, emptyJournal, give, withoutTrash } from '../support/journal.ts'
import { ownAudit, ownQuestion } from '../support/own.ts'
import { noteOn } from '../support/practice.ts'
import { noon } from '../support/sittings.ts'
import { answerOf, asked, retype, rewish, sitting, wishOf } from './editing.ts'

beforeEach(emptyJournal)
afterEach(() => void vi.useRealTimers())

const day = '2026-11-19'
const remove = (id: string) => deleteReflection(id, noon(day))

/** The app closed and opened again. */
async function restart(): Promise<void> {
  db.close()
  await db.open()
}

/** Presses Undo. */
async function undo(): Promise<void> {
  const change = await lastChange()
  if (change?.kind === 'edited') await undoRevision(change.revision, noon(day))
  if (change?.kind === 'deleted') await restoreDeleted(change.deletion, noon(day))
  if (change?.kind === 'archived') await unarchiveOwn(change.away, noon(day).at)
  if (change?.kind === 'restored') await remove(change.deletion.keys.of ?? '')
}

/** What Undo would undo, in a word or two. */
async function told(): Promise<string> {
  const change = await lastChange()
  if (change === null) return 'nothing'
  if (change.kind === 'archived') return `archived ${change.away.name}`
  return change.kind === 'edited'
    ? `edited ${change.revision.body.wishBefore ?? change.revision.body.before.first.text}`
    : `${change.kind} ${change.deletion.keys.of}`
}

describe('the last change', () => {
  test('is nothing while nothing was edited or deleted: a finished sitting is none', async () => {
    await sitting(day, 'One.', { wish: 'To wait.' })
    expect(await told()).toBe('nothing')
  })

  test('is the newest edit or deletion, whichever came last, also after a restart', async () => {
    const [one, two] = [await sitting('2026-11-05', 'One.'), await sitting('2026-11-12', 'Two.')]
    await retype(one, day, 'Edited.')
    await restart()
    expect(await told()).toBe('edited One.')
    await remove(two)
    await restart()
    expect(await told()).toBe(`deleted ${two}`)
    await retype(one, day, 'Again.')
    await restart()
    expect(await told()).toBe('edited Edited.')
  })

  test('of an entry that was deleted is the deletion, and not an edit of it', async () => {
    const id = await sitting('2026-11-05', 'One.')
    await retype(id, day, 'Edited.')
    await remove(id)
    expect(await told()).toBe(`deleted ${id}`)
    await undo()
    expect(await told()).toBe(`restored ${id}`)
  })

  test('is a bringing back until something else is done, and pressed again a deletion', async () => {
    const id = await sitting('2026-11-05', 'One.', { wish: 'To wait.' })
    const whole = await withoutTrash()
    await remove(id)
    for (const words of ['restored', 'deleted', 'restored']) {
      await undo()
      await restart()
      expect(await told()).toBe(`${words} ${id}`)
      expect((await inTrash()).map(({ keys }) => keys.of)).toEqual(words === 'deleted' ? [id] : [])
    }
    expect(await withoutTrash()).toEqual(whole)
    await retype(id, day, 'Edited.')
    expect(await told()).toBe('edited One.')
  })

  test('is forgotten thirty days after a bringing back, when nothing else was done', async () => {
    const id = await sitting('2026-11-05', 'One.')
    await remove(id)
    await undo()
    await emptyTrash('2026-12-18', noon('2026-12-18').at)
    expect(await told()).toBe(`restored ${id}`)
    await emptyTrash('2026-12-19', noon('2026-12-19').at)
    expect(await told()).toBe('nothing')
    expect(await db.trash.count()).toBe(0)
  })

  test('is the last thing done also when the clock was set back before it', async () => {
    const [one, two] = [await sitting('2026-11-05', 'One.'), await sitting('2026-11-12', 'Two.')]
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-01-01T12:00:00Z') })
    await retype(one, day, 'Edited ahead.')
    vi.setSystemTime(new Date('2026-11-19T12:00:00Z'))
    await restart()
    await retype(two, day, 'Edited now.')
    expect(await told()).toBe('edited Two.')
    await retype(one, day, 'Edited again.')
    expect((await revisionsOf(one)).map(({ body }) => body.before.first.text)).toEqual([
      'Edited ahead.',
      'One.',
    ])
  })

  test('is passed over when it can not be read, and when the trash has let go of it', async () => {
    const [one, two] = [await sitting('2026-11-05', 'One.'), await sitting('2026-11-12', 'Two.')]
    await retype(one, day, 'Edited.')
    await retype(two, day, 'Edited too.')
    const newest = await db.revisions.orderBy('id').last()
    await db.revisions.update(newest?.id ?? '', { body: 'torn' })
    expect(await told()).toBe('edited One.')
    await remove(two)
    await emptyTrash('2026-12-19', noon('2026-12-19').at)
    expect(await told()).toBe('edited One.')
  })
})

describe('what was put away', () => {
  test('is a change among the others, also after a restart, and no more once it was brought back', async () => {
    const id = await sitting('2026-11-05', 'One.')
    const [question, audit] = [newId(), newId()]
    await saveQuestion(question, ownQuestion({ label: 'Mine' }), noon(day).at)
    await saveAudit(audit, ownAudit({ name: 'Ours' }), noon(day).at)
    await retype(id, day, 'Edited.')
    await archiveOwn({ kind: 'question', id: question }, noon(day).at)
    await archiveOwn({ kind: 'audit', id: audit }, noon(day).at)
    await archiveOwn({ kind: 'question', id: question }, noon(day).at)
    await restart()
    expect(await told()).toBe('archived Ours')
    await undo()
    expect(await told()).toBe('archived Mine')
    await retype(id, day, 'Again.')
    expect(await told()).toBe('edited Edited.')
    await db.questions.update(question, { body: 'torn' })
    expect(await told()).toBe('edited Edited.')
  })
})

describe('Undo after a restart', () => {
  test('brings a deleted entry back as it was', async () => {
    const id = await sitting('2026-11-05', 'One.', { wish: 'To wait.' })
    const before = await withoutTrash()
    await remove(id)
    await restart()
    await undo()
    expect(await withoutTrash()).toEqual(before)
  })

  test('puts back the words of an edit, and pressed again the words that were edited', async () => {
    const id = await sitting('2026-11-05', 'One.')
    await retype(id, day, 'Edited.')
    for (const text of ['One.', 'Edited.', 'One.']) {
      await restart()
      await undo()
      expect((await answerOf(id)).first.text).toBe(text)
    }
  })

  test('puts back a wish in the same way', async () => {
    const id = await sitting('2026-11-05', 'One.', { wish: 'To wait.' })
    await rewish(id, day, 'To ask.')
    for (const text of ['To wait.', 'To ask.', 'To wait.']) {
      await restart()
      await undo()
      expect(await wishOf(id)).toBe(text)
    }
  })
})

describe('the pulse of the journal', () => {
  test('changes with all that can change while the list stands, and with nothing else', async () => {
    const pulses = [await journalPulse()]
    const beat = async () => void pulses.push(await journalPulse())
    const older = await sitting('2026-11-05', 'One.')
    await beat()
    const id = await sitting('2026-11-12', 'One.', { wish: 'To wait.' })
    await beat()
    await retype(older, day, 'E')
    await beat()
    await undo()
    await beat()
    await rewish(id, day, 'T')
    await beat()
    await undo()
    await beat()
    await remove(older)
    await beat()
    await undo()
    await beat()
    await db.practice.add(
      newRow('practice', 'practice-1', noteOn(day, {}), { at: noon(day).at, device: 'd' }),
    )
    await beat()
    const person = await storePerson()
    await beat()
    const meeting = await storeMeeting(person, day)
    await storeMeeting(person, day)
    await beat()
    await changeMeeting(meeting, (body) => ({ ...body, notes: 'Older, and changed.' }), noon('2026-11-20').at)
    await beat()
    const neighbours = pulses.slice(1).map((pulse, at) => pulse === pulses[at])
    expect(neighbours).toEqual(neighbours.map(() => false))

    const still = await journalPulse()
    give(await edit(await begin('weekly-agent', day), day), asked, 'A draft is not in the list.')
    await restart()
    expect(await journalPulse()).toBe(still)
  })
})
