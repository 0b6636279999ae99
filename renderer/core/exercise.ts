/** What an exercise of the Practice room is: its words, its material and the passage it rests on. */

import type { Citation, Role } from './question.ts'

/** Where a scene or a reply takes place. */
export type Setting = 'airline' | 'bank' | 'hospital' | 'insurer' | 'retail' | 'utility' | 'any'

/** How the words of a scene or a reply reach the other person. */
export type Channel = 'counter' | 'phone' | 'email' | 'chat' | 'text message' | 'in person'

/** One field of a note, or one step of an exercise. */
export interface ExercisePrompt {
  readonly id: string
  readonly label: string
  readonly prompt: string
}

/** A scene that waits for one's own words. */
export interface SituationCard {
  readonly id: string
  readonly setting: Setting
  readonly channel: Channel
  readonly audiences: readonly Role[]
  readonly title: string
  readonly scene: string
  readonly source: Citation
}

/** One plain rule by which a written reply is marked; its phrases are shown to the person. */
export interface ReplyMark {
  readonly id: string
  readonly name: string
  /** `helps` is worth keeping; `watch` is worth a second look. */
  readonly kind: 'helps' | 'watch'
  readonly looksFor: string
  /**
   * As normalised text reads: lower case, no accents, short forms written out. “…” stands for up to six words of
   * the same sentence.
   */
  readonly phrases: readonly string[]
}

/** A reply the rules read wrongly, kept as an example of where they go wrong. */
export interface Misfire {
  readonly reply: string
  /** The id of the mark that is set and should not be, or should be and is not. */
  readonly mark: string
  readonly kind: 'wrong' | 'missed'
  readonly why: string
}

/** The plain rules a written reply is marked by, in one language. All of it is shown to the person. */
export interface ReplyRules {
  /** What the marks are, and what they are not. */
  readonly note: string
  readonly marks: readonly ReplyMark[]
  /** What a short form stands for: “i'm” is “i am”. */
  readonly shortForms: Readonly<Record<string, string>>
  /** A phrase does not count right after one of these, or with one word between, in the same clause. */
  readonly negations: readonly string[]
  /** Phrases in which such a word takes nothing back: “no wonder”. */
  readonly notNegations: readonly string[]
  readonly misfires: readonly Misfire[]
}

/** The three piles of `empathy-or-sympathy`. */
export type ReplyKind = 'empathy' | 'sympathy' | 'neither'

/** A short reply to be sorted, with the pile it belongs to and why. */
export interface ReplyToSort {
  readonly id: string
  readonly setting: Setting
  readonly channel: Channel
  readonly said: string
  readonly reply: string
  readonly answer: ReplyKind
  readonly why: string
}

/** A phrase a list starts with; `quoted` says that it is the article's own. */
export interface StarterPhrase {
  readonly id: string
  readonly text: string
  readonly quoted: boolean
  readonly note: string
}

interface ExerciseBase {
  readonly id: string
  readonly name: string
  readonly audiences: readonly Role[]
  readonly minutes: number
  readonly opening: string
  readonly source: Citation
}

/** Listening against a clock, then a short note. */
export interface TimerExercise extends ExerciseBase {
  readonly kind: 'timer'
  readonly seconds: number
  readonly prompts: readonly ExercisePrompt[]
  readonly closing: string
}

/** Answering scenes twice: as one would, and as one would want to. */
export interface CardsExercise extends ExerciseBase {
  readonly kind: 'cards'
  readonly prompts: readonly ExercisePrompt[]
  readonly rules: ReplyRules
  readonly cards: readonly SituationCard[]
}

/** Sorting replies into three piles. */
export interface SortExercise extends ExerciseBase {
  readonly kind: 'sort'
  readonly definitions: { readonly [K in ReplyKind]: string }
  /** Whose the definitions are. */
  readonly definitionsNote: string
  readonly note: string
  readonly replies: readonly ReplyToSort[]
}

/** Keeping a list of one's own phrases. */
export interface ListExercise extends ExerciseBase {
  readonly kind: 'list'
  readonly prompts: readonly ExercisePrompt[]
  readonly phrases: readonly StarterPhrase[]
}

/** An exercise of the library. */
export type Exercise = TimerExercise | CardsExercise | SortExercise | ListExercise
