/** The rules of privacy (method.md 2.8), each under its number, against everything that can leave the journal. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { newRow } from '../../renderer/core/body.ts'
import { contentText, sideContent } from '../../renderer/core/meeting-content.ts'
import type { Person } from '../../renderer/core/person.ts'
import { offeredByEntry } from '../../renderer/core/side-making.ts'
import type { Side } from '../../renderer/core/side.ts'
import { closingText } from '../../renderer/store/closing.ts'
import { db } from '../../renderer/store/db.ts'
import { desiredByIds } from '../../renderer/store/desired.ts'
import { findables } from '../../renderer/store/findables.ts'
import { exportJournal } from '../../renderer/store/journal.ts'
import { lockAnswers } from '../../renderer/store/locking.ts'
import { changeMeeting } from '../../renderer/store/meetings.ts'
import { saveAudit, saveQuestion } from '../../renderer/store/own.ts'
import { reflectionById } from '../../renderer/store/reflections.ts'
import { editAnswer } from '../../renderer/store/revisions.ts'
import { shareAudit } from '../../renderer/store/sharing.ts'
import { ownSide } from '../../renderer/store/exchange.ts'
import { sidesOf, turnOver } from '../../renderer/store/sides.ts'
import { newId } from '../../renderer/store/stamp.ts'
import { readTeam } from '../../renderer/store/team.ts'
import { wordingsFor } from '../../renderer/store/wordings.ts'
import { library } from '../../renderer/content/english.ts'
import { lock, planned, say, sit, zofia } from '../support/apart.ts'
import { injected } from '../support/injected.ts'
import { emptyJournal, sitOnce } from '../support/journal.ts'
import { ownAudit, ownQuestion } from '../support/own.ts'
import { noon } from '../support/sittings.ts'
import { sideAnswer, sideWith } from '../support/sides.ts'

beforeEach(emptyJournal)

const day = '2026-11-18'
const moment = noon(day)

/** Words that nobody else may ever read. */
const secret = {
  preparation: 'Ask about the sick note before anything else.',
  notes: 'She said that she wants to leave in spring.',
  draft: 'Half a sentence that was never finished',
  kept: 'What I keep to myself.',
  wish: 'What I wish and do not show.',
} as const

/** The one side of a meeting that is open or locked in clear. */
async function sideOf(meeting: string, viewpoint: Side['viewpoint']): Promise<Side> {
  for (const { body } of (await sidesOf(meeting)).rows)
    if ((body.state === 'open' || body.state === 'locked') && body.side.viewpoint === viewpoint)
      return body.side
  throw new Error('no such side')
}

describe('rule 1, private until it is shared answer by answer', () => {
  test('nothing is shown by default: a side of which nothing was chosen holds no answer', async () => {
    const meeting = await planned('lead', 'files')
    const editor = await sit(meeting, 'mine', 'lead')
    expect(editor.state().draft.body.shown).toEqual([])
    await say(editor, { 'listen-present': { text: secret.kept, choice: 2, wish: secret.wish } })
    await lock(meeting, 'mine', 'files')
    expect((await ownSide(meeting))?.side.answers).toEqual([])
  })

  test('an answer is shown without its wish unless that was chosen as well', async () => {
    const meeting = await planned('lead', 'files')
    const editor = await sit(meeting, 'mine', 'lead')
    await say(editor, {
      'listen-present': { text: 'This they may read.', choice: 2, wish: secret.wish, show: 'answer' },
      'respect-judge': { text: secret.kept, choice: 1 },
    })
    await lock(meeting, 'mine', 'files')
    const text = JSON.stringify(await ownSide(meeting))
    expect(text).toContain('This they may read.')
    expect(text).not.toContain(secret.wish)
    expect(text).not.toContain(secret.kept)
  })
})

describe('rule 2, what is shared is a dated copy', () => {
  test('later edits of an entry do not reach the side that was made of it', async () => {
    const meeting = await planned('lead', 'files')
    const id = await sitOnce('weekly-agent', day, 'listen-present', 'As it was.', 2)
    const read = await reflectionById(id)
    if (read?.kind !== 'read') throw new Error('no entry')
    const { body } = read.row
    const wordings = await wordingsFor(
      body.answers.map((one) => ({ ...one, viewpoint: 'agent' as const, language: body.language })),
    )
    const offered = offeredByEntry(body, wordings, await desiredByIds([]))
    const side = sideWith(
      'agent',
      offered.map(({ answer }) => answer),
    )
    expect(side.answers.map(({ text }) => text)).toEqual(['As it was.'])
    await lockAnswers(side, { meeting, person: zofia, moment })
    const before = await ownSide(meeting)
    const answer = body.answers.find(({ question }) => question === 'listen-present')?.id ?? ''
    const edit = { reflection: id, answer, operation: newId() }
    await editAnswer(edit, { kind: 'text', text: 'As I would have it now.' }, noon('2026-11-20'))
    expect(await ownSide(meeting)).toEqual(before)
    expect(before?.side.day).toBe(day)
  })
})

