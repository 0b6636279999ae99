/** Why something was not done, in words, where it is the app that says so and not the system. */

import { t } from '../locales/index.ts'

const known = ['twice', 'begun', 'unsaved', 'closed', 'gone', 'damaged', 'newer'] as const

/** A reason to stand in a sentence; the system's own stays as it is. */
export function reasonWords(reason: string): string {
  const ours = known.find((one) => one === reason)
  return ours === undefined ? reason : t(`reason.${ours}`)
}
