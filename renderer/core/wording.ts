/** What was actually shown: prompts, levels and source, kept for every entry that was answered in it. */

import { later, z } from './zod.ts'
import type { Question, Source, Viewpoint } from './question.ts'

/** The body of a wording row; append-only, found by `wordingName`. */
export const wordingSchema = later(() =>
  z.object({
    question: z.string(),
    version: z.int(),
    viewpoint: z.enum(['agent', 'manager', 'observed']),
    language: z.string(),
    dimension: z.string(),
    label: z.string(),
    now: z.string(),
    desired: z.string(),
    hint: z.string(),
    /** Lowest first; none where it is answered in words alone. */
    levels: z.union([z.array(z.string()).length(5), z.array(z.string()).length(0)]),
    source: z.object({
      author: z.string(),
      title: z.string(),
      date: z.string(),
      passage: z.string(),
      quote: z.string(),
    }),
  }),
)

/** See `wordingSchema`. */
export type StoredWording = z.infer<typeof wordingSchema>

/** What a wording is found by. */
export interface WordingKey {
  readonly question: string
  readonly version: number
  readonly viewpoint: Viewpoint
  readonly language: string
}

/** The name of a wording row: id, version, viewpoint and language. */
export function wordingName(key: WordingKey): string {
  return `${key.question}@${key.version}/${key.viewpoint}/${key.language}`
}

/** The wording of a question as it is shown now; null when it has none for the viewpoint. */
export function wordingOf(
  question: Question,
  sources: readonly Source[],
  viewpoint: Viewpoint,
  language: string,
): StoredWording | null {
  const wording = question.wordings[viewpoint]
  const source = sources.find(({ key }) => key === question.source.key)
  if (wording === undefined || source === undefined) return null
  return {
    question: question.id,
    version: question.version,
    viewpoint,
    language,
    dimension: question.dimension,
    label: question.label,
    now: wording.now,
    desired: wording.desired,
    hint: wording.hint,
    levels: [...wording.levels],
    source: {
      author: source.author,
      title: source.title,
      date: source.date,
      passage: question.source.passage,
      quote: question.source.quote ?? '',
    },
  }
}

/** Level texts with what they share told once, and what differs for each level, lowest first. */
export interface LevelWords {
  /** The common beginning and end around an ellipsis; empty when the texts share too little. */
  readonly shared: string
  readonly each: readonly string[]
}

/** A shared end shorter than this many words is not worth parting from its sentence. */
const sharedNeeds = 3

/**
 * Parts five level texts into the words all of them share and the words that differ, so that a cell
 * of the form need not repeat a whole sentence ("In … of five contacts I ask first": "two").
 */
export function levelWords(levels: readonly string[]): LevelWords {
  const words = levels.map((text) => text.split(' '))
  const shortest = Math.min(...words.map((list) => list.length))
  const first = words[0] ?? []
  const same = (at: (list: readonly string[]) => string | undefined) =>
    words.every((list) => at(list) === at(first))
  let head = 0
  while (head < shortest - 1 && same((list) => list[head])) head += 1
  let tail = 0
  while (tail < shortest - head - 1 && same((list) => list[list.length - 1 - tail])) tail += 1
  if (tail < sharedNeeds) return { shared: '', each: levels }
  const start = first.slice(0, head).join(' ')
  const end = first.slice(first.length - tail).join(' ')
  return {
    shared: `${start === '' ? '' : `${start} `}… ${end}`,
    each: words.map((list) => list.slice(head, list.length - tail).join(' ')),
  }
}
