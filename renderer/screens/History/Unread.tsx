/** What of the journal can't be read: said, named by kind, and left where it is. */

import { t } from '../../locales/index.ts'
import type { UnreadKind } from '../../store/rows.ts'
import { Notice } from '../../ui/Notice.tsx'
import style from './History.module.css'

/** The kinds that are part of something else, in the order they are named. */
const parts = [
  'desired',
  'wording',
  'commitment',
  'practice',
  'person',
  'meeting',
  'point',
  'revision',
  'deletion',
] as const

/** A notice for what is damaged and one for what a newer version wrote; nothing while all can be read. */
export function Unread({ unread }: { readonly unread: readonly UnreadKind[] }) {
  if (unread.length === 0) return null
  return (
    <div className={style['notices']}>
      <Why unread={unread} why="damaged" />
      <Why unread={unread} why="newer" />
    </div>
  )
}

function Why({ unread, why }: { readonly unread: readonly UnreadKind[]; readonly why: UnreadKind['why'] }) {
  const countOf = (kind: UnreadKind['kind']) =>
    unread.find((one) => one.kind === kind && one.why === why)?.count ?? 0
  const entries = countOf('reflection')
  const others = parts.filter((kind) => countOf(kind) > 0)
  if (entries === 0 && others.length === 0) return null
  return (
    <Notice title={t(entries > 0 ? 'history.unread' : 'history.unread.parts')}>
      {entries > 0 && <p>{t(`history.unread.${why}`, { count: entries })}</p>}
      {others.length > 0 && (
        <>
          <p>{t(`history.unread.parts.${why}`)}</p>
          <ul>
            {others.map((kind) => (
              <li key={kind}>{t(`history.unread.${kind}`, { count: countOf(kind) })}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
