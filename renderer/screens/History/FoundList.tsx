/** The list of what was found, and where it stood when it was left. */

import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import type { Day } from '../../core/day.ts'
import type { FoundItem } from '../../core/search.ts'
import { sayDay, t } from '../../locales/index.ts'
import { HitText } from '../../ui/Hit.tsx'
import { LongList } from '../../ui/LongList.tsx'
import { IsMark, WantMark } from '../../ui/Marks.tsx'
import { library } from '../library.ts'
import { partName } from '../Practice/exercises.ts'
import { focusBack, goFrom, heights, usePlace } from './list.ts'
import style from './History.module.css'

/** A line's height before it was measured, in pixels. */
const lineHeight = 104

/** The list; its place in the window is found again on return. */
export function FoundList({ items }: { readonly items: readonly FoundItem[] }) {
  usePlace()
  const today = useToday()
  const line = (at: number) => {
    const item = items[at]
    return item === undefined ? null : <Item item={item} today={today} />
  }
  return (
    <div className={style['list']}>
      <LongList keys={items.map(({ id }) => id)} line={line} lineHeight={lineHeight} heights={heights} />
    </div>
  )
}

/** One line: the day, what it is, and where the words stand in it. */
function Item({ item, today }: { readonly item: FoundItem; readonly today: Day }) {
  const { hit } = item
  return (
    <div className={style['item']}>
      <p className="soft num">{sayDay(item.day, today)}</p>
      <div>
        <p>
          {item.kind !== 'commitment' ? (
            <Link
              ref={(link: HTMLElement | null) => focusBack('list', pageOf(item), link)}
              className={style['name']}
              href={pageOf(item)}
              onClick={() => goFrom('list')}
            >
              {titleOf(item)}
            </Link>
          ) : (
            <span className="label">{titleOf(item)}</span>
          )}
        </p>
        <p className={`note ${style['which']}`}>
          {hit !== null && hit.match !== '' && hit.sheet === 'is' && <IsMark />}
          {hit !== null && hit.match !== '' && hit.sheet === 'want' && <WantMark />}
          {hit !== null && hit.match !== '' && labelOf(item, hit.label)}
          {(hit === null || hit.match === '') &&
            item.kind === 'entry' &&
            t('history.answered', { answered: item.answered, total: item.total })}
        </p>
        {hit !== null && (
          <p className={style['words']} dir="auto">
            <HitText before={hit.before} match={hit.match} after={hit.after} />
          </p>
        )}
      </div>
    </div>
  )
}

/** The page of what a line is about. */
function pageOf({ id, kind }: FoundItem): string {
  if (kind === 'entry') return `/history/${id}`
  return kind === 'meeting' ? `/one-on-ones/${id}` : `/practice/notes/${id}`
}

/** What a line is called. */
function titleOf(item: FoundItem): string {
  if (item.kind === 'entry') return item.title
  if (item.kind === 'commitment')
    return item.title === '' ? t('history.commitment') : t('history.commitment.of', { name: item.title })
  if (item.kind === 'meeting') return t('history.meeting', { name: item.title })
  return library().exercises.find(({ id }) => id === item.title)?.name ?? item.title
}

const meetingParts = ['notes', 'agreed', 'point'] as const

/** The name of what a hit stands in. What is kept of an exercise may know only its id. */
function labelOf(item: FoundItem, label: string): string {
  const part = meetingParts.find((one) => item.kind === 'meeting' && one === label)
  if (part !== undefined) return t(`history.meeting.${part}`)
  return item.kind === 'practice' ? partName(item.title, label) : label
}
