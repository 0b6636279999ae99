/** The five articles everything rests on. */

import type { Source } from '../core/question.ts'

/** In the order in which About and the library list them. */
export const sources: readonly Source[] = [
  {
    key: 'serving',
    author: 'Service Champions',
    title: 'Serving with Empathy (International Customer Service Week, post 1)',
    date: 'October 2016',
  },
  {
    key: 'tips',
    author: 'Customer Service Solutions, Inc.',
    title: 'Customer Service Tip of the Week, tips tagged “empathy”',
    date: '2021 to 2024',
  },
  {
    key: 'practice',
    author: 'Dennis E. Gilbert',
    title: 'How To Practice Customer Service Empathy',
    date: 'undated',
  },
  {
    key: 'steps',
    author: 'Dave Higgins, MGI Learning',
    title: '6 steps to show empathy in customer service',
    date: 'undated',
  },
  {
    key: 'kind',
    author: 'Paul Rutter',
    title: 'On empathy in service (our copy has no title)',
    date: 'undated',
  },
]
