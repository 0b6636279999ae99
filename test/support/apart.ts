/** Both sides of a meeting answered apart, for the tests of the store. */

import { library } from '../../renderer/content/english.ts'
import type { Choice } from '../../renderer/core/answer.ts'
import { wishOf } from '../../renderer/core/side-making.ts'
import { beginApart, sideDraft, whoIn, type Whose } from '../../renderer/store/apart.ts'
import { DraftEditor } from '../../renderer/store/draft-editor.ts'
import { openDraft } from '../../renderer/store/drafts.ts'
import type { WithPassphrase } from '../../renderer/store/guarded.ts'
import { handBack, handOver } from '../../renderer/store/handing.ts'
import { lockSide, type Locking, type Unshown } from '../../renderer/store/locking.ts'
import { changeMeeting, planMeeting } from '../../renderer/store/meetings.ts'
import { changePerson } from '../../renderer/store/people.ts'
import { settled } from '../../renderer/store/writes.ts'
import { quickKey } from './derive.ts'
import { give, rowOf, wish } from './journal.ts'
import { auditOf, noon } from './sittings.ts'

/** The day everything happens on. */
export const day = '2026-11-18'
const at = noon(day)

/** Zofia, whom one leads, or who leads oneself. */
export const zofia = 'zofia'

/** Plans a meeting with Zofia for which both answer the weekly core. */
export async function planned(
  relation: 'led' | 'lead' = 'led',
  way: 'laptop' | 'files' = 'laptop',
): Promise<string> {
  await changePerson(zofia, { name: 'Zofia', relation }, at.at)
  const meeting = await planMeeting(zofia, day, '10:00', at.at)
  const { id, version, name } = auditOf('weekly-agent')
  const asks = { audit: id, auditVersion: version, auditName: name }
  await changeMeeting(meeting, (held) => ({ ...held, asks, way }), at.at)
  return meeting
}

/** Begins a side, or takes it up. */
export async function sit(
  meeting: string,
  whose: Whose,
  relation: 'led' | 'lead' = 'led',
): Promise<DraftEditor> {
  const audit = auditOf('weekly-agent')
  const id = await beginApart({
    audit,
    name: audit.name,
    questions: library.questions,
    sources: library.sources,
    who: whoIn(meeting, zofia, relation, whose),
    moment: at,
    language: 'en',
  })
  const opening = await openDraft(id, meeting)
  if (opening.kind !== 'open') throw new Error(`The side is ${opening.kind}`)
  return new DraftEditor(opening.open, () => at)
}

/** One answer of a side. */
export interface Said {
  readonly text: string
  readonly choice?: Choice
  readonly wish?: string
  /** What of it is turned over. */
  readonly show?: 'answer' | 'all'
}

/** Answers questions of a side by their ids. */
export async function say(editor: DraftEditor, said: Readonly<Record<string, Said>>): Promise<void> {
  for (const [question, one] of Object.entries(said)) {
    give(editor, question, one.text, one.choice)
    if (one.wish !== undefined) wish(editor, question, { text: one.wish })
    const row = rowOf(editor, question)
    const names = one.show === undefined ? [] : one.show === 'all' ? [row, wishOf(row)] : [row]
    editor.changeDraft((held) => ({ ...held, shown: [...held.shown, ...names] }))
  }
  await settled()
}

/** The passphrase an agent guards with what they do not show, and a key of it that is quickly made. */
export const hersAlone: WithPassphrase = { passphrase: 'the blue boat on a Tuesday', derive: quickKey }

/** Locks a side that was begun. */
export async function lock(
  meeting: string,
  whose: Whose,
  way: 'laptop' | 'files' = 'laptop',
  unshown: Unshown = way === 'files' || whose === 'mine' ? 'delete' : hersAlone,
): Promise<Locking> {
  const draft = await sideDraft(meeting, whose)
  const names = whose === 'mine' ? { author: 'Daniel', about: 'Zofia' } : { author: 'Zofia', about: 'Zofia' }
  return lockSide(draft?.id ?? '', { meeting, person: zofia, way, names, moment: at }, unshown)
}

/** What Zofia says of herself, of which she shows one answer. */
export const hers = {
  'listen-present': { text: 'I look at the queue.', choice: 2, wish: 'To look at them.', show: 'answer' },
  'understand-shoes': { text: 'HERS-ALONE, about the boat.', choice: 1 },
} as const

/** What the one who leads her says of her. */
export const mine = {
  'listen-present': { text: 'She turns to the screen: HIS-WORDS.', choice: 2 },
  'respect-judge': { text: '', choice: 'unseen' },
} as const

/** Both sides locked on one laptop. */
export async function bothLocked(unshown: Unshown = hersAlone): Promise<string> {
  const meeting = await planned()
  await say(await sit(meeting, 'mine'), mine)
  await lock(meeting, 'mine')
  await handOver(meeting, at.at)
  await say(await sit(meeting, 'theirs'), hers)
  await lock(meeting, 'theirs', 'laptop', unshown)
  await handBack(at.at)
  return meeting
}
