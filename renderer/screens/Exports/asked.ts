/** What the page asks of the worker that makes files, and what it is answered. */

import type { Chosen } from '../../core/chosen.ts'
import type { Separator } from '../../core/csv.ts'
import type { Language } from '../../core/language.ts'
import type { NamedText } from '../../core/markdown.ts'
import type { Maker } from '../../store/journal.ts'

/** A kind of file. `text` is all entries on one page, `texts` a file for each. */
export type FileKind = 'journal' | 'text' | 'texts' | 'answers' | 'commitments'

/** What is asked: how much is chosen, or a file of it. */
export interface Asked {
  readonly wants: FileKind | 'count'
  readonly chosen: Chosen
  /** The language its words are told in; a worker has to be told. */
  readonly language: Language
  readonly separator: Separator
  readonly maker: Maker
}

/** What is asked, with its number. */
export interface Question extends Asked {
  readonly number: number
}

/** How much is chosen. */
export interface Held {
  readonly entries: number
  readonly answers: number
  readonly commitments: number
  /** Entries and commitments that can't be read, and so are in no file but that of everything. */
  readonly unread: number
}

/** What came of it; a kind that is one file gives one. */
export type Made =
  | { readonly kind: 'counted'; readonly held: Held }
  | { readonly kind: 'made'; readonly files: readonly NamedText[]; readonly unread: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string }

/** What came of it, with the number of the question. */
export type Reply = Made & { readonly number: number }
