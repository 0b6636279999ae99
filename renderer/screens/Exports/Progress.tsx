/** How far the saving of a file is, what came of it, and the way to give it up. */

import { useEffect, useLayoutEffect, useRef } from 'react'
import { t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Later } from '../../ui/Later.tsx'
import style from './Exports.module.css'
import type { Stands } from './saving.ts'

interface ProgressProps {
  readonly stands: Stands
  readonly onCancel: () => void
  /** Called when the way to give it up goes while it has the focus. */
  readonly onOver: () => void
}

/** Where the saving stands, in words, and the way to give it up. */
export function Progress({ stands, onCancel, onOver }: ProgressProps) {
  const isBusy = stands.kind !== 'idle'
  // One file is there at once or not at all.
  const canEnd = stands.kind === 'making' || stands.kind === 'savingFolder'
  return (
    <div className={style['progress']}>
      <output className="path">{stands.kind === 'idle' ? stands.said : t(`exports.${stands.kind}`)}</output>
      {isBusy && <Later>{t('exports.long')}</Later>}
      {canEnd && <Cancel onCancel={onCancel} onOver={onOver} />}
    </div>
  )
}

function Cancel({ onCancel, onOver }: Omit<ProgressProps, 'stands'>) {
  const button = useRef<HTMLButtonElement>(null)
  const over = useRef(onOver)
  useEffect(() => {
    over.current = onOver
  })
  useLayoutEffect(() => {
    const { current } = button
    return () => {
      if (document.activeElement === current) over.current()
    }
  }, [])
  return (
    <Button ref={button} onClick={onCancel}>
      {t('reports.cancel')}
    </Button>
  )
}
