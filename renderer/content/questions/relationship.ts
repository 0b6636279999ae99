/** The questions about what people have from us beyond the business. */

import type { Question } from '../../core/question.ts'
import { fallingCount, risingCount } from '../levels.ts'

/** In the order of the library. */
export const relationshipQuestions: readonly Question[] = [
  {
    id: 'rel-after',
    version: 1,
    dimension: 'relationship',
    kind: 'level',
    label: 'Long after',
    layer: 'actions',
    source: {
      key: 'practice',
      passage: 'Section on the customer’s experience: what comes after the moment of buying',
      quote: 'long after the purchase is made',
    },
    wordings: {
      agent: {
        now: 'Think of a customer whose business with you ended months ago. What have they had from you since?',
        desired: 'Months after the business is done, what would you want people to have had from you?',
        hint: 'Begin with one person from last season, and what you know of how it turned out.',
        levels: risingCount('For', 'past customers I can name something I did after their business ended.'),
      },
      manager: {
        now: 'Take a customer from half a year ago. What has reached them from your team since?',
        desired: 'Half a year on, what would you want to have reached a customer from your team?',
        hint: 'Leave out the invoices and the offers, and see what remains.',
        view: 'team',
        levels: risingCount('For', 'past customers I can name something done after their business ended.'),
      },
      observed: {
        now: 'Think of a customer whose business with them ended months ago. What have you seen them do for that customer since?',
        desired: 'Months after the business is done, what would you be glad to see them do for a customer?',
        hint: 'Much of this happens out of sight. Where nothing came before you, “Not seen” is a full answer.',
        levels: risingCount(
          'For',
          'past customers they can name something they did after the customer’s business ended.',
        ),
      },
    },
  },
  {
    id: 'rel-contact',
    version: 1,
    dimension: 'relationship',
    kind: 'level',
    label: 'More than selling',
    layer: 'actions',
    source: {
      key: 'tips',
      passage:
        'Tip of 12 December 2023: the member who heard from the organisation only when it had something to sell',
      quote: 'trying to sell the customer something',
    },
    wordings: {
      agent: {
        now: 'When you last got in touch with a customer with nothing to sell or collect, what was it for?',
        desired: 'With nothing to sell or collect, what would you want customers to hear from you about?',
        hint: 'A question about how it went, a thank you, a piece of news they could use.',
        levels: risingCount('In', 'contacts that I begin, there is nothing to sell or collect.'),
      },
      manager: {
        now: 'Look at the last five messages your team sent to one customer. What were they for?',
        desired:
          'If a customer laid five messages from your team side by side, what would you want them to be for?',
        hint: 'Sort them: selling, collecting, informing, asking how it went.',
        view: 'team',
        levels: risingCount('In', 'contacts that we begin, there is nothing to sell or collect.'),
      },
      observed: {
        now: 'When did you last see them get in touch with a customer, with nothing to sell or collect, and what was it for?',
        desired: 'With nothing to sell or collect, what would you be glad to see them get in touch about?',
        hint: 'A question about how it went, a word of thanks, a piece of news the customer could use.',
        levels: risingCount('In', 'contacts that they begin, there is nothing to sell or collect.'),
      },
    },
  },
  {
    id: 'rel-heads-up',
    version: 1,
    dimension: 'relationship',
    kind: 'level',
    label: 'A word beforehand',
    layer: 'actions',
    source: {
      key: 'tips',
      passage:
        'Tip of 30 January 2024: the building manager who knows what work is coming; only the title and first lines of this tip are in our copy',
      quote: 'Care Enough to Give Them a Heads Up',
    },
    wordings: {
      agent: {
        now: 'Recall something you knew was going to affect a customer. How did they come to learn of it?',
        desired:
          'When you know of something that will affect a customer, how would you want them to learn of it?',
        hint: 'A delay, a closed counter, a new rule, a system going down on Friday.',
        levels: risingCount('With', 'coming changes I tell the customer before they run into it.'),
      },
      observed: {
        now: 'Recall a change they knew would affect a customer. From what you saw, how did the customer learn of it?',
        desired:
          'When they know of something that will affect a customer, how would you be glad to see the customer learn of it?',
        hint: 'A delay, a closed counter, a new rule: take the last one, and the day the customer was told.',
        levels: risingCount(
          'With',
          'coming changes they tell the customer before the customer runs into it.',
        ),
      },
    },
  },
  {
    id: 'rel-selfless',
    version: 1,
    dimension: 'relationship',
    kind: 'level',
    label: 'Their good first',
    layer: 'mindset',
    source: {
      key: 'tips',
      passage: 'Tip of 7 December 2021: three possible answers to whose good comes first',
      quote: 'What is best for me?',
    },
    wordings: {
      agent: {
        now: 'When the best thing for a customer was not the easiest thing for you, what did you do?',
        desired: 'When a customer’s good and your own ease pull apart, what would you want to do?',
        hint: 'The break, the target, the end of the shift: what was pulling the other way?',
        levels: risingCount('In', 'choices between their good and my ease, I choose their good.'),
      },
      manager: {
        now: 'Think of a decision that set your own comfort against the good of a customer or your team. What settled it?',
        desired: 'When your own comfort is in the balance, what would you want to settle the decision?',
        hint: 'Your figures and your standing upstairs count as comfort here.',
        view: 'self',
        levels: risingCount('In', 'decisions between their good and my comfort, I choose their good.'),
      },
      observed: {
        now: 'When the easier way for them was not the best one for the customer, what did you see them do?',
        desired:
          'When a customer’s good and their own ease pull apart, what would you be glad to see them do?',
        hint: 'Motives need not be guessed. Write what was chosen, and what was pulling the other way.',
        levels: risingCount(
          'In',
          'choices between the customer’s good and their own ease, they choose the customer’s good.',
        ),
      },
    },
  },
  {
    id: 'rel-leave-well',
    version: 1,
    dimension: 'relationship',
    kind: 'level',
    label: 'Parting on goodwill',
    layer: 'mindset',
    source: {
      key: 'kind',
      passage: 'Last paragraphs: a good feeling to leave with, although nothing could be mended',
      quote: 'even if their problem or concern could not be remedied',
    },
    wordings: {
      agent: {
        now: 'Think of someone whose problem you could not solve. What did they leave with?',
        desired: 'When you cannot solve the problem, what would you want the person to leave with?',
        hint: 'Go back to the last thing each of you said.',
        levels: risingCount('In', 'unsolved cases the customer’s parting words to me are friendly.'),
      },
      observed: {
        now: 'Think of a customer whose problem they could not solve. What did you see that customer leave with?',
        desired: 'When they cannot solve the problem, what would you be glad to see the customer leave with?',
        hint: 'Go back to the last words you heard or read, on both sides.',
        levels: risingCount('In', 'unsolved cases the customer’s parting words to them are friendly.'),
      },
    },
  },
  {
    id: 'rel-not-done',
    version: 1,
    dimension: 'relationship',
    kind: 'level',
    label: 'What was left undone',
    layer: 'actions',
    source: {
      key: 'tips',
      passage:
        'Tip of 12 December 2023: customers leave over what was left undone, which they read as indifference',
      quote: 'it was what the company did not do',
    },
    wordings: {
      agent: {
        now: 'Think of a customer who went away unhappy. What did we not do?',
        desired: 'Asked what we did not do for them, what would you want an unhappy customer to answer?',
        hint: 'Set the mistake itself aside. Look for the call, the word or the question that never came.',
        levels: fallingCount('With', 'unhappy customers, something within my reach is left undone.'),
      },
      manager: {
        now: 'Think of a customer you lost, or nearly lost. What did we not do?',
        desired:
          'Asked what we did not do, what would you want a customer who is leaving your team to answer?',
        hint: 'Set the error itself aside. Look for silence, delay, a missing word, a call not returned.',
        view: 'team',
        levels: fallingCount('With', 'unhappy customers, I find something within our reach left undone.'),
      },
      observed: {
        now: 'Think of a customer of theirs who went away unhappy. From what you saw, what did we not do?',
        desired:
          'Asked what we did not do, what would you be glad to hear an unhappy customer of theirs answer?',
        hint: 'Set the mistake itself aside. Look for the call, the word or the question you saw missing.',
        levels: fallingCount(
          'With',
          'unhappy customers, something they could have done for the customer is left undone.',
        ),
      },
    },
  },
]
