/** Reads what came out of a meeting file, whoever put it in, and says whether it belongs to a meeting. */

import {
  type ClosingContent,
  closingContentSchema,
  contentText,
  type SideContent,
  sideContentSchema,
} from './meeting-content.ts'
import { type FileHead, type FileKind } from './meeting-file.ts'
import { jsonIn } from './meeting-reading.ts'
import type { Side } from './side.ts'
import { depthOf, prototypeKeyIn, unseenTextIn } from './untrusted.ts'

/** The deepest nesting that is looked at; our own is five. */
const contentDepth = 10

/** Why what is inside is refused, though the passphrase opened it: another program made it, or a hand did. */
export type ContentRefusal = 'shape' | 'control' | 'double'

/** What came of reading it; `where` is the place of what it is refused for, empty where it is the whole. */
export type ContentReading =
  | { readonly kind: 'side'; readonly content: SideContent; readonly text: string }
  | { readonly kind: 'closing'; readonly content: ClosingContent; readonly text: string }
  | { readonly kind: 'refused'; readonly why: ContentRefusal; readonly where: string }

const refused = (why: ContentRefusal, where = ''): ContentReading => ({ kind: 'refused', why, where })

/** The first of some ids that stands twice; undefined where each stands once. */
const doubled = (ids: readonly string[]): string | undefined => ids.find((id, at) => ids.indexOf(id) !== at)

/** Reads the text from inside a file of a kind. Never throws. */
export function readContent(kind: FileKind, text: string): ContentReading {
  if (depthOf(text, contentDepth) > contentDepth) return refused('shape')
  const held = jsonIn(text)
  if (held === null) return refused('shape')
  const key = prototypeKeyIn(held.value)
  if (key !== null) return refused('shape', key)
  const where = unseenTextIn(held.value)
  if (where !== null) return refused('control', where)
  return kind === 'side' ? sideIn(held.value, text) : closingIn(held.value, text)
}

function sideIn(value: unknown, text: string): ContentReading {
  const read = sideContentSchema.safeParse(value)
  if (!read.success) return refused('shape', read.error.issues[0]?.path.join('.'))
  const { answers } = read.data.side
  const double = doubled(answers.map(({ question, version }) => `${question}@${version}`))
  if (double !== undefined) return refused('double', double)
  const odd = answers.findIndex((answer) => !fits(answer))
  if (odd >= 0) return refused('shape', `side.answers.${odd}`)
  // What is not written as we write it could say the same in two ways, and words are said of one.
  return contentText(read.data) === text ? { kind: 'side', content: read.data, text } : refused('shape')
}

/** Whether an answer has what its kind has and nothing else. */
function fits({ kind, levels, choice, mark }: Side['answers'][number]): boolean {
  const mayChoose = kind === 'level' || kind === 'caseLevel'
  return (
    (mayChoose || choice === null) &&
    (typeof choice !== 'number' || levels.length === 5) &&
    (kind === 'mark' || mark === null)
  )
}

function closingIn(value: unknown, text: string): ContentReading {
  const read = closingContentSchema.safeParse(value)
  if (!read.success) return refused('shape', read.error.issues[0]?.path.join('.'))
  const double = doubled(read.data.closing.commitments.map(({ id }) => id))
  if (double !== undefined) return refused('double', double)
  return contentText(read.data) === text ? { kind: 'closing', content: read.data, text } : refused('shape')
}

/** The journal a file is to be taken into: which of its meetings is open on the page, and what came in before. */
export interface FileContext {
  readonly meeting: string
  /** The heads of the other's files that came in before, each with the meeting and the person it was taken for. */
  readonly before: readonly {
    readonly meeting: string
    readonly person: string
    readonly from: FileHead['from']
  }[]
  readonly person: string
}

/**
 * Why a file does not belong here. `own`: one's own, come back. `meeting`: it is for another meeting. `person`: it comes
 * from someone whom one has as another person.
 */
export type Misplaced = 'own' | 'meeting' | 'person'

/** Whether a file belongs to a meeting, as far as ids can say; null where nothing speaks against it. */
export function misplaced(head: Pick<FileHead, 'from' | 'to'>, context: FileContext): Misplaced | null {
  const { meeting, person, before } = context
  if (head.from.meeting === meeting || head.from.person === person) return 'own'
  if (before.some((one) => one.from.person === head.from.person && one.person !== person)) return 'person'
  if (head.to !== null && head.to !== meeting) return 'meeting'
  const sameThere = before.find((one) => one.from.meeting === head.from.meeting)
  if (sameThere !== undefined && sameThere.meeting !== meeting) return 'meeting'
  const sameHere = before.find((one) => one.meeting === meeting)
  return sameHere !== undefined && sameHere.from.meeting !== head.from.meeting ? 'meeting' : null
}
