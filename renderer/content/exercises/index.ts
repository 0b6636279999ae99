/** The exercises of the Practice room. */

import type {
  CardsExercise,
  Exercise,
  ListExercise,
  SortExercise,
  TimerExercise,
} from '../../core/exercise.ts'
import { replyRules } from './marks.ts'
import { repliesToSort } from './replies.ts'
import { situations } from './situations.ts'

const twoMinutes: TimerExercise = {
  id: 'two-minutes',
  name: 'Two minutes',
  kind: 'timer',
  minutes: 5,
  seconds: 120,
  opening:
    'Ask someone to tell you about something that is on their mind. Start the clock, and say nothing of your own until it ends or they do.',
  prompts: [
    { id: 'said', label: 'What they said', prompt: 'What did they tell you? Use their words where you can.' },
    {
      id: 'felt',
      label: 'What they felt',
      prompt: 'What do you think it was like for them, and what made you think so?',
    },
    {
      id: 'answered',
      label: 'What I said back',
      prompt: 'When it was your turn, what were your first words?',
    },
  ],
  closing: 'The note goes into your journal.',
  source: {
    key: 'kind',
    passage: 'List of reminders, second point: listening without interrupting, and how little time it takes',
  },
  audiences: ['agent', 'manager'],
}

const sayIt: CardsExercise = {
  id: 'say-it',
  name: 'Say it',
  kind: 'cards',
  minutes: 8,
  opening:
    'Read the scene. Write what you would most likely say on an ordinary day, then write what you would want to have said. Both are kept.',
  prompts: [
    {
      id: 'now',
      label: 'What I would say',
      prompt: 'It is an ordinary day and there is a queue. What do you say?',
    },
    {
      id: 'desired',
      label: 'What I would want to say',
      prompt: 'With a clean sheet and your best self at hand, what would you want them to hear?',
    },
  ],
  rules: replyRules,
  source: {
    key: 'practice',
    passage:
      'Showing empathy in words, and doing so again until it comes easily; the scenes come from the serving, tips and kind articles',
  },
  audiences: ['agent', 'manager'],
  cards: situations,
}

const empathyOrSympathy: SortExercise = {
  id: 'empathy-or-sympathy',
  name: 'Empathy or sympathy',
  kind: 'sort',
  minutes: 6,
  opening: 'Each reply was meant well enough by somebody. Sort it by what reaches the other person.',
  definitions: {
    empathy: 'Shows that the speaker has understood what this is like for the other person.',
    sympathy: 'Feels sorry for the other person, and stays outside.',
    neither: 'Defends, judges, hurries on, cheers up, or turns to the speaker’s own story.',
  },
  note: 'Some could be argued another way. If you disagree, the reason is worth more than the answer.',
  source: {
    key: 'practice',
    passage:
      'Opening of the part on empathy, where it is set apart from sympathy; the serving article’s second paragraph says that the two show themselves differently',
  },
  audiences: ['agent', 'manager'],
  definitionsNote:
    'The wording of these three is our own. The articles say that empathy and sympathy differ, and do not define sympathy.',
  replies: repliesToSort,
}

const myPhrases: ListExercise = {
  id: 'my-phrases',
  name: 'My phrases',
  kind: 'list',
  minutes: 4,
  opening:
    'Three plain phrases to begin with. Keep them, change them, add the ones that sound like you, and note how often each was really said this week.',
  prompts: [
    { id: 'count', label: 'How often this week', prompt: 'How often did you say it this week and mean it?' },
    { id: 'moment', label: 'A time it helped', prompt: 'When did it do some good? A line is enough.' },
  ],
  phrases: [
    {
      id: 'phrase-sorry',
      text: 'I’m sorry',
      quoted: true,
      note: 'For a thing you can name, and without a “but” behind it.',
    },
    {
      id: 'phrase-help',
      text: 'How can I help?',
      quoted: true,
      note: 'Best as a real question, with time for the answer.',
    },
    {
      id: 'phrase-here',
      text: 'We’re here for you',
      quoted: true,
      note: 'Worth more with a name and a way to reach us.',
    },
  ],
  source: { key: 'practice', passage: 'The list of simple phrases' },
  audiences: ['agent', 'manager'],
}

/** In the order of content.md's table. */
export const exercises: readonly Exercise[] = [twoMinutes, sayIt, empathyOrSympathy, myPhrases]
