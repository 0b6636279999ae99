/** The words that are on screen but not stored, as plain text to carry away. */

import { readRow } from '../core/body.ts'
import type { Row } from '../core/row.ts'
import { undoneWords, unsavedRows } from './writes.ts'

function wordsIn(row: Row): readonly string[] {
  const answer = readRow('draftAnswer', row)
  if (answer.kind === 'read') {
    const { first, wish } = answer.row.body
    return [first.text, first.kind === 'level' ? first.reason : '', wish.text]
  }
  const draft = readRow('draft', row)
  if (draft.kind !== 'read') return []
  const plans = draft.row.body.plans.flatMap(({ cue, act, shows }) => [cue, act, shows])
  return [draft.row.body.event, ...plans]
}

/** Every unsaved text, parted by blank lines. */
export function unsavedWords(): string {
  const words = [...unsavedRows().flatMap(wordsIn), ...undoneWords()]
  return words.filter((text) => text.trim() !== '').join('\n\n')
}
