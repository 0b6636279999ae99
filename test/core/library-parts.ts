/** How the tests of the library look through it. */

import { type Library, library } from '../../renderer/content/english.ts'
import type { Audit, AuditItem } from '../../renderer/core/audit.ts'
import type { Citation, Role, Wording } from '../../renderer/core/question.ts'
import type { Who } from './library-expected.ts'

/** Both roles, in the order of every list. */
export const roles: readonly Role[] = ['agent', 'manager']

/** The roles a table's letter stands for. */
export const rolesOf: Record<Who, readonly Role[]> = { A: ['agent'], M: ['manager'], AM: roles }

/** How many words a text has; a mark standing alone is none. */
export const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** Every string anywhere in a value, with the path that leads to it. */
export function strings(value: unknown, path = ''): readonly { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}/${key}`))
}

/** Every citation anywhere in a value. */
export function citations(value: unknown): readonly Citation[] {
  if (value === null || typeof value !== 'object') return []
  const own = 'passage' in value ? [value as Citation] : []
  return [...own, ...Object.values(value).flatMap(citations)]
}

/** Every wording of a library, named. */
export const wordingsOf = (held: Library): readonly { name: string; kind: string; wording: Wording }[] =>
  held.questions.flatMap(({ id, kind, wordings: each }) =>
    Object.entries(each).map(([viewpoint, wording]) => ({ name: `${id} ${viewpoint}`, kind, wording })),
  )

/** Every wording of the English library, named. */
export const wordings = wordingsOf(library)

/** What an audit asks of a role, in order. */
export const itemsOf = (audit: Audit, role: Role): readonly AuditItem[] =>
  (audit.roles[role]?.groups ?? []).flatMap((group) => group.items)

/** Every audit of a library with each role it is for. */
export const sittingsOf = (held: Library) =>
  held.audits.flatMap((audit) =>
    roles.flatMap((role) => {
      const part = audit.roles[role]
      return part === undefined ? [] : [{ name: `${audit.id} ${role}`, audit, role, held: part }]
    }),
  )

/** Every audit of the English library with each role it is for. */
export const sittings = sittingsOf(library)
