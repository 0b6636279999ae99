/** Makes what was asked for from a journal: how much is chosen, or its files. */

import { answersCsv, commitmentsCsv } from '../../core/csv.ts'
import { entryFiles, periodMarkdown } from '../../core/markdown.ts'
import { toldChosen } from '../../core/told-chosen.ts'
import { speak } from '../../locales/index.ts'
import type { JournalDb } from '../../store/db.ts'
import { exportChosen } from '../../store/journal.ts'
import type { Told } from '../../store/told.ts'
import { csvWords, markdownWords } from '../told-words.ts'
import type { Asked, FileKind, Held, Made } from './asked.ts'

/** One page of all entries; its days are the chosen ones, or those of the first and the last entry. */
function wholeText({ entries }: Told, { chosen }: Asked): string {
  const from = chosen.from ?? entries[0]?.day ?? ''
  const to = chosen.to ?? entries.at(-1)?.day ?? ''
  return periodMarkdown(entries, { from, to }, markdownWords())
}

/** The text of a kind that is told in one file. */
function toldText(kind: Exclude<FileKind, 'journal' | 'texts'>, told: Told, asked: Asked): string {
  switch (kind) {
    case 'text':
      return wholeText(told, asked)
    case 'answers':
      return answersCsv(told.entries, csvWords(told), asked.separator)
    case 'commitments':
      return commitmentsCsv(told.commitments, csvWords(told), asked.separator)
  }
}

const heldIn = ({ entries, commitments, unread }: Told): Held => ({
  entries: entries.length,
  answers: entries.reduce((sum, { answers }) => sum + answers.length, 0),
  commitments: commitments.length,
  unread,
})

/** Makes what was asked for from the journal and what `tell` reads of it. What is one file has no name yet. */
export async function make(asked: Asked, journal: JournalDb, tell: () => Promise<Told>): Promise<Made> {
  const { wants, chosen } = asked
  await speak(asked.language)
  if (wants === 'journal') {
    const { text, unread } = await exportChosen(chosen, asked.maker, journal)
    return { kind: 'made', files: [{ name: '', text }], unread }
  }
  const told = toldChosen(await tell(), chosen)
  if (wants === 'count') return { kind: 'counted', held: heldIn(told) }
  const files =
    wants === 'texts'
      ? entryFiles(told.entries, markdownWords())
      : [{ name: '', text: toldText(wants, told, asked) }]
  return { kind: 'made', files, unread: told.unread }
}
