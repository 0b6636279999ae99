/** What is written anew for another language: texts alone, keyed by the ids of the English library, whose structure they are laid over. */

import type { EventPrompt, EventWording } from '../../core/audit.ts'
import type { ReplyRules, SortExercise } from '../../core/exercise.ts'
import type { DimensionId, ForViewpoints, LevelTexts, Role, Source, SourceKey } from '../../core/question.ts'
import type { LevelsLead } from '../levels.ts'

/** The words of one wording. */
export interface WordingText {
  readonly now: string
  readonly desired: string
  readonly hint: string
  /** Lowest first, as in English. */
  readonly levels: LevelTexts
}

/** The words of a question: every viewpoint it has in English. */
export interface QuestionText {
  readonly label: string
  /** The passage in our own words. The quotation beside it is the article's and stays English. */
  readonly passage: string
  readonly wordings: ForViewpoints<WordingText>
}

/** The words of a named run of items. */
export interface GroupText {
  readonly name: string
  readonly opening?: string
  /** The group's own passage, where it has a source of its own. */
  readonly passage?: string
}

/** What an audit says to one role. */
export interface AuditForRoleText {
  readonly opening: string
  /** One for each group of this role, in the English order. */
  readonly groups: readonly GroupText[]
  /** The statements that are marked, by question id. */
  readonly marks?: Readonly<Record<string, string>>
  /** What is asked about the one event, by question id. */
  readonly asks?: Readonly<Record<string, EventWording>>
}

/** The words of an audit: every role it has in English. */
export interface AuditText {
  readonly name: string
  readonly passage: string
  readonly event?: EventPrompt
  readonly roles: { readonly [R in Role]?: AuditForRoleText }
}

// A folder of the content reaches no further than its own parent.
export type { Misfire, ReplyMark, ReplyRules } from '../../core/exercise.ts'

/** The words of a scene. */
export interface CardText {
  readonly title: string
  readonly scene: string
  readonly passage: string
}

/** The words of a reply to be sorted. */
export interface ReplyText {
  readonly said: string
  readonly reply: string
  readonly why: string
}

/** The words of an exercise, and of its material by id; each kind has its own. */
export interface ExerciseText {
  readonly name: string
  readonly opening: string
  readonly passage: string
  readonly prompts?: Readonly<Record<string, { readonly label: string; readonly prompt: string }>>
  readonly closing?: string
  readonly cards?: Readonly<Record<string, CardText>>
  /** Rules of its own: another language says these things its own way. */
  readonly rules?: ReplyRules
  readonly definitions?: SortExercise['definitions']
  readonly definitionsNote?: string
  readonly note?: string
  readonly replies?: Readonly<Record<string, ReplyText>>
  readonly phrases?: Readonly<Record<string, { readonly text: string; readonly note: string }>>
}

/** The words of a whole library in one language. What is missing stays English; a test says what is. */
export interface LibraryText {
  readonly sources: { readonly [K in SourceKey]: Omit<Source, 'key' | 'author'> }
  readonly dimensions: { readonly [K in DimensionId]: { readonly name: string; readonly covers: string } }
  /** By question id. */
  readonly questions: Readonly<Record<string, QuestionText>>
  /** By audit id. */
  readonly audits: Readonly<Record<string, AuditText>>
  /** By exercise id. */
  readonly exercises: Readonly<Record<string, ExerciseText>>
  /** By fact id. */
  readonly facts: Readonly<Record<string, { readonly text: string; readonly passage: string }>>
  readonly levelsLead: LevelsLead
}
