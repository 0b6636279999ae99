/** A question of one's own: what it holds, when it asks something else, and what is shown of it. */

import { later, z } from './zod.ts'
import { type Adapted, type Own, ownSchema, type Problem, textProblems } from './own.ts'
import type { DimensionId, Question, Role, Wording } from './question.ts'
import { rolesOf } from './settings.ts'
import type { StoredWording } from './wording.ts'

/** The dimensions a question can stand under, in the order of every list. */
export const dimensionIds = [
  'listening',
  'understanding',
  'respect',
  'language',
  'action',
  'relationship',
  'team',
] as const satisfies readonly DimensionId[]

/** How one's own question can be answered; a mark needs one event, which only the app's audits have. */
export const ownKinds = ['level', 'caseLevel', 'text'] as const

/** What is asked on both sheets. The levels of a question that is answered in words alone are empty once it is saved. */
export const askedWordsSchema = later(() =>
  z.object({
    now: z.string(),
    desired: z.string(),
    hint: z.string(),
    levels: z.array(z.string()).length(5),
  }),
)

/** See `askedWordsSchema`. */
export type AskedWords = z.infer<typeof askedWordsSchema>

/** The content of a question of one's own. */
export const questionContentSchema = later(() =>
  z.object({
    label: z.string(),
    dimension: z.enum(dimensionIds),
    kind: z.enum(ownKinds),
    role: z.enum(['agent', 'manager', 'both']),
    words: askedWordsSchema,
    /** What those who lead are asked instead, where it is for both; null where both are asked the same. */
    leadWords: askedWordsSchema.nullable(),
  }),
)

/** See `questionContentSchema`. */
export type QuestionContent = z.infer<typeof questionContentSchema>

/** The body of a question of one's own. */
export const ownQuestionSchema = later(() => ownSchema(questionContentSchema))

/** See `ownQuestionSchema`. */
export type OwnQuestion = Own<QuestionContent>

/** The most characters a text of a question may have. */
export const questionLimits = { label: 60, now: 300, desired: 300, hint: 300, level: 200 } as const

const blankWords = (): AskedWords => ({ now: '', desired: '', hint: '', levels: ['', '', '', '', ''] })

const textsIn = ({ now, desired, hint, levels }: AskedWords): readonly string[] => [
  now,
  hint,
  ...levels,
  desired,
]

/** Everything a person wrote in a question, in the order of the page. */
export function questionTexts({ label, words, leadWords }: QuestionContent): readonly string[] {
  return [label, ...textsIn(words), ...(leadWords === null ? [] : textsIn(leadWords))]
}

/** A question before anything was written. */
export function blankQuestion(role: QuestionContent['role']): QuestionContent {
  return { label: '', dimension: 'listening', kind: 'level', role, words: blankWords(), leadWords: null }
}

/** What a question asks in a role; null where it is not for that role. */
export function wordsFor(content: QuestionContent, role: Role): AskedWords | null {
  if (!rolesOf(content.role).includes(role)) return null
  return role === 'manager' && content.role === 'both' && content.leadWords !== null
    ? content.leadWords
    : content.words
}

/** Whether levels are asked, and so matter. */
const hasLevels = ({ kind }: QuestionContent): boolean => kind !== 'text'

function sameWords(before: AskedWords, after: AskedWords, withLevels: boolean): boolean {
  const texts = ({ now, desired, hint, levels }: AskedWords) => [
    now,
    desired,
    hint,
    ...(withLevels ? levels : []),
  ]
  const later = texts(after)
  return texts(before).every((text, at) => text === later[at])
}

/**
 * True when answers to one content can be laid beside answers to the other: same kind, and whoever was asked is
 * asked in the same words. Label, dimension, and a role that comes to it are no part of that.
 */
export function asksTheSame(before: QuestionContent, after: QuestionContent): boolean {
  if (before.kind !== after.kind) return false
  return rolesOf(before.role).every((role) => {
    const [old, now] = [wordsFor(before, role), wordsFor(after, role)]
    return old !== null && now !== null && sameWords(old, now, hasLevels(before))
  })
}

const trimmed = ({ now, desired, hint, levels }: AskedWords, withLevels: boolean): AskedWords => ({
  now: now.trim(),
  desired: desired.trim(),
  hint: hint.trim(),
  levels: levels.map((level) => (withLevels ? level.trim() : '')),
})

/** A content as it is saved: without space around its texts, and without words and levels that nobody is asked. */
export function tidyQuestion(content: QuestionContent): QuestionContent {
  const { leadWords, role } = content
  const isAsked = hasLevels(content)
  return {
    ...content,
    label: content.label.trim(),
    words: trimmed(content.words, isAsked),
    leadWords: role !== 'both' || leadWords === null ? null : trimmed(leadWords, isAsked),
  }
}

function wordProblems(at: string, words: AskedWords, withLevels: boolean): readonly Problem[] {
  const levels = words.levels.flatMap((text, level): readonly Problem[] => {
    const place = `${at}.levels.${level}`
    const found = textProblems(place, text, questionLimits.level)
    if (found.length > 0) return found
    const isTold = words.levels.slice(0, level).some((one) => one.trim() === text.trim())
    return isTold ? [{ at: place, why: 'alike', most: 0 }] : []
  })
  return [
    ...textProblems(`${at}.now`, words.now, questionLimits.now),
    ...textProblems(`${at}.desired`, words.desired, questionLimits.desired),
    ...textProblems(`${at}.hint`, words.hint, questionLimits.hint, true),
    ...(withLevels ? levels : []),
  ]
}

/** What keeps a content from being asked, from the top; none when it can be. */
export function questionProblems(content: QuestionContent): readonly Problem[] {
  const { leadWords, role } = content
  return [
    ...textProblems('label', content.label, questionLimits.label),
    ...wordProblems('words', content.words, hasLevels(content)),
    ...(role === 'both' && leadWords !== null
      ? wordProblems('leadWords', leadWords, hasLevels(content))
      : []),
  ]
}

const copiedWords = ({ now, desired, hint, levels }: Wording): AskedWords => ({
  now,
  desired,
  hint,
  levels: [...levels],
})

/** A question of the app as the beginning of one's own, and what it was copied from. */
export function adaptedQuestion(question: Question): { content: QuestionContent; adapted: Adapted } {
  const { agent, manager } = question.wordings
  const first = agent ?? manager
  return {
    content: {
      label: question.label,
      dimension: question.dimension,
      kind: question.kind,
      role: agent && manager ? 'both' : manager ? 'manager' : 'agent',
      words: first === undefined ? blankWords() : copiedWords(first),
      leadWords: agent && manager ? copiedWords(manager) : null,
    },
    adapted: { id: question.id, version: question.version, name: question.label },
  }
}

/** What is shown of a question of one's own in a role, to be kept with its answers; null where it is not asked. */
export function ownWording(id: string, own: OwnQuestion, role: Role, language: string): StoredWording | null {
  const { content, version, adapted } = own
  const words = content === null ? null : wordsFor(content, role)
  if (content === null || words === null) return null
  return {
    question: id,
    version,
    viewpoint: role,
    language,
    dimension: content.dimension,
    label: content.label,
    now: words.now,
    desired: words.desired,
    hint: words.hint,
    levels: hasLevels(content) ? [...words.levels] : [],
    // No author: it is one's own. What it was adapted from stands in the place of a title.
    source: { author: '', title: adapted?.name ?? '', date: '', passage: '', quote: '' },
  }
}
