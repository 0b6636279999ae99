/** All questions of the library in Spanish, by id. */

import type { QuestionText } from '../text.ts'

/** The files of this folder in one. */
export const questions: Readonly<Record<string, QuestionText>> = {}
