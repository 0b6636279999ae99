/** How many things of each kind a journal file brings, which those are, and how many are here already. */

import { useState } from 'react'
import { useToday } from '../../clock.ts'
import { type Merging, type Thing, type ThingKind, thingKinds } from '../../core/merging.ts'
import { isRow } from '../../core/read-rows.ts'
import { t } from '../../locales/index.ts'
import type { Along } from '../../store/laying.ts'
import style from './TakeIn.module.css'
import { type Names, sayThing } from './thing-words.ts'

interface HeldProps {
  readonly merging: Merging
  readonly along: Along
  readonly names: Names
}

/** A line for each kind there is, which opens to the names. */
export function Held({ merging, along, names }: HeldProps) {
  const lines = thingKinds.map((kind) => {
    const things = merging.things.filter((thing) => thing.kind === kind)
    const of = (stands: Thing['stands']['kind']) => things.filter((thing) => thing.stands.kind === stands)
    return {
      kind,
      fresh: of('new'),
      different: of('different').length,
      deleted: of('deleted').length,
      same: merging.same.get(kind) ?? 0,
    }
  })
  const shown = lines.filter(
    ({ fresh, different, deleted, same }) => fresh.length + different + deleted + same > 0,
  )
  if (shown.length === 0) return <p>{t('importing.holds.nothing')}</p>
  const open = merging.things.filter(
    ({ stands, theirs }) =>
      stands.kind === 'new' && isRow(theirs, 'commitment') && theirs.body.status === 'open',
  ).length
  return (
    <>
      <ul>
        {shown.map((line) => (
          <Line key={line.kind} {...line} names={names} />
        ))}
      </ul>
      {along.goals + along.versions > 0 && <p className="note">{t('importing.along', { ...along })}</p>}
      {open > 0 && <p className="note">{t('importing.open', { count: open })}</p>}
    </>
  )
}

interface LineProps {
  readonly kind: ThingKind
  readonly fresh: readonly Thing[]
  readonly different: number
  readonly deleted: number
  readonly same: number
  readonly names: Names
}

/** How many names are drawn at once. */
const portion = 200

function Line({ kind, fresh, different, deleted, same, names }: LineProps) {
  const today = useToday()
  const [shown, setShown] = useState(0)
  const counts = t('importing.counts', { fresh: fresh.length, different, deleted, same })
  const head = (
    <>
      <span className="label">{t(`importing.kind.${kind}`)}</span>{' '}
      <span className={`num ${style['count']}`}>{counts}</span>
    </>
  )
  if (fresh.length === 0) return <li className={style['kind']}>{head}</li>
  return (
    <li className={style['kind']}>
      <details onToggle={({ currentTarget }) => setShown(currentTarget.open ? portion : 0)}>
        <summary>{head}</summary>
        <ul className={style['names']}>
          {fresh.slice(0, shown).map((thing) => (
            <li key={thing.id}>{sayThing(thing, names, today)}</li>
          ))}
        </ul>
        {shown > 0 && fresh.length > shown && (
          <p className="note">{t('importing.more', { count: fresh.length - shown })}</p>
        )}
      </details>
    </li>
  )
}
