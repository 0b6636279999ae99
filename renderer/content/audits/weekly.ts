/** The weekly reflection: six questions that return and two that change (decisions.md 12). */

import type { Audit, AuditGroup, AuditPlan, WalkStep } from '../../core/audit.ts'
import type { Citation, Role } from '../../core/question.ts'
import { questionsFor } from '../questions/index.ts'
import { asked } from './items.ts'

const source: Citation = {
  key: 'serving',
  passage:
    'The challenge near the end: hard questions, answered on paper; the questions themselves come from all five articles',
  quote: 'Seriously ask yourself these questions and write the answers down',
}

const shared = {
  version: 1,
  name: 'Weekly reflection',
  minutes: 10,
  plan: 'weekly' satisfies AuditPlan,
  steps: ['first', 'second', 'compare', 'step'] satisfies readonly WalkStep[],
  source,
} as const

/** Every question of the role: the core and all that rotate come from here. */
function everyQuestion(role: Role): readonly AuditGroup[] {
  return [{ name: 'This week', items: asked(...questionsFor(role).map((question) => question.id)) }]
}

/** For those who serve. */
export const weeklyAgent: Audit = {
  id: 'weekly-agent',
  ...shared,
  roles: {
    agent: {
      opening:
        'Put the queue down for a while. Eight questions about the week behind you: six that return each week, and two that change. In a short week, the six are enough. Now and then one is about a death or a hardship, and may touch your own; skipping is fine.',
      groups: everyQuestion('agent'),
    },
  },
}

/** For those who lead. */
export const weeklyManager: Audit = {
  id: 'weekly-manager',
  ...shared,
  roles: {
    manager: {
      opening:
        'Close the door for a while. Eight questions about your people and yourself: six that return each week, and two that change. In a short week, the six are enough. Now and then one is about a death or a hardship, and may touch your own; skipping is fine.',
      groups: everyQuestion('manager'),
    },
  },
}
