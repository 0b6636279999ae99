/** What the library holds: what comes with the app and what a person made, in one shape, each with whose it is. */

import type { Library } from '../content/index.ts'
import type { Audit, Walkable } from './audit.ts'
import type { Adapted, Own } from './own.ts'
import { type AuditContent, type OwnAudit, walkable } from './own-audit.ts'
import { type AskedWords, type OwnQuestion, type QuestionContent, wordsFor } from './own-question.ts'
import type { AnswerKind, Citation, Question, Role, Viewpoint, Wording } from './question.ts'
import { coreOf, type Line, lineOf } from './rotation.ts'

/** Both roles, in the order of every list. */
export const everyRole: readonly Role[] = ['agent', 'manager']

/** Whose an item is: it came with the app, or a person made it. */
export type Whose = 'app' | 'own'

/** A question as it is shown; one's own rests on no article. */
export interface LibraryQuestion extends Pick<Question, 'id' | 'version' | 'dimension' | 'label'> {
  readonly kind: AnswerKind
  /** One's own is put to roles alone: nobody but who wrote it could say how it is meant of somebody else. */
  readonly wordings: { readonly [V in Viewpoint]?: Wording }
  readonly source: Citation | null
}

/** An audit as it is shown; one's own rests on no article. */
export interface LibraryAudit extends Walkable {
  readonly source: Citation | null
}

/** An item of the library, and where it came from. */
export interface Held<Item> {
  readonly item: Item
  readonly whose: Whose
  /** What one's own was copied from; null where it was not. */
  readonly adapted: Adapted | null
  /** Put away: it is left out of new walks. */
  readonly isArchived: boolean
}

/** Everything there is to be asked: what comes with the app, then what a person made. */
export interface Holdings extends Pick<Library, 'sources' | 'dimensions' | 'facts'> {
  readonly questions: readonly Held<LibraryQuestion>[]
  readonly audits: readonly Held<LibraryAudit>[]
  /** What the weekly reflection asks every week, by the ids of the questions. */
  readonly core: { readonly [R in Role]: ReadonlySet<string> }
}

/** Something of one's own by its id. */
export interface OwnItem<Body> {
  readonly id: string
  readonly body: Body
}

/** What a person made beside the library, in the order of its names. */
export interface OwnItems {
  readonly questions: readonly OwnItem<OwnQuestion>[]
  readonly audits: readonly OwnItem<OwnAudit>[]
}

/** Something that came with the app. */
export const ofApp = <Item>(item: Item): Held<Item> => ({
  item,
  whose: 'app',
  adapted: null,
  isArchived: false,
})

function ofOwn<Item, Content extends QuestionContent | AuditContent>(
  item: Item,
  own: Own<Content>,
): Held<Item> {
  return { item, whose: 'own', adapted: own.adapted, isArchived: own.archivedAt !== null }
}

/** The words of one's own in the shape of the library. */
export function wordingFrom({ now, desired, hint, levels }: AskedWords): Wording {
  const [one = '', two = '', three = '', four = '', five = ''] = levels
  return { now, desired, hint, levels: [one, two, three, four, five] }
}

/** A question of one's own as it is asked now; nothing before it was first saved. */
function ownQuestion({ id, body }: OwnItem<OwnQuestion>): readonly Held<LibraryQuestion>[] {
  const { content, version } = body
  if (content === null) return []
  const put = everyRole.flatMap((role) => {
    const words = wordsFor(content, role)
    return words === null ? [] : [[role, wordingFrom(words)] as const]
  })
  const { dimension, label, kind } = content
  const wordings = Object.fromEntries(put)
  return [ofOwn({ id, version, dimension, label, kind, source: null, wordings }, body)]
}

/**
 * The library with one's own items: a person's questions behind those of their line, their audits at the end.
 * What was begun and never saved is not in it.
 */
export function holdingsOf(library: Library, own: OwnItems = { questions: [], audits: [] }): Holdings {
  const { sources, dimensions, facts } = library
  const lines = linesOf(library)
  const place = ({ item }: Held<LibraryQuestion>) => lines.indexOf(lineOf(item))
  const questions = [...library.questions.map(ofApp<LibraryQuestion>), ...own.questions.flatMap(ownQuestion)]
  const askable = {
    questions: library.questions,
    own: new Map(own.questions.map(({ id, body }) => [id, body])),
  }
  const audits = own.audits.flatMap(({ id, body }): readonly Held<LibraryAudit>[] => {
    const audit = walkable(id, body, askable)
    return audit === null ? [] : [ofOwn({ ...audit, source: null }, body)]
  })
  const core = (role: Role) => new Set(coreOf(library.questions, role).map(({ id }) => id))
  return {
    sources,
    dimensions,
    facts,
    questions: questions.toSorted((a, b) => place(a) - place(b)),
    audits: [...library.audits.map((audit: Audit) => ofApp<LibraryAudit>(audit)), ...audits],
    core: { agent: core('agent'), manager: core('manager') },
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
