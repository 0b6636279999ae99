/** The questions about saying it so that it can be heard. */

import type { Question } from '../../core/question.ts'
import { risingCount } from '../levels.ts'

/** In the order of the library. */
export const languageQuestions: readonly Question[] = [
  {
    id: 'words-acknowledge',
    version: 1,
    dimension: 'language',
    kind: 'level',
    label: 'Naming and owning',
    layer: 'language',
    source: {
      key: 'tips',
      passage: 'Tip of 2 January 2024: what is lost when neither the feeling nor our part is admitted',
      quote: 'To not acknowledge the issue or any company responsibility.',
    },
    wordings: {
      agent: {
        now: 'The last time we had let a customer down, what were your words to them about it?',
        desired: 'When we have let someone down, what words would you want them to hear from you?',
        hint: 'There is what they feel, and there is what we did. See which of the two you spoke of.',
        levels: risingCount('In', 'complaints I name the feeling and own our part aloud.'),
      },
      observed: {
        now: 'When they last spoke or wrote to a customer we had let down, what words did you hear or read?',
        desired: 'When we have let a customer down, what would you be glad to hear them say about it?',
        hint: 'There is what the customer feels, and there is what we did. Which of the two came up?',
        levels: risingCount('In', 'complaints they name the feeling and own our part aloud.'),
      },
    },
  },
  {
    id: 'words-sorry',
    version: 1,
    dimension: 'language',
    kind: 'level',
    label: 'Saying sorry',
    layer: 'language',
    source: { key: 'practice', passage: 'The list of simple phrases, first phrase', quote: 'I’m sorry…' },
    wordings: {
      agent: {
        now: 'When something last went wrong for a customer, how did “sorry” come into what you said?',
        desired:
          'When something goes wrong for a customer, what place would you want “sorry” to have in your words?',
        hint: 'It may have been missing, or said five times over, or followed by “but”.',
        levels: risingCount('In', 'contacts where something went wrong, I say sorry plainly, with no “but”.'),
      },
      observed: {
        now: 'When something last went wrong for a customer of theirs, how did “sorry” come into what you heard or read?',
        desired:
          'When something goes wrong for a customer, how would you be glad to hear “sorry” come into their answer?',
        hint: 'It may have been missing, or said five times over, or followed by “but”. Quote it if you can.',
        levels: risingCount(
          'In',
          'contacts where something went wrong, they say sorry plainly, with no “but”.',
        ),
      },
    },
  },
  {
    id: 'words-help',
    version: 1,
    dimension: 'language',
    kind: 'level',
    label: 'Offering help',
    layer: 'language',
    source: {
      key: 'practice',
      passage: 'The list of simple phrases, second phrase',
      quote: 'How can I help?',
    },
    wordings: {
      agent: {
        now: 'How did your last customer find out that you were there to help them?',
        desired: 'How would you want people to find out that you mean to help them?',
        hint: 'A question, an offer, a plain “let me”: look for the moment it came.',
        levels: risingCount('In', 'contacts I ask, in so many words, how I can help.'),
      },
      observed: {
        now: 'In the last contact of theirs you heard or read, what told the customer that they were there to help?',
        desired: 'How would you be glad to hear them let a customer know that they mean to help?',
        hint: 'A question, an offer, a plain “let me”: quote one, and say how early it came.',
        levels: risingCount('In', 'contacts they ask, in so many words, how they can help.'),
      },
    },
  },
  {
    id: 'words-here',
    version: 1,
    dimension: 'language',
    kind: 'level',
    label: 'Standing by them',
    layer: 'language',
    source: {
      key: 'practice',
      passage: 'The list of simple phrases, third phrase',
      quote: 'We’re here for you.',
    },
    wordings: {
      agent: {
        now: 'The last time a matter had to stay open, what did the customer take home about who was on their side?',
        desired: 'When a matter has to wait, what would you want the customer to go home knowing about us?',
        hint: 'A name, a number, a time to call, or only “you will hear from us”?',
        levels: risingCount('In', 'open matters I say we are there and how to reach us.'),
      },
      observed: {
        now: 'When you last saw them part from a customer with the matter still open, what did the customer go away with?',
        desired: 'When a matter has to wait, what would you be glad to hear them tell the customer about us?',
        hint: 'One closing line you heard or read: a name, a number, a time to call?',
        levels: risingCount('In', 'open matters they say we are there and how to reach us.'),
      },
    },
  },
  {
    id: 'words-delivery',
    version: 1,
    dimension: 'language',
    kind: 'level',
    label: 'Life in the voice',
    layer: 'language',
    source: {
      key: 'tips',
      passage:
        'Tip of 9 January 2024: good work can be delivered without life; only the title and first lines of this tip are in our copy',
      quote: 'But is your delivery…dull?',
    },
    wordings: {
      agent: {
        now: 'If you could play back the last contact of yesterday, what would you hear in your voice?',
        desired: 'Playing back the last contact of any day, what would you want to hear?',
        hint: 'For writing, read your last reply aloud and listen for the person in it.',
        levels: risingCount('In', 'contacts late in the day, my voice or writing still sounds interested.'),
      },
      observed: {
        now: 'What have you heard in their voice, or read in their lines, near the end of a long day?',
        desired: 'In the last contact of any day, what would you be glad to hear in their voice?',
        hint: 'One late call you heard, or one late reply you read: listen for the person in it.',
        levels: risingCount(
          'In',
          'contacts late in the day, they still sound interested, in voice or in writing.',
        ),
      },
    },
  },
  {
    id: 'words-speak-up',
    version: 1,
    dimension: 'language',
    kind: 'level',
    label: 'Showing it',
    layer: 'language',
    source: {
      key: 'practice',
      passage: 'Paragraph before the phrases: without words and signs empathy stays hidden',
      quote: 'We have to take action, speak up, interact and engage',
    },
    wordings: {
      agent: {
        now: 'Think of a customer you cared about this week. How would they know?',
        desired: 'When someone’s trouble touches you, how would you want them to know?',
        hint: 'Look for a word, a line you wrote, a call you made. Only what could be noticed counts.',
        levels: risingCount('In', 'hard contacts I say or do something that shows I care.'),
      },
      manager: {
        now: 'Think of a customer your team cared about this week. How would that customer know?',
        desired: 'When your team cares about someone, how would you want that person to know?',
        hint: 'Search the last reply that went out for one sentence only a person would write.',
        view: 'team',
        levels: risingCount('In', 'hard contacts I see a word or deed that shows we care.'),
      },
      observed: {
        now: 'Think of a customer you know they cared about. What did you see or hear that would have told the customer so?',
        desired: 'When a customer’s trouble touches them, how would you be glad to see them show it?',
        hint: 'A word, a line they wrote, a call they made. Only what could be noticed counts.',
        levels: risingCount('In', 'hard contacts they say or do something that shows they care.'),
      },
    },
  },
]
