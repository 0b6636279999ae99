/** A read or a write that fails becomes something to say, so that no page waits for it for ever. */

import type { NotDone } from './guarded.ts'

/** What a task answers; where it fails, that it did, with a short reason. */
export async function attempt<Result>(task: () => Promise<Result>): Promise<Result | NotDone> {
  try {
    return await task()
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.name : String(error) }
  }
}
