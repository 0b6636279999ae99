/** The questions about taking a matter on and moving it forward. */

import type { Question } from '../../core/question.ts'
import { risingCount } from '../levels.ts'

/** In the order of the library. */
export const actionQuestions: readonly Question[] = [
  {
    id: 'act-forward',
    version: 1,
    dimension: 'action',
    kind: 'level',
    label: 'Heard and helped',
    layer: 'actions',
    source: {
      key: 'steps',
      passage: 'Third section: understanding joined to doing something about it',
      quote: 'feeling heard, empathised with and, most importantly, helped',
    },
    wordings: {
      agent: {
        now: 'After you had listened to your last worried customer, what moved?',
        desired: 'By the time a worried customer leaves you, what would you want to have moved?',
        hint: 'Something small counts: a form begun, a call made, a date fixed.',
        levels: risingCount('With', 'worried customers I begin the next step before we part.'),
      },
      observed: {
        now: 'After they had listened to the last worried customer you saw them with, what did you see move?',
        desired: 'By the time a worried customer leaves them, what would you be glad to see moving?',
        hint: 'Something small counts, if you saw it: a form begun, a call made, a date fixed.',
        levels: risingCount('With', 'worried customers they begin the next step before parting.'),
      },
    },
  },
  {
    id: 'act-options',
    version: 1,
    dimension: 'action',
    kind: 'level',
    label: 'Offering options',
    layer: 'language',
    source: {
      key: 'steps',
      passage: 'Paragraph on a customer-centred culture: other ways offered',
      quote: 'offering options and alternatives to customers',
    },
    wordings: {
      agent: {
        now: 'The last time you had to say no, what else did you put on the table?',
        desired: 'When the answer has to be no, what would you want to be able to put on the table?',
        hint: 'Count what they could choose between, even if each choice was small.',
        levels: risingCount('In', 'refusals I offer another way that is really open to them.'),
      },
      observed: {
        now: 'The last time you saw them have to say no, what else did they put on the table?',
        desired: 'When the answer has to be no, what would you be glad to see them put on the table?',
        hint: 'Count what the customer could choose between, even if each choice was small.',
        levels: risingCount('In', 'refusals they offer another way that is really open to the customer.'),
      },
    },
  },
  {
    id: 'act-ownership',
    version: 1,
    dimension: 'action',
    kind: 'level',
    label: 'Taking ownership',
    layer: 'mindset',
    source: {
      key: 'steps',
      passage:
        'Paragraph on a customer-centred culture: the one who serves takes it on; the tip of 2 January 2024 adds accepting responsibility',
      quote: 'take ownership and responsibility for making a difference',
    },
    wordings: {
      agent: {
        now: 'Think of a problem this week that was not strictly yours. Where did it go from you?',
        desired: 'When a problem is not strictly yours, where would you want it to go from you?',
        hint: 'Follow it: who had it next, and how do you know it arrived?',
        levels: risingCount('With', 'stray problems I stay until someone has it in hand.'),
      },
      manager: {
        now: 'Follow one problem that fell between desks in your team. Who ended up holding it?',
        desired: 'When a problem falls between desks in your team, who would you want to end up holding it?',
        hint: 'How often did the customer have to tell it again from the beginning?',
        view: 'team',
        levels: risingCount('With', 'stray problems I see someone stay until it is in hand.'),
      },
      observed: {
        now: 'Think of a problem that was not strictly theirs. What did you see happen to it once it had reached them?',
        desired: 'When a problem is not strictly theirs, what would you be glad to see them do with it?',
        hint: 'Take one you saw: who had it next, and did it arrive?',
        levels: risingCount('With', 'stray problems they stay until someone has it in hand.'),
      },
    },
  },
  {
    id: 'act-urgency',
    version: 1,
    dimension: 'action',
    kind: 'level',
    label: 'Their urgency',
    layer: 'actions',
    source: {
      key: 'tips',
      passage:
        'Tip of 12 December 2023: the long road to a corrected bill, and the places where urgency is missing',
      quote: 'lack urgency on behalf of the customer',
    },
    wordings: {
      agent: {
        now: 'Which matter on your desk this week was more urgent to the customer than it was to us?',
        desired: 'When a matter is urgent to the customer, what pace would you want them to meet in you?',
        hint: 'Take your oldest open item and ask what the waiting means for that person.',
        levels: risingCount('With', 'pressing matters I take the first step the same day.'),
      },
      manager: {
        now: 'Where did a customer wait this week on something your team could have done in minutes?',
        desired: 'When minutes of our work would end a customer’s wait, what would you want to happen?',
        hint: 'Open the queue at its oldest end, or ask which small error had the longest road.',
        view: 'team',
        levels: risingCount('With', 'pressing matters I see the first step taken the same day.'),
      },
      observed: {
        now: 'Take a matter that was urgent to a customer. What pace did you see them give it?',
        desired: 'When a matter is urgent to a customer, what pace would you be glad to see them take?',
        hint: 'One example with its days: when it came in, and when the first step was taken.',
        levels: risingCount('With', 'pressing matters they take the first step the same day.'),
      },
    },
  },
  {
    id: 'act-responsive',
    version: 1,
    dimension: 'action',
    kind: 'level',
    label: 'Answering in time',
    layer: 'actions',
    source: {
      key: 'tips',
      passage:
        'Tip of 12 December 2023: the voice message left unanswered, and the slow repair of a small error',
      quote: 'the customer call was not returned for a week',
    },
    wordings: {
      agent: {
        now: 'Go through the replies you owed people this week. What became of them?',
        desired: 'When you owe someone a reply, what would you want to become of it?',
        hint: 'Voicemail, inbox, the note on the edge of the screen: who is still waiting?',
        levels: risingCount('I send', 'promised replies by the time I gave.'),
      },
      manager: {
        now: 'Pick one message a customer left with your team this week. What became of it?',
        desired: 'When a customer leaves a message with your team, what would you want to become of it?',
        hint: 'Trace it by the clock, and do the same for one small error that needed correcting.',
        view: 'team',
        levels: risingCount('I see', 'promised replies go out by the time given.'),
      },
      observed: {
        now: 'What have you seen become of the replies they promised customers lately?',
        desired: 'When they promise a customer a reply, what would you be glad to see become of it?',
        hint: 'One promise you happened to see will do: the time that was given, and when the reply went out.',
        levels: risingCount('They send', 'promised replies by the time they gave.'),
      },
    },
  },
  {
    id: 'act-pivot',
    version: 1,
    dimension: 'action',
    kind: 'level',
    label: 'Changing course',
    layer: 'mindset',
    source: {
      key: 'tips',
      passage:
        'Tip of 16 January 2024: seeing which situation this is, wherever it happens; only the title and first lines of this tip are in our copy',
      quote: 'Recognize the Situation, and Pivot',
    },
    wordings: {
      agent: {
        now: 'Think of a conversation that was not about what you first took it for. At what point did you change course?',
        desired: 'When a conversation is not what you took it for, how would you want to respond?',
        hint: 'An “order question” that was a worry; a complaint that was a plea for an exception.',
        levels: risingCount('In', 'contacts that take a turn, I drop my plan and follow.'),
      },
      observed: {
        now: 'Recall a conversation of theirs that turned out to be about something else. What did you see them do at the turn?',
        desired: 'When a conversation is not what it seemed, how would you be glad to see them respond?',
        hint: 'The moment matters more than the outcome: what did they let go of, and when?',
        levels: risingCount('In', 'contacts that take a turn, they drop their plan and follow.'),
      },
    },
  },
  {
    id: 'act-their-clock',
    version: 1,
    dimension: 'action',
    kind: 'level',
    label: 'Their deadline',
    layer: 'mindset',
    source: {
      key: 'serving',
      passage:
        'Third paragraph: the delayed flight, the policy to be put back in force, the supplier with bills of his own',
      quote: 'they have their own obligations to meet that are time specific',
    },
    wordings: {
      agent: {
        now: 'Think of a customer with a deadline of their own this week. What did you do about the clock?',
        desired: 'When someone else’s clock is running, what would you want to be doing about it?',
        hint: 'A flight to catch, cover that must be running again, wages waiting on an invoice.',
        levels: risingCount('In', 'contacts with a deadline I ask the date and work to it.'),
      },
      observed: {
        now: 'Think of a customer of theirs who had a deadline. What did you see them do about the clock?',
        desired: 'When a customer’s clock is running, what would you be glad to see them doing about it?',
        hint: 'A flight to catch, cover that must be running again, wages waiting on an invoice: one is enough.',
        levels: risingCount('In', 'contacts with a deadline they ask the date and work to it.'),
      },
    },
  },
]
