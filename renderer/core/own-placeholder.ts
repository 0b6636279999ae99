/** The first shape of one's own questions and audits, which no page ever wrote, brought up to what they are now. */

import { later, z } from './zod.ts'
import { begunOwn, type Own } from './own.ts'
import { type AuditContent, blankAudit } from './own-audit.ts'
import { blankQuestion, type QuestionContent } from './own-question.ts'

const placeholder = later(() => z.object({ version: z.int(), archived: z.boolean(), content: z.unknown() }))

/** A text of a content of any shape; empty where it has none of that name. */
function textIn(content: unknown, name: string): string {
  const found = z.record(z.string(), z.unknown()).safeParse(content)
  const text = found.success ? found.data[name] : undefined
  return typeof text === 'string' ? text : ''
}

/** An edit that was begun with the words that were found; when it was put away is not known. */
function begun<Content>(archived: boolean, content: Content): Own<Content> {
  return { ...begunOwn(content, null), archivedAt: archived ? '1970-01-01T00:00:00.000Z' : null }
}

/** A question of the first shape: its words begin an edit. Throws where it is not of that shape. */
export function questionFromPlaceholder(body: unknown): Own<QuestionContent> {
  const { archived, content } = placeholder.parse(body)
  const blank = blankQuestion('both')
  const [now, desired, hint] = [textIn(content, 'now'), textIn(content, 'desired'), textIn(content, 'hint')]
  return begun(archived, {
    ...blank,
    label: textIn(content, 'label'),
    words: { ...blank.words, now, desired, hint },
  })
}

/** An audit of the first shape: its name begins an edit. Throws where it is not of that shape. */
export function auditFromPlaceholder(body: unknown): Own<AuditContent> {
  const { archived, content } = placeholder.parse(body)
  return begun(archived, { ...blankAudit('both'), name: textIn(content, 'name') })
}
