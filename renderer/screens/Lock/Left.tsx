/** Names what was left behind in clear when the lock was turned on, and copies that are not under it yet. */

import { t } from '../../locales/index.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useUnclosed } from '../closing-copies.ts'

interface LeftProps {
  readonly paths: readonly string[]
  readonly of?: 'remnants' | 'copies'
}

/** A notice with the paths; nothing where there are none. */
export function Left({ paths, of = 'remnants' }: LeftProps) {
  if (paths.length === 0) return null
  const isCopies = of === 'copies'
  return (
    <Notice title={t(isCopies ? 'lock.unclosed' : 'lock.left')}>
      <p>{t(isCopies ? 'lock.unclosed.text' : 'lock.left.text')}</p>
      <ul>
        {paths.map((path) => (
          <li key={path} className="path">
            {path}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Copies that could not be rewritten for the lock as it is now. */
export const Unclosed = () => <Left paths={useUnclosed()} of="copies" />
