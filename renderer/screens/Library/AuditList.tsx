/** The audits of the Library as a list. */

import type { LibraryAudit } from '../../core/library.ts'
import type { FoundIn } from '../../core/library-search.ts'
import { t } from '../../locales/index.ts'
import { LongList } from '../../ui/LongList.tsx'
import { forWhom, Line } from './Line.tsx'
import { heights } from './list.ts'

/** A line's height before it was measured, in pixels. */
const lineHeight = 112

/** Each audit with what it opens with, whom it is for and how long it takes. */
export function AuditList({ audits }: { readonly audits: readonly FoundIn<LibraryAudit>[] }) {
  const line = (at: number) => {
    const found = audits[at]
    if (found === undefined) return null
    const { id, roles, plan, minutes } = found.item
    return (
      <Line
        found={found}
        href={`/library/audits/${id}`}
        note={`${forWhom(roles)} · ${t(`library.plan.${plan}`, { minutes })}`}
      />
    )
  }
  return (
    <LongList
      keys={audits.map(({ item }) => item.id)}
      line={line}
      lineHeight={lineHeight}
      heights={heights}
    />
  )
}
