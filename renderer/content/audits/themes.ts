/** The audits that follow one article's theme through everyday work. */

import type { Audit, WalkStep } from '../../core/audit.ts'
import { asked } from './items.ts'

const twoSheetsAndStep: readonly WalkStep[] = ['first', 'second', 'compare', 'step']

/** Starts from one customer who left, then looks for the same gaps in everyday work. */
export const notDone: Audit = {
  id: 'not-done',
  version: 1,
  name: 'What we did not do',
  minutes: 12,
  plan: 'fixed',
  steps: ['event', 'first', 'second', 'compare', 'step'],
  event: {
    prompt: 'Which customer who left, or went away unhappy, are you starting from?',
    hint: 'What they came for, and the last thing they had from us. A line is enough.',
    why: 'Leave the name out. They never chose to be in your journal, and you will know whom you mean.',
  },
  source: {
    key: 'tips',
    passage: 'Tip of 12 December 2023',
    quote: 'it was what the company did not do that lost the customer',
  },
  roles: {
    agent: {
      opening:
        'Begin with one customer who left, or went away unhappy. Leave aside what was done wrong. Five questions then look, in everyday work, for what may not have been done at all: the pace, the word, the reply, the contact.',
      groups: [
        {
          name: 'What may be missing',
          opening:
            'Now look past that one customer at the ordinary weeks. The last question comes back to where you began.',
          items: asked('act-urgency', 'words-speak-up', 'act-responsive', 'rel-contact', 'rel-not-done'),
        },
      ],
    },
    manager: {
      opening:
        'Begin with one customer your team lost, or left unhappy. Leave aside what was done wrong. Five questions then look, in everyday work, for what may not have been done at all: the pace, the word, the reply, the contact.',
      groups: [
        {
          name: 'What may be missing',
          opening:
            'Now look past that one customer at the ordinary weeks. The last question comes back to where you began.',
          items: asked('act-urgency', 'words-speak-up', 'act-responsive', 'rel-contact', 'rel-not-done'),
        },
      ],
    },
  },
}

/** Whose good came first. */
export const selfless: Audit = {
  id: 'selfless',
  version: 1,
  name: 'Are you selfless?',
  minutes: 8,
  plan: 'fixed',
  steps: twoSheetsAndStep,
  source: { key: 'tips', passage: 'Tip of 7 December 2021', quote: 'Are you selfless?' },
  roles: {
    agent: {
      opening:
        'An uncomfortable thing to be asked, and nobody is marking you. Look at what you chose this week, and for whom.',
      groups: [{ name: 'Whose good', items: asked('rel-selfless', 'understand-person', 'rel-heads-up') }],
    },
    manager: {
      opening:
        'An uncomfortable thing to be asked, and nobody is marking you. Look at what you chose lately, for whom, and whom you chose to work with.',
      groups: [{ name: 'Whose good', items: asked('rel-selfless', 'team-hire', 'understand-person') }],
    },
  },
}

/** What came out: the words, the voice, and what followed. */
export const showIt: Audit = {
  id: 'show-it',
  version: 1,
  name: 'Show it',
  minutes: 12,
  plan: 'fixed',
  steps: twoSheetsAndStep,
  source: {
    key: 'practice',
    passage: 'The part on showing empathy, and the three phrases',
    quote: 'We have to take action, speak up, interact and engage to show empathy.',
  },
  roles: {
    agent: {
      opening:
        'Care that nobody can hear or see does not reach anyone. These questions are about what came out: the words, the voice, and what followed.',
      groups: [
        {
          name: 'The words',
          items: asked('words-acknowledge', 'words-sorry', 'words-help', 'words-here'),
        },
        { name: 'How it came across', items: asked('words-delivery', 'words-speak-up') },
        { name: 'What followed', items: asked('rel-after') },
      ],
    },
  },
}

/** From what one thought, through what one said, to what one did. */
export const heardAndHelped: Audit = {
  id: 'heard-and-helped',
  version: 1,
  name: 'Heard and helped',
  minutes: 12,
  plan: 'fixed',
  steps: twoSheetsAndStep,
  source: {
    key: 'steps',
    passage:
      'Understanding joined to action, and the three layers named at the end; our copy lacks the steps its title announces',
    quote: 'the customer feeling heard, empathised with and, most importantly, helped',
  },
  roles: {
    agent: {
      opening:
        'People want to be heard, and then they want something to happen. Follow a few matters from what you thought, through what you said, to what you did.',
      groups: [
        { name: 'Mindset', items: asked('act-ownership', 'act-pivot', 'act-their-clock') },
        { name: 'Language', items: asked('act-options') },
        { name: 'Actions', items: asked('act-forward', 'act-urgency', 'act-responsive') },
      ],
    },
    manager: {
      opening:
        'People want to be heard, and then they want something to happen. Follow a few matters from what your team held to, through what it heard from you, to what was done.',
      groups: [
        { name: 'Mindset', items: asked('act-ownership') },
        { name: 'Language', items: asked('team-culture') },
        { name: 'Actions', items: asked('act-urgency', 'act-responsive', 'team-empower') },
      ],
    },
  },
}
