/** The questions about holding back judgement and staying composed. */

import type { Question } from '../../core/question.ts'
import { risingCount } from '../levels.ts'

/** In the order of the library. */
export const respectQuestions: readonly Question[] = [
  {
    id: 'respect-judge',
    version: 1,
    dimension: 'respect',
    kind: 'level',
    label: 'Before I judge',
    layer: 'mindset',
    source: {
      key: 'kind',
      passage: 'List of reminders, third point: leaving judgement aside',
      quote: 'Don’t be judgmental',
    },
    wordings: {
      agent: {
        now: 'What was your first private thought about the most trying customer of your week?',
        desired: 'When you meet a trying customer, what would you want to be thinking in the first minute?',
        hint: 'This stays yours unless you share it. Write the sentence as it went through your head.',
        levels: risingCount('With', 'trying customers I ask a question before I form a view.'),
      },
      manager: {
        now: 'The last time someone’s work in your team disappointed you, what had you asked by the time you formed a view?',
        desired:
          'When someone’s work disappoints you, what would you want to have asked before you form a view?',
        hint: 'Go back to the moment your mind was made up. What did you know by then?',
        view: 'self',
        levels: risingCount('In', 'disappointments I ask the person what happened before I form a view.'),
      },
      observed: {
        now: 'With the last trying customer you saw them serve, what did you hear them ask or say first?',
        desired: 'When they meet a trying customer, what would you be glad to hear in the first minute?',
        hint: 'Thoughts cannot be seen and need not be guessed. Write only what was said, in the talk or after it.',
        levels: risingCount('With', 'trying customers they ask a question before they voice a view.'),
      },
    },
  },
  {
    id: 'respect-calm',
    version: 1,
    dimension: 'respect',
    kind: 'level',
    label: 'Calm when disagreeing',
    layer: 'language',
    source: {
      key: 'kind',
      passage: 'List of reminders, fourth point: polite and calm without agreeing',
      quote: 'stay polite and calm',
    },
    wordings: {
      agent: {
        now: 'When you last thought a customer was wrong, how did you sound?',
        desired: 'When you think someone is wrong, how would you want to sound to them?',
        hint: 'Hear your first sentence again: its speed, its volume, the word it began with.',
        levels: risingCount('In', 'disagreements I keep my voice and my wording even.'),
      },
      manager: {
        now: 'When you last disagreed with someone in your team, how did you sound from their chair?',
        desired: 'When you disagree with someone you lead, how would you want to sound from their chair?',
        hint: 'What might a colleague at the next desk have said about it?',
        view: 'self',
        levels: risingCount('In', 'disagreements with my team I keep my voice and my wording even.'),
      },
      observed: {
        now: 'When you last heard them disagree with a customer, how did they sound?',
        desired: 'When they disagree with a customer, how would you be glad to hear them sound?',
        hint: 'Take one first sentence you remember: its speed, its volume, the word it began with.',
        levels: risingCount('In', 'disagreements they keep their voice and their wording even.'),
      },
    },
  },
  {
    id: 'respect-guard',
    version: 1,
    dimension: 'respect',
    kind: 'level',
    label: 'Guard down',
    layer: 'language',
    source: {
      key: 'tips',
      passage: 'Tip of 2 January 2024: a guard kept up denies the trouble and our part in it',
      quote: 'maintain a defensive posture',
    },
    wordings: {
      agent: {
        now: 'The last time a customer was angry with you, what were your first two sentences?',
        desired: 'When someone is angry with you, what would you want your first two sentences to be?',
        hint: 'If the exact words are gone, write what they were about: the customer, the rule, or us.',
        levels: risingCount('With', 'angry customers I speak of their trouble before I explain our side.'),
      },
      manager: {
        now: 'The last time an angry customer reached your team, what did that person hear from us first?',
        desired: 'When a customer is angry with your team, what would you want that person to hear first?',
        hint: 'Read the first reply again, or listen to the first minute, before you write.',
        view: 'team',
        levels: risingCount(
          'With',
          'angry customers I hear their trouble named before our side is explained.',
        ),
      },
      observed: {
        now: 'The last time you heard or read their answer to an angry customer, what were the first two sentences?',
        desired:
          'When a customer is angry with them, what would you be glad to hear in their first two sentences?',
        hint: 'If the exact words are gone: were the sentences about the customer, the rule, or us?',
        levels: risingCount(
          'With',
          'angry customers they speak of the customer’s trouble before they explain our side.',
        ),
      },
    },
  },
  {
    id: 'respect-strength',
    version: 1,
    dimension: 'respect',
    kind: 'level',
    label: 'Empathy as strength',
    layer: 'mindset',
    source: {
      key: 'tips',
      passage: 'Tip of 2 January 2024: the trainee who feared to look weak, and the answer he was given',
      quote: 'I’ve always viewed empathy as a strength.',
    },
    wordings: {
      agent: {
        now: 'In your last angry conversation, what did you expect would happen if you showed that you understood?',
        desired:
          'Facing an angry customer, what would you want to believe about showing that you understand?',
        hint: 'Some of us learned early that it makes us look weak. What did you learn?',
        levels: risingCount('In', 'angry conversations I show understanding and still hold my ground.'),
      },
      manager: {
        now: 'What did you last say to your team about showing understanding to someone who is angry?',
        desired: 'What would you want your team to have heard from you about understanding and strength?',
        hint: 'If you recall nothing, write what they may have concluded from your silence.',
        view: 'self',
        levels: risingCount('After', 'angry contacts I tell my colleague what their understanding achieved.'),
      },
      observed: {
        now: 'In the last angry conversation of theirs that you heard, where did they show understanding, and where did they hold firm?',
        desired:
          'With an angry customer, how would you be glad to see them bring understanding and firmness together?',
        hint: 'Two things to listen for: a sentence about the customer’s trouble, and a limit that was kept.',
        levels: risingCount('In', 'angry conversations they show understanding and still hold their ground.'),
      },
    },
  },
  {
    id: 'respect-composure',
    version: 1,
    dimension: 'respect',
    kind: 'level',
    label: 'Steady under strain',
    layer: 'mindset',
    source: {
      key: 'serving',
      passage: 'Paragraph on courage: standing firm, with faith, while things come down around us',
      quote: 'you still maintain your composure, you still stand strong',
    },
    wordings: {
      agent: {
        now: 'In the hour this week when the most went wrong, what did the next customer meet in you?',
        desired: 'When everything goes wrong at once, what would you want the next customer to meet in you?',
        hint: 'Take the worst hour, and begin with the breath before you turned to the next person.',
        levels: risingCount('In', 'rough hours I give the next customer a steady, unhurried start.'),
      },
      manager: {
        now: 'When things last came apart around you, what did your team see in you?',
        desired: 'When things come apart, what would you want your team to see in you?',
        hint: 'Imagine what one of them told someone at home that evening.',
        view: 'self',
        levels: risingCount('On', 'rough days I stay steady where my team can see me.'),
      },
      observed: {
        now: 'In the last rough hour you saw them go through, what did the next customer meet in them?',
        desired:
          'When everything goes wrong at once, what would you be glad for the next customer to meet in them?',
        hint: 'Begin with their first words to that next customer, if you were near enough to hear.',
        levels: risingCount('In', 'rough hours they give the next customer a steady, unhurried start.'),
      },
    },
  },
  {
    id: 'respect-undecided',
    version: 1,
    dimension: 'respect',
    kind: 'level',
    label: 'Patience with hesitation',
    layer: 'mindset',
    source: {
      key: 'serving',
      passage: 'The challenge near the end, last question: customers who cannot decide',
      quote: 'Do you empathize with your customers when they are undecided?',
    },
    wordings: {
      agent: {
        now: 'How did it go with the last customer who could not make up their mind?',
        desired: 'When someone cannot decide, what would you want the time with you to be like for them?',
        hint: 'Try to recall what made the choice hard for them, if you found out.',
        levels: risingCount('With', 'undecided customers I ask what makes the choice hard.'),
      },
      manager: {
        now: 'Think of a customer who could not decide. What did they get from your team while they hesitated?',
        desired: 'While a customer hesitates, what would you want them to get from your team?',
        hint: 'Consider what the clock, the queue and the targets were saying at that moment.',
        view: 'team',
        levels: risingCount('With', 'undecided customers I hear someone ask what makes the choice hard.'),
      },
      observed: {
        now: 'How did it go when you last saw them with a customer who could not decide?',
        desired: 'When a customer cannot decide, how would you be glad to see them spend that time?',
        hint: 'What did you hear them ask, and what did the hesitation turn out to be about?',
        levels: risingCount('With', 'undecided customers they ask what makes the choice hard.'),
      },
    },
  },
]
