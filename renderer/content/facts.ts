/** The facts the app may state; each is shown with its source beside it. */

import type { Fact } from '../core/question.ts'

/** Three claims, each put as its author's and not as ours. */
export const facts: readonly Fact[] = [
  {
    id: 'fact-indifference',
    text: 'By a figure this source often quotes, 68 percent of lost business comes down to indifference as the customer perceives it: about two customers in three.',
    source: {
      key: 'tips',
      passage: 'Tip of 12 December 2023, first paragraph',
      quote: '68% of lost business is due to perceived indifference',
    },
  },
  {
    id: 'fact-two-minutes',
    text: 'By this author’s account, a customer usually needs only about two minutes to explain a concern.',
    source: {
      key: 'kind',
      passage: 'List of reminders, second point',
      quote: 'It usually takes only 2 minutes for customers to explain',
    },
  },
  {
    id: 'fact-yearly',
    text: 'This author asks for empathy in everyone’s training, and for going over it at least once a year.',
    source: {
      key: 'kind',
      passage: 'Paragraph after the list of reminders',
      quote: 'It’s important to review it at least once every year.',
    },
  },
]
