/** Two buttons that choose all of some answers at once, or none of them. */

import type { ReactNode } from 'react'
import { t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import type { Current } from './current.ts'

interface ShowAllProps {
  /** What the answers are of. */
  readonly label: string
  /** Their names in the report's `shown`. */
  readonly names: readonly string[]
  readonly current: Current
  /** Stands before them. */
  readonly children?: ReactNode
}

/** Chooses some answers, or takes them back, by what is stored by then. */
export const showIn =
  ({ change }: Current) =>
  (some: readonly string[], areShown: boolean) => {
    const names = new Set(some)
    change(({ shown: now }) => ({
      shown: [...now.filter((name) => !names.has(name)), ...(areShown ? some : [])],
    }))
  }

/** Each is there while it would change anything. */
export function ShowAll({ label, names, current, children }: ShowAllProps) {
  const known = new Set(current.report.shown)
  const shown = names.filter((name) => known.has(name)).length
  const show = showIn(current)
  return (
    <div className="row">
      {children}
      {shown < names.length && (
        <Button small onClick={() => show(names, true)}>
          {t('reports.answers.all', { label })}
        </Button>
      )}
      {shown > 0 && (
        <Button small onClick={() => show(names, false)}>
          {t('reports.answers.hide', { label })}
        </Button>
      )}
    </div>
  )
}
