/** The library as a page shows it: in the language in use, or in the one an entry was given in. */

import { type Library, libraryIn } from '../content/index.ts'
import type { Audit } from '../core/audit.ts'
import { languageOf } from '../core/language.ts'
import { ownId } from '../core/own.ts'
import type { Question } from '../core/question.ts'
import { language } from '../locales/index.ts'
import { useLive } from '../store/live.ts'
import { ownById } from '../store/own.ts'

/** The library in a language, the one in use unless another is named. Ask while drawing, never once for all. */
export const library = (tag: string = language()): Library => libraryIn(languageOf(tag))

/** The question with this id; an old entry may know one that is gone. */
export const questionById = (id: string, tag?: string): Question | undefined =>
  library(tag).questions.find((question) => question.id === id)

/** What a question is called, the app's or one's own; empty where there is none, and until one's own was read. */
export function useLabel(question: string | null): string {
  const app = question === null ? undefined : questionById(question)
  const isOwn = question !== null && app === undefined && ownId.safeParse(question).success
  const own = useLive(() => (isOwn ? ownById('question', question) : null), [question, isOwn])
  return app?.label ?? (own === 'unread' ? '' : (own?.body.content?.label ?? ''))
}

/** The audit with this id; an old entry may know one that is gone. */
export const auditById = (id: string, tag?: string): Audit | undefined =>
  library(tag).audits.find((audit) => audit.id === id)
