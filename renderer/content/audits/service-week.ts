/** Service week: five short sittings, one theme a day. */

import type { Audit, AuditGroup, AuditItem } from '../../core/audit.ts'
import type { Citation } from '../../core/question.ts'
import { asked } from './items.ts'

interface Day {
  readonly name: string
  readonly opening: string
  readonly source: Citation
  readonly agent: readonly AuditItem[]
  readonly manager: readonly AuditItem[]
}

const days: readonly Day[] = [
  {
    name: 'Monday, empathy',
    opening:
      'The week begins with the behaviour everything else rests on. Think of one person who was hard to feel with. The last question is about a death; skip it if it comes too close.',
    source: {
      key: 'serving',
      passage: 'The theme of the week, and the first service behaviour it names: empathy',
    },
    agent: asked('understand-shoes', 'understand-not-pity', 'hard-loss'),
    manager: asked('understand-shoes', 'understand-not-pity', 'hard-loss'),
  },
  {
    name: 'Tuesday, listening',
    opening: 'Today, only the listening. Take yesterday’s longest conversation and begin there.',
    source: {
      key: 'serving',
      passage: 'The theme of this day is our own choice; it leans on the third paragraph, on listening',
    },
    agent: asked('listen-finish', 'listen-not-me', 'listen-welcome'),
    manager: asked('listen-present', 'listen-finish', 'listen-not-me'),
  },
  {
    name: 'Wednesday, words',
    opening: 'Midweek, listen for the words themselves: what was said aloud, and how it sounded.',
    source: {
      key: 'serving',
      passage:
        'The theme of this day is our own choice; it leans on the second and fourth paragraphs, on showing and saying it',
    },
    agent: asked('words-acknowledge', 'words-sorry', 'words-speak-up'),
    manager: asked('words-speak-up', 'respect-calm', 'respect-strength'),
  },
  {
    name: 'Thursday, their time',
    opening: 'Everyone who reaches us has a clock of their own. Whose have you been holding this week?',
    source: {
      key: 'serving',
      passage:
        'The theme of this day is our own choice; it leans on the third paragraph, on flights, policies and payments that cannot wait',
    },
    agent: asked('act-their-clock', 'act-urgency', 'act-forward'),
    manager: asked('act-urgency', 'act-responsive', 'hard-payment'),
  },
  {
    name: 'Friday, courage',
    opening:
      'The week is nearly over. Before you put it down, look at what it asked of you and what it left.',
    source: {
      key: 'serving',
      passage:
        'The theme of this day is our own choice; it leans on the fourth and fifth paragraphs, on yesterday’s hurt, composure and faith in the team',
    },
    agent: asked('respect-composure', 'respect-undecided', 'team-renew'),
    manager: asked('respect-composure', 'team-faith', 'team-renew'),
  },
]

function groupsFor(role: 'agent' | 'manager'): readonly AuditGroup[] {
  return days.map(({ name, opening, source, ...items }) => ({ name, opening, source, items: items[role] }))
}

const opening =
  'Five short sittings, one a day from Monday to Friday, each with a single theme. Monday’s is the article’s; the other four are our own. A missed day can wait. One question on Monday is about a death, and may touch your own; skipping is fine.'

/** The first day is the article's theme; the other four are the project's own and say so. */
export const serviceWeek: Audit = {
  id: 'service-week',
  version: 1,
  name: 'Service week',
  minutes: 6,
  plan: 'days',
  steps: ['first', 'second', 'compare'],
  source: {
    key: 'serving',
    passage:
      'The opening: a week given to one theme, beginning with empathy; the themes of days two to five are our own',
    quote: 'dedicating our blog posts to the theme of the week',
  },
  roles: {
    agent: { opening, groups: groupsFor('agent') },
    manager: { opening, groups: groupsFor('manager') },
  },
}
