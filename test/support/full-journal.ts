/** A journal with something of everything in it, written through the store as the app would. */

import { noteOn } from './practice.ts'
import { newRow } from '../../renderer/core/body.ts'
import { withFirst } from '../../renderer/core/draft.ts'
import type { Stamp } from '../../renderer/core/row.ts'
import { markCommitment, noteHappened, noteOutcome } from '../../renderer/store/commitments.ts'
import { db } from '../../renderer/store/db.ts'
import { archiveOwn, saveAudit, saveQuestion, typeOwn } from '../../renderer/store/own.ts'
import { reflectionById } from '../../renderer/store/reflections.ts'
import { editAnswer, editWish, revisionsOf, undoRevision } from '../../renderer/store/revisions.ts'
import { changeSettings } from '../../renderer/store/settings.ts'
import { newId } from '../../renderer/store/stamp.ts'
import { deleteReflection, emptyTrash } from '../../renderer/store/trash.ts'
import { settled } from '../../renderer/store/writes.ts'
import { fillMeetings } from './full-meeting.ts'
import { begin, edit, finish, give, rowOf, sitOnce, wish } from './journal.ts'
import { ownAudit, ownQuestion } from './own.ts'
import { noon } from './sittings.ts'

/** Texts that a careless hand would change on the way. */
export const hardTexts = {
  emoji: 'She laughed 😀 then 👩🏽‍🚒🏳️‍🌈 and e\u0301.',
  rightToLeft: 'קודם הקשבתי. \u202eثم سألت\u202c end',
  control: 'bell \u0007 null \u0000 escape \u001b[31m separator \u2028 line\r\nend',
  halfPair: 'left \ud83d and right \ude00',
  markup: '<script>alert(1)</script> & "quotes" \\ /',
} as const

const [first, second, third, today] = ['2026-11-05', '2026-11-12', '2026-11-16', '2026-11-19'] as const

/** The first week: three answers, a wish that matters most, one whose date comes soon, and one step. */
async function firstWeek(): Promise<void> {
  const id = await begin('weekly-agent', first)
  const editor = await edit(id, first)
  give(editor, 'listen-present', hardTexts.emoji, 2)
  give(editor, 'understand-shoes', hardTexts.rightToLeft, 'none')
  give(editor, 'respect-judge', 'I had decided before they spoke.', 1)
  wish(editor, 'listen-present', { text: 'To look at them.', level: 4, importance: 3 })
  wish(editor, 'respect-judge', {
    text: 'To ask one question first.',
    level: 3,
    byWhen: second,
    importance: 2,
  })
  editor.changeDraft((held) => ({
    ...held,
    plans: [
      { cue: 'a voice is raised', act: 'breathe', question: 'respect-calm', shows: 'in 3 of 5', due: today },
      { cue: 'the queue is long', act: 'look up', question: null, shows: '', due: '2026-12-03' },
    ],
  }))
  await finish(id, first)
}

/** The second week: last time seen and adjusted, one goal confirmed, one judged and written anew, one question skipped. */
async function secondWeek(): Promise<void> {
  const id = await begin('weekly-agent', second)
  const editor = await edit(id, second)
  const seen = rowOf(editor, 'listen-present')
  give(editor, 'listen-present', hardTexts.control, 3)
  editor.reveal(seen)
  give(editor, 'listen-present', hardTexts.control, 2)
  editor.changeAnswer(seen, (held) => ({
    ...withFirst(
      held,
      held.first.kind === 'level' ? { ...held.first, reason: 'I had forgotten Tuesday.' } : held.first,
    ),
    wish: {
      ...held.wish,
      mode: 'still',
      byWhen: editor.goals.get('listen-present@1/agent')?.body.byWhen ?? '',
    },
  }))
  give(editor, 'respect-judge', hardTexts.halfPair, 2)
  wish(editor, 'respect-judge', { text: 'To ask two.', level: 4, importance: 1 })
  editor.changeAnswer(rowOf(editor, 'respect-judge'), (held) => ({ ...held, verdict: 'partly' }))
  give(editor, 'words-acknowledge', 'Not this week.', 1)
  editor.changeAnswer(rowOf(editor, 'words-acknowledge'), (held) => ({ ...held, skipped: true }))
  await finish(id, second)
}

/** One event, marked, with a wish of its own. */
async function event(): Promise<void> {
  const id = await begin('listener', third)
  const editor = await edit(id, third)
  editor.typeDraft((held) => ({ ...held, event: 'The call about the boat.' }))
  give(editor, 'listen-present', hardTexts.markup)
  const row = rowOf(editor, 'listen-present')
  editor.changeAnswer(row, (held) =>
    held.first.kind === 'mark' ? withFirst(held, { ...held.first, mark: 'partly' }) : held,
  )
  editor.changeDraft((held) => ({ ...held, chosen: row }))
  wish(editor, 'listen-present', { text: 'To put the pen down.' })
  await finish(id, third)
}

