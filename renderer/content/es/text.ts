/** What is written anew for another language: texts alone, keyed by the ids of the English library, whose structure they are laid over. */

import type { EventPrompt, EventWording } from '../../core/audit.ts'
import type { DimensionId, LevelTexts, Role, Source, SourceKey, Viewpoint } from '../../core/question.ts'
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
  readonly wordings: { readonly [V in Viewpoint]?: WordingText }
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

/** The words of a whole library in one language. What is missing stays English; a test says what is. */
export interface LibraryText {
  readonly sources: { readonly [K in SourceKey]: Omit<Source, 'key' | 'author'> }
  readonly dimensions: { readonly [K in DimensionId]: { readonly name: string; readonly covers: string } }
  /** By question id. */
  readonly questions: Readonly<Record<string, QuestionText>>
  /** By audit id. */
  readonly audits: Readonly<Record<string, AuditText>>
  /** By fact id. */
  readonly facts: Readonly<Record<string, { readonly text: string; readonly passage: string }>>
  readonly levelsLead: LevelsLead
}
