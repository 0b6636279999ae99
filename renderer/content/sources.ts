/** The five articles everything rests on. */

import type { Source } from '../core/question.ts'

/** In the order in which About and the library list them. */
export const sources: readonly Source[] = [
  {
    key: 'serving',
    author: 'Service Champions',
    title: 'Serving with Empathy (International Customer Service Week, post 1)',
    date: 'October 2016',
    gave: 'The two sheets themselves: hard questions, answered on paper as things are, then another sheet for what you would want the answers to be. Also the hardest questions here, and much about listening.',
  },
  {
    key: 'tips',
    author: 'Customer Service Solutions, Inc.',
    title: 'Customer Service Tip of the Week, tips tagged “empathy”',
    date: '2021 to 2024',
    gave: 'Empathy as a strength and not a weakness, looking for what was not done when a customer leaves, and the question “Are you selfless?”',
    lacks:
      'Three of these tips are in our copy whole. Of the others it has only the title and first lines; what rests on one of those says so.',
  },
  {
    key: 'practice',
    author: 'Dennis E. Gilbert',
    title: 'How To Practice Customer Service Empathy',
    date: 'undated',
    gave: 'That empathy is shown, not felt in private; and three phrases to begin with.',
  },
  {
    key: 'steps',
    author: 'Dave Higgins, MGI Learning',
    title: '6 steps to show empathy in customer service',
    date: 'undated',
    gave: 'Understanding joined to action, so that people are heard and helped, and three layers to look at: mindset, language, actions.',
    lacks: 'Its title announces six steps. They are missing from our copy, so the app lists none.',
  },
  {
    key: 'kind',
    author: 'Paul Rutter',
    title: 'On empathy in service (our copy has no title)',
    date: 'undated',
    gave: 'Six reminders for one conversation, and the advice to go over empathy at least once a year.',
  },
]
