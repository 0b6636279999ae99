/** Finding in the library: what is asked, of whom and after which article, with the hit marked. */

import {
  everyRole,
  ofApp,
  type Held,
  type Holdings,
  type LibraryAudit,
  type LibraryQuestion,
  rolesIn,
  type Whose,
} from './library.ts'
import { linesAsked, linesById } from './library-asked.ts'
import type { Fact, Role, Source, SourceKey } from './question.ts'
import { type Line, lineOf } from './rotation.ts'
import { folded, type Marked, markedIn } from './search.ts'
import { anyone, auditTexts, cited, questionTexts, type Text, type TextKind } from './library-texts.ts'

/** What to look for in the library. Empty strings do not narrow. */
export interface LibraryFilter {
  readonly query: string
  readonly line: '' | Line
  readonly role: '' | Role
  readonly source: '' | SourceKey
  readonly whose: '' | Whose
}

/** A filter that shows the whole library. */
export const everything: LibraryFilter = { query: '', line: '', role: '', source: '', whose: '' }

/** A text that is shown in a list, with the hit where it has one. */
export interface Said extends Marked {
  readonly kind: TextKind
}

/** One line of the list. */
export interface FoundIn<Item> extends Held<Item> {
  readonly name: Marked
  /** The first text beside the name that holds the words; without words, what the item says first. */
  readonly said: Said | null
}

/** Everything that fits a filter. */
export interface LibraryFound {
  readonly questions: readonly FoundIn<LibraryQuestion>[]
  readonly audits: readonly FoundIn<LibraryAudit>[]
  readonly sources: readonly FoundIn<Source>[]
  readonly facts: readonly FoundIn<Fact>[]
}

/** An item's name and its other texts, folded so that a search is a plain scan. */
interface Folds {
  readonly name: string
  readonly texts: readonly string[]
}

/** An item with its name and its other texts, and their folds, which are made when they are first asked for. */
interface Prepared<Item> {
  readonly of: Held<Item>
  readonly name: string
  readonly texts: readonly Text[]
  readonly folds: () => Folds
}

/** The library made ready to be searched. */
export interface PreparedLibrary {
  readonly lines: ReadonlyMap<string, Line>
  readonly questions: readonly Prepared<LibraryQuestion>[]
  readonly audits: readonly Prepared<LibraryAudit>[]
  readonly sources: readonly Prepared<Source>[]
  readonly facts: readonly Prepared<Fact>[]
}

function prepare<Item>(of: Held<Item>, name: string, texts: readonly Text[]): Prepared<Item> {
  let made: Folds | null = null
  const folds = () => (made ??= { name: folded(name), texts: texts.map(({ text }) => folded(text)) })
  return { of, name, texts, folds }
}

/** Makes the library ready to be searched; what is put to the first of the roles is shown first. */
export function prepareLibrary(holdings: Holdings, roles: readonly Role[] = everyRole): PreparedLibrary {
  return {
    lines: linesById(holdings.questions),
    questions: holdings.questions.map((one) => prepare(one, one.item.label, questionTexts(one.item, roles))),
    audits: holdings.audits.map((one) => prepare(one, one.item.name, auditTexts(one.item, roles))),
    sources: holdings.sources.map((one) =>
      prepare(ofApp(one), one.author, anyone('source', one.title, one.gave, one.lacks)),
    ),
    facts: holdings.facts.map((one) => prepare(ofApp(one), one.text, cited(one.source))),
  }
}

const plain = (text: string): Marked => ({ before: text, match: '', after: '' })

/**
 * Folds what was not folded yet, for as long as `goesOn` allows, so that the first key of a search need not.
 * True when all of it is done.
 */
export function foldAhead(library: PreparedLibrary, goesOn: () => boolean): boolean {
  const all = [...library.questions, ...library.audits, ...library.sources, ...library.facts]
  return all.every(({ folds }) => {
    if (!goesOn()) return false
    folds()
    return true
  })
}

/** The line of an item that fits, or nothing where no text of it, put to that role, holds the words. */
function lineIn<Item>(one: Prepared<Item>, words: string, role: '' | Role): readonly FoundIn<Item>[] {
  const { of, name, texts } = one
  const isPut = (text: Text) => role === '' || text.role === '' || text.role === role
  const said = texts.find(isPut)
  if (words === '') {
    return [{ ...of, name: plain(name), said: said === undefined ? null : saidIn(said) }]
  }
  const folds = one.folds()
  const at = texts.findIndex((text, n) => isPut(text) && folds.texts[n]?.includes(words))
  const isNamed = folds.name.includes(words)
  const hit = texts[at]
  if (hit !== undefined) {
    const fold = folds.texts[at] ?? ''
    const marked = { kind: hit.kind, ...markedIn(hit.text, fold, words) }
    return [{ ...of, name: nameIn(one, words), said: marked }]
  }
  if (!isNamed) return []
  return [{ ...of, name: nameIn(one, words), said: said === undefined ? null : saidIn(said) }]
}

function nameIn({ name, folds }: Prepared<unknown>, words: string): Marked {
  return folds().name.includes(words) ? markedIn(name, folds().name, words, Infinity) : plain(name)
}

const saidIn = ({ kind, text }: Text): Said => ({ kind, ...plain(text) })

/** What was put away shows only where one's own is asked for. */
function isShown({ whose, isArchived }: Held<unknown>, wanted: '' | Whose): boolean {
  return wanted === '' ? !isArchived : whose === wanted
}

/** Every question, audit, article and fact that fits a filter, in the library's order. */
export function findInLibrary(library: PreparedLibrary, filter: LibraryFilter): LibraryFound {
  const { line, role, source } = filter
  const words = folded(filter.query).trim()
  // What belongs to no dimension and no role is left out where one of them is asked for.
  const isLoose = line === '' && role === '' && filter.whose !== 'own'
  const found = <Item>(all: readonly Prepared<Item>[], fits: (item: Item) => boolean) =>
    all
      .filter(({ of }) => isShown(of, filter.whose) && fits(of.item))
      .flatMap((one) => lineIn(one, words, role))
  return {
    questions: found(
      library.questions,
      (one) =>
        (line === '' || lineOf(one) === line) &&
        (role === '' || one.wordings[role] !== undefined) &&
        (source === '' || one.source?.key === source),
    ),
    audits: found(
      library.audits,
      (one) =>
        (line === '' || linesAsked(one, library.lines, role).has(line)) &&
        (role === '' || rolesIn(one.roles).includes(role)) &&
        (source === '' || one.source?.key === source),
    ),
    sources: isLoose ? found(library.sources, ({ key }) => source === '' || key === source) : [],
    facts: isLoose ? found(library.facts, (one) => source === '' || one.source.key === source) : [],
  }
}
