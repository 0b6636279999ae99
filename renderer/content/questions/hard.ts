/** The questions about the hard moments: losing a home, being unable to pay, a death. */

import type { Question } from '../../core/question.ts'

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
          'I heard the procedure explained, and not a word about what they were losing.',
          'I heard one kind word, and then the procedure.',
          'I heard someone say what this loss meant to them before turning to the procedure.',
          'I heard the loss named, time given to take it in, and every way still open explained.',
          'I heard the loss named, every way still open explained, and one of us get in touch later to ask how they were.',
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
        levels: [
          'I began with the amount and the dates, and went no further.',
          'I said one kind word, and then went to the amount and the dates.',
          'I asked what had happened, and listened, before I spoke of dates.',
          'I listened first, and then looked with them for what they could manage.',
          'I listened, looked with them for what they could manage, and came back later to see how it was holding.',
        ],
      },
      manager: {
        now: 'When a customer last told your team they could not pay that month, what did you hear asked first?',
        desired: 'When a customer cannot pay, what would you want your team to ask first?',
        hint: 'Listen to one such call if you can, rather than going by the notes.',
        view: 'team',
        levels: [
          'I heard the amount and the dates asked about, and nothing else.',
          'I heard one kind word, and then the amount and the dates.',
          'I heard someone ask what had happened, and listen, before any dates.',
          'I heard someone listen first, and then look with them for what they could manage.',
          'I heard someone listen, look with them for what they could manage, and come back later to see how it was holding.',
        ],
      },
      observed: {
        now: 'When you last heard them speak with a customer who could not pay that month, what was it like from the customer’s end?',
        desired:
          'When a customer cannot pay this month, what would you be glad to hear in their conversation?',
        hint: 'Talk about money is often talk about shame. If you saw only the notes, say so, and write what they show.',
        levels: [
          'They began with the amount and the dates, and went no further.',
          'They said one kind word, and then went to the amount and the dates.',
          'They asked what had happened, and listened, before they spoke of dates.',
          'They listened first, and then looked with the customer for what could be managed.',
          'They listened, looked with the customer for what could be managed, and came back later to see how it was holding.',
        ],
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
          'I went to the forms first.',
          'I said one kind word, and then went to the forms.',
          'I let them talk for as long as they wished before any forms.',
          'I let them talk, and then took as much of the forms on myself as I could.',
          'I stayed with them until it was done, and came back to them in the weeks after.',
        ],
      },
      manager: {
        now: 'When a bereaved customer last reached your team, what were they given before anything was asked of them?',
        desired: 'Before anything is asked of a bereaved customer, what would you want your team to give?',
        hint: 'Time, one person to deal with, or a list of documents?',
        view: 'team',
        levels: [
          'I heard them asked for the forms first.',
          'I heard one kind word, and then the forms.',
          'I heard them given time to talk before anything was asked of them.',
          'I heard them given time, and one of us take as much of the forms on as we could.',
          'I heard one of us stay with them until it was done, and get in touch again in the weeks after.',
        ],
      },
      observed: {
        now: 'The last time you were there when a customer told them that someone had died, what did they do with the next minute?',
        desired:
          'When a customer tells them of a death, what would you be glad to see them do with the next minute?',
        hint: 'Such a minute asks much of anyone. Write only what you saw; leaving it out is fine.',
        levels: [
          'They went to the forms first.',
          'They said one kind word, and then went to the forms.',
          'They let the customer talk, for as long as that took, before any forms.',
          'They let the customer talk, and then took as much of the forms on themselves as they could.',
          'They stayed with the customer until it was done, and got in touch again in the weeks after.',
        ],
      },
    },
  },
]
