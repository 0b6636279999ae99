/** What was deleted, for thirty days. */

import { useClock, useToday } from '../../clock.ts'
import { type Read, readRow } from '../../core/body.ts'
import { daysLeft } from '../../core/deletion.ts'
import { sayDay, sayWhen, t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { inTrash, restoreDeleted } from '../../store/trash.ts'
import { perform } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import style from './History.module.css'

/** The title of the entry that a deletion holds. */
export function deletedTitle(deletion: Read<'deletion'>, today: string): string {
  const row = deletion.body.rows.find(({ kind }) => kind === 'reflection')
  const reading = row === undefined ? null : readRow('reflection', row)
  if (reading?.kind !== 'read') return t('entry.unreadable')
  const { auditName, started } = reading.row.body
  return t('entry.title', { name: auditName, day: sayDay(started.day, today) })
}

/** The trash under the list; nothing when it is empty. */
export function Trash() {
  const clock = useClock()
  const today = useToday()
  const deletions = useLive(inTrash) ?? []
  if (deletions.length === 0) return null
  return (
    <section className={style['trash']} aria-labelledby="trash">
      <h2 className="section" id="trash">
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
                onClick={() => perform(() => restoreDeleted(deletion, clock().at))}
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
