/** Every copy there is, in parts by when it was made: what it holds, where it lies, and the way into it. */

import { useEffect } from 'react'
import { useClock } from '../../clock.ts'
import type { CopyGroup } from '../../core/copy-list.ts'
import { capital, saySize, sayWhen, t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { type CopiesRead, type CopyRead, keyOf, type ListedCopy, newestWhole } from './read-through.ts'
import style from './Restore.module.css'
import { sayCopyTrouble, sayHolds, sayPart, sayPlace } from './words.ts'

interface CopyListProps {
  /** The copies of both places, newest first, and each that lies in both as one. */
  readonly copies: readonly ListedCopy[]
  readonly groups: readonly CopyGroup<ListedCopy>[]
  /** The keys of the parts that are open. */
  readonly open: ReadonlySet<string>
  readonly onToggle: (key: string, isOpen: boolean) => void
  readonly onSeen: () => void
  readonly read: CopiesRead
  /** Looks into a copy; null where there is no journal to lay it beside. */
  readonly onLook: ((copy: ListedCopy) => void) | null
}

/** The parts, of which the newest is open at first. */
export function CopyList({ copies, groups, open, onToggle, onSeen, read, onLook }: CopyListProps) {
  useEffect(() => onSeen(), [onSeen])
  const newest = newestWhole(copies, read)
  return (
    <div>
      {groups.map(({ key, part, copies: some }) => (
        <details
          key={key}
          className={style['group']}
          open={open.has(key)}
          onToggle={({ currentTarget }) => onToggle(key, currentTarget.open)}
        >
          <summary>
            <span className="label">{sayPart(part)}</span>{' '}
            <span className={`num ${style['count']}`}>{t('restoring.count', { count: some.length })}</span>
          </summary>
          {open.has(key) && (
            <ul className={`lines ${style['copies']}`}>
              {some.map((copy) => (
                <Line
                  key={keyOf(copy)}
                  copy={copy}
                  read={read.get(keyOf(copy))}
                  isNewest={copy === newest}
                  onLook={onLook}
                />
              ))}
            </ul>
          )}
        </details>
      ))}
    </div>
  )
}

interface LineProps extends Pick<CopyListProps, 'onLook'> {
  readonly copy: ListedCopy
  readonly read: CopyRead | undefined
  readonly isNewest: boolean
}

function Line({ copy, read, isNewest, onLook }: LineProps) {
  const clock = useClock()
  const when = sayWhen(copy.madeAt, clock())
  const place = sayPlace(copy)
  const size = saySize(copy.size)
  return (
    <li>
      <div className={style['copy']}>
        <p>{capital(isNewest ? t('restoring.newest.line', { when }) : when)}</p>
        <p className="note">
          {read?.kind === 'summary'
            ? t('restoring.line', { holds: sayHolds(read.summary), size, place })
            : t('restoring.line.bare', { size, place })}
        </p>
        {read?.kind === 'locked' && <p className="note">{t('restoring.locked')}</p>}
        {read === undefined && <p className="note">{t('restoring.unread')}</p>}
        {read?.kind === 'trouble' && <p className={`note ${style['alarm']}`}>{sayCopyTrouble(read)}</p>}
      </div>
      {onLook !== null && read !== undefined && read.kind !== 'trouble' && (
        <Button small aria-label={t('restoring.look.of', { when, place })} onClick={() => onLook(copy)}>
          {t('restoring.look')}
        </Button>
      )}
    </li>
  )
}
