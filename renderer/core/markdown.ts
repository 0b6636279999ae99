/** Entries as Markdown that any editor reads: a head of facts, then both sheets of each question. */

import type { Choice, Importance, Mark } from './answer.ts'
import type { Day } from './day.ts'
import type { ToldAnswer, ToldEntry } from './told.ts'

/** What a Markdown file says in the reader's language. */
export interface MarkdownWords {
  /** The names of the sheets. */
  readonly is: string
  readonly want: string
  /** "Weekly reflection, 19 November 2026". */
  readonly title: (entry: ToldEntry) => string
  readonly level: (level: number, meaning: string) => string
  readonly choice: (choice: Exclude<Choice, number>, sheet: 'is' | 'want') => string
  readonly mark: (mark: Mark, meaning: string) => string
  readonly adjusted: (from: Choice | null, reason: string) => string
  readonly byWhen: (day: Day) => string
  readonly importance: (importance: Importance) => string
  readonly skipped: string
  /** A question whose words are gone. */
  readonly unknown: string
}

/** Text that a person wrote, as a quotation: letter for letter, and whatever is in it adds nothing to the file's own headings. */
const quoted = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')

/** Words of one line in which no sign of Markdown is one, nor the beginning of a list. */
const plain = (line: string): string =>
  line
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\`*_[\]<>#|~]/gu, (sign) => `\\${sign}`)
    .replace(/^[-+=]/u, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])/u, '$1\\$2')

/** A value of the head: JSON's strings are YAML's. */
const head = (facts: Readonly<Record<string, string>>): string =>
  ['---', ...Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`), '---'].join(
    '\n',
  )

/** The paragraphs of one sheet, those that say something. */
const paragraphs = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n')

function isSheet(answer: ToldAnswer, words: MarkdownWords): string {
  const { choice, mark, meaning, adjusted, skipped, text } = answer
  const level =
    mark !== null
      ? words.mark(mark, meaning)
      : choice === null
        ? ''
        : typeof choice === 'number'
          ? words.level(choice, meaning)
          : words.choice(choice, 'is')
  return paragraphs([
    `### ${words.is}`,
    plain(answer.now),
    skipped ? plain(words.skipped) : plain(level),
    adjusted === null ? '' : plain(words.adjusted(adjusted.from, adjusted.reason)),
    text.trim() === '' ? '' : quoted(text),
  ])
}

function wantSheet({ wish, desired }: ToldAnswer, words: MarkdownWords): string {
  if (wish === null) return ''
  const { choice, meaning, byWhen, importance, text } = wish
  const level =
    choice === null
      ? ''
      : typeof choice === 'number'
        ? words.level(choice, meaning)
        : words.choice(choice, 'want')
  const more = [
    byWhen === null ? '' : words.byWhen(byWhen),
    importance === null ? '' : words.importance(importance),
  ].filter((part) => part !== '')
  return paragraphs([
    `### ${words.want}`,
    plain(desired),
    plain(level),
    plain(more.join('. ')),
    text.trim() === '' ? '' : quoted(text),
  ])
}

/** The sheets of an entry under its title, without the head. */
function body(entry: ToldEntry, words: MarkdownWords): string {
  const answers = entry.answers.flatMap((answer) => [
    `## ${plain(answer.label === '' ? words.unknown : answer.label)}`,
    isSheet(answer, words),
    wantSheet(answer, words),
  ])
  return paragraphs([
    `# ${plain(words.title(entry))}`,
    entry.event.trim() === '' ? '' : quoted(entry.event),
    ...answers,
  ])
}

/** One entry as a file of its own. */
export function entryMarkdown(entry: ToldEntry, words: MarkdownWords): string {
  const { id, day, week, audit, role, language } = entry
  return `${head({ id, day, week, audit, role, language })}\n\n${body(entry, words)}\n`
}

/** All entries of a period as one file, in the order they are given. */
export function periodMarkdown(
  entries: readonly ToldEntry[],
  period: { readonly from: Day; readonly to: Day },
  words: MarkdownWords,
): string {
  const parts = entries.map((entry) => body(entry, words))
  return `${head({ ...period, entries: String(entries.length) })}\n\n${parts.join('\n\n')}\n`
}

/** A file with its name. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

/** The most characters of an audit's name in the name of a file: in no alphabet do they come to more bytes than a name may have. */
const nameLength = 50

/** What of an audit's name may stand in the name of a file on any system: letters, numbers, spaces and hyphens. */
const nameInFile = (name: string): string =>
  Array.from(name.normalize('NFC').replaceAll(/[^\p{L}\p{M}\p{N}\- ]+/gu, ' '))
    .slice(0, nameLength)
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim()

/**
 * A file for each entry, named by its day and its audit: "2026-11-19 Weekly reflection.md". A second of one day gets
 * a number, "… (2).md"; systems that take two names for one by their case or marks are thought of.
 */
export function entryFiles(entries: readonly ToldEntry[], words: MarkdownWords): readonly NamedText[] {
  const taken = new Map<string, number>()
  return entries.map((entry) => {
    const name = `${entry.day} ${nameInFile(entry.name)}`.trim()
    const key = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
    const times = (taken.get(key) ?? 0) + 1
    taken.set(key, times)
    return { name: `${name}${times === 1 ? '' : ` (${times})`}.md`, text: entryMarkdown(entry, words) }
  })
}
