/** An audit of one's own: its questions in their order, and how it is walked. */

import { later, z } from './zod.ts'
import type { Audit, AuditGroup, AuditItem, Walkable } from './audit.ts'
import { type Adapted, type Own, ownSchema, type Problem, textProblems } from './own.ts'
import { type OwnQuestion, wordsFor } from './own-question.ts'
import type { AnswerKind, Question, Role } from './question.ts'
import { rolesOf } from './settings.ts'

/** The content of an audit of one's own. */
export const auditContentSchema = later(() =>
  z.object({
    name: z.string(),
    /** What it is for, in a sentence or two; may be empty. */
    opening: z.string(),
    minutes: z.int(),
    role: z.enum(['agent', 'manager', 'both']),
    /** In the order they are asked. A heading stands for the items after it as well, until the next. */
    items: z.array(z.object({ question: z.string(), heading: z.string() })),
  }),
)

/** See `auditContentSchema`. */
export type AuditContent = z.infer<typeof auditContentSchema>

/** The body of an audit of one's own. */
export const ownAuditSchema = later(() => ownSchema(auditContentSchema))

/** See `ownAuditSchema`. */
export type OwnAudit = Own<AuditContent>

/** The most characters a text of an audit may have, and the most questions. */
export const auditLimits = { name: 80, opening: 600, heading: 80, items: 60, minutes: 240 } as const

/** Everything a person wrote in an audit, in the order of the page. */
export function auditTexts({ name, opening, items }: AuditContent): readonly string[] {
  return [name, opening, ...items.map(({ heading }) => heading)]
}

/** An audit before anything was written. */
export function blankAudit(role: AuditContent['role']): AuditContent {
  return { name: '', opening: '', minutes: 10, role, items: [] }
}

/** What can be asked: the app's questions and one's own, by their ids. */
export interface Askable {
  readonly questions: readonly Question[]
  readonly own: ReadonlyMap<string, OwnQuestion>
}

/** A question an audit can ask, whichever library it is from. */
export interface Found {
  readonly label: string
  readonly kind: AnswerKind
  readonly version: number
  /** The roles it has words for. */
  readonly roles: readonly Role[]
  /** Put away: it stays where it stands but is not asked. */
  readonly isArchived: boolean
  /** What it asks first in each of its roles. */
  readonly now: { readonly [R in Role]?: string }
}

/** What a question asks first in an audit for some roles; in another of its own where it has no words for those. */
export const firstPrompt = ({ now }: Found, roles: readonly Role[]): string =>
  roles.map((role) => now[role]).find((prompt) => prompt !== undefined) ?? now.agent ?? now.manager ?? ''

/** A question by its id; null where there is none, or nothing of it was saved. */
export function findQuestion(id: string, { questions, own }: Askable): Found | null {
  const mine = own.get(id)
  if (mine !== undefined) {
    const { content, version, archivedAt } = mine
    if (content === null) return null
    const roles = rolesOf(content.role)
    return {
      label: content.label,
      kind: content.kind,
      version,
      roles,
      isArchived: archivedAt !== null,
      now: Object.fromEntries(roles.map((role) => [role, wordsFor(content, role)?.now ?? ''])),
    }
  }
  const built = questions.find((question) => question.id === id)
  if (built === undefined) return null
  const roles = (['agent', 'manager'] as const).filter((role) => built.wordings[role] !== undefined)
  const { label, kind, version, wordings } = built
  return {
    label,
    kind,
    version,
    roles,
    isArchived: false,
    now: Object.fromEntries(roles.map((role) => [role, wordings[role]?.now ?? ''])),
  }
}

/** True when an audit asks the same questions: in what order, and under which headings, is no part of that. */
export function auditAsksTheSame(before: AuditContent, after: AuditContent): boolean {
  const ids = ({ items }: AuditContent) => items.map(({ question }) => question).toSorted()
  const later = ids(after)
  return before.items.length === after.items.length && ids(before).every((id, at) => id === later[at])
}