/** Two drafts in progress. */
async function drafts(): Promise<void> {
  const sheets = await edit(await begin('two-sheets', today), today)
  give(sheets, 'listen-present', 'Half a thought', 3)
  wish(sheets, 'listen-present', { text: hardTexts.rightToLeft })
  sheets.changeDraft((held) => ({ ...held, place: { step: 'second', index: 0 } }))
  const gone = await edit(await begin('not-done', today), today)
  gone.typeDraft((held) => ({ ...held, event: hardTexts.emoji }))
  await settled()
}

/** A person with a meeting, a report, and an exercise. */
async function others(stamp: Stamp): Promise<void> {
  await fillMeetings(stamp)
  const practice = noteOn(second, { p: hardTexts.emoji }, 'timer')
  await db.practice.add(newRow('practice', 'practice-1', practice, stamp, { day: second }))
}

/** A question of one's own, reworded since, one that was only begun, and an audit that asks the first. */
async function own(): Promise<void> {
  const [question, begun, audit] = [newId(), newId(), newId()]
  const { at } = noon(first)
  await saveQuestion(question, ownQuestion({ label: 'Greeting', now: hardTexts.markup }), at)
  await saveQuestion(question, ownQuestion({ label: 'Greeting', now: 'Did I greet them?' }), noon(today).at)
  await typeOwn({ kind: 'question', id: begun }, ownQuestion({ label: hardTexts.emoji }), at)
  await saveAudit(audit, ownAudit({ items: [{ question, heading: '' }] }), at)
  await archiveOwn({ kind: 'audit', id: audit }, noon(today).at)
}

/** An entry that was deleted so long ago that only the record of it is left. */
async function longGone(): Promise<void> {
  const [then, deleted] = ['2026-09-24', '2026-09-25'] as const
  const id = await sitOnce('weekly-agent', then, 'listen-present', 'Nobody reads this any more.', 1)
  await deleteReflection(id, noon(deleted))
  await emptyTrash(first, noon(first).at)
}

/** Types a text into an answer of an entry in one sitting of editing, as the page does. */
async function rewrite(id: string, question: string, texts: readonly string[], wishes: readonly string[]) {
  const reading = await reflectionById(id)
  const answers = reading?.kind === 'read' ? reading.row.body.answers : []
  const answer = answers.find((one) => one.question === question)?.id ?? ''
  const [words, want] = [newId(), newId()]
  for (const text of texts)
    await editAnswer({ reflection: id, answer, operation: words }, { kind: 'text', text }, noon(today))
  for (const text of wishes) await editWish({ reflection: id, answer, operation: want }, text, noon(today))
}

/** What was edited afterwards: a first sheet twice, which was put back as it had been, and a goal in force. */
async function edits(): Promise<void> {
  const [, week, about] = await db.reflections.orderBy('id').toArray()
  await rewrite(week?.id ?? '', 'respect-judge', ['I', 'I had decided.'], [])
  await rewrite(week?.id ?? '', 'respect-judge', [hardTexts.emoji], [])
  const oldest = (await revisionsOf(week?.id ?? '')).at(-1)
  if (oldest !== undefined) await undoRevision(oldest, noon(today))
  await rewrite(about?.id ?? '', 'listen-present', [], ['To put', 'To put both pens down.'])
}

/** An entry that was edited, rewrote a goal, and lies in the trash. */
async function deleted(): Promise<void> {
  const day = '2026-11-17'
  const id = await begin('weekly-agent', day)
  const editor = await edit(id, day)
  give(editor, 'respect-judge', hardTexts.rightToLeft, 4)
  wish(editor, 'respect-judge', { text: 'To ask three.', level: 5 })
  editor.changeAnswer(rowOf(editor, 'respect-judge'), (held) => ({ ...held, verdict: 'reached' }))
  await finish(id, day)
  await rewrite(id, 'respect-judge', [hardTexts.control], [])
  await deleteReflection(id, noon(today))
}

/** Fills the open, empty journal. */
export async function fillJournal(stamp: Stamp): Promise<void> {
  await changeSettings({ role: 'both', weekday: 4, time: '16:30', theme: 'dark' }, noon(first).at)
  await longGone()
  await firstWeek()
  const [kept] = await db.commitments.toArray()
  await secondWeek()
  await event()
  await deleted()
  await edits()
  await markCommitment(kept?.id ?? '', 'kept', today, noon(today).at)
  await noteOutcome(kept?.id ?? '', 1, noon(today).at)
  await noteHappened(kept?.id ?? '', 'Twice, and once not.', noon(today).at)
  await others(stamp)
  await own()
  await drafts()
}
