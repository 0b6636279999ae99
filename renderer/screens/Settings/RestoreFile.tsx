/** Bringing a journal file back: choose it, see what it holds, then restore it. */

import { useState } from 'react'
import { bridge } from '../../bridge.ts'
import { t } from '../../locales/index.ts'
import { isEmptyJournal } from '../../store/journal.ts'
import { useLive } from '../../store/live.ts'
import { Button } from '../../ui/Button.tsx'
import { PreviewCopy } from '../Rescue/PreviewCopy.tsx'

type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'said'; readonly words: string }
  | { readonly kind: 'preview'; readonly text: string }

/** The button Restore and what follows it. */
export function RestoreFile() {
  const isEmpty = useLive(isEmptyJournal) ?? false
  const [step, setStep] = useState<Step>({ kind: 'idle' })
  const open = async () => {
    const opened = await bridge.openText()
    if (opened.kind === 'read') setStep({ kind: 'preview', text: opened.text })
    if (opened.kind === 'failed')
      setStep({ kind: 'said', words: t('restore.unreadable', { reason: opened.reason }) })
  }
  return (
    <>
      <h3 className="label">{t('settings.restore')}</h3>
      <p>{t(isEmpty || step.kind === 'said' ? 'settings.restore.lead' : 'settings.restore.notEmpty')}</p>
      <div className="row">
        <Button disabled={!isEmpty} onClick={() => void open()}>
          {t('settings.restore')}
        </Button>
      </div>
      {step.kind === 'said' && <output>{step.words}</output>}
      {step.kind === 'preview' && (
        <PreviewCopy
          text={step.text}
          onRestored={(words) => setStep({ kind: 'said', words })}
          onLeave={() => setStep({ kind: 'idle' })}
        />
      )}
    </>
  )
}
