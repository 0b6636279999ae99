/** Taking a shared audit into one's own: what is new, what is known, and what is done with what differs. */

import { type Adapted, lengthOf, type Own, savedOwn } from './own.ts'
import { type AuditContent, auditAsksTheSame, auditLimits, type OwnAudit } from './own-audit.ts'
import { asksTheSame, type OwnQuestion, type QuestionContent, questionLimits } from './own-question.ts'
import { isSame } from './same.ts'
import type { SharingFile } from './sharing-file.ts'
import { auditContent, questionContent } from './sharing-reading.ts'

/** One's own as it stands, for what is received to be laid beside. */
export interface Held {
  readonly questions: ReadonlyMap<string, OwnQuestion>
  readonly audits: ReadonlyMap<string, OwnAudit>
}

/** How something received stands to one's own of the same id. */
export type Standing = 'new' | 'same' | 'different'

/** A question or an audit of a file, beside one's own. */
export type Received = {
  readonly id: string
  readonly name: string
  readonly standing: Standing
  /** One's own of that id is put away. */
  readonly isArchived: boolean
  /** One's own is a later version of what was received. */
  readonly isOlder: boolean
  readonly adapted: Adapted | null
  readonly version: number
} & (
  | { readonly kind: 'question'; readonly content: QuestionContent; readonly mine: QuestionContent | null }
  | { readonly kind: 'audit'; readonly content: AuditContent; readonly mine: AuditContent | null }
)

/** What is done with something that differs from one's own. Nothing is done unasked: `mine` is what stands. */
export type Keeping = 'mine' | 'theirs' | 'both'

function standingOf<Content>(own: Own<Content> | undefined, content: Content): Standing {
  if (own === undefined) return 'new'
  return isSame(own.content, content) ? 'same' : 'different'
}

/** Whether one's own asked this before. */
const wasMine = <Content>(own: Own<Content> | undefined, content: Content): boolean =>
  own?.earlier.some((one) => isSame(one.content, content)) ?? false

/** Everything of a file that would be one's own, the audit first. The app's questions are the app's already. */
export function receivedIn(file: SharingFile, held: Held): readonly Received[] {
  const { audit } = file
  const content = auditContent(file)
  const mine = held.audits.get(audit.id)
  const questions = file.questions.flatMap((question): Received[] => {
    const theirs = questionContent(question)
    if (theirs === null || question.from === 'app') return []
    const { id, label, version, adapted } = question
    const own = held.questions.get(id)
    return [
      {
        kind: 'question',
        id,
        name: label,
        version,
        adapted,
        content: theirs,
        mine: own?.content ?? own?.editing ?? null,
        standing: standingOf(own, theirs),
        isArchived: typeof own?.archivedAt === 'string',
        isOlder: wasMine(own, theirs),
      },
    ]
  })
  return [
    {
      kind: 'audit',
      id: audit.id,
      name: audit.name,
      version: audit.version,
      adapted: audit.adapted,
      content,
      mine: mine?.content ?? mine?.editing ?? null,
      standing: standingOf(mine, content),
      isArchived: typeof mine?.archivedAt === 'string',
      isOlder: wasMine(mine, content),
    },
    ...questions,
  ]
}

/** Something to be written: under an id that is new, or in place of what stands there as its next version. */
export type Taken =
  | { readonly kind: 'question'; readonly id: string; readonly body: OwnQuestion }
  | { readonly kind: 'audit'; readonly id: string; readonly body: OwnAudit }

/** What taking needs from outside. */
export interface Taking {
  readonly at: string
  readonly newId: () => string
  /** The name of what is kept beside one's own of the same id. */
  readonly besideName: (name: string) => string
}

/** A name beside another, within its limit. */
export function beside(name: string, most: number, { besideName }: Pick<Taking, 'besideName'>): string {
  const whole = besideName(name)
  return lengthOf(whole) <= most ? whole : name
}

/** Something of another's that becomes one's own. */
export const fresh = <Content>(content: Content, version: number, adapted: Adapted | null): Own<Content> => ({
  version,
  content,
  earlier: [],
  editing: null,
  adapted,
  archivedAt: null,
  archiving: null,
})

/** What was saved, with theirs as its next version; an edit that was begun goes on. */
export function next<Content>(
  own: Own<Content>,
  { content, version }: { readonly content: Content; readonly version: number },
  at: string,
  asksSame: (before: Content, after: Content) => boolean,
): Own<Content> {
  return { ...savedOwn(own, content, at, asksSame, version), editing: own.editing }
}

/**
 * What is written when a file is taken: all that is new, and of what differs what was chosen. An audit that is
 * written asks the questions as they were taken.
 */
export function taken(
  file: SharingFile,
  held: Held,
  keeping: ReadonlyMap<string, Keeping>,
  taking: Taking,
): readonly Taken[] {
  const ids = new Map<string, string>()
  const choiceOf = ({ id, standing }: Received): Keeping =>
    standing === 'new' ? 'theirs' : standing === 'same' ? 'mine' : (keeping.get(id) ?? 'mine')
  const received = receivedIn(file, held)
  const questions = received.flatMap((one): Taken[] => {
    const choice = choiceOf(one)
    if (one.kind !== 'question' || choice === 'mine') return []
    const own = held.questions.get(one.id)
    if (own !== undefined && choice === 'theirs')
      return [{ kind: 'question', id: one.id, body: next(own, one, taking.at, asksTheSame) }]
    if (own === undefined)
      return [{ kind: 'question', id: one.id, body: fresh(one.content, one.version, one.adapted) }]
    const id = taking.newId()
    ids.set(one.id, id)
    const content = { ...one.content, label: beside(one.name, questionLimits.label, taking) }
    return [{ kind: 'question', id, body: fresh(content, 1, one.adapted) }]
  })
  const audits = received.flatMap((one): Taken[] => {
    const choice = choiceOf(one)
    if (one.kind !== 'audit' || choice === 'mine') return []
    const items = one.content.items.map((item) => ({
      ...item,
      question: ids.get(item.question) ?? item.question,
    }))
    const content = { ...one.content, items }
    const own = held.audits.get(one.id)
    if (own === undefined)
      return [{ kind: 'audit', id: one.id, body: fresh(content, one.version, one.adapted) }]
    if (choice === 'theirs')
      return [
        { kind: 'audit', id: one.id, body: next(own, { ...one, content }, taking.at, auditAsksTheSame) },
      ]
    const name = beside(one.name, auditLimits.name, taking)
    return [{ kind: 'audit', id: taking.newId(), body: fresh({ ...content, name }, 1, one.adapted) }]
  })
  return [...questions, ...audits]
}
