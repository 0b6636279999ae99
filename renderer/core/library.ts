/** What the library holds, whose it is, and what rests on what. */

import type { Library } from '../content/index.ts'
import type { Audit, AuditItem } from './audit.ts'
import type { Question, Role, SourceKey } from './question.ts'
import { coreOf, type Line, lineOf } from './rotation.ts'

/** Both roles, in the order of every list. */
export const everyRole: readonly Role[] = ['agent', 'manager']

/** Whose an item is: it came with the app, or a person made it. */
export type Whose = 'app' | 'own'

/** An item of the library, and whose it is. */
export interface Held<Item> {
  readonly item: Item
  readonly whose: Whose
}

/** Everything there is to be asked: what comes with the app, then what a person made. */
export interface Holdings extends Pick<Library, 'sources' | 'dimensions' | 'facts'> {
  readonly questions: readonly Held<Question>[]
  readonly audits: readonly Held<Audit>[]
}

/** What a person made beside the library. */
export type Own = Pick<Library, 'questions' | 'audits'>

const held = <Item>(items: readonly Item[], whose: Whose): readonly Held<Item>[] =>
  items.map((item) => ({ item, whose }))

/** The library with one's own items behind those of the app, a person's questions behind those of their line. */
export function holdingsOf(library: Library, own: Own = { questions: [], audits: [] }): Holdings {
  const { sources, dimensions, facts } = library
  const lines = linesOf(library)
  const place = ({ item }: Held<Question>) => lines.indexOf(lineOf(item))
  const questions = [...held(library.questions, 'app'), ...held(own.questions, 'own')]
  return {
    sources,
    dimensions,
    facts,
    questions: questions.toSorted((a, b) => place(a) - place(b)),
    audits: [...held(library.audits, 'app'), ...held(own.audits, 'own')],
  }
}

/** The lines questions stand in, in the order of every list: the hard moments before the team, as in the library. */
export function linesOf({ dimensions }: Pick<Holdings, 'dimensions'>): readonly Line[] {
  return dimensions.flatMap(({ id }): readonly Line[] => (id === 'team' ? ['hard', id] : [id]))
}

/** The roles an item has words for. */
export function rolesIn(words: { readonly [R in Role]?: unknown }): readonly Role[] {
  return everyRole.filter((role) => words[role] !== undefined)
}

/** How often a question comes in its audit: in every sitting, or in turn with others. */
export type Turn = 'always' | 'inTurn'

/** A question as one audit asks it of one role. */
export interface Asking {
  readonly audit: Audit
  readonly role: Role
  readonly item: AuditItem
  /** The heading it stands under. */
  readonly group: string
  readonly turn: Turn
}

/** When each question of an audit comes, as a function that remembers the weekly core. */
export function turnsIn(audit: Audit, role: Role, questions: readonly Question[]): (id: string) => Turn {
  if (audit.plan !== 'weekly') return () => 'always'
  const core = new Set(coreOf(questions, role).map(({ id }) => id))
  return (id) => (core.has(id) ? 'always' : 'inTurn')
}

/** Everywhere a question is asked, in the order of the library. */
export function askedWhere({ audits, questions }: Holdings, question: string): readonly Asking[] {
  const all = questions.map(({ item }) => item)
  return audits.flatMap(({ item: audit }) =>
    everyRole.flatMap((role) => {
      const groups = audit.roles[role]?.groups ?? []
      const found = groups.flatMap(({ name, items }) =>
        items.filter((item) => item.question === question).map((item) => ({ item, group: name })),
      )
      const [first] = found
      if (first === undefined) return []
      return [{ audit, role, ...first, turn: turnsIn(audit, role, all)(question) }]
    }),
  )
}

/** The lines an audit asks about, of one role or of any. */
export function linesAsked(
  audit: Audit,
  lineOfId: ReadonlyMap<string, Line>,
  role: Role | '',
): ReadonlySet<Line> {
  const roles = role === '' ? everyRole : [role]
  const asked = roles.flatMap((one) => (audit.roles[one]?.groups ?? []).flatMap(({ items }) => items))
  return new Set(asked.flatMap(({ question }) => lineOfId.get(question) ?? []))
}

/** The line of every question, by its id. */
export function linesById(questions: readonly Held<Question>[]): ReadonlyMap<string, Line> {
  return new Map(questions.map(({ item }) => [item.id, lineOf(item)]))
}

/** How much rests on an article. */
export interface Resting {
  readonly questions: number
  readonly audits: number
}

/** How many questions and audits of the library cite each article. */
export function restingOn(holdings: Pick<Holdings, 'questions' | 'audits'>, key: SourceKey): Resting {
  const cites = ({ item }: Held<Question | Audit>) => item.source.key === key
  return {
    questions: holdings.questions.filter(cites).length,
    audits: holdings.audits.filter(cites).length,
  }
}
