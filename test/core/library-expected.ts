/** What the design asks of the library (its tables of questions, audits and exercises), copied here as they stand. */

import type { DimensionId, SourceKey } from '../../renderer/core/question.ts'

/** A agent, M manager, AM both. */
export type Who = 'A' | 'M' | 'AM'

/** Id, for whom, the articles its row names, in the table's order. */
export const questionTable: readonly (readonly [string, Who, readonly SourceKey[]])[] = [
  ['listen-present', 'AM', ['kind']],
  ['listen-finish', 'AM', ['kind']],
  ['listen-not-me', 'AM', ['serving']],
  ['listen-welcome', 'A', ['serving']],
  ['understand-shoes', 'AM', ['serving']],
  ['understand-signs', 'AM', ['kind']],
  ['understand-check', 'AM', ['kind']],
  ['understand-not-pity', 'AM', ['serving', 'practice']],
  ['understand-person', 'AM', ['tips']],
  ['respect-judge', 'AM', ['kind']],
  ['respect-calm', 'AM', ['kind']],
  ['respect-guard', 'AM', ['tips']],
  ['respect-strength', 'AM', ['tips']],
  ['respect-composure', 'AM', ['serving']],
  ['respect-undecided', 'AM', ['serving']],
  ['words-acknowledge', 'A', ['tips']],
  ['words-sorry', 'A', ['practice']],
  ['words-help', 'A', ['practice']],
  ['words-here', 'A', ['practice']],
  ['words-delivery', 'A', ['tips']],
  ['words-speak-up', 'AM', ['practice']],
  ['act-forward', 'A', ['steps']],
  ['act-options', 'A', ['steps']],
  ['act-ownership', 'AM', ['steps', 'tips']],
  ['act-urgency', 'AM', ['tips']],
  ['act-responsive', 'AM', ['tips']],
  ['act-pivot', 'A', ['tips']],
  ['act-their-clock', 'A', ['serving']],
  ['rel-after', 'AM', ['practice']],
  ['rel-contact', 'AM', ['tips']],
  ['rel-heads-up', 'A', ['tips']],
  ['rel-selfless', 'AM', ['tips']],
  ['rel-leave-well', 'A', ['kind']],
  ['rel-not-done', 'AM', ['tips']],
  ['hard-repossession', 'M', ['serving']],
  ['hard-payment', 'AM', ['serving']],
  ['hard-loss', 'AM', ['serving']],
  ['team-disaster', 'M', ['serving']],
  ['team-family', 'M', ['serving']],
  ['team-faith', 'M', ['serving']],
  ['team-empower', 'M', ['steps']],
  ['team-culture', 'M', ['steps']],
  ['team-training', 'M', ['kind']],
  ['team-exercises', 'M', ['kind']],
  ['team-hire', 'M', ['tips']],
  ['team-success', 'M', ['tips']],
  ['team-renew', 'AM', ['tips']],
  ['team-human', 'M', ['tips']],
]

/** Which dimension the beginning of an id puts a question in; the hard moments are kinds of understanding. */
export const dimensionOfPrefix: Readonly<Record<string, DimensionId>> = {
  listen: 'listening',
  understand: 'understanding',
  respect: 'respect',
  words: 'language',
  act: 'action',
  rel: 'relationship',
  hard: 'understanding',
  team: 'team',
}

/** The rare and grave matters, and all hard moments: answered about the last case (decisions 2 and 5). */
export const caseLevelIds: readonly string[] = [
  'hard-repossession',
  'hard-payment',
  'hard-loss',
  'team-disaster',
  'team-family',
  'team-hire',
]

/** Questions that may touch a grief of one's own. */
export const griefIds: readonly string[] = ['hard-repossession', 'hard-loss', 'team-disaster', 'team-family']

/** The tips that our copy holds only the beginning of, by date, with the question that rests on each. */
export const cutOffTips: readonly (readonly [string, string])[] = [
  ['understand-person', '13 February 2024'],
  ['team-success', '6 February 2024'],
  ['rel-heads-up', '30 January 2024'],
  ['team-human', '23 January 2024'],
  ['act-pivot', '16 January 2024'],
  ['words-delivery', '9 January 2024'],
  ['team-renew', '19 December 2023'],
]

