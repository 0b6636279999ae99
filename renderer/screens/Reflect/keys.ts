/** The keys of the walk: levels, and what is said in place of one, by number, and Ctrl or Cmd with Enter to go on. */

import { useCommand } from '../Commands/doing.ts'

interface WalkKeys {
  /** A number key was pressed outside a text field; absent where there is no level to choose. */
  readonly onNumber?: (key: string) => void
  readonly onNext: () => void
}

/** Does the walk's commands while a page of it is shown. */
export function useWalkKeys({ onNumber, onNext }: WalkKeys): void {
  const choose = onNumber ?? null
  useCommand('goOn', onNext)
  useCommand('level', choose)
  useCommand('noOccasion', choose)
  useCommand('notSeen', choose)
}
