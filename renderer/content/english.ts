/** The library as it was written, in English. Pages ask `libraryIn` for the language in use. */

import type { Audit } from '../core/audit.ts'
import type { Exercise } from '../core/exercise.ts'
import type { Dimension, Fact, Question, Source } from '../core/question.ts'
import { audits } from './audits/index.ts'
import { dimensions } from './dimensions.ts'
import { exercises } from './exercises/index.ts'
import { facts } from './facts.ts'
import { type LevelsLead, levelsLead } from './levels.ts'
import { questions } from './questions/index.ts'
import { sources } from './sources.ts'

export { auditById } from './audits/index.ts'
export { questionById, questionsFor } from './questions/index.ts'

/** The whole of the content. */
export interface Library {
  readonly version: number
  readonly sources: readonly Source[]
  readonly dimensions: readonly Dimension[]
  readonly questions: readonly Question[]
  readonly audits: readonly Audit[]
  readonly exercises: readonly Exercise[]
  readonly facts: readonly Fact[]
  readonly levelsLead: LevelsLead
}

/** What comes with the app; a person's own questions and audits live in the store. */
export const library: Library = {
  version: 1,
  sources,
  dimensions,
  questions,
  audits,
  exercises,
  facts,
  levelsLead,
}