/** A content as it is saved: without space around its texts. */
export function tidyAudit(content: AuditContent): AuditContent {
  return {
    ...content,
    name: content.name.trim(),
    opening: content.opening.trim(),
    items: content.items.map(({ question, heading }) => ({ question, heading: heading.trim() })),
  }
}

/** What keeps an audit from being walked, from the top; none when it can be. */
export function auditProblems(content: AuditContent, askable: Askable): readonly Problem[] {
  const { items, role } = content
  const isUnasked = rolesOf(role).some(
    (one) => !items.some(({ question }) => isAsked(findQuestion(question, askable), one)),
  )
  const problems: readonly Problem[] = [
    ...textProblems('name', content.name, auditLimits.name),
    ...textProblems('opening', content.opening, auditLimits.opening, true),
    ...items.flatMap(({ heading }, at) => textProblems(`items.${at}`, heading, auditLimits.heading, true)),
  ]
  if (items.length === 0) return [...problems, { at: 'items', why: 'empty', most: 0 }]
  if (items.length > auditLimits.items)
    return [...problems, { at: 'items', why: 'many', most: auditLimits.items }]
  return isUnasked ? [...problems, { at: 'items', why: 'unasked', most: 0 }] : problems
}

/** Whether a question is asked in a role. */
const isAsked = (found: Found | null, role: Role): found is Found =>
  found !== null && !found.isArchived && found.roles.includes(role)

/** The items with one moved a place up (-1) or down (1); unchanged at either end. */
export function moved<Item>(items: readonly Item[], at: number, by: -1 | 1): Item[] {
  const to = at + by
  const item = items[at]
  if (item === undefined || to < 0 || to >= items.length) return [...items]
  return items.toSpliced(at, 1).toSpliced(to, 0, item)
}

/** The groups a role is asked: a heading begins one, and questions that are not for the role are left out. */
function groupsFor(content: AuditContent, role: Role, askable: Askable): readonly AuditGroup[] {
  const groups: { name: string; items: AuditItem[] }[] = []
  let name = ''
  for (const { question, heading } of content.items) {
    if (heading !== '') name = heading
    const found = findQuestion(question, askable)
    if (!isAsked(found, role)) continue
    const last = groups.at(-1)
    const item: AuditItem = { question, kind: found.kind }
    if (last !== undefined && last.name === name) last.items.push(item)
    else groups.push({ name, items: [item] })
  }
  return groups
}

/** An audit of one's own as it is walked now; null before anything was saved. A role that is asked nothing is left out. */
export function walkable(id: string, own: OwnAudit, askable: Askable): Walkable | null {
  const { content, version } = own
  if (content === null) return null
  const roles = rolesOf(content.role).flatMap((role) => {
    const groups = groupsFor(content, role, askable)
    return groups.length === 0 ? [] : [[role, { opening: content.opening, groups }] as const]
  })
  return {
    id,
    version,
    name: content.name,
    minutes: content.minutes,
    plan: 'fixed',
    steps: ['first', 'second', 'compare', 'step'],
    roles: Object.fromEntries(roles),
  }
}

/** An audit of the app as the beginning of one's own: all its questions, those for one role after those for the other. */
export function adaptedAudit(audit: Audit): { content: AuditContent; adapted: Adapted } {
  const { agent, manager } = audit.roles
  const seen = new Set<string>()
  const items = [agent, manager].flatMap((held) =>
    (held?.groups ?? []).flatMap((group) => {
      const fresh = group.items.filter(({ question }) => !seen.has(question))
      for (const { question } of fresh) seen.add(question)
      return fresh.map(({ question }, at) => ({ question, heading: at === 0 ? group.name : '' }))
    }),
  )
  return {
    content: {
      name: audit.name,
      opening: agent?.opening ?? manager?.opening ?? '',
      minutes: audit.minutes,
      role: agent && manager ? 'both' : manager ? 'manager' : 'agent',
      items: items.slice(0, auditLimits.items),
    },
    adapted: { id: audit.id, version: audit.version, name: audit.name },
  }
}
