/** What was deleted, for thirty days. */

import { useRef } from 'react'
import { useClock, useToday } from '../../clock.ts'
import { type Read, readRow } from '../../core/body.ts'
import { daysLeft } from '../../core/deletion.ts'
import { sayDay, sayWhen, t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { deletedRow, inTrash, restoreDeleted } from '../../store/trash.ts'
import { perform } from '../../store/writes.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { pairTitle } from '../OneOnOnes/words.ts'
import { titleOf } from '../Practice/exercises.ts'
import style from './History.module.css'

/** The title of what a deletion holds: an entry, something of an exercise, a person or a meeting. */
export function deletedTitle(deletion: Read<'deletion'>, today: string): string {
  const row = deletedRow(deletion)
  if (row?.kind === 'person' || row?.kind === 'meeting') return pairTitle(row, today)
  if (row?.kind === 'practice') {
    const practice = readRow('practice', row)
    return practice.kind === 'read' ? titleOf(practice.row.body, today) : t('entry.unreadable')
  }
  const reading = row === undefined ? null : readRow('reflection', row)
  if (reading?.kind !== 'read') return t('entry.unreadable')
  const { auditName, started } = reading.row.body
  return t('entry.title', { name: auditName, day: sayDay(started.day, today) })
}

/** The trash under the list; nothing when it is empty. `onEmpty` puts the focus where the page begins. */
export function Trash({ onEmpty }: { readonly onEmpty: () => void }) {
  const clock = useClock()
  const today = useToday()
  const heading = useRef<HTMLHeadingElement>(null)
  const deletions = useLive(inTrash) ?? []
  if (deletions.length === 0) return null
  const bringBack = (deletion: Read<'deletion'>, title: string) =>
    perform(async () => {
      await restoreDeleted(deletion, clock())
      announce(t('trash.restored', { title }))
      // The button goes with its line, so the focus needs another place.
      if (deletions.length > 1) heading.current?.focus()
      else onEmpty()
    })
  return (
    <section className={style['trash']} aria-labelledby="trash">
      <h2 className="section" id="trash" ref={heading} tabIndex={-1}>
        {t('trash.title')}
      </h2>
      <p className="note">{t('trash.lead')}</p>
      <ul className="lines">
        {deletions.map((deletion) => {
          const title = deletedTitle(deletion, today)
          const when = sayWhen(deletion.body.moment.at, clock())
          return (
            <li key={deletion.id}>
              <p>
                {title}{' '}
                <span className="note">
                  {t('trash.left', { when, days: daysLeft(deletion.body, today) })}
                </span>
              </p>
              <Button
                small
                aria-label={t('trash.restoreOf', { title })}
                onClick={() => bringBack(deletion, title)}
              >
                {t('trash.restore')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
