/** A lead's own notes before a meeting: closed until they are opened, for two may sit before this screen. */

import { useEffect, useState } from 'react'
import { useClock } from '../../clock.ts'
import { t } from '../../locales/index.ts'
import { readOnce } from '../../store/live.ts'
import { preparationFor, writePreparation } from '../../store/preparations.ts'
import { perform } from '../../store/writes.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { Write } from '../../ui/Write.tsx'
import style from './OneOnOnes.module.css'
import type { MeetingPartProps } from './meeting-part.ts'

/** Only a lead prepares like this. While the two sit before one screen it is not there. */
export function Preparing({ person, meeting }: MeetingPartProps) {
  const [isOpen, setOpen] = useState(false)
  const { began, held, way } = meeting.body
  const isBetween = began !== null && held === null && way !== 'files'
  if (person.body.relation !== 'led' || isBetween) return null
  return (
    <details className={style['prepare']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2 className="section">{t('meet.prepare')}</h2>
      </summary>
      {isOpen && <Notes person={person.id} meeting={meeting.id} />}
    </details>
  )
}

function Notes({ person, meeting }: { readonly person: string; readonly meeting: string }) {
  const clock = useClock()
  const [initial, setInitial] = useState<string | null>()
  useEffect(() => readOnce(() => preparationFor(meeting), setInitial), [meeting])
  if (initial === undefined) return null
  if (initial === null) return <p>{t('meet.unread')}</p>
  return (
    <Sheet kind="is" className={style['notes']}>
      <p className="note">{t('meet.prepare.keep')}</p>
      <Write
        label={t('meet.prepare.label')}
        initial={initial}
        paper="is"
        onWrite={(text) =>
          perform(() => writePreparation(person, meeting, text, clock().at), text, `preparation:${meeting}`)
        }
      />
    </Sheet>
  )
}
