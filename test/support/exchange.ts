/** A meeting by files with Zofia, with one's own side locked and a file of hers, for the tests of the store. */

import { expect } from 'vitest'
import { contentText, sideContent } from '../../renderer/core/meeting-content.ts'
import type { Side } from '../../renderer/core/side.ts'
import { openTheirs, takeIn } from '../../renderer/store/exchange.ts'
import { turnOver } from '../../renderer/store/sides.ts'
import { day, lock, planned, say, sit } from './apart.ts'
import { quickKey } from './derive.ts'
import { everything } from './journal.ts'
import { aFileText, aPassphrase, aSalt, aSide, sending } from './meeting-file.ts'
import { noon } from './sittings.ts'

/** When a file comes. */
export const at = noon(day)

/** When sides are turned over. */
export const later = noon('2026-11-19')

/** A meeting by files with Zofia, whom one leads, and one's own side of it locked. */
export async function ready(): Promise<string> {
  const meeting = await planned('led', 'files')
  await say(await sit(meeting, 'mine'), {
    'listen-present': { text: 'She looks up.', choice: 4 },
    'respect-judge': { text: 'PRIVATE-DRAFT', choice: 'unseen' },
  })
  await lock(meeting, 'mine', 'files')
  return meeting
}

/** Her side as a text. */
export const hers = contentText(sideContent(aSalt, { ...aSide, author: 'Zofia', about: 'Zofia' }))

/** A file of hers, or of what is given in its place. */
export const file = (content = hers, to = sending) => aFileText(to, content)

/** Her side with something else in it. */
export const other = (change: Partial<Side>) => contentText(sideContent(aSalt, { ...aSide, ...change }))

/** Takes a file in, and turns both sides over. */
export async function turned(meeting: string, text: string): Promise<void> {
  await takeIn(meeting, text, at)
  const opened = await openTheirs(meeting, aPassphrase, quickKey)
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  await turnOver(meeting, later, opened.side)
}

/** What a file comes to; whatever is refused must change nothing. */
export async function untouched<Result extends { readonly kind: string }>(
  act: () => Promise<Result>,
): Promise<Result> {
  const before = await everything()
  const result = await act()
  expect(await everything()).toEqual(before)
  return result
}
