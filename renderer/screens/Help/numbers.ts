/** Which numbers the app tells, and what each of them takes: out of the very rules that keep silent before. */

import { eachAtMost } from '../../core/before-after.ts'
import { betweenCheckpoints, firstCheckpoint } from '../../core/change.ts'
import { questionsNeed } from '../../core/limits.ts'
import { eachNeeds } from '../../core/statistics/before-after.ts'
import { summaryNeeds } from '../../core/statistics/gaps.ts'
import { viewsNeed } from '../../core/statistics/views.ts'
import { limitsNeed, limitsSettleAt, wobbleNeeds } from '../../core/statistics/wobble.ts'
import { teamNeed } from '../../core/team-view.ts'
import { shortest } from '../../core/word-life.ts'

/** Every number that a page or a report tells, in the order in which one meets them. */
export const explained = [
  'level',
  'gap',
  'middle',
  'trend',
  'wobble',
  'around',
  'limits',
  'views',
  'team',
  'words',
] as const

/** The least that is needed, counted in questions, sessions, people or letters. */
export const needs = {
  summary: summaryNeeds,
  first: firstCheckpoint,
  between: betweenCheckpoints,
  wobble: wobbleNeeds,
  each: eachNeeds,
  most: eachAtMost,
  limits: limitsNeed,
  questions: questionsNeed,
  settled: limitsSettleAt,
  views: viewsNeed,
  team: teamNeed,
  letters: shortest,
} as const
