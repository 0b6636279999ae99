/** Today: the draft to resume, what one said one would do, and where the sheets lay last. */

import { useState } from 'react'
import { useLocation } from 'wouter'
import { useClock, useToday } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import { mondayOf } from '../../core/day.ts'
import type { Settings } from '../../core/settings.ts'
import { sayWeekday, sayWeekdayName, t } from '../../locales/index.ts'
import { openDrafts } from '../../store/drafts.ts'
import { useLive } from '../../store/live.ts'
import { newestReflections } from '../../store/reflections.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useFacts } from '../facts.ts'
import { usePage } from '../page.ts'
import { Glance } from './Glance.tsx'
import { OpenSheet } from './OpenSheet.tsx'
import { Promises } from './Promises.tsx'
import style from './Today.module.css'
import { YearAgo } from './YearAgo.tsx'

/** The home one comes back to. */
export function Today({ settings }: { readonly settings: Settings }) {
  const today = useToday()
  const drafts = useLive(openDrafts)
  const newest = useLive(() => newestReflections(1))
  const heading = usePage(t('rooms.today'), drafts === undefined || newest === undefined ? '' : 'today')
  if (drafts === undefined || newest === undefined) return null
  const [draft, ...others] = drafts.rows
  const latest = newest.rows[0]?.body
  const week = latest === undefined ? 'first' : latest.forWeek === mondayOf(today) ? 'done' : 'open'
  const lead =
    draft === undefined ? t(`today.lead.${week}`) : t('today.lead.draft', { name: draft.body.auditName })
  const unread = drafts.unread.length + newest.unread.length
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {sayWeekday(today)}
        </h1>
        <p className="soft">{lead}</p>
      </header>
      <div className={style['today']}>
        <div className={style['main']}>
          <Mended />
          {unread > 0 && (
            <Notice title={t('settings.data')}>
              <p>{t('today.unread', { count: unread })}</p>
            </Notice>
          )}
          {draft === undefined ? <BlankSheet week={week} settings={settings} /> : <OpenSheet row={draft} />}
          {others.length > 0 && <Others rows={others} />}
          <Promises />
        </div>
        <aside className={style['aside']}>
          <Glance />
          <YearAgo />
        </aside>
      </div>
    </>
  )
}

const sentences = { first: 'today.nothing', open: 'today.nothing.week', done: 'today.lead.blank' } as const

/** The blank sheet with one sentence and one button. */
function BlankSheet({
  week,
  settings,
}: {
  readonly week: keyof typeof sentences
  readonly settings: Settings
}) {
  const [, navigate] = useLocation()
  return (
    <Sheet kind="is" stacked className={style['blank']}>
      <p className={style['sentence']}>{t(sentences[week])}</p>
      {week !== 'done' && settings.weekday !== null && (
        <p className="soft">{rhythm(settings.weekday, settings.time)}</p>
      )}
      <Button kind="main" onClick={() => navigate('/reflect')}>
        {t('today.begin')}
      </Button>
    </Sheet>
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

/** Says that the store guard cut an unfinished record, until it is read. */
function Mended() {
  const store = useFacts()?.store
  const clock = useClock()
  const [isRead, setRead] = useState(() => sessionStorage.getItem('mended-read') !== null)
  if (store?.kind !== 'mended' || isRead) return null
  const read = () => {
    sessionStorage.setItem('mended-read', clock().at)
    setRead(true)
  }
  return (
    <Notice title={t('mended.title')} kind="calm">
      <p>{t('mended.text', { bytes: store.droppedBytes })}</p>
      <p className="path">{store.kept}</p>
      <div>
        <Button onClick={read}>{t('mended.ok')}</Button>
      </div>
    </Notice>
  )
}

/** The day one aims for, with its time where one was given. */
function rhythm(weekday: number, time: string): string {
  const day = sayWeekdayName(weekday)
  return time === '' ? t('today.rhythm', { day }) : t('today.rhythm.time', { day, time })
}
