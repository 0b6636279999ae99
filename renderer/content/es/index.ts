/** The Spanish words of the library. */

import { audits } from './audits/index.ts'
import { dimensions } from './dimensions.ts'
import { exercises } from './exercises/index.ts'
import { facts } from './facts.ts'
import { levelsLead } from './levels.ts'
import { questions } from './questions/index.ts'
import { sources } from './sources.ts'
import type { LibraryText } from './text.ts'

/** Laid over the English library by `inLanguage`. */
export const spanish: LibraryText = { sources, dimensions, questions, audits, exercises, facts, levelsLead }
