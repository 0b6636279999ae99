/** One-on-ones: the people one meets with, and how the meetings with each stand. */

import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import type { Day } from '../../core/day.ts'
import { overdue } from '../../core/rhythm.ts'
import { sayDay, t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { type Pair, readPairs } from '../../store/pairs.ts'
import found from '../History/History.module.css'
import { LastChange } from '../History/LastChange.tsx'
import { usePage } from '../page.ts'
import { AddPerson } from '../Person/AddPerson.tsx'
import { How } from './How.tsx'
import style from './OneOnOnes.module.css'
import { agoOf, nameOf, personPath, whenOf } from './words.ts'

/** The room. */
export function OneOnOnes() {
  const read = useLive(readPairs)
  const heading = usePage(t('rooms.oneOnOnes'), read === undefined ? '' : 'one-on-ones')
  if (read === undefined) return null
  const here = read.pairs.filter(({ person }) => !person.body.archived)
  const away = read.pairs.filter(({ person }) => person.body.archived)
  const unread = read.unread.length
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('rooms.oneOnOnes')}
        </h1>
        <p className="soft">{t('meet.lead')}</p>
      </header>
      <LastChange only="pair" />
      {unread > 0 && <p>{t('today.unread', { count: unread })}</p>}
      {read.pairs.length === 0 && unread === 0 ? <How /> : <People pairs={here} />}
      {away.length > 0 && (
        <section className={style['away']} aria-labelledby="away">
          <h2 className="section" id="away">
            {t('meet.away')}
          </h2>
          <People pairs={away} isAway />
        </section>
      )}
    </>
  )
}

/** The people with the way to add one. */
function People({ pairs, isAway = false }: { readonly pairs: readonly Pair[]; readonly isAway?: boolean }) {
  return (
    <div className={style['people']}>
      <ul>
        {pairs.map((pair) => (
          <Line key={pair.person.id} pair={pair} />
        ))}
      </ul>
      {!isAway && <AddPerson />}
      {!isAway && pairs.some(({ person }) => person.body.relation === 'led') && (
        <Link className="link" href="/one-on-ones/team">
          {t('team.link')}
        </Link>
      )}
    </div>
  )
}

/** One person: who they are, and how the meetings with them stand. */
function Line({ pair: { person, next, last, open } }: { readonly pair: Pair }) {
  const today = useToday()
  const { body, id } = person
  const late = overdue(body, { next: next?.body ?? null, last: last?.body ?? null }, today)
  const said = [
    next !== null && next.body.day >= today ? t('meet.next', { when: whenOf(next.body, today) }) : '',
    late === null ? '' : lateWords(late, today),
    last === null
      ? ''
      : t('meet.last', { day: sayDay(last.body.day, today), ago: agoOf(last.body.day, today) }),
    open === 0 ? '' : t('meet.open', { count: open }),
  ]
  return (
    <li className={style['person']}>
      <div>
        <Link className={found['name']} href={personPath(id)}>
          {nameOf(body)}
        </Link>
        <p className="note">{body.role}</p>
      </div>
      <div>
        {said
          .filter((words) => words !== '')
          .map((words) => (
            <p key={words} className="soft">
              {words}
            </p>
          ))}
      </div>
    </li>
  )
}

/** What is quietly said of a meeting whose day has passed, or of a rhythm that is behind. */
function lateWords(late: NonNullable<ReturnType<typeof overdue>>, today: Day): string {
  const day = sayDay(late.day, today)
  return late.kind === 'planned' ? t('meet.late.planned', { day }) : t('meet.late.rhythm', { day })
}
