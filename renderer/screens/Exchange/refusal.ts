/** Why a meeting file is refused, in words. */

import { t } from '../../locales/index.ts'
import type { Refused } from '../../store/exchange.ts'

/** One sentence, with what it is about where there is something. */
export const refusalWords = ({ why, what }: Pick<Refused, 'why' | 'what'>): string =>
  t(`exchange.refused.${why}`, { what })
