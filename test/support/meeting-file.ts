/** Meeting files for tests: a side, what was agreed, and files of both. */

import { toBase64 } from '../../renderer/core/base64.ts'
import {
  type Closing,
  closingContent,
  contentText,
  saltLength,
  sideContent,
} from '../../renderer/core/meeting-content.ts'
import type { Side } from '../../renderer/core/side.ts'
import { closeFile, type Sending } from '../../renderer/store/meeting-file.ts'
import { quickKey } from './derive.ts'

const levels = ['In none of five.', 'One of five.', 'Two of five.', 'Three of five.', 'Four of five.']

/** What Amira turns over, as her words stand in her journal. */
export const aSide: Side = {
  audit: 'weekly-agent',
  auditVersion: 1,
  auditName: 'Weekly reflection',
  viewpoint: 'agent',
  author: 'Amira',
  about: 'Amira',
  language: 'en',
  day: '2026-11-20',
  answers: [
    {
      question: 'listen-finish',
      version: 1,
      kind: 'level',
      label: 'Letting them finish',
      dimension: 'Listening',
      now: 'How often did you let them finish?',
      levels,
      text: 'On Tuesday, with the <late> delivery.\nI counted to two. 🌿 “Yes” & no',
      choice: 3,
      mark: null,
      wish: { text: 'Every time.', level: 5 },
    },
    {
      question: 'respect-name',
      version: 2,
      kind: 'level',
      label: 'By name',
      dimension: 'Respect',
      now: 'When did you greet someone by name?',
      levels,
      text: '',
      choice: 'none',
      mark: null,
      wish: null,
    },
    {
      question: 'hard-week',
      version: 1,
      kind: 'text',
      label: 'What was hard',
      dimension: 'Hard moments',
      now: 'What was hard?',
      levels: [],
      text: 'مرحبا',
      choice: null,
      mark: null,
      wish: null,
    },
  ],
}

/** What was agreed with her. */
export const aClosing: Closing = {
  author: 'Sam',
  day: '2026-11-20',
  notes: 'We looked at the late shift.',
  agreed: 'The late shift starts with a question.',
  focus: {
    question: 'listen-finish',
    version: 1,
    goal: 'To hear them out.',
    options: 'Count to two.\nOr put the pen down.',
  },
  commitments: [
    {
      id: '0190aaaa-0000-7000-8000-000000000001',
      by: 'agent',
      cue: 'someone interrupts me',
      act: 'I breathe out first',
      question: 'listen-finish',
      shows: 'three of the next five calls',
      due: '2026-12-04',
      confidence: 7,
      madeOn: '2026-11-20',
    },
  ],
  next: { meeting: '0190aaaa-0000-7000-8000-000000000002', day: '2026-12-04', time: '10:00' },
}

/** The salt of a side in tests. */
export const aSalt = toBase64(Uint8Array.from({ length: saltLength }, (_, at) => at))

/** The text of what is in a side's file, and in a closing one. */
export const insideText = {
  side: contentText(sideContent(aSalt, aSide)),
  closing: contentText(closingContent(aClosing)),
} as const

/** Ids as they stand in a file's outside. */
export const sending: Sending = {
  kind: 'side',
  from: { meeting: 'their-meeting', person: 'me-at-theirs' },
  to: null,
}

/** A passphrase. */
export const aPassphrase = 'window ladder cotton morning'

/** A file's text. */
export async function aFileText(
  to: Sending = sending,
  content: string = insideText[to.kind],
  derive = quickKey,
): Promise<string> {
  const closed = await closeFile(to, content, aPassphrase, derive)
  if (closed.kind === 'failed') throw new Error(closed.reason)
  return closed.text
}
