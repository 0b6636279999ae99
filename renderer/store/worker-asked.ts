/** How a worker hears what it is asked: with the journal's key, which it holds before it reads anything. */

import type { JournalKey } from './envelope.ts'
import { heldKey, holdKey } from './row-cipher.ts'

/** A question on its way to a worker; without a key where the journal has no lock. */
export type WithKey<Question> = Question & { readonly key?: JournalKey }

/** A question with the key that this page holds. */
export function withKey<Question extends object>(question: Question): Question | WithKey<Question> {
  const key = heldKey()
  return key === null ? question : { ...question, key }
}

/** Answers every question the worker is asked. */
export function hear<Question>(answer: (question: Question) => unknown): void {
  self.onmessage = async ({ data }: MessageEvent<WithKey<Question>>) => {
    await holdKey(data.key ?? null)
    return answer(data)
  }
}
