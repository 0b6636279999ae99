/** What taking a journal file in needs from outside: what is here, the moment, and what chance or language give. */

import type { Moment } from './day.ts'
import type { Index } from './sifting.ts'

/** What taking needs from outside. */
export interface TakingIn {
  readonly here: Index
  /** The ids of all that the file holds, letter for letter as here or not. */
  readonly fileIds: ReadonlySet<string>
  readonly moment: Moment
  readonly device: string
  readonly newId: () => string
  /** The name of what is kept beside one's own of the same id. */
  readonly besideName: (name: string) => string
}
