/** The keys that stand for what can be chosen beside a text: 1 to 5, 0 for no occasion, 9 for not seen. */

import type { Choice } from './answer.ts'
import type { Viewpoint } from './question.ts'

/** True where one is asked about somebody else, and so may not have seen it. */
export const offersUnseen = (viewpoint: Viewpoint | undefined): boolean => viewpoint === 'observed'

/**
 * The choice a cell or a key stands for; null for any other key. That it was not seen can be said only on the
 * first sheet and from the viewpoint of who observed.
 */
export function choiceFor(value: string, viewpoint?: Viewpoint): Choice | null {
  switch (value) {
    case '1':
      return 1
    case '2':
      return 2
    case '3':
      return 3
    case '4':
      return 4
    case '5':
      return 5
    case '0':
      return 'none'
    case '9':
      return offersUnseen(viewpoint) ? 'unseen' : null
    default:
      return null
  }
}

/** The cell a choice stands in; null when nothing is chosen. */
export function cellOf(choice: Choice | null): string | null {
  if (choice === null) return null
  if (choice === 'unseen') return '9'
  return typeof choice === 'number' ? String(choice) : '0'
}
