/** All questions of the library in one list, in the order of content.md's table. */

import type { Question, Role } from '../../core/question.ts'
import { actionQuestions } from './action.ts'
import { hardQuestions } from './hard.ts'
import { languageQuestions } from './language.ts'
import { listeningQuestions } from './listening.ts'
import { relationshipQuestions } from './relationship.ts'
import { respectQuestions } from './respect.ts'
import { teamQuestions } from './team.ts'
import { understandingQuestions } from './understanding.ts'

/** The order matters: the weekly core is the first question of each dimension (decisions.md 12). */
export const questions: readonly Question[] = [
  ...listeningQuestions,
  ...understandingQuestions,
  ...respectQuestions,
  ...languageQuestions,
  ...actionQuestions,
  ...relationshipQuestions,
  ...hardQuestions,
  ...teamQuestions,
]

const byId: ReadonlyMap<string, Question> = new Map(questions.map((question) => [question.id, question]))

/** The question of the library with this id; an old entry may know one that is gone. */
export function questionById(id: string): Question | undefined {
  return byId.get(id)
}

/** The questions that have words for this role, in the library's order. */
export function questionsFor(role: Role): readonly Question[] {
  return questions.filter((question) => question.wordings[role] !== undefined)
}