/** Id, name, for whom, article, plan, walk. */
export const auditTable: readonly (readonly [string, string, Who, SourceKey, string, string])[] = [
  ['weekly-agent', 'Weekly reflection', 'A', 'serving', 'weekly', 'first second compare step'],
  ['weekly-manager', 'Weekly reflection', 'M', 'serving', 'weekly', 'first second compare step'],
  ['two-sheets', 'Serving with Empathy', 'AM', 'serving', 'fixed', 'first second compare step'],
  ['listener', 'The listener’s checklist', 'AM', 'kind', 'fixed', 'first choose second compare'],
  ['not-done', 'What we did not do', 'AM', 'tips', 'fixed', 'event first second compare step'],
  ['superpower', 'Empathy as strength', 'AM', 'tips', 'fixed', 'event first second compare step'],
  ['selfless', 'Are you selfless?', 'AM', 'tips', 'fixed', 'first second compare step'],
  ['show-it', 'Show it', 'A', 'practice', 'fixed', 'first second compare step'],
  ['heard-and-helped', 'Heard and helped', 'AM', 'steps', 'fixed', 'first second compare step'],
  ['service-week', 'Service week', 'AM', 'serving', 'days', 'first second compare'],
  ['yearly', 'Yearly review', 'AM', 'kind', 'sittings', 'first second compare step'],
]

/** What each audit asks of a role, in the order it asks it, apart from those that ask everything. */
export const auditItems: Readonly<
  Record<string, { readonly agent?: readonly string[]; readonly manager?: readonly string[] }>
> = {
  'two-sheets': {
    agent: [
      'hard-payment',
      'hard-loss',
      'listen-present',
      'listen-finish',
      'listen-not-me',
      'listen-welcome',
      'understand-not-pity',
      'respect-undecided',
      'respect-composure',
    ],
    manager: [
      'hard-repossession',
      'hard-payment',
      'hard-loss',
      'team-disaster',
      'team-family',
      'listen-present',
      'listen-finish',
      'listen-not-me',
      'understand-not-pity',
      'respect-undecided',
      'respect-composure',
    ],
  },
  listener: {
    agent: [
      'listen-present',
      'listen-finish',
      'respect-judge',
      'respect-calm',
      'understand-signs',
      'understand-check',
    ],
    manager: [
      'listen-present',
      'listen-finish',
      'respect-judge',
      'respect-calm',
      'understand-signs',
      'understand-check',
    ],
  },
  'not-done': {
    agent: ['act-urgency', 'words-speak-up', 'act-responsive', 'rel-contact', 'rel-not-done'],
    manager: ['act-urgency', 'words-speak-up', 'act-responsive', 'rel-contact', 'rel-not-done'],
  },
  superpower: {
    agent: ['respect-guard', 'respect-strength', 'words-acknowledge', 'act-ownership'],
    manager: ['respect-guard', 'respect-strength', 'act-ownership'],
  },
  selfless: {
    agent: ['rel-selfless', 'understand-person', 'rel-heads-up'],
    manager: ['rel-selfless', 'team-hire', 'understand-person'],
  },
  'show-it': {
    agent: [
      'words-acknowledge',
      'words-sorry',
      'words-help',
      'words-here',
      'words-delivery',
      'words-speak-up',
      'rel-after',
    ],
  },
  'heard-and-helped': {
    agent: [
      'act-ownership',
      'act-pivot',
      'act-their-clock',
      'act-options',
      'act-forward',
      'act-urgency',
      'act-responsive',
    ],
    manager: ['act-ownership', 'team-culture', 'act-urgency', 'act-responsive', 'team-empower'],
  },
}

/** The core of the weekly reflection, worked out by hand from the table (decisions.md 12). */
export const weeklyCore = {
  agent: [
    'listen-present',
    'understand-shoes',
    'respect-judge',
    'words-acknowledge',
    'act-forward',
    'rel-after',
  ],
  manager: [
    'listen-present',
    'understand-shoes',
    'respect-judge',
    'act-ownership',
    'rel-after',
    'team-faith',
  ],
} as const
