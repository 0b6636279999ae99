/** Lays the words of another language over the English library: the structure stays, only texts change. */

import type { Audit, AuditForRole, AuditItem } from '../core/audit.ts'
import type { Question, Role, Viewpoint, Wording } from '../core/question.ts'
import { exerciseWith } from './exercise-in-language.ts'
import type { Library } from './english.ts'
import type { AuditForRoleText, AuditText, LibraryText, QuestionText, WordingText } from './es/text.ts'

/** The library with its texts replaced by those that are there; what is not there stays English. */
export function inLanguage(library: Library, text: LibraryText): Library {
  return {
    ...library,
    sources: library.sources.map((source) => ({ ...source, ...text.sources[source.key] })),
    dimensions: library.dimensions.map((one) => ({ ...one, ...text.dimensions[one.id] })),
    questions: library.questions.map((question) => questionWith(question, text.questions[question.id])),
    audits: library.audits.map((audit) => auditWith(audit, text.audits[audit.id])),
    exercises: library.exercises.map((one) => exerciseWith(one, text.exercises[one.id])),
    facts: library.facts.map((fact) => {
      const words = text.facts[fact.id]
      return words === undefined
        ? fact
        : { ...fact, text: words.text, source: { ...fact.source, passage: words.passage } }
    }),
    levelsLead: text.levelsLead,
  }
}

/** Each value of a record with what another record holds under the same key. */
function mapped<Key extends string, Value, Text>(
  held: { readonly [K in Key]?: Value },
  texts: { readonly [K in Key]?: Text },
  lay: (value: Value, text: Text) => Value,
): { readonly [K in Key]?: Value } {
  const laid: { [K in Key]?: Value } = { ...held }
  // The keys are those of the record itself.
  for (const key of Object.keys(held) as Key[]) {
    const [value, text] = [held[key], texts[key]]
    if (value !== undefined && text !== undefined) laid[key] = lay(value, text)
  }
  return laid
}

function questionWith(question: Question, text: QuestionText | undefined): Question {
  if (text === undefined) return question
  return {
    ...question,
    label: text.label,
    source: { ...question.source, passage: text.passage },
    wordings: mapped<Viewpoint, Wording, WordingText>(question.wordings, text.wordings, (wording, words) => ({
      ...wording,
      ...words,
    })),
  }
}

function auditWith(audit: Audit, text: AuditText | undefined): Audit {
  if (text === undefined) return audit
  const roles: { [R in Role]?: AuditForRole } = { ...audit.roles }
  for (const role of ['agent', 'manager'] as const) {
    const [held, words] = [audit.roles[role], text.roles[role]]
    if (held !== undefined && words !== undefined) roles[role] = roleWith(role, held, words)
  }
  return {
    ...audit,
    name: text.name,
    source: { ...audit.source, passage: text.passage },
    roles,
    ...(audit.event !== undefined && text.event !== undefined && { event: text.event }),
  }
}

function roleWith(role: Role, held: AuditForRole, text: AuditForRoleText): AuditForRole {
  return {
    ...held,
    opening: text.opening,
    groups: held.groups.map((group, at) => {
      const words = text.groups[at]
      if (words === undefined) return group
      return {
        ...group,
        name: words.name,
        ...(group.opening !== undefined && words.opening !== undefined && { opening: words.opening }),
        ...(group.source !== undefined &&
          words.passage !== undefined && { source: { ...group.source, passage: words.passage } }),
        items: group.items.map((item) => itemWith(role, item, text)),
      }
    }),
  }
}

function itemWith(role: Role, item: AuditItem, { marks, asks }: AuditForRoleText): AuditItem {
  const [mark, ask] = [marks?.[item.question], asks?.[item.question]]
  return {
    ...item,
    ...(item.mark !== undefined && mark !== undefined && { mark: { ...item.mark, [role]: mark } }),
    ...(item.asks !== undefined && ask !== undefined && { asks: { ...item.asks, [role]: ask } }),
  }
}
