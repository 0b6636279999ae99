/** How audits name their questions. */

import type { AuditItem } from '../../core/audit.ts'
import { questionById } from '../questions/index.ts'

/** Items that are answered the way their questions are: with levels, or with the levels of the last case. */
export function asked(...ids: readonly string[]): readonly AuditItem[] {
  return ids.map((id) => {
    const question = questionById(id)
    if (!question) throw new Error(`The library has no question "${id}"`)
    return { question: id, kind: question.kind }
  })
}
