/** What a question is: its wordings, its levels and where it comes from. */

/** From whose eyes a question is answered; part of the key of a series (decisions.md 3). */
export type Viewpoint = 'agent' | 'manager' | 'observed'

/** Whom a question or an audit is for. */
export type Role = 'agent' | 'manager'

/** The lines of the charts; `hard` moments stand under a heading of their own and never join a dimension's summary. */
export type DimensionId =
  | 'listening'
  | 'understanding'
  | 'respect'
  | 'language'
  | 'action'
  | 'relationship'
  | 'team'

/** One of the five labelled levels, 1 (lowest) to 5 (highest). Ordinal: never averaged across questions. */
export type Level = 1 | 2 | 3 | 4 | 5

/** The five texts of the levels, lowest first. Each describes acts that could be counted or seen. */
export type LevelTexts = readonly [string, string, string, string, string]

/** The keys of the five articles everything rests on. */
export type SourceKey = 'serving' | 'tips' | 'practice' | 'steps' | 'kind'

/** One of the five articles. */
export interface Source {
  readonly key: SourceKey
  readonly author: string
  readonly title: string
  /** As the article gives it, e.g. "October 2016", or "undated". */
  readonly date: string
  /** What the app took from it. */
  readonly gave: string
  /** What our copy of it lacks; absent where it is whole. */
  readonly lacks?: string
}

/** Where in an article an item rests, with a short quotation (a few words) where one helps. */
export interface Citation {
  readonly key: SourceKey
  /** The passage in the project's own words. */
  readonly passage: string
  readonly quote?: string
}

/** A question as it is put from one viewpoint. */
export interface Wording {
  /** The prompt of the first sheet, how it is. */
  readonly now: string
  /** The prompt of the second sheet, how I want it. */
  readonly desired: string
  /** One line that helps to begin. */
  readonly hint: string
  readonly levels: LevelTexts
  /** What a manager looks at when answering: themselves, or what they see in the team. */
  readonly view?: 'self' | 'team'
}

/**
 * What a question has for each viewpoint. What an agent is asked, whoever leads them can be asked about them: only
 * those two are ever compared, so the one never comes without the other (content.md, decision 4).
 */
export type ForViewpoints<Words> =
  | { readonly agent: Words; readonly observed: Words; readonly manager?: Words }
  | { readonly manager: Words; readonly agent?: never; readonly observed?: never }

/**
 * How a question is answered (decisions.md 3).
 * `level`: five levels or no occasion; the only kind that enters series and statistics.
 * `caseLevel`: five levels about the last case of something rare and grave.
 * `mark`: yes, partly or no about one event. `text`: words alone.
 */
export type AnswerKind = 'level' | 'caseLevel' | 'mark' | 'text'

/** A question of the library. */
export interface Question {
  readonly id: string
  /** A reworded question gets a new version; series of different versions are never joined. */
  readonly version: number
  readonly dimension: DimensionId
  /** How its levels are meant when it is answered with levels. */
  readonly kind: 'level' | 'caseLevel'
  /** A few words for charts and lists. */
  readonly label: string
  readonly layer: 'mindset' | 'language' | 'actions'
  readonly source: Citation
  /** Only the viewpoints the question has words for. */
  readonly wordings: ForViewpoints<Wording>
}

/** A dimension as the app names and explains it. */
export interface Dimension {
  readonly id: DimensionId
  readonly name: string
  readonly covers: string
}

/** A fact the app may state, always with its source beside it. */
export interface Fact {
  readonly id: string
  readonly text: string
  readonly source: Citation
}
