/** Says what the check of this start found: what was set aside, what the disk held back, and entries that have gone. */

import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useClock, useToday } from '../../clock.ts'
import { sayDay, sayList, sayWhen, t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { inQuarantine } from '../../store/quarantine.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { type Gone, letGoneBe, useFound } from '../checks.ts'
import style from './Quarantine.module.css'
import { sayRow } from './row-words.ts'

/** How many are named; the page of what is set aside has all. */
const named = 5

/** Above every page; nothing while nothing was found. Before the first page there is nowhere to lead: that is `bare`. */
export function Noticed({ bare = false }: { readonly bare?: boolean }) {
  const { withheld, isMost, gone } = useFound()
  return (
    <div className={style['noticed']}>
      {gone !== null && !bare && <Missed gone={gone} />}
      {withheld.length > 0 && !bare && (
        <Notice title={t('quarantine.withheld.title')}>
          <p>{t('quarantine.withheld.text', { count: withheld.length })}</p>
          <div>
            <Link className={buttonClass({})} href="/settings/copies">
              {t('quarantine.toCopies')}
            </Link>
          </div>
        </Notice>
      )}
      {isMost && !bare && (
        <Notice title={t('quarantine.most.title')}>
          <p>{t('quarantine.most.text')}</p>
          <div>
            <Link className={buttonClass({})} href="/settings/copies">
              {t('quarantine.toCopies')}
            </Link>
          </div>
        </Notice>
      )}
      <SetAside bare={bare} />
    </div>
  )
}

function Missed({ gone }: { readonly gone: Gone }) {
  const clock = useClock()
  const today = useToday()
  const when = sayWhen(gone.madeAt, clock())
  const days = gone.kind === 'gone' ? gone.days : []
  const some = days.slice(-named).map((day) => sayDay(day, today))
  const isAll = days.length <= named ? 'yes' : 'no'
  return (
    <Notice title={t(`quarantine.${gone.kind}.title`)}>
      <p>
        {gone.kind === 'gone'
          ? t('quarantine.gone.text', { count: days.length, when, days: sayList(some), isAll })
          : t('quarantine.untold.text', { when })}
      </p>
      <p>{t(`quarantine.${gone.kind}.next`)}</p>
      <div className="row">
        <Link className={buttonClass({})} href="/settings/copies">
          {t('quarantine.toCopies')}
        </Link>
        <Button onClick={letGoneBe}>{t('quarantine.gone.leave')}</Button>
      </div>
    </Notice>
  )
}

/** The newest of what was set aside when a person said that they have seen it. */
const seenKey = 'two-sheets-set-aside-seen'

function SetAside({ bare }: { readonly bare: boolean }) {
  const rows = useLive(inQuarantine)
  const today = useToday()
  const [address] = useLocation()
  const [seen, setSeen] = useState(() => localStorage.getItem(seenKey) ?? '')
  const fresh = (rows ?? []).filter(({ id }) => id > seen)
  const newest = fresh.at(-1)?.id
  if (newest === undefined || address === '/set-aside') return null
  const see = () => {
    localStorage.setItem(seenKey, newest)
    setSeen(newest)
  }
  return (
    <Notice title={t('quarantine.notice.title')} kind="calm">
      <p>{t('quarantine.notice.text', { count: fresh.length })}</p>
      <ul>
        {fresh.slice(0, named).map(({ id, body }) => (
          <li key={id}>{sayRow(body, today)}</li>
        ))}
        {fresh.length > named && <li>{t('quarantine.more', { count: fresh.length - named })}</li>}
      </ul>
      <div className="row">
        {!bare && (
          <Link className={buttonClass({})} href="/set-aside">
            {t('quarantine.look')}
          </Link>
        )}
        <Button onClick={see}>{t('quarantine.seen')}</Button>
      </div>
    </Notice>
  )
}
