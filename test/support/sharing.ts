/** A shared audit and what can be done to it on the way, for the tests of core and store. */

import { libraryIn } from '../../renderer/content/index.ts'
import { begunOwn, type Own, savedOwn } from '../../renderer/core/own.ts'
import { type AuditContent, auditAsksTheSame, type OwnAudit } from '../../renderer/core/own-audit.ts'
import { asksTheSame, type OwnQuestion, type QuestionContent } from '../../renderer/core/own-question.ts'
import { type SharingFile, sharingFile, sharingText } from '../../renderer/core/sharing-file.ts'
import { askedWords, ownAudit, ownQuestion } from './own.ts'

/** The app's questions. */
export const { questions } = libraryIn('en')

/** The ids of the shared audit and its questions. */
export const shared = {
  audit: '01930000-0000-7000-8000-00000000000a',
  levels: '01930000-0000-7000-8000-000000000001',
  words: '01930000-0000-7000-8000-000000000002',
} as const

const then = '2026-11-05T12:00:00.000Z'

/** A question after each of these was saved. */
export function savedQuestion(...contents: readonly QuestionContent[]): OwnQuestion {
  const begun: Own<QuestionContent> = begunOwn(contents[0] ?? ownQuestion(), null)
  return contents.reduce((own, content) => savedOwn(own, content, then, asksTheSame), begun)
}

/** An audit after each of these was saved. */
export function savedAudit(...contents: readonly AuditContent[]): OwnAudit {
  const begun: Own<AuditContent> = begunOwn(contents[0] ?? ownAudit(), null)
  return contents.reduce((own, content) => savedOwn(own, content, then, auditAsksTheSame), begun)
}

/** What the shared audit asks: a question with levels for both roles, one in words, and one of the app. */
export const sharedContent = ownAudit({
  role: 'both',
  opening: 'Before the phones open.',
  items: [
    { question: shared.levels, heading: 'At the door' },
    { question: shared.words, heading: '' },
    { question: 'listen-finish', heading: '' },
  ],
})

/** The two questions of one's own in it. */
export const sharedQuestions = {
  levels: ownQuestion({ role: 'both', leadWords: askedWords({ now: 'When did the team last?' }) }),
  words: ownQuestion({ label: 'In words', kind: 'text', levels: ['', '', '', '', ''] }),
} as const

/** The file of the shared audit. */
export function aFile(): SharingFile {
  const own = new Map([
    [shared.levels as string, savedQuestion(sharedQuestions.levels)],
    [shared.words as string, savedQuestion(sharedQuestions.words)],
  ])
  const file = sharingFile(shared.audit, savedAudit(sharedContent), { questions, own })
  if (file === null) throw new Error('The audit was not saved')
  return file
}

/** The file's text. */
export const aText = (): string => sharingText(aFile())

/** A value with what stands at a path made otherwise; undefined takes it away. */
function otherwise(value: unknown, path: readonly string[], by: (held: unknown) => unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return by(value)
  if (Array.isArray(value)) return value.with(Number(key), otherwise(value[Number(key)], rest, by))
  const held: Readonly<Record<string, unknown>> = typeof value === 'object' ? { ...value } : {}
  return { ...held, [key]: otherwise(held[key], rest, by) }
}

/** A file's text with what stands at a place, such as "audit.name", made otherwise. */
export function changed(place: string, by: (held: unknown) => unknown, text = aText()): string {
  return JSON.stringify(otherwise(JSON.parse(text), place.split('.'), by))
}

/** A file's text with another value at a place. */
export const tampered = (place: string, value: unknown, text = aText()): string =>
  changed(place, () => value, text)

/** For `changed`: a list cut or continued. */
export const list =
  (by: (held: readonly unknown[]) => unknown) =>
  (held: unknown): unknown =>
    Array.isArray(held) ? by(held) : held
