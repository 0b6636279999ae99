/** Where the questions of the library are asked, and what rests on its articles. */

import type { AuditItem } from './audit.ts'
import { everyRole, type Held, type Holdings, type LibraryAudit, type LibraryQuestion } from './library.ts'
import type { Role, SourceKey } from './question.ts'
import { type Line, lineOf } from './rotation.ts'

/** How often a question comes in its audit: in every sitting, or in turn with others. */
export type Turn = 'always' | 'inTurn'

/** A question as one audit asks it of one role. */
export interface Asking {
  readonly audit: LibraryAudit
  readonly role: Role
  readonly item: AuditItem
  readonly turn: Turn
}

/** How often an audit asks a question of a role. */
export function turnOf(
  { plan }: Pick<LibraryAudit, 'plan'>,
  role: Role,
  question: string,
  core: Holdings['core'],
): Turn {
  return plan !== 'weekly' || core[role].has(question) ? 'always' : 'inTurn'
}

/** Everything an audit asks of a role, in order. */
const itemsOf = (audit: LibraryAudit, role: Role): readonly AuditItem[] =>
  (audit.roles[role]?.groups ?? []).flatMap(({ items }) => items)

/** Everywhere a question is asked, in the order of the library; audits that were put away ask nothing. */
export function askedWhere({ audits, core }: Holdings, question: string): readonly Asking[] {
  return audits.flatMap(({ item: audit, isArchived }) =>
    everyRole.flatMap((role) => {
      const item = itemsOf(audit, role).find((one) => one.question === question)
      return item === undefined || isArchived
        ? []
        : [{ audit, role, item, turn: turnOf(audit, role, question, core) }]
    }),
  )
}

/** The line of every question, by its id. */
export function linesById(questions: readonly Held<LibraryQuestion>[]): ReadonlyMap<string, Line> {
  return new Map(questions.map(({ item }) => [item.id, lineOf(item)]))
}

/** The lines an audit asks about, of one role or of any. */
export function linesAsked(
  audit: LibraryAudit,
  lines: ReadonlyMap<string, Line>,
  role: Role | '',
): ReadonlySet<Line> {
  const asked = everyRole.flatMap((one) => (role === '' || one === role ? itemsOf(audit, one) : []))
  return new Set(asked.flatMap(({ question }) => lines.get(question) ?? []))
}

/** How much rests on an article. */
export interface Resting {
  readonly questions: number
  readonly audits: number
}

/** How many questions and audits of the library cite an article. */
export function restingOn({ questions, audits }: Holdings, key: SourceKey): Resting {
  const cites = ({ item }: Held<LibraryQuestion | LibraryAudit>) => item.source?.key === key
  return { questions: questions.filter(cites).length, audits: audits.filter(cites).length }
}
