/** What was written in exercises, over the half-year. */

import type { SamplePractice } from '../../core/sample-shape.ts'

/** Four, in their order. */
export const practice: readonly SamplePractice[] = [
  {
    exercise: 'two-minutes',
    when: { week: 3, weekday: 3, time: '12:40' },
    card: null,
    notes: {
      said: 'Piet: that he’s started to count the steps from the tram. 412. That he used to run it.',
      felt: 'Not sad exactly. He said the number as one says a price that’s gone up.',
      answered:
        'Nothing, for a while; the clock still had forty seconds on it. Then “412.” He said “yes.” It was an odd sort of talk and a good one.',
    },
  },
  {
    exercise: 'say-it',
    when: { week: 6, weekday: 5, time: '15:30' },
    card: 'card-payment',
    notes: {
      now: 'Thank you for letting us know. To set up an instalment plan I need your contract number and the amount you can pay now, and by when you can pay the rest.',
      desired:
        'Thank you for writing before the date, that can’t have been easy. Nobody is cutting you off while we talk. What has happened? Tell me as much as you like; then we’ll look together at what you can manage this month.',
    },
  },
  {
    exercise: 'say-it',
    when: { week: 11, weekday: 2, time: '15:45' },
    card: 'card-widow',
    notes: {
      now: 'I’m sorry for your loss. You’ll need seven documents; I can mail you the list.',
      desired:
        'I’m so sorry. He did all of it, and now it’s on you, on top of everything. You need one thing from me today, and that is my name. The rest we’ll do bit by bit, and I’ll fill in what I can. Would you like to tell me about him, or shall we leave it there for now?',
    },
  },
  {
    exercise: 'my-phrases',
    when: { week: 18, weekday: 5, time: '12:30' },
    card: 'phrase-sorry',
    notes: {
      count: 'Six times, and meant five.',
      moment: 'To the lodger, for the word “technically”. He hadn’t noticed it. He noticed the sorry.',
    },
  },
]
