/** Reads a sharing file from elsewhere: nothing of it is believed before all of it was looked at. */

import { later, z } from './zod.ts'
import { journalFormat } from './journal-file.ts'
import { type Askable, type AuditContent, auditProblems } from './own-audit.ts'
import { type AskedWords, type QuestionContent, questionProblems } from './own-question.ts'
import { begunOwn } from './own.ts'
import type { Question } from './question.ts'
import {
  type SharedQuestion,
  type SharingFile,
  sharingFormat,
  sharingSchema,
  sharingVersion,
} from './sharing-file.ts'
import { depthOf, faultyTextIn, prototypeKeyIn, type TextFault } from './untrusted.ts'

/** The most characters a sharing file may have: several times what the largest audit takes. */
export const sharingMost = 1_000_000

/** The deepest nesting that is looked at; the file's own is five. */
export const sharingDepth = 16

/**
 * Why a file is refused. `journal`: it is a journal file. `foreign`: it is something else. `newer`: a later
 * version of the app made it. `unknown`: it asks a question of the app that this version does not have.
 * `unread`: one's own of the same id can't be read, and must not be written over.
 */
export type SharingRefusal =
  | TextFault
  | 'large'
  | 'deep'
  | 'json'
  | 'prototype'
  | 'foreign'
  | 'journal'
  | 'newer'
  | 'shape'
  | 'double'
  | 'missing'
  | 'idle'
  | 'incomplete'
  | 'unknown'
  | 'unread'

/** What came of reading a file; `where` is the place of what it is refused for, empty where it is the whole. */
export type SharingReading =
  | { readonly kind: 'read'; readonly file: SharingFile }
  | { readonly kind: 'refused'; readonly why: SharingRefusal; readonly where: string }

const refused = (why: SharingRefusal, where = ''): SharingReading => ({ kind: 'refused', why, where })

/** Takes a text apart; null where it is no JSON, or could not be held. */
function parsed(text: string): { readonly value: unknown } | null {
  try {
    const value: unknown = JSON.parse(text)
    return { value }
  } catch {
    return null
  }
}

const headSchema = later(() => z.object({ format: z.string(), version: z.int().min(1) }))

/** Reads a file's text, with the app's questions that it may ask. Never throws. */
export function readSharing(text: string, questions: readonly Question[]): SharingReading {
  if (text.length > sharingMost) return refused('large')
  if (depthOf(text, sharingDepth) > sharingDepth) return refused('deep')
  const held = parsed(text)
  if (held === null) return refused('json')
  const key = prototypeKeyIn(held.value)
  if (key !== null) return refused('prototype', key)
  const head = headSchema.safeParse(held.value)
  if (!head.success) return refused('foreign')
  if (head.data.format !== sharingFormat)
    return refused(head.data.format === journalFormat ? 'journal' : 'foreign')
  if (head.data.version > sharingVersion) return refused('newer')
  const fault = faultyTextIn(held.value)
  if (fault !== null) return refused(fault.why, fault.where)
  const file = sharingSchema.safeParse(held.value)
  if (!file.success) return refused('shape', file.error.issues[0]?.path.join('.') ?? '')
  return lookedThrough(file.data, questions)
}

/** The first id that stands twice; undefined where each stands once. */
const doubled = (ids: readonly string[]): string | undefined => ids.find((id, at) => ids.indexOf(id) !== at)

/** A file of the right shape, looked at for what it says: ids that fit together, and words that can be asked. */
function lookedThrough(file: SharingFile, questions: readonly Question[]): SharingReading {
  const asked = file.audit.items.map(({ question }) => question)
  const held = file.questions.map(({ id }) => id)
  const double = doubled([...held, file.audit.id]) ?? doubled(asked)
  if (double !== undefined) return refused('double', double)
  const missing = asked.find((id) => !held.includes(id))
  if (missing !== undefined) return refused('missing', missing)
  const idle = held.find((id) => !asked.includes(id))
  if (idle !== undefined) return refused('idle', idle)
  const unknown = file.questions.find(
    ({ from, id }) => from === 'app' && !questions.some((question) => question.id === id),
  )
  if (unknown !== undefined) return refused('unknown', unknown.label)
  const problem = problemIn(file, questions)
  return problem === null ? { kind: 'read', file } : refused('incomplete', problem)
}

/** The first place of a file that could not be saved as one's own; null where all could be. */
function problemIn(file: SharingFile, questions: readonly Question[]): string | null {
  for (const [at, question] of file.questions.entries()) {
    const content = questionContent(question)
    const found = content === null ? undefined : questionProblems(content)[0]
    if (found !== undefined) return `questions.${at}.${found.at}`
  }
  const found = auditProblems(auditContent(file), askableIn(file, questions))[0]
  return found === undefined ? null : `audit.${found.at}`
}

/** What can be asked within a file: its own questions, and those of the app. */
function askableIn(file: SharingFile, questions: readonly Question[]): Askable {
  const own = file.questions.flatMap((question) => {
    const content = questionContent(question)
    return content === null
      ? []
      : [[question.id, { ...begunOwn(content, null), version: question.version, content }] as const]
  })
  return { questions, own: new Map(own) }
}

const blankLevels = ['', '', '', '', '']

/** A file's own question as the content it would be saved as; null for one of the app's. */
export function questionContent(question: SharedQuestion): QuestionContent | null {
  if (question.from === 'app') return null
  const { label, dimension, kind, role, words, leadWords } = question
  const whole = (held: typeof words): AskedWords => ({
    ...held,
    levels: held.levels.length === 0 ? [...blankLevels] : [...held.levels],
  })
  return {
    label,
    dimension,
    kind,
    role,
    words: whole(words),
    leadWords: leadWords === null ? null : whole(leadWords),
  }
}

/** A file's audit as the content it would be saved as. */
export function auditContent({ audit }: SharingFile): AuditContent {
  const { name, opening, minutes, role, items } = audit
  return { name, opening, minutes, role, items: items.map((item) => ({ ...item })) }
}
