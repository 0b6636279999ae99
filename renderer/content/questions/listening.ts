/** The questions about being present and letting people speak. */

import type { Question } from '../../core/question.ts'
import { risingCount } from '../levels.ts'

/** In the order of the library. */
export const listeningQuestions: readonly Question[] = [
  {
    id: 'listen-present',
    version: 1,
    dimension: 'listening',
    kind: 'level',
    label: 'Fully present',
    layer: 'actions',
    source: {
      key: 'kind',
      passage: 'List of reminders, first point: attention without distraction',
      quote: 'Be present and in the moment; put away distractions.',
    },
    wordings: {
      agent: {
        now: 'While your last upset customer was speaking, where were your eyes, your hands and your mind?',
        desired: 'If someone had watched you listening, what would you want them to have seen?',
        hint: 'Picture your desk at that moment: what was open, what was moving, what you were half reading.',
        levels: risingCount('In', 'contacts I put everything else away while they speak.'),
      },
      manager: {
        now: 'The last time someone in your team came to you with something hard, what else had a part of your attention?',
        desired:
          'When someone in your team comes to you with something hard, how would you want to be there?',
        hint: 'Phone, mail, the door, the next meeting: which of them was in the room with you?',
        view: 'self',
        levels: risingCount('In', 'talks with my team I put everything else away while they speak.'),
      },
      observed: {
        now: 'When you last saw them listening to an upset customer, what were their eyes and hands doing?',
        desired: 'While an upset customer is speaking to them, what would you be glad to see?',
        hint: 'One occasion you remember: the screen, the phone, what stayed open and what was put away.',
        levels: risingCount('In', 'contacts they put everything else away while the customer speaks.'),
      },
    },
  },
  {
    id: 'listen-finish',
    version: 1,
    dimension: 'listening',
    kind: 'level',
    label: 'Letting them finish',
    layer: 'actions',
    source: {
      key: 'kind',
      passage: 'List of reminders, second point: no interrupting, and how short the telling usually is',
      quote: 'Listen without interrupting.',
    },
    wordings: {
      agent: {
        now: 'Recall the last long explanation a customer gave you. How far did they get before you first came in?',
        desired: 'How far would you want people to get before you first come in?',
        hint: 'It usually takes about two minutes. What were they saying when your voice began?',
        levels: risingCount('In', 'contacts they reach the end of their story before I come in.'),
      },
      manager: {
        now: 'When someone in your team last brought you a problem, how much of it had you heard when you began to answer?',
        desired:
          'When someone you lead brings a problem, how much would you want to have heard before you answer?',
        hint: 'What came out late in that talk that had been there to be heard at the start?',
        view: 'self',
        levels: risingCount('In', 'talks with my team I hear them out before I answer.'),
      },
      observed: {
        now: 'When you last heard a customer explain something long to them, how far had the story come when they first spoke?',
        desired:
          'When a customer has something long to tell, how far would you be glad to hear the story come before they speak?',
        hint: 'It usually takes about two minutes. One call you heard is enough.',
        levels: risingCount(
          'In',
          'contacts they let the customer reach the end of the story before coming in.',
        ),
      },
    },
  },
  {
    id: 'listen-not-me',
    version: 1,
    dimension: 'listening',
    kind: 'level',
    label: 'Their story first',
    layer: 'mindset',
    source: {
      key: 'serving',
      passage: 'Paragraph on loss and listening: the pull to bring in what happened to us',
      quote: 'we start sharing things specific to us',
    },
    wordings: {
      agent: {
        now: 'The last time a customer told you something personal, whose story filled the minutes that followed?',
        desired:
          'When a customer trusts you with something personal, how would you want the next minutes to go?',
        hint: 'Play it back and notice where the word “I” turns up in what you said.',
        levels: risingCount('In', 'personal conversations I leave my own story out.'),
      },
      manager: {
        now: 'The last time someone in your team told you of a trouble of theirs, what did you talk about in reply?',
        desired:
          'When someone in your team confides in you, what would you want your part of the talk to be?',
        hint: '“The same happened to me” is often the turn in the road. Was it there this time?',
        view: 'self',
        levels: risingCount('In', 'personal talks with my team I leave my own story out.'),
      },
      observed: {
        now: 'The last time you heard a customer tell them something personal, whose story filled the minutes that followed?',
        desired:
          'When a customer trusts them with something personal, how would you be glad to hear the next minutes go?',
        hint: 'If you heard only a part of it, write that part, and what the customer went on to say.',
        levels: risingCount('In', 'personal conversations they leave their own story out.'),
      },
    },
  },
  {
    id: 'listen-welcome',
    version: 1,
    dimension: 'listening',
    kind: 'level',
    label: 'Glad they told me',
    layer: 'language',
    source: {
      key: 'serving',
      passage:
        'Second paragraph, on the expression we show, and the end of the third, on being trusted with a story',
      quote: 'I care, I am glad you shared this with me',
    },
    wordings: {
      agent: {
        now: 'The last time someone told you more than the task needed, what did they notice in you?',
        desired: 'When people tell you more than they need to, what would you want them to notice in you?',
        hint: 'A word, a pause, a change in your voice, or nothing at all: any of these is an answer.',
        levels: risingCount('After', 'personal stories I thank the customer for telling me.'),
      },
      observed: {
        now: 'When you last heard a customer tell them more than the task needed, what came back from them?',
        desired:
          'When a customer tells them more than the task needs, what would you be glad to hear come back?',
        hint: 'A word, a pause, a change of voice, or nothing you could hear: any of these is an answer.',
        levels: risingCount('After', 'personal stories they thank the customer for telling them.'),
      },
    },
  },
]
