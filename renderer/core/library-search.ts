/** Finding in the library: what is asked, of whom and after which article, with the hit marked. */

import { sentences } from './cut.ts'
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
import type { Citation, Fact, Role, Source, SourceKey } from './question.ts'
import { type Line, lineOf } from './rotation.ts'
import { folded, type Marked, markedIn } from './search.ts'

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

/** What a text of the library is. */
export type TextKind =
  | 'now'
  | 'desired'
  | 'hint'
  | 'level'
  | 'opening'
  | 'event'
  | 'group'
  | 'mark'
  | 'source'

/** One text of an item; `role` is whom it is put to, empty where that is anyone. */
interface Text {
  readonly kind: TextKind
  readonly role: '' | Role
  readonly text: string
}

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

/** An item with its name and its other texts, folded once when first searched, so that a search is a plain scan. */
interface Prepared<Item> {
  readonly of: Held<Item>
  readonly name: string
  readonly nameFold: () => string
  readonly texts: readonly Text[]
  readonly folds: () => readonly string[]
}

/** The library made ready to be searched. */
export interface PreparedLibrary {
  readonly lines: ReadonlyMap<string, Line>
  readonly questions: readonly Prepared<LibraryQuestion>[]
  readonly audits: readonly Prepared<LibraryAudit>[]
  readonly sources: readonly Prepared<Source>[]
  readonly facts: readonly Prepared<Fact>[]
}

const anyone = (kind: TextKind, ...texts: readonly (string | undefined)[]): readonly Text[] =>
  texts.flatMap((text) => (text === undefined ? [] : [{ kind, role: '' as const, text }]))

const cited = (source: Citation | null): readonly Text[] =>
  source === null ? [] : anyone('source', source.quote, source.passage)

function questionTexts(question: LibraryQuestion, roles: readonly Role[]): readonly Text[] {
  const put = roles.flatMap((role): readonly Text[] => {
    const wording = question.wordings[role]
    if (wording === undefined) return []
    return [
      { kind: 'now', role, text: wording.now },
      { kind: 'desired', role, text: wording.desired },
      { kind: 'hint', role, text: wording.hint },
      ...wording.levels.map((text) => ({ kind: 'level' as const, role, text })),
    ]
  })
  return [...put, ...cited(question.source)]
}

function auditTexts(audit: LibraryAudit, roles: readonly Role[]): readonly Text[] {
  const put = roles.flatMap((role): readonly Text[] => {
    const held = audit.roles[role]
    if (held === undefined) return []
    const groups = held.groups.flatMap(({ name, opening = '', items, source }): readonly Text[] => [
      { kind: 'group', role, text: name },
      { kind: 'group', role, text: opening },
      ...cited(source ?? null),
      ...items.flatMap(({ mark, asks }): readonly Text[] => [
        { kind: 'mark', role, text: mark?.[role] ?? '' },
        { kind: 'now', role, text: asks?.[role]?.now ?? '' },
        { kind: 'desired', role, text: asks?.[role]?.desired ?? '' },
      ]),
    ])
    return [{ kind: 'opening', role, text: held.opening }, ...groups]
  })
  const { event } = audit
  return [
    ...put.filter(({ text }) => text !== ''),
    ...anyone('event', event?.prompt, event?.hint, event?.why),
    ...cited(audit.source),
  ]
}

/** Makes something when it is first asked for, and keeps it: opening the room needs no folding, only a search does. */
function once<Value>(make: () => Value): () => Value {
  let held: { readonly value: Value } | null = null
  return () => {
    held ??= { value: make() }
    return held.value
  }
}

function prepare<Item>(of: Held<Item>, name: string, texts: readonly Text[]): Prepared<Item> {
  const nameFold = once(() => folded(name))
  const folds = once(() => texts.map(({ text }) => folded(text)))
  return { of, name, nameFold, texts, folds }
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

/** The line of an item that fits, or nothing where no text of it, put to that role, holds the words. */
function lineIn<Item>(one: Prepared<Item>, words: string, role: '' | Role): readonly FoundIn<Item>[] {
  const { of, name, nameFold, texts, folds } = one
  const isPut = (text: Text) => role === '' || text.role === '' || text.role === role
  const at = words === '' ? -1 : texts.findIndex((text, n) => isPut(text) && folds()[n]?.includes(words))
  const isNamed = words !== '' && nameFold().includes(words)
  if (words !== '' && !isNamed && at < 0) return []
  const shown = texts[at] ?? texts.find(isPut)
  return [
    {
      ...of,
      name: isNamed ? markedIn(name, nameFold(), words, Infinity) : plain(name),
      said: shown === undefined ? null : saidIn(shown, at < 0 ? '' : words),
    },
  ]
}

/** Of what an item says first so many characters are shown, as whole sentences where they fit. */
const saidLength = 150

function saidIn({ kind, text }: Text, words: string): Said {
  if (words === '') return { kind, ...plain(sentences(text, saidLength)) }
  return { kind, ...markedIn(text, folded(text), words) }
}

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