/** A meeting with a preparation, notes, a draft of each side, and an entry and an audit of one's own beside. */
async function everythingSecret(): Promise<string> {
  const meeting = await planned()
  await changeMeeting(meeting, (held) => ({ ...held, notes: secret.notes }), moment.at)
  const keys = { of: zofia, meeting }
  const body = { person: zofia, meeting, text: secret.preparation }
  await db.preparations.add(newRow('preparation', newId(), body, { at: moment.at, device: 'd' }, keys))
  await say(await sit(meeting, 'mine'), { 'listen-present': { text: secret.draft, choice: 2 } })
  await saveQuestion('0193-question', ownQuestion({ label: 'Greeting' }), moment.at)
  await saveAudit('0193-audit', ownAudit({ items: [{ question: '0193-question', heading: '' }] }), moment.at)
  return meeting
}

describe('rule 3, notes, preparations and drafts are in nothing that is meant for another reader', () => {
  /** What must not be in a text that someone else may read. */
  const expectNone = (text: string) => {
    for (const words of Object.values(secret)) expect(text).not.toContain(words)
  }

  test('not in an audit that is shared', async () => {
    await everythingSecret()
    injected('sharing', 'a preparation, notes and a draft in the journal that an audit is shared from', 3)
    expectNone(JSON.stringify(await shareAudit('0193-audit', library.questions)))
  })

  test('a preparation and a draft are not even in one’s own search, which finds what both noted', async () => {
    await everythingSecret()
    // The search lives in memory and leaves it for no file.
    const found = JSON.stringify(await findables(db))
    expect(found).toContain(secret.notes)
    for (const words of [secret.preparation, secret.draft]) expect(found).not.toContain(words)
  })

  test('not in the file of a side, nor in the one that closes a meeting', async () => {
    const meeting = await everythingSecret()
    await lock(meeting, 'mine')
    const theirs = await sit(meeting, 'theirs')
    await say(theirs, {
      'listen-present': { text: 'Shown.', choice: 3, wish: secret.wish, show: 'answer' },
      'respect-judge': { text: secret.kept, choice: 1 },
    })
    await lock(meeting, 'theirs')
    await turnOver(meeting, moment)
    const shown = await sideOf(meeting, 'agent')
    injected('sharing', 'an answer, a wish, notes, a preparation and a draft kept back from a side', 5)
    const text = contentText(sideContent('s'.repeat(44), shown))
    expect(text).toContain('Shown.')
    expectNone(text)
    const closing = (await closingText(meeting)) ?? ''
    // What both noted is for both, and stands in the preview of this file.
    expect(closing).toContain(secret.notes)
    expectNone(closing.replace(secret.notes, ''))
  })

  test('only the journal’s own file, for its owner, holds them', async () => {
    await everythingSecret()
    const text = await exportJournal(moment.at, '0.1.0')
    for (const words of [secret.preparation, secret.notes, secret.draft]) expect(text).toContain(words)
  })

  test('a lead can’t rate and keep it back: all of it is turned over', async () => {
    const meeting = await planned()
    await say(await sit(meeting, 'mine'), {
      'listen-present': { text: 'Seen on Monday.', choice: 2 },
      'respect-judge': { text: 'Seen on Friday.', choice: 5 },
    })
    await lock(meeting, 'mine')
    const theirs = await sit(meeting, 'theirs')
    await say(theirs, { 'listen-present': { text: 'Mine.', choice: 3, show: 'answer' } })
    await lock(meeting, 'theirs')
    await turnOver(meeting, moment)
    expect((await sideOf(meeting, 'observed')).answers.map(({ text }) => text)).toEqual([
      'Seen on Monday.',
      'Seen on Friday.',
    ])
  })
})

describe('rule 5, a team is shown from five people on', () => {
  /** Someone one leads, unless told otherwise, with a sheet that was opened. */
  async function opened(name: string, openedOn = day, relation: Person['relation'] = 'led'): Promise<void> {
    const stamp = { at: moment.at, device: 'd' }
    const person = {
      name,
      role: '',
      relation,
      since: null,
      everyWeeks: null,
      archived: false,
    }
    await db.people.add(newRow('person', name, person, stamp))
    const side = sideWith('agent', [sideAnswer('q', { choice: 3, text: `${name} wrote this.` })])
    const meeting = `meeting of ${name}`
    const when = noon(openedOn)
    const body = {
      person: name,
      meeting,
      state: 'open' as const,
      lockedAt: when,
      openedAt: when,
      came: 'here' as const,
      side,
      rest: null,
    }
    await db.sides.add(newRow('side', newId(), body, stamp, { of: name, meeting }))
  }

  test('levels alone, refused for fewer, also after filtering, and for people who lead me', async () => {
    const everything = { audit: null, weeks: null }
    const names = ['Ana', 'Bo', 'Cem', 'Dia', 'Eli']
    for (const name of names.slice(0, 4)) await opened(name)
    expect(await readTeam(everything, day)).toEqual({ view: { kind: 'few' }, audits: new Map() })
    await opened('Eli', '2026-06-01')
    const { view } = await readTeam(everything, day)
    expect(view).toMatchObject({ kind: 'team', people: 5, questions: [{ counts: [0, 0, 5, 0, 0] }] })
    for (const name of names) expect(JSON.stringify(view)).not.toContain(name)
    expect((await readTeam({ audit: null, weeks: 13 }, day)).view).toEqual({ kind: 'few' })
  })

  test('without who leads me', async () => {
    for (const name of ['Ana', 'Bo', 'Cem', 'Dia']) await opened(name)
    await opened('Eli', day, 'lead')
    expect((await readTeam({ audit: null, weeks: null }, day)).view).toEqual({ kind: 'few' })
  })
})
