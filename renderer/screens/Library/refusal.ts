/** Why a shared file is refused, in words. */

import { t } from '../../locales/index.ts'
import type { Refused } from '../../store/sharing.ts'

/** One sentence, with the place where there is one. */
export function refusalWords({ why, where }: Pick<Refused, 'why' | 'where'>): string {
  return t(`own.refused.${why}`, { where })
}
