/** The questions about how those who serve are cared for themselves. */

import type { Question } from '../../core/question.ts'
import { risingCount } from '../levels.ts'

/** In the order of the library. */
export const teamQuestions: readonly Question[] = [
  {
    id: 'team-disaster',
    version: 1,
    dimension: 'team',
    kind: 'caseLevel',
    label: 'When disaster strikes',
    layer: 'actions',
    source: {
      key: 'serving',
      passage: 'The challenge near the end, third question: employees in a hurricane or the like',
      quote: 'a natural disaster like a Hurricane',
    },
    wordings: {
      manager: {
        now: 'When a storm, flood or other disaster last touched your people, what did they hear from you first?',
        desired: 'When disaster touches your people, what would you want them to hear from you first?',
        hint: 'Think of roofs, children, roads and sleep before rotas. Who was worst placed?',
        view: 'self',
        levels: [
          'I asked first who could come in.',
          'I wrote one kind line to everyone, and then asked who could come in.',
          'I asked each of them about home before I said anything about work.',
          'I asked each of them about home, and gave the worst placed time and cover unasked.',
          'I asked each about home, gave time and cover unasked, and asked again in the weeks after, when it was no longer news.',
        ],
      },
    },
  },
  {
    id: 'team-family',
    version: 1,
    dimension: 'team',
    kind: 'caseLevel',
    label: 'A child gravely ill',
    layer: 'actions',
    source: {
      key: 'serving',
      passage: 'The challenge near the end, fourth question: an employee’s child who was very ill or died',
      quote: 'a child that died or one that was really ill',
    },
    wordings: {
      manager: {
        now: 'When a child of someone in your team was gravely ill or had died, what did that parent have from you?',
        desired:
          'When someone’s child is gravely ill or has died, what would you want that parent to have from you?',
        hint: 'The first days often stay with us. What was there in the fourth week?',
        view: 'self',
        levels: [
          'I dealt with the leave and the rota.',
          'I said one kind word, and then we spoke of the leave and the rota.',
          'I listened for as long as they wished, and left work out of it.',
          'I listened, and gave time and cover before they had to ask.',
          'I listened, gave time and cover unasked, and came back to them in the weeks after, when it had gone quiet.',
        ],
      },
    },
  },
  {
    id: 'team-faith',
    version: 1,
    dimension: 'team',
    kind: 'level',
    label: 'Faith on hard days',
    layer: 'language',
    source: {
      key: 'serving',
      passage: 'End of the paragraph on courage: how a team is carried',
      quote: 'you support your team members with unwavering faith',
    },
    wordings: {
      manager: {
        now: 'On the hardest day of the past week, what did your team have from you?',
        desired: 'On a hard day, what would you want your team to be able to count on from you?',
        hint: 'Recall where you were when it was at its worst: beside them, or elsewhere.',
        view: 'self',
        levels: risingCount('On', 'hard days I tell the team, out loud, that I trust them.'),
      },
    },
  },
  {
    id: 'team-empower',
    version: 1,
    dimension: 'team',
    kind: 'level',
    label: 'Free to decide',
    layer: 'actions',
    source: {
      key: 'steps',
      passage: 'Paragraph on a customer-centred culture: people who serve are given the power to act',
      quote: 'empowering service givers to take ownership and responsibility',
    },
    wordings: {
      manager: {
        now: 'Think of a decision that was passed up to you this week. What kept it from being made on the spot?',
        desired:
          'When a customer needs a decision, what would you want your people to be free to do on the spot?',
        hint: 'A limit, a rule, a habit, or a doubt about how you would take it?',
        view: 'team',
        levels: risingCount('In', 'requests for an exception, the person serving decides.'),
      },
    },
  },
  {
    id: 'team-culture',
    version: 1,
    dimension: 'team',
    kind: 'level',
    label: 'The daily drumbeat',
    layer: 'language',
    source: {
      key: 'steps',
      passage:
        'Paragraph on a customer-centred culture: the beat of listening, solving, options and ownership',
      quote: 'The drumbeat of this customer centric organisation',
    },
    wordings: {
      manager: {
        now: 'What did your team hear you come back to most often this week?',
        desired: 'What would you want your team to hear you come back to, week after week?',
        hint: 'If a newcomer had listened for five days, what would they think matters here?',
        view: 'self',
        levels: risingCount('In', 'team meetings I speak of a real customer before the numbers.'),
      },
    },
  },
  {
    id: 'team-training',
    version: 1,
    dimension: 'team',
    kind: 'level',
    label: 'Training for all',
    layer: 'actions',
    source: {
      key: 'kind',
      passage: 'Paragraph after the list: training for everyone, looked at again at least yearly',
      quote: 'for all employees, not just those on the front lines',
    },
    wordings: {
      manager: {
        now: 'When did the people you lead, those behind the scenes included, last spend working time on learning empathy?',
        desired:
          'At the end of a year, what would you want each of your people to say about learning empathy here?',
        hint: 'Go through them one by one, beginning with whoever joined last.',
        view: 'self',
        levels: risingCount('In a year, I give', 'people I lead working time to learn empathy.'),
      },
    },
  },
  {
    id: 'team-exercises',
    version: 1,
    dimension: 'team',
    kind: 'level',
    label: 'Learning by doing',
    layer: 'actions',
    source: {
      key: 'kind',
      passage: 'Paragraph after the list: games and exercises rather than a lecture',
      quote: 'fun and educational with games and interactive exercises',
    },
    wordings: {
      manager: {
        now: 'In the last training your team had, what were people doing for most of the time?',
        desired:
          'In training about empathy, what would you want your people to be doing for most of the time?',
        hint: 'Start with the one thing they still mention.',
        view: 'team',
        levels: risingCount('In', 'training sessions, people practise for half the time or more.'),
      },
    },
  },
  {
    id: 'team-hire',
    version: 1,
    dimension: 'team',
    kind: 'caseLevel',
    label: 'Hiring for selflessness',
    layer: 'language',
    source: {
      key: 'tips',
      passage: 'Tip of 7 December 2021: the question put to applicants, and what they answered',
      quote: 'Are you selfless?',
    },
    wordings: {
      manager: {
        now: 'In the last interview you held, how did you find out whom the person puts first?',
        desired: 'When you hire, what would you want to have found out about whom the person puts first?',
        hint: 'Which of your questions could not be met with a rehearsed line?',
        view: 'self',
        levels: [
          'I kept to experience and skills; whom they put first did not come up.',
          'I asked whether they like to help people, and left it at the answer.',
          'I asked for a real time when they had put someone else first.',
          'I asked for a real time, and kept asking until I could picture it.',
          'I asked for a real time, kept asking until I could picture it, and asked someone who had worked with them.',
        ],
      },
    },
  },
  {
    id: 'team-success',
    version: 1,
    dimension: 'team',
    kind: 'level',
    label: 'What counts as success',
    layer: 'mindset',
    source: {
      key: 'tips',
      passage:
        'Tip of 6 February 2024: being a success depends on what one means by it; only the title and first lines of this tip are in our copy',
      quote: 'Define Customer Service Success Differently',
    },
    wordings: {
      manager: {
        now: 'How did your team know whether last week was a good one?',
        desired: 'How would you want your team to know that a week was a good one?',
        hint: 'Look at the board, the report, or the first thing said on Monday.',
        view: 'self',
        levels: risingCount('In', 'talks about results I begin with what customers came away with.'),
      },
    },
  },
  {
    id: 'team-renew',
    version: 1,
    dimension: 'team',
    kind: 'level',
    label: 'Rest and refocus',
    layer: 'actions',
    source: {
      key: 'tips',
      passage:
        'Tip of 19 December 2023: a season with more work and less time; only the title and first lines of this tip are in our copy',
      quote: 'Refresh, Rejuvenate, Refocus',
    },
    wordings: {
      agent: {
        now: 'Where in the past week did you get your strength back?',
        desired: 'In a season that asks too much, where would you want to get your strength back?',
        hint: 'Small things count: a walk, a meal away from the desk, an hour without the phone.',
        levels: risingCount('On', 'working days I take a real break, away from the work.'),
      },
      manager: {
        now: 'In the busiest stretch of the past weeks, what did you do about your team’s rest?',
        desired: 'In a busy stretch, what would you want to do about your team’s rest?',
        hint: 'Breaks that moved, leave that waited, messages sent at night, cover that was found.',
        view: 'self',
        levels: risingCount('On', 'busy days I see to it that everyone gets their break.'),
      },
      observed: {
        now: 'Where in the past week did you see them get their strength back?',
        desired:
          'In a season that asks too much, where would you be glad to see them get their strength back?',
        hint: 'A walk, a meal away from the desk, an hour off the phone. What they do outside work is not asked about.',
        levels: risingCount('On', 'working days they take a real break, away from the work.'),
      },
    },
  },
  {
    id: 'team-human',
    version: 1,
    dimension: 'team',
    kind: 'level',
    label: 'Better than automatic',
    layer: 'mindset',
    source: {
      key: 'tips',
      passage:
        'Tip of 23 January 2024: automated service that is quick with facts; only the title and first lines of this tip are in our copy',
      quote: 'Be Better than AI Customer Service',
    },
    wordings: {
      manager: {
        now: 'Think of a contact your team handled this week. What in it could no automatic system have done?',
        desired: 'What would you want customers to get from your people that no automatic system can give?',
        hint: 'Look at a contact that left the script, and at the sentence where it left.',
        view: 'team',
        levels: risingCount('In', 'contacts I hear something no automatic system could have offered.'),
      },
    },
  },
]
