/** Questions of one's own that a file asks in other words under the same version: raised on two machines, each on its own. */

import type { TextPair } from './differing.ts'
import { fitsOf, type Merging } from './merging.ts'
import { readable } from './read-rows.ts'
import type { Row } from './row.ts'
import type { StoredWording } from './wording.ts'

/** One such question, with the texts that differ. */
export interface OtherWording {
  /** The name of its wording. */
  readonly name: string
  /** What it is called here. */
  readonly label: string
  readonly texts: readonly TextPair[]
}

/** All that was put to a person, in the order of the page. */
const textsOf = ({ now, desired, hint, levels }: StoredWording): readonly string[] => [
  now,
  desired,
  hint,
  ...levels,
]

/** The texts at the same places that are not the same. */
function pairsOf(mine: StoredWording, theirs: StoredWording): readonly TextPair[] {
  const [a, b] = [textsOf(mine), textsOf(theirs)]
  return Array.from({ length: Math.max(a.length, b.length) }, (_, at) => ({
    mine: a[at] ?? '',
    theirs: b[at] ?? '',
  })).filter((pair) => pair.mine !== pair.theirs)
}

/**
 * Those whose words here stay, because a wording is written once: what was answered in the file's words reads in
 * one's own from then on.
 */
export function otherWordings(
  { sifted }: Merging,
  here: { readonly wordings: readonly Row[]; readonly questions: readonly Row[] },
): readonly OtherWording[] {
  const own = new Set(here.questions.map(({ id }) => id))
  const known = new Map(readable('wording', here.wordings).map(({ keys, body }) => [keys.name, body]))
  return fitsOf(sifted, 'wording').flatMap(({ keys, body }) => {
    const mine = known.get(keys.name)
    if (mine === undefined || !own.has(body.question)) return []
    const texts = pairsOf(mine, body)
    return texts.length === 0 ? [] : [{ name: keys.name ?? '', label: mine.label, texts }]
  })
}
