/** Saves someone's whole half as plain text, where they say. */

import { useState } from 'react'
import { bridge } from '../../bridge.ts'
import type { Side } from '../../core/side.ts'
import { t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { halfText } from './half.ts'

interface SaveHalfProps {
  /** The half; null where there is nothing to save any more. */
  readonly read: () => Promise<Side | null>
  /** What is said once it is saved at a path. */
  readonly saved: (path: string) => string
}

/** A button; how it went is said beside it. */
export function SaveHalf({ read, saved }: SaveHalfProps) {
  const [said, setSaid] = useState('')
  const save = async () => {
    const half = await read()
    if (half === null) return setSaid(t('together.half.none'))
    const saving = await bridge.saveText(t('together.half.file', { day: half.day }), halfText(half))
    if (saving.kind === 'saved') setSaid(saved(saving.path))
    if (saving.kind === 'failed') setSaid(t('together.half.failed', { reason: saving.reason }))
  }
  return (
    <>
      <p>
        <Button onClick={() => void save()}>{t('together.half.save')}</Button>
      </p>
      <output className="note">{said}</output>
    </>
  )
}
