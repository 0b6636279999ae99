/** The way back to what stood before a journal file was taken in, also after a restart. */

import { useState } from 'react'
import { bridge } from '../../bridge.ts'
import { useClock } from '../../clock.ts'
import { sayWhen, t } from '../../locales/index.ts'
import { readWholeFile } from '../../store/files.ts'
import { undoImport } from '../../store/import-receipt.ts'
import { useLive } from '../../store/live.ts'
import { forgetImport, lastImport } from '../../store/receipt.ts'
import { Button } from '../../ui/Button.tsx'

interface UndoTakingProps {
  /** What the words of a failure belong to: they go when it changes. */
  readonly of: unknown
  /** Called with a sentence that says so. */
  readonly onUndone: (words: string) => void
}

/** When a file was taken in, with the button that takes it back; nothing where there is no way back. */
export function UndoTaking({ of, onUndone }: UndoTakingProps) {
  const clock = useClock()
  const [said, setSaid] = useState<{ readonly of: unknown; readonly words: string } | null>(null)
  const receipt = useLive(lastImport, []) ?? null
  const words = said !== null && said.of === of ? said.words : ''
  const undo = async () => {
    const undone = await undoImport(async (name) => readWholeFile(await bridge.offerCopy('inside', name, 0)))
    if (undone.kind === 'undone') {
      setSaid(null)
      return onUndone(t('importing.undone'))
    }
    const { why, reason } = undone
    // There is no way back any more; the copy stays, and can be restored.
    if (why === 'changed' || why === 'copy') await forgetImport(clock().at)
    setSaid({ of, words: t(`importing.undo.${why}`, { copy: receipt?.copy ?? '', reason }) })
  }
  return (
    <>
      {receipt !== null && (
        <div className="row">
          <p>{t(`importing.taken.${receipt.way}`, { when: sayWhen(receipt.at, clock()) })}</p>
          <Button onClick={() => void undo()}>{t('undo.undo')}</Button>
        </div>
      )}
      {words !== '' && <p role="alert">{words}</p>}
    </>
  )
}
