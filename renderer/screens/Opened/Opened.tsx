/** The page for a file the app was opened with: for which meeting it is, or why it is not taken in. */

import { useState } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import type { FileKind } from '../../core/meeting-file.ts'
import { t } from '../../locales/index.ts'
import { meetingsForFile } from '../../store/given-meetings.ts'
import { useLive } from '../../store/live.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { wayOf } from '../Apart/asked.ts'
import { type GivenFile, heldNow, hold } from '../given.ts'
import { meetingPath, nameOf, whenOf } from '../OneOnOnes/words.ts'
import { usePage } from '../page.ts'
import style from './Opened.module.css'

/** The page. What it is about stays with it, also when another page has taken the file. */
export function Opened({ turn }: { readonly turn: string }) {
  const heading = usePage(t('opened.title'), `opened ${turn}`)
  const [given] = useState(heldNow)
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('opened.title')}
        </h1>
      </header>
      <div className={style['opened']}>
        {given?.kind === 'side' || given?.kind === 'closing' ? (
          <ForMeeting given={given} kind={given.kind} />
        ) : (
          <>
            {given?.kind === 'foreign' && <p>{t('opened.foreign', { name: given.name })}</p>}
            {given?.kind === 'unread' && <p>{t('restore.unreadable', { reason: given.reason })}</p>}
            {given?.kind === 'sample' && <p>{t('opened.sample')}</p>}
            {given === null && <p>{t('opened.gone')}</p>}
            <Link className={buttonClass({})} href="/">
              {t('rooms.today')}
            </Link>
          </>
        )}
      </div>
    </>
  )
}

/** The meetings the file can be for; choosing one takes it there. */
function ForMeeting({ given, kind }: { readonly given: GivenFile; readonly kind: FileKind }) {
  const today = useToday()
  const all = useLive(() => meetingsForFile(kind), [kind])
  if (all === undefined) return null
  const meetings = all.filter(({ person, meeting }) => wayOf(meeting.body, person.body) === 'files')
  return (
    <>
      <p>{t(`opened.${kind}`, { name: given.name })}</p>
      {meetings.length > 0 ? (
        <section className={style['which']} aria-labelledby="meetings">
          <h2 className="section" id="meetings">
            {t('opened.which')}
          </h2>
          <ul className="lines">
            {meetings.map(({ person, meeting }) => (
              <li key={meeting.id}>
                <Link
                  className="link"
                  href={meetingPath(person.id, meeting.id)}
                  onClick={() => hold({ ...given, meeting: meeting.id })}
                >
                  {t('entry.title', { name: nameOf(person.body), day: whenOf(meeting.body, today) })}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p>{t('opened.noMeeting')}</p>
      )}
      <Link className={buttonClass({})} href="/one-on-ones">
        {t('rooms.oneOnOnes')}
      </Link>
    </>
  )
}
