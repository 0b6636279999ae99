/** Serving with Empathy: the article's own hard questions, on two sheets. */

import type { Audit } from '../../core/audit.ts'
import { asked } from './items.ts'

/** Begins with the hard moments, under a heading of their own. */
export const twoSheets: Audit = {
  id: 'two-sheets',
  version: 1,
  name: 'Serving with Empathy',
  minutes: 30,
  plan: 'fixed',
  steps: ['first', 'second', 'compare', 'step'],
  source: {
    key: 'serving',
    passage: 'The whole article, and above all the challenge near the end: two sheets of paper',
    quote: 'take another sheet of paper and write down what you would want',
  },
  roles: {
    agent: {
      opening:
        'These are the hardest questions in the library. Answer them as things are, then take a clean sheet and write what you would want the answers to be. Some are about death and loss, and may touch your own. Skipping is fine, today or always.',
      groups: [
        {
          name: 'Hard moments',
          opening: 'About the last time only. If it is too near, go on to the next question.',
          items: asked('hard-payment', 'hard-loss'),
        },
        {
          name: 'Listening',
          items: asked('listen-present', 'listen-finish', 'listen-not-me', 'listen-welcome'),
        },
        {
          name: 'Staying beside them',
          items: asked('understand-not-pity', 'respect-undecided', 'respect-composure'),
        },
      ],
    },
    manager: {
      opening:
        'These are the hardest questions in the library. Answer them as things are, then take a clean sheet and write what you would want the answers to be. Some are about death and loss, and may touch your own. Skipping is fine, today or always.',
      groups: [
        {
          name: 'Hard moments',
          opening: 'About the last time only. If it is too near, go on to the next question.',
          items: asked('hard-repossession', 'hard-payment', 'hard-loss'),
        },
        {
          name: 'When it is one of your own',
          opening:
            'About the last time only. You may have carried some of this yourself; pass by what is too heavy.',
          items: asked('team-disaster', 'team-family'),
        },
        {
          name: 'Listening',
          items: asked('listen-present', 'listen-finish', 'listen-not-me'),
        },
        {
          name: 'Staying beside them',
          items: asked('understand-not-pity', 'respect-undecided', 'respect-composure'),
        },
      ],
    },
  },
}
