/** What an entry's page reads beside it: the wordings it was answered in, and the desired answers it refers to. */

import type { Desired } from '../../core/desired.ts'
import type { Reflection } from '../../core/reflection.ts'
import { type StoredWording, wordingName } from '../../core/wording.ts'
import { desiredByIds } from '../../store/desired.ts'
import { wordingsFor } from '../../store/wordings.ts'

/** See the file's first line. */
export interface Beside {
  readonly wordings: ReadonlyMap<string, StoredWording>
  readonly desired: ReadonlyMap<string, Desired>
}

/** Reads what stands beside an entry. */
export async function besideEntry(entry: Reflection): Promise<Beside> {
  const { viewpoint } = entry.who
  const keys = entry.answers.map((one) => ({ ...one, viewpoint, language: entry.language }))
  const ids = entry.answers
    .flatMap(({ desired, judged }) => [desired, judged?.desired ?? null])
    .filter((one) => one !== null)
  const [wordings, desired] = await Promise.all([wordingsFor(keys), desiredByIds(ids)])
  return { wordings, desired }
}

/** The wording a question of an entry was answered in; null when it is gone. */
export function wordingIn(
  entry: Reflection,
  asked: { readonly question: string; readonly version: number },
  { wordings }: Beside,
): StoredWording | null {
  const key = { ...asked, viewpoint: entry.who.viewpoint, language: entry.language }
  return wordings.get(wordingName(key)) ?? null
}
