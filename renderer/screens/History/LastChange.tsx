/** The last edit or deletion with its Undo, also after a restart. */

import { useState } from 'react'
import { useClock, useToday } from '../../clock.ts'
import { sayDay, sayWhen, t } from '../../locales/index.ts'
import { lastChange, type LastChange as Change } from '../../store/last-change.ts'
import { useLive } from '../../store/live.ts'
import { reflectionById } from '../../store/reflections.ts'
import { undoRevision } from '../../store/revisions.ts'
import { restoreDeleted } from '../../store/trash.ts'
import { perform } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import style from './History.module.css'
import { deletedTitle } from './Trash.tsx'

/** What changed last, with the title of the entry it happened in. */
async function told(
  today: string,
): Promise<{ readonly change: Change; readonly title: string; readonly at: string } | null> {
  const change = await lastChange()
  if (change === null) return null
  if (change.kind === 'deleted') {
    return { change, title: deletedTitle(change.deletion, today), at: change.deletion.body.moment.at }
  }
  const reading = await reflectionById(change.revision.body.reflection)
  if (reading?.kind !== 'read') return null
  const { auditName, started } = reading.row.body
  return {
    change,
    title: t('entry.title', { name: auditName, day: sayDay(started.day, today) }),
    at: change.revision.body.moment.at,
  }
}

/** One line on the desk; nothing where nothing was changed. */
export function LastChange() {
  const clock = useClock()
  const today = useToday()
  const last = useLive(() => told(today), [today])
  const [said, setSaid] = useState('')
  const undo = () => {
    if (!last) return
    const { change } = last
    perform(async () => {
      if (change.kind === 'deleted') await restoreDeleted(change.deletion, clock().at)
      else await undoRevision(change.revision, clock())
      setSaid(t(`undo.done.${change.kind}`))
    })
  }
  return (
    <div className={style['undo']}>
      {last && (
        <>
          <p className="note">
            {t(`undo.${last.change.kind}`, { title: last.title, when: sayWhen(last.at, clock()) })}
          </p>
          <Button small onClick={undo}>
            {t('undo.undo')}
          </Button>
        </>
      )}
      <output className="note">{said}</output>
    </div>
  )
}
