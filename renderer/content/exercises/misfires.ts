/** Where the rules of `Say it` go wrong, each with a reply that shows it; a test sees that it does. */

import type { Misfire } from '../../core/exercise.ts'

/** Shown beside the rules. */
export const misfires: readonly Misfire[] = [
  {
    reply: 'Oh, wonderful. How can I help you this time?',
    mark: 'offers-help',
    kind: 'wrong',
    why: 'Sarcasm uses the same words.',
  },
  {
    reply: 'I’m sorry about the wait, but I have found you a seat.',
    mark: 'defensive',
    kind: 'wrong',
    why: 'A “but” that turns to help looks like one that takes the sorry back.',
  },
  {
    reply: 'Nobody here is going to tell you that this was our mistake.',
    mark: 'takes-responsibility',
    kind: 'wrong',
    why: 'A “not” or “nobody” further than two words away is not seen.',
  },
  {
    reply: 'You should have sent the form by Friday.',
    mark: 'next-step',
    kind: 'wrong',
    why: 'A day that is past looks like a day to come.',
  },
  {
    reply: 'Was it our mistake? I doubt it.',
    mark: 'takes-responsibility',
    kind: 'wrong',
    why: 'A question looks like a statement.',
  },
  {
    reply: 'I feel so sorry for you.',
    mark: 'acknowledges',
    kind: 'wrong',
    why: 'Pity says “sorry for” as well.',
  },
  {
    reply: 'When I was reading your letters I saw what we had missed.',
    mark: 'turns-to-self',
    kind: 'wrong',
    why: '“When I was” is not always the start of a story of one’s own.',
  },
  {
    reply: 'Six weeks. And a child with a cough, in that cold.',
    mark: 'acknowledges',
    kind: 'missed',
    why: 'What is said plainly, without one of the phrases, is not seen at all.',
  },
  {
    reply: 'He told you ‘calm down’, and that was wrong of us.',
    mark: 'defensive',
    kind: 'wrong',
    why: 'Single quotation marks are not told from apostrophes, so what stands in them counts.',
  },
]
