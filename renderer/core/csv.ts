/** Tables of answers and of commitments as CSV that spreadsheet programs open as it is meant. */

import papaparse from 'papaparse'
import type { Choice, Mark } from './answer.ts'
import type { Commitment, Outcome, Status } from './commitment.ts'
import type { ToldAnswer, ToldEntry } from './told.ts'

/** The columns of the table of answers, in their order. */
export const answerColumns = [
  'day',
  'week',
  'audit',
  'role',
  'event',
  'dimension',
  'question',
  'asked',
  'answer',
  'level',
  'meaning',
  'adjustedFrom',
  'adjustedWhy',
  'wanted',
  'wantedLevel',
  'wantedMeaning',
  'byWhen',
  'importance',
  'questionId',
  'questionVersion',
  'entryId',
] as const

/** The columns of the table of commitments, in their order. */
export const commitmentColumns = [
  'madeOn',
  'cue',
  'act',
  'shows',
  'question',
  'due',
  'confidence',
  'status',
  'outcome',
  'happened',
  'closedOn',
  'person',
] as const

/** The name of a column of answers. */
export type AnswerColumn = (typeof answerColumns)[number]

/** The name of a column of commitments. */
export type CommitmentColumn = (typeof commitmentColumns)[number]

/** What a table says in the reader's language. */
export interface CsvWords {
  readonly column: (column: AnswerColumn | CommitmentColumn) => string
  /** The name of a dimension by its id. */
  readonly dimension: (id: string) => string
  readonly role: (role: ToldEntry['role']) => string
  /** A choice that is no level, "no occasion". */
  readonly choice: (choice: Exclude<Choice, number>) => string
  readonly mark: (mark: Mark) => string
  readonly skipped: string
  readonly status: (status: Status) => string
  readonly outcome: (outcome: Outcome) => string
  /** The short name of a question by its id; empty where it is unknown. */
  readonly question: (id: string) => string
  /** Whom it was agreed with, by the context of a commitment; empty for oneself. */
  readonly person: (context: string) => string
}

/** What can part the cells of a row. */
export const separators = ['comma', 'semicolon'] as const

/** See `separators`. */
export type Separator = (typeof separators)[number]

const signs: Readonly<Record<Separator, string>> = { comma: ',', semicolon: ';' }

/**
 * What spreadsheet programs part cells by on a system of this language: a semicolon where the comma stands in
 * numbers ("1,5" in es-ES), else a comma. A language tag that nobody knows gets a comma.
 */
export function separatorFor(tag: string): Separator {
  try {
    return new Intl.NumberFormat(tag).format(1.5).includes(',') ? 'semicolon' : 'comma'
  } catch {
    return 'comma'
  }
}

/** Spreadsheet programs take a file for UTF-8 only where it begins with this. */
const byteOrderMark = '\uFEFF'

/**
 * Cells that a spreadsheet program could run: those that begin with = + - @, in any of their widths, a tab or a
 * return, also behind spaces, quotes and signs that are not seen. They get an apostrophe in front, which makes them text.
 */
const couldRun = /^[\s\p{Cc}\p{Cf}"'`´‘’“”«»]*[=+\-@＝＋－＠﹦﹢﹣﹫\t\r]/u

function table(
  fields: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  separator: Separator,
): string {
  const options = { newline: '\r\n', delimiter: signs[separator], escapeFormulae: couldRun } as const
  const text = papaparse.unparse({ fields: [...fields], data: rows.map((row) => [...row]) }, options)
  // Without rows the head already ends its line.
  return `${byteOrderMark}${text}${rows.length === 0 ? '' : '\r\n'}`
}

/** A level as a number, another choice or a mark in words, or nothing. */
function levelCell({ choice, mark, skipped }: ToldAnswer, words: CsvWords): string | number {
  if (skipped) return words.skipped
  if (mark !== null) return words.mark(mark)
  return choiceCell(choice, words)
}

const choiceCell = (choice: Choice | null, words: CsvWords): string | number =>
  choice === null ? '' : typeof choice === 'number' ? choice : words.choice(choice)

function answerCells(
  entry: ToldEntry,
  answer: ToldAnswer,
  words: CsvWords,
): Record<AnswerColumn, string | number> {
  const { wish, adjusted } = answer
  return {
    day: entry.day,
    week: entry.week,
    audit: entry.name,
    role: words.role(entry.role),
    event: entry.event,
    dimension: words.dimension(answer.dimension),
    question: answer.label,
    asked: answer.now,
    answer: answer.text,
    level: levelCell(answer, words),
    meaning: answer.meaning,
    adjustedFrom: adjusted === null ? '' : choiceCell(adjusted.from, words),
    adjustedWhy: adjusted?.reason ?? '',
    wanted: wish?.text ?? '',
    wantedLevel: choiceCell(wish?.choice ?? null, words),
    wantedMeaning: wish?.meaning ?? '',
    byWhen: wish?.byWhen ?? '',
    importance: wish?.importance ?? '',
    questionId: answer.question,
    questionVersion: answer.version,
    entryId: entry.id,
  }
}

/** One row per answer, with days as YYYY-MM-DD and levels as 1 to 5. */
export function answersCsv(
  entries: readonly ToldEntry[],
  words: CsvWords,
  separator: Separator = 'comma',
): string {
  const rows = entries.flatMap((entry) =>
    entry.answers.map((answer) => {
      const cells = answerCells(entry, answer, words)
      return answerColumns.map((column) => cells[column])
    }),
  )
  return table(answerColumns.map(words.column), rows, separator)
}

/** One row per commitment, with days as YYYY-MM-DD and confidence from 0 to 10. */
export function commitmentsCsv(
  commitments: readonly Commitment[],
  words: CsvWords,
  separator: Separator = 'comma',
): string {
  const rows = commitments.map((one) => {
    const cells: Record<CommitmentColumn, string | number> = {
      madeOn: one.madeOn,
      cue: one.cue,
      act: one.act,
      shows: one.shows,
      question: one.question === null ? '' : words.question(one.question),
      due: one.due,
      confidence: one.confidence ?? '',
      status: words.status(one.status),
      outcome: one.outcome === null ? '' : words.outcome(one.outcome),
      happened: one.happened,
      closedOn: one.closedOn ?? '',
      person: words.person(one.context),
    }
    return commitmentColumns.map((column) => cells[column])
  })
  return table(commitmentColumns.map(words.column), rows, separator)
}
