/** The questions about the hard moments: losing a home, being unable to pay, a death. */

import type { Question } from '../../core/question.ts'
import { risingCount } from '../levels.ts'

/** In the order of the library. */
export const hardQuestions: readonly Question[] = [
  {
    id: 'hard-repossession',
    version: 1,
    dimension: 'understanding',
    kind: 'caseLevel',
    label: 'Losing home or car',
    layer: 'language',
    source: {
      key: 'serving',
      passage: 'The challenge near the end, first question: a home or vehicle taken back',
      quote: 'whose house or vehicle is being repossessed for non-payment',
    },
    wordings: {
      manager: {
        now: 'The last time a customer was losing a home or a vehicle over missed payments, how did your team speak with them?',
        desired:
          'When a customer is losing a home or a vehicle, how would you want your team to speak with them?',
        hint: 'If you saw only the file, say so, and write what the file lets you see.',
        view: 'team',
        levels: [
          'In none of four repossessions do I hear the loss acknowledged before the procedure.',
          'In one of four repossessions I hear the loss acknowledged before the procedure.',
          'In two of four repossessions I hear the loss acknowledged before the procedure.',
          'In three of four repossessions I hear the loss acknowledged before the procedure.',
          'In four of four repossessions I hear the loss acknowledged before the procedure.',
        ],
      },
    },
  },
  {
    id: 'hard-payment',
    version: 1,
    dimension: 'understanding',
    kind: 'caseLevel',
    label: 'Cannot pay now',
    layer: 'language',
    source: {
      key: 'serving',
      passage: 'The challenge near the end, second question: a payment that cannot be made',
      quote: 'having a hard time making a payment this month',
    },
    wordings: {
      agent: {
        now: 'Think of the last customer who could not pay that month. What was the conversation like from their end?',
        desired:
          'When someone cannot pay this month, what would you want the conversation to be like from their end?',
        hint: 'Talk about money is often talk about shame. How did they seem to expect to be treated?',
        levels: risingCount('In', 'payment talks I ask what has happened before I speak of dates.'),
      },
      manager: {
        now: 'When a customer last told your team they could not pay that month, what did you hear asked first?',
        desired: 'When a customer cannot pay, what would you want your team to ask first?',
        hint: 'Listen to one such call if you can, rather than going by the notes.',
        view: 'team',
        levels: risingCount('In', 'payment talks I hear a question about their situation before any dates.'),
      },
    },
  },
  {
    id: 'hard-loss',
    version: 1,
    dimension: 'understanding',
    kind: 'caseLevel',
    label: 'After a death',
    layer: 'actions',
    source: {
      key: 'serving',
      passage: 'Third paragraph: the death of someone close, and the wish to be listened to',
      quote: 'simply wants someone with compassion and understanding to just listen',
    },
    wordings: {
      agent: {
        now: 'The last time a customer told you that someone had died, what did you do with the next minute?',
        desired: 'When someone tells you of a death, what would you want to do with the next minute?',
        hint: 'Write what you remember, even if it is only the form you needed from them.',
        levels: [
          'In none of four contacts after a death do I let them talk before the forms.',
          'In one of four contacts after a death I let them talk before the forms.',
          'In two of four contacts after a death I let them talk before the forms.',
          'In three of four contacts after a death I let them talk before the forms.',
          'In four of four contacts after a death I let them talk before the forms.',
        ],
      },
      manager: {
        now: 'When a bereaved customer last reached your team, what were they given before anything was asked of them?',
        desired: 'Before anything is asked of a bereaved customer, what would you want your team to give?',
        hint: 'Time, a name, one person to deal with, or a list of documents?',
        view: 'team',
        levels: [
          'In none of four contacts after a death do I hear them given time before the forms.',
          'In one of four contacts after a death I hear them given time before the forms.',
          'In two of four contacts after a death I hear them given time before the forms.',
          'In three of four contacts after a death I hear them given time before the forms.',
          'In four of four contacts after a death I hear them given time before the forms.',
        ],
      },
    },
  },
]
