/** Keeps an agent's own answers on a lead's laptop, guarded with a passphrase of theirs or only out of sight, and brings them back. */

import { isBearable } from '../core/guarded.ts'
import { type Kept, keptText, type KeptWhat } from '../core/side.ts'
import { guard, isWhole, type NotDone, unguard, type WithPassphrase } from './guarded.ts'
import { seal, unseal } from './sealing.ts'

/** A text, kept. Without a passphrase its key lies beside it. */
export async function keep(
  text: string,
  what: KeptWhat,
  phrase: WithPassphrase | null,
): Promise<{ readonly kind: 'kept'; readonly kept: Kept } | NotDone> {
  if (phrase === null) return { kind: 'kept', kept: { kind: 'beside', ...(await seal(text)) } }
  const made = await guard(text, phrase, (how) => keptText(what, how))
  return made.kind === 'failed' ? made : { kind: 'kept', kept: { kind: 'guarded', ...made.guarded } }
}

/** What came of bringing back what was kept. `passphrase`: it is guarded with another one. `damaged`: it is not as it was. */
export type BroughtBack =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'passphrase' | 'damaged' }
  | NotDone

/** The text again. Of what has its key beside it nothing is asked. */
export async function bringBack(
  kept: Kept,
  what: KeptWhat,
  phrase: WithPassphrase | null,
): Promise<BroughtBack> {
  if (kept.kind === 'beside') {
    const text = await unseal(kept)
    return text === null ? { kind: 'damaged' } : { kind: 'text', text }
  }
  const bound = keptText(what, kept)
  // A row may have come from elsewhere, and must not ask for all memory.
  if (!isBearable(kept.derivation.cost) || !(await isWhole(kept, bound))) return { kind: 'damaged' }
  return phrase === null ? { kind: 'passphrase' } : unguard(kept, phrase, bound)
}
