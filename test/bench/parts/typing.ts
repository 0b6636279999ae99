/** What a key costs, against a plain text area over bare IndexedDB. */

import { JOURNAL, PLAIN } from '../launch.ts'
import { inTurns, type Measured } from '../turns.ts'
import { type, type Typed } from '../typing.ts'
import { type Bench, NO_LONG_TASK, type Part, rowsOf, runtimeOf } from './part.ts'

/** Types the same text in each, into a copy of its profile. */
export async function measureTyping({ profiles, seeded, runsOf }: Bench): Promise<Part> {
  const typing: Measured<Typed>[] = [
    { entries: null, program: PLAIN, profile: profiles.spelling(seeded[0]?.profile ?? ''), outcomes: [] },
    ...seeded.map((one) => ({ ...one, program: JOURNAL, outcomes: [] })),
  ]
  await inTurns(typing, runsOf(Infinity), async (program, profile) => {
    const copy = profiles.copyOf(profile)
    const typed = await type(program, copy)
    profiles.remove(copy)
    return typed
  })
  const row = rowsOf(typing)
  return {
    title: 'Typing, against a plain text area over bare IndexedDB',
    against: 'a plain text area over bare IndexedDB',
    base: 'plain',
    electron: runtimeOf(typing),
    rows: [
      ...row('work per key', 'ms', { ratio: 1.5 }, ({ work }) => work),
      ...row('of it script', 'ms', null, ({ script }) => script),
      ...row('longest task, typing', 'ms', NO_LONG_TASK, ({ longest }) => longest),
    ],
  }
}
