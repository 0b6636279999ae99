/** The questions about seeing it from where the other person stands. */

import type { Question } from '../../core/question.ts'
import { risingCount } from '../levels.ts'

/** In the order of the library. */
export const understandingQuestions: readonly Question[] = [
  {
    id: 'understand-shoes',
    version: 1,
    dimension: 'understanding',
    kind: 'level',
    label: 'In their shoes',
    layer: 'mindset',
    source: {
      key: 'serving',
      passage: 'Second paragraph: trying their place although one does not connect with what they ask',
      quote: 'you really do not connect with what they are asking',
    },
    wordings: {
      agent: {
        now: 'Think of a customer this week you could not connect with. How far did you get towards their side of it?',
        desired: 'With someone you cannot connect with, what would you want to be able to say you tried?',
        hint: 'Start with what they were trying to get done that day, before you came into it.',
        levels: risingCount('With', 'customers I find hard to connect with, I ask about their side.'),
      },
      manager: {
        now: 'Think of the customer your team found hardest to take to this week. What was said about that person’s side?',
        desired: 'When a customer is hard to take to, what would you want to hear from your team?',
        hint: 'The remarks after the call tell as much as the call itself.',
        view: 'team',
        levels: risingCount('With', 'customers we find difficult, I hear someone ask about their side.'),
      },
      observed: {
        now: 'Think of a customer they found it hard to connect with. What did you see them try, to come nearer to that customer’s side?',
        desired: 'With a customer who is hard to connect with, what would you be glad to see them try?',
        hint: 'A question they asked, or something they said to you about that customer afterwards.',
        levels: risingCount(
          'With',
          'customers they find hard to connect with, they ask about the customer’s side.',
        ),
      },
    },
  },
  {
    id: 'understand-signs',
    version: 1,
    dimension: 'understanding',
    kind: 'level',
    label: 'What goes unsaid',
    layer: 'mindset',
    source: {
      key: 'kind',
      passage: 'List of reminders, fifth point: face, tone, and what is left out',
      quote: 'You can learn a lot from what they’re not saying.',
    },
    wordings: {
      agent: {
        now: 'In a conversation this week, what did the voice, the face or the pace tell you that the words did not?',
        desired: 'When words and voice do not agree, what would you want to notice?',
        hint: 'A sigh, a long gap, a “fine” that was not fine, an email without a greeting.',
        levels: risingCount('In', 'hard contacts I pick up something the words leave out.'),
      },
      manager: {
        now: 'In your last talk alone with someone in your team, what did you pick up that was not put into words?',
        desired: 'What would you want to notice in the people you lead before they have to say it?',
        hint: 'Shoulders, silences, a joke that came too quickly, a camera that stayed off.',
        view: 'self',
        levels: risingCount('In', 'talks with my team I pick up something the words leave out.'),
      },
      observed: {
        now: 'What have you seen them do with what a customer’s voice, face or pace says, and the words do not?',
        desired: 'When a customer’s words and voice do not agree, what would you be glad to see them do?',
        hint: 'A sigh, a long gap, a “fine” that was not fine: what did they ask or say next?',
        levels: risingCount('In', 'hard contacts they pick up something the customer’s words leave out.'),
      },
    },
  },
  {
    id: 'understand-check',
    version: 1,
    dimension: 'understanding',
    kind: 'level',
    label: 'Checked before fixing',
    layer: 'language',
    source: {
      key: 'kind',
      passage: 'List of reminders, last point: being sure of the problem',
      quote: 'Make sure you understand the problem or situation',
    },
    wordings: {
      agent: {
        now: 'With the last tricky problem you took on, how did you know you had understood it before you began to solve it?',
        desired: 'Before you begin to solve anything, what would you want to have heard from the customer?',
        hint: 'Did you say it back in your own words? Recall what they answered.',
        levels: risingCount('In', 'tricky cases I say the problem back before I start on it.'),
      },
      manager: {
        now: 'When someone last brought you a problem, how did you know you had understood it before you answered?',
        desired: 'Before you answer someone’s problem, what would you want to have heard from them?',
        hint: 'Whose words did you use when you said it back, if you did?',
        view: 'self',
        levels: risingCount('In', 'talks about a problem I say it back before I answer.'),
      },
      observed: {
        now: 'With the last tricky problem you saw them take on, what came before they began to solve it?',
        desired: 'Before they begin to solve a tricky problem, what would you be glad to hear?',
        hint: 'Their first few sentences will tell: was the problem said back, and what did the customer answer?',
        levels: risingCount('In', 'tricky cases they say the problem back before they start on it.'),
      },
    },
  },
  {
    id: 'understand-not-pity',
    version: 1,
    dimension: 'understanding',
    kind: 'level',
    label: 'Empathy, not pity',
    layer: 'language',
    source: {
      key: 'practice',
      passage:
        'Opening of the part on empathy, where it is set apart from sympathy; the serving article’s second paragraph says the same',
      quote: 'Empathy is not sympathy. Empathy is about understanding.',
    },
    wordings: {
      agent: {
        now: 'The last time you felt for a customer, what did you actually say to them?',
        desired: 'When you feel for someone, what would you want your words to do for them?',
        hint: 'Read it with their eyes: do the words look down kindly, or stand beside them?',
        levels: risingCount('In', 'distressing contacts I put into words what it is like for them.'),
      },
      manager: {
        now: 'Think of a customer your team felt sorry for. What did that customer get to hear?',
        desired: 'When your team feels sorry for a customer, what would you want that customer to hear?',
        hint: '“Poor thing” is said about someone. Understanding is said to them.',
        view: 'team',
        levels: risingCount('In', 'distressing contacts I hear one of us say what it is like for them.'),
      },
      observed: {
        now: 'The last time you could tell that they felt for a customer, what did you hear them say?',
        desired: 'When they feel for a customer, what would you be glad to hear in their words?',
        hint: 'Write the sentence as near as you remember it, and what the customer said after it.',
        levels: risingCount(
          'In',
          'distressing contacts they put into words what it is like for the customer.',
        ),
      },
    },
  },
  {
    id: 'understand-person',
    version: 1,
    dimension: 'understanding',
    kind: 'level',
    label: 'Knowing the person',
    layer: 'mindset',
    source: {
      key: 'tips',
      passage:
        'Tip of 13 February 2024: schools whose staff want to know each student; only the title and first lines of this tip are in our copy',
      quote: 'know about the students as individuals',
    },
    wordings: {
      agent: {
        now: 'Choose one customer you dealt with this week. What do you know about them beyond the case?',
        desired: 'By the time you have helped someone, what would you want to know about them?',
        hint: 'What they do all day, what they worry about, how they like to be told things.',
        levels: risingCount('For', 'customers I can name something about them beyond the case.'),
      },
      manager: {
        now: 'Take one customer your team sees often. What does the team know about them that is not in the file?',
        desired: 'What would you want your team to know about the people it serves often?',
        hint: 'Ask what would be lost if the one colleague who knows them moved on.',
        view: 'team',
        levels: risingCount('For', 'regular customers the team knows something that is in no file.'),
      },
      observed: {
        now: 'When they speak with you about a customer, what do you hear of that customer beyond the case?',
        desired:
          'When they tell you of a customer they have helped, what would you be glad to hear beyond the case?',
        hint: 'The last customer they told you about: a worry, a plan, how that customer likes to be told things.',
        levels: risingCount('For', 'customers they can name something about the customer beyond the case.'),
      },
    },
  },
]
