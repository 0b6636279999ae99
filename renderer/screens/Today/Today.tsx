/** Today: the draft to resume, what one said one would do, and where the sheets lay last. */

import { useLocation } from 'wouter'
import { useToday } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import { type Day, mondayOf } from '../../core/day.ts'
import type { Role } from '../../core/question.ts'
import { rolesOf, type Settings } from '../../core/settings.ts'
import { sayWeekday, t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import type { ReadAll } from '../../store/rows.ts'
import { readToday, takeTodayAhead } from '../../store/today.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { usePage } from '../page.ts'
import { useStarving } from '../Unreadable.tsx'
import { BlankSheet, type WeekState } from './BlankSheet.tsx'
import { CopyTroubles } from './CopyTroubles.tsx'
import { Glance } from './Glance.tsx'
import { MeetingsSoon } from './MeetingsSoon.tsx'
import { Mended } from './Mended.tsx'
import { OpenRuns } from './OpenRuns.tsx'
import { OpenSheet } from './OpenSheet.tsx'
import { Promises } from './Promises.tsx'
import { Reminded } from './Reminded.tsx'
import style from './Today.module.css'
import { YearAgo } from './YearAgo.tsx'

/** The home one comes back to. */
export function Today({ settings }: { readonly settings: Settings }) {
  const today = useToday()
  const read = useLive(
    () => readToday(today),
    [today],
    () => takeTodayAhead(today),
  )
  const isStarving = useStarving()
  const heading = usePage(t('rooms.today'), read !== undefined || isStarving ? 'today' : '')
  const title = (
    <h1 className="title" ref={heading} tabIndex={-1}>
      {sayWeekday(today)}
    </h1>
  )
  if (read === undefined) return isStarving ? <header className="head">{title}</header> : null
  const { drafts, newest, weekly } = read
  const [draft, ...others] = drafts.rows
  const week = weekState(mondayOf(today), weekly, newest, settings)
  const lead =
    draft === undefined ? t(`today.lead.${week}`) : t('today.lead.draft', { name: draft.body.auditName })
  const unread = drafts.unread.length + newest.unread.length
  return (
    <>
      <header className="head">
        {title}
        <p className="soft">{lead}</p>
      </header>
      <div className={style['today']}>
        <div className={style['main']}>
          <Mended />
          <CopyTroubles />
          {unread > 0 && (
            <Notice title={t('settings.data')}>
              <p>{t('today.unread', { count: unread })}</p>
            </Notice>
          )}
          <Reminded />
          <MeetingsSoon />
          {draft === undefined ? <BlankSheet week={week} settings={settings} /> : <OpenSheet row={draft} />}
          {others.length > 0 && <Others rows={others} />}
          <OpenRuns role={settings.role} />
          <Promises />
        </div>
        <div className={style['aside']}>
          <Glance />
          <YearAgo />
        </div>
      </div>
    </>
  )
}

/** Drafts of other audits. */
function Others({ rows }: { readonly rows: readonly Read<'draft'>[] }) {
  const [, navigate] = useLocation()
  return (
    <section aria-labelledby="others">
      <h2 className="section" id="others">
        {t('today.others')}
      </h2>
      <ul className={style['others']}>
        {rows.map(({ id, body }) => (
          <li key={id}>
            <Button onClick={() => navigate(`/reflect/${id}`)}>
              {t('today.resumeOther', { name: body.auditName })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How this week stands: a missed week is simply open, or was let go. */
function weekState(
  week: Day,
  written: ReadonlySet<Role>,
  { rows, unread }: ReadAll<'reflection'>,
  settings: Settings,
): WeekState {
  const due = rolesOf(settings.role).filter((role) => !written.has(role))
  if (due.length === 0) return 'done'
  if (settings.excused.includes(week)) return 'excused'
  if (rows.length === 0 && unread.length === 0) return 'first'
  if (written.size > 0 && settings.role === 'both') return 'half'
  return rows[0]?.body.forWeek === week ? 'other' : 'open'
}
