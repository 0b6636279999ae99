/** Why a copy could not be made, in words that say what can be done about it. */

import { causeOf } from '../core/copies.ts'
import { t } from '../locales/index.ts'

/** One sentence for a system's reason. */
export const causeWords = (reason: string): string => t(`copies.cause.${causeOf(reason)}`, { reason })
