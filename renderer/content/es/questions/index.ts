/** All questions of the library in Spanish, by id. */

import type { QuestionText } from '../text.ts'
import { actionQuestions } from './action.ts'
import { hardQuestions } from './hard.ts'
import { languageQuestions } from './language.ts'
import { listeningQuestions } from './listening.ts'
import { relationshipQuestions } from './relationship.ts'
import { respectQuestions } from './respect.ts'
import { teamQuestions } from './team.ts'
import { understandingQuestions } from './understanding.ts'

/** The files of this folder in one. */
export const questions: Readonly<Record<string, QuestionText>> = {
  ...listeningQuestions,
  ...understandingQuestions,
  ...respectQuestions,
  ...languageQuestions,
  ...actionQuestions,
  ...relationshipQuestions,
  ...hardQuestions,
  ...teamQuestions,
}
