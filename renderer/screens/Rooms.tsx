/** The main navigation: one link for each room, and a line about where everything is kept. */

import { Link, useLocation } from 'wouter'
import { useClock } from '../clock.ts'
import { type MessageId, sayWhen, t } from '../locales/index.ts'
import { SheetsMark } from '../ui/Marks.tsx'
import style from './Rooms.module.css'
import { useLastCopy } from './copies.ts'
import { enterRoom } from './page.ts'

const rooms: readonly { readonly path: string; readonly name: MessageId }[] = [
  { path: '/', name: 'rooms.today' },
  { path: '/reflect', name: 'rooms.reflect' },
  { path: '/history', name: 'rooms.history' },
  { path: '/insights', name: 'rooms.insights' },
  { path: '/one-on-ones', name: 'rooms.oneOnOnes' },
  { path: '/practice', name: 'rooms.practice' },
  { path: '/library', name: 'rooms.library' },
  { path: '/reports', name: 'rooms.reports' },
  { path: '/settings', name: 'rooms.settings' },
]

/** The slim column of rooms. */
export function Rooms() {
  const [location] = useLocation()
  const here = (path: string) => (path === '/' ? location === '/' : location.startsWith(path))
  return (
    <nav className={style['rooms']} aria-label={t('rooms.label')}>
      <p className={style['name']}>
        <SheetsMark className={style['mark']} />
        <span>{t('app.name')}</span>
      </p>
      <ul className={style['list']}>
        {rooms.map(({ path, name }) => (
          <li key={path}>
            <Link
              className={style['link']}
              href={path}
              aria-current={here(path) ? 'page' : undefined}
              onClick={enterRoom}
            >
              {t(name)}
            </Link>
          </li>
        ))}
      </ul>
      <Foot />
    </nav>
  )
}

function Foot() {
  const clock = useClock()
  const last = useLastCopy()
  return (
    <p className={style['foot']}>
      {t('app.here')}
      <br />
      {last.kind === 'kept' && t('app.copied', { when: sayWhen(last.copy.madeAt, clock()) })}
      {last.kind === 'none' && t('app.notCopied')}
      {last.kind === 'failed' && <span className={style['alarm']}>{t('app.copyFailed')}</span>}
    </p>
  )
}
