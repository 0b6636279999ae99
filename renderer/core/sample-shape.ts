/** How the sample journal is written down: what was said on both sheets, when, and what became of it. */

import type { Choice, Importance, Mark } from './answer.ts'
import type { Outcome, Status } from './commitment.ts'
import type { Verdict } from './desired.ts'
import type { Level } from './question.ts'
import type { Settings } from './settings.ts'

/** A point in the sample's own calendar: week 1 is its first, the last one is the week before today's. */
export interface SampleWhen {
  readonly week: number
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number
  /** What the clock reads there, "16:30". */
  readonly time: string
}

/** A desired answer written anew. */
export interface SampleWish {
  readonly text: string
  readonly level?: Choice
  readonly matters?: Importance
  /** By when, in weeks; eight unless told. */
  readonly weeks?: 2 | 4 | 8 | 12 | 26
}

/** One question on both sheets. Where a desired answer is in force and none is written anew, it is confirmed. */
export interface SampleAnswer {
  readonly text: string
  /** The level as it was chosen before last time's answer showed. */
  readonly level?: Choice
  readonly mark?: Mark
  /** The level after last time's answer showed, and why. */
  readonly adjusted?: { readonly to: Level; readonly why: string }
  readonly want?: SampleWish
  /** How the desired answer in force is judged, when its date has come or it is written anew. */
  readonly verdict?: Verdict
}

/** What was answered, by question id; `null` where a question was skipped. */
export type SampleAnswers = Readonly<Record<string, SampleAnswer | null>>

/** An if-then plan, and what became of it; open to the end where nothing is told. */
export interface SampleStep {
  readonly question: string | null
  readonly cue: string
  readonly act: string
  readonly shows: string
  /** Due in so many weeks. */
  readonly weeks: 1 | 2 | 3 | 4
  readonly became?: {
    readonly when: SampleWhen
    readonly status: Exclude<Status, 'open'>
    readonly outcome: Outcome | null
    readonly happened: string
  }
}

/** One sitting, finished in the end. */
export interface SampleEntry {
  readonly audit: string
  readonly when: SampleWhen
  readonly minutes: number
  /** The core alone. */
  readonly short?: boolean
  /** The one event it starts from, in audits that do. */
  readonly event?: string
  /** The question the second sheet is written for, in audits that choose one. */
  readonly chosen?: string
  readonly answers: SampleAnswers
  readonly steps?: readonly SampleStep[]
}

/** This week's sitting, left at a question of the first sheet. */
export interface SampleDraft {
  readonly audit: string
  /** When it is begun, unless today comes earlier. */
  readonly when: SampleWhen
  readonly answers: SampleAnswers
}

/** A person of the team. */
export interface SamplePerson {
  readonly id: string
  readonly name: string
  readonly role: string
  /** How many weeks before the sample begins they came. */
  readonly weeksBefore: number
  readonly everyWeeks: number
}

/** A talking point. Its text stands where it is first raised; later meetings name it by its key. */
export interface SamplePoint {
  readonly key: string
  readonly text?: string
  readonly state: 'open' | 'done' | 'dropped'
}

/** What one of a pair said of a question when both answered apart. */
export interface SampleSide {
  readonly level: Choice
  /** Left out where it was not seen. */
  readonly text?: string
  readonly want?: { readonly text: string; readonly level?: Level }
}

/** What both of a pair said apart and opened together, and where it led them. */
export interface SampleApart {
  readonly audit: string
  /** By question id: about oneself, and about the other. */
  readonly answers: Readonly<Record<string, { readonly agent: SampleSide; readonly lead: SampleSide }>>
  /** The sentence both would sign. */
  readonly signed: string
  /** The one question they went through. */
  readonly through: { readonly question: string; readonly goal: string; readonly options: string }
}

/** A one-on-one. */
export interface SampleMeeting {
  readonly person: string
  readonly when: SampleWhen
  readonly state: 'planned' | 'held' | 'moved'
  readonly points: readonly SamplePoint[]
  readonly notes: string
  readonly apart?: SampleApart
  /** Commitments of the lead’s own, or of the person where it says so. */
  readonly agreed?: readonly (SampleStep & { readonly confidence: number; readonly by?: 'person' })[]
}

/** An exercise done. */
export interface SamplePractice {
  readonly exercise: string
  readonly when: SampleWhen
  readonly card: string | null
  /** What was written, by the id of the prompt. */
  readonly notes: Readonly<Record<string, string>>
}

/** A whole sample journal. */
export interface SampleJournal {
  /** How many weeks lie behind today's. */
  readonly weeks: number
  readonly settings: Settings
  readonly people: readonly SamplePerson[]
  readonly entries: readonly SampleEntry[]
  readonly meetings: readonly SampleMeeting[]
  readonly practice: readonly SamplePractice[]
  readonly draft: SampleDraft
}
