/** The main navigation: one link for each room, and a line about where everything is kept. */

import { Link, useLocation } from 'wouter'
import { useClock } from '../clock.ts'
import { commandOf } from '../commands.ts'
import { sayWhen, t } from '../locales/index.ts'
import { notForInsights, readyForInsights } from '../store/insights.ts'
import { SheetsMark } from '../ui/Marks.tsx'
import style from './Rooms.module.css'
import { useCopies } from './copy-places.ts'
import { enterRoom } from './page.ts'
import { rooms } from './room-paths.ts'

interface RoomsProps {
  /** Who may sit here is known; before, only the app's name shows: the laptop may be handed over to someone else. */
  readonly isKnown: boolean
}

/** The slim column of rooms. */
export function Rooms({ isKnown }: RoomsProps) {
  return (
    <nav className={style['rooms']} aria-label={t('rooms.label')}>
      <p className={style['name']}>
        <SheetsMark className={style['mark']} />
        <span>{t('app.name')}</span>
      </p>
      {isKnown && <List />}
      {isKnown && <Foot />}
    </nav>
  )
}

/** Of all rooms Insights has most to make ready: it begins when the pointer or the focus comes to its link. */
const comingToInsights = () => {
  readyForInsights()
  void import('./Insights/Insights.tsx').catch(() => undefined)
}
const nearInsights = {
  onPointerEnter: comingToInsights,
  onFocus: comingToInsights,
  onPointerLeave: notForInsights,
  onBlur: notForInsights,
}

function List() {
  const [location] = useLocation()
  const here = (path: string) => (path === '/' ? location === '/' : location.startsWith(path))
  return (
    <ul className={style['list']}>
      {rooms.map(({ id, path }) => (
        <li key={path}>
          <Link
            className={style['link']}
            href={path}
            aria-current={here(path) ? 'page' : undefined}
            onClick={enterRoom}
            {...(path === '/insights' && !here(path) && nearInsights)}
          >
            {t(commandOf(id).label)}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Foot() {
  const clock = useClock()
  const { inside, folder } = useCopies()
  const isFailed = inside.failed !== null || (folder !== null && folder.failed !== null)
  const said =
    inside.last === null ? t('app.notCopied') : t('app.copied', { when: sayWhen(inside.last, clock()) })
  return (
    <p className={style['foot']}>
      {t(folder === null ? 'app.here' : 'app.here.folder')}
      <br />
      {isFailed ? <span className={style['alarm']}>{t('app.copyFailed')}</span> : said}
    </p>
  )
}
