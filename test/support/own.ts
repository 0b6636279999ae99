/** Questions and audits of one's own, for the tests of core and store. */

import { type AuditContent, blankAudit } from '../../renderer/core/own-audit.ts'
import { type AskedWords, blankQuestion, type QuestionContent } from '../../renderer/core/own-question.ts'

/** Words that can be asked, with some of them otherwise. */
export function askedWords(more: Partial<AskedWords> = {}): AskedWords {
  return {
    now: 'When did you last greet someone by name?',
    desired: 'How would you want to greet people?',
    hint: 'Think of the first one today.',
    levels: ['No one.', 'One of five.', 'Two of five.', 'Four of five.', 'All five.'],
    ...more,
  }
}

/** A question that can be asked, with some of it otherwise. */
export function ownQuestion({
  now,
  desired,
  hint,
  levels,
  ...more
}: Partial<QuestionContent & AskedWords> = {}): QuestionContent {
  const words = Object.fromEntries(
    Object.entries({ now, desired, hint, levels }).filter(([, given]) => given !== undefined),
  )
  return { ...blankQuestion('agent'), label: 'By name', words: askedWords(words), ...more }
}

/** An audit that can be walked, with some of it otherwise. */
export function ownAudit(more: Partial<AuditContent> = {}): AuditContent {
  return {
    ...blankAudit('agent'),
    name: 'Our first five minutes',
    items: [{ question: 'listen-present', heading: '' }],
    ...more,
  }
}
