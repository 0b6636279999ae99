/** What the items of the library say, text by text, for whom, and what each text is. */

import type { LibraryAudit, LibraryQuestion } from './library.ts'
import type { Citation, Role, Wording } from './question.ts'

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
export interface Text {
  readonly kind: TextKind
  readonly role: '' | Role
  readonly text: string
}

/** Texts that are put to anyone. */
export const anyone = (kind: TextKind, ...texts: readonly (string | undefined)[]): readonly Text[] =>
  texts.flatMap((text) => (text === undefined ? [] : [{ kind, role: '' as const, text }]))

/** The texts of a citation; none where there is none. */
export const cited = (source: Citation | null): readonly Text[] =>
  source === null ? [] : anyone('source', source.quote, source.passage)

/** Everything a question says beside its label; what is put to the first of the roles comes first. */
export function questionTexts(question: LibraryQuestion, roles: readonly Role[]): readonly Text[] {
  const { observed } = question.wordings
  return [
    ...roles.flatMap((role) => wordingTexts(question.wordings[role], role)),
    // Answered about a person by who leads them.
    ...wordingTexts(observed, 'manager'),
    ...cited(question.source),
  ]
}

function wordingTexts(wording: Wording | undefined, role: Role): readonly Text[] {
  if (wording === undefined) return []
  return [
    { kind: 'now', role, text: wording.now },
    { kind: 'desired', role, text: wording.desired },
    { kind: 'hint', role, text: wording.hint },
    ...wording.levels.map((text) => ({ kind: 'level' as const, role, text })),
  ]
}

/** Everything an audit says beside its name. */
export function auditTexts(audit: LibraryAudit, roles: readonly Role[]): readonly Text[] {
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
