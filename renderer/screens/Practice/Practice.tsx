/** Practice: the exercises, and what was written in them. */

import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import { beginning } from '../../core/cut.ts'
import type { Exercise } from '../../core/exercise.ts'
import { isOpen } from '../../core/practice.ts'
import { noFilter } from '../../core/search.ts'
import type { Settings } from '../../core/settings.ts'
import { sayDay, t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { practiceNotes } from '../../store/practice.ts'
import { buttonClass } from '../../ui/Button.tsx'
import found from '../History/History.module.css'
import { LastChange } from '../History/LastChange.tsx'
import { useFilter } from '../History/list.ts'
import { usePage } from '../page.ts'
import list from '../Reflect/Reflect.module.css'
import { Basis } from './Basis.tsx'
import { exercisesFor, firstWords, nameOf, titleOf } from './exercises.ts'
import style from './Practice.module.css'

/** The room of the exercises. */
export function Practice({ role }: { readonly role: Settings['role'] }) {
  const heading = usePage(t('rooms.practice'), 'practice')
  const notes = useLive(practiceNotes)
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('rooms.practice')}
        </h1>
        <p className="soft">{t('practice.lead')}</p>
      </header>
      <LastChange only="practice" />
      <ul className={list['audits']}>
        {exercisesFor(role).map((exercise) => (
          <Offer key={exercise.id} exercise={exercise} last={notes?.last.get(exercise.id) ?? null} />
        ))}
      </ul>
      {notes !== undefined && <Notes written={notes.written} unread={notes.unread} />}
    </>
  )
}

/** An exercise with what it is, how long it takes, where it comes from, and when it was done last. */
function Offer({ exercise, last }: { readonly exercise: Exercise; readonly last: Read<'practice'> | null }) {
  const today = useToday()
  const { id, name, opening, minutes, source } = exercise
  const isLeftOpen = last !== null && isOpen(last.body)
  return (
    <li className={list['audit']}>
      <h2>
        <Link className={buttonClass({}, list['begin'])} href={`/practice/${id}`}>
          {name}
        </Link>
      </h2>
      <div className={list['words']}>
        <p className={list['opening']}>{opening}</p>
        <p className="note">
          {t('audit.minutes', { minutes })}
          {last !== null && ' · '}
          {last !== null &&
            t(isLeftOpen ? 'practice.open' : 'practice.last', { day: sayDay(last.body.day, today) })}
        </p>
        <Basis source={source} />
      </div>
    </li>
  )
}

/** How many notes are shown, and how much of each, in characters. */
const shown = 8
const glimpse = 180

interface NotesProps {
  readonly written: readonly Read<'practice'>[]
  readonly unread: number
}

/** The newest notes, with the way to all of them. */
function Notes({ written, unread }: NotesProps) {
  const [, look] = useFilter()
  return (
    <section className={style['notes']} aria-labelledby="notes">
      <h2 className="section" id="notes">
        {t('practice.notes')}
      </h2>
      {unread > 0 && <p>{t('practice.unread', { count: unread })}</p>}
      {written.length === 0 && <p className="soft">{t('practice.notes.none')}</p>}
      <ul>
        {written.slice(0, shown).map((row) => (
          <NoteLine key={row.id} row={row} />
        ))}
      </ul>
      {written.length > 0 && (
        <Link className="link" href="/history" onClick={() => look({ ...noFilter, kind: 'practice' })}>
          {t('practice.notes.all')}
        </Link>
      )}
    </section>
  )
}

function NoteLine({ row: { id, body } }: { readonly row: Read<'practice'> }) {
  const today = useToday()
  const words = firstWords(body)
  return (
    <li className={found['item']}>
      <p className="soft num">{sayDay(body.day, today)}</p>
      <div>
        <p>
          <Link className={found['name']} href={`/practice/notes/${id}`} aria-label={titleOf(body, today)}>
            {nameOf(body)}
          </Link>
          {isOpen(body) && <span className="note"> {t('note.open')}</span>}
        </p>
        {words !== '' && (
          <p className={found['words']} dir="auto">
            {beginning(words, glimpse)}
          </p>
        )}
      </div>
    </li>
  )
}
