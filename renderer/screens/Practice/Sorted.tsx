/** A round of sorting, read again: every reply with both piles, why, and one's own reason. */

import { useState } from 'react'
import { useClock } from '../../clock.ts'
import type { SortRound } from '../../core/practice.ts'
import { withSorted } from '../../core/round.ts'
import { t } from '../../locales/index.ts'
import type { PracticeRow } from '../../store/practice.ts'
import { PracticeEditor } from '../../store/practice-editor.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { exerciseById } from './exercises.ts'
import style from './Practice.module.css'
import { Said } from './Reply.tsx'
import { TextPart } from './TextPart.tsx'
import { Why } from './Why.tsx'

/** The replies whose pile was shown, in their order. */
export function Sorted({ row }: { readonly row: PracticeRow<SortRound> }) {
  const clock = useClock()
  const [editing, setEditing] = useState<string | null>(null)
  const [editor] = useState(() => new PracticeEditor(row, clock))
  const found = exerciseById(row.body.exercise, row.body.language)
  const exercise = found?.kind === 'sort' ? found : undefined
  return (
    <Sheet kind="is" className={style['sheet']}>
      <ol className={style['sorted']} lang={row.body.language}>
        {row.body.sorted.map(
          (reply, at) =>
            reply.shown && (
              <li key={reply.reply}>
                <Said reply={reply} />
                <Why exercise={exercise} reply={reply} />
                <TextPart
                  label={t('sort.reasonOf', { n: at + 1 })}
                  text={reply.reason}
                  isNamed={false}
                  add={t('sort.reason.add', { n: at + 1 })}
                  isEditing={editing === reply.reply}
                  onEdit={(isEditing) => setEditing(isEditing ? reply.reply : null)}
                  now={() => editor.row().body.sorted[at]?.reason ?? ''}
                  onWrite={(reason) => editor.type((round) => withSorted(round, at, { reason }))}
                />
              </li>
            ),
        )}
      </ol>
    </Sheet>
  )
}
