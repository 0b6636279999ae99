/** The yearly review: every question of the role, in sittings that can be left and resumed. */

import type { Audit } from '../../core/audit.ts'
import { asked } from './items.ts'

const opening =
  'Once a year, all of it. Take it in several sittings, leave whenever you like, and find your place again when you come back. One sitting is about hard moments, and may touch a grief of your own; it can be skipped, in part or whole.'

const hardOpening =
  'Each of these is about the last time only. They may touch a grief of your own. Leave out what is too near; the review is whole without it.'

/** Seven sittings for either role. */
export const yearly: Audit = {
  id: 'yearly',
  version: 1,
  name: 'Yearly review',
  minutes: 150,
  plan: 'sittings',
  steps: ['first', 'second', 'compare', 'step'],
  source: {
    key: 'kind',
    passage: 'Paragraph after the list: look at it again at least once a year',
    quote: 'It’s important to review it at least once every year.',
  },
  roles: {
    agent: {
      opening,
      groups: [
        {
          name: 'Presence and listening',
          items: asked('listen-present', 'listen-finish', 'listen-not-me', 'listen-welcome'),
        },
        {
          name: 'Understanding',
          items: asked(
            'understand-shoes',
            'understand-signs',
            'understand-check',
            'understand-not-pity',
            'understand-person',
          ),
        },
        {
          name: 'Respect and composure',
          items: asked(
            'respect-judge',
            'respect-calm',
            'respect-guard',
            'respect-strength',
            'respect-composure',
            'respect-undecided',
          ),
        },
        {
          name: 'Words that show care',
          items: asked(
            'words-acknowledge',
            'words-sorry',
            'words-help',
            'words-here',
            'words-delivery',
            'words-speak-up',
          ),
        },
        {
          name: 'Ownership and action',
          items: asked(
            'act-forward',
            'act-options',
            'act-ownership',
            'act-urgency',
            'act-responsive',
            'act-pivot',
            'act-their-clock',
          ),
        },
        {
          name: 'Hard moments',
          opening: hardOpening,
          items: asked('hard-payment', 'hard-loss'),
        },
        {
          name: 'Relationship, and your own strength',
          items: asked(
            'rel-after',
            'rel-contact',
            'rel-heads-up',
            'rel-selfless',
            'rel-leave-well',
            'rel-not-done',
            'team-renew',
          ),
        },
      ],
    },
    manager: {
      opening,
      groups: [
        {
          name: 'Presence and listening',
          items: asked('listen-present', 'listen-finish', 'listen-not-me'),
        },
        {
          name: 'Understanding',
          items: asked(
            'understand-shoes',
            'understand-signs',
            'understand-check',
            'understand-not-pity',
            'understand-person',
          ),
        },
        {
          name: 'Respect, composure and words',
          items: asked(
            'respect-judge',
            'respect-calm',
            'respect-guard',
            'respect-strength',
            'respect-composure',
            'respect-undecided',
            'words-speak-up',
          ),
        },
        {
          name: 'Ownership and action',
          items: asked('act-ownership', 'act-urgency', 'act-responsive'),
        },
        {
          name: 'Relationship',
          items: asked('rel-after', 'rel-contact', 'rel-selfless', 'rel-not-done'),
        },
        {
          name: 'Hard moments',
          opening: hardOpening,
          items: asked('hard-repossession', 'hard-payment', 'hard-loss', 'team-disaster', 'team-family'),
        },
        {
          name: 'Care for the team',
          items: asked(
            'team-faith',
            'team-empower',
            'team-culture',
            'team-training',
            'team-exercises',
            'team-hire',
            'team-success',
            'team-renew',
            'team-human',
          ),
        },
      ],
    },
  },
}
