/** What a copy or a file holds once it was read, with what can be done with it; or why nothing can. */

import { t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PreviewCopy } from '../Rescue/PreviewCopy.tsx'
import { TakeIn } from '../Settings/TakeIn.tsx'
import type { Step } from './flow.ts'
import { OpenCopy } from './OpenCopy.tsx'
import { sayTrouble } from './words.ts'

interface BroughtProps {
  readonly step: Step
  readonly onLeave: () => void
  /** Called with a sentence that says what was done. */
  readonly onDone: (words: string) => void
}

/** The sheet that follows the choice; nothing before it. */
export function Brought({ step, onLeave, onDone }: BroughtProps) {
  if (step.kind === 'empty') return <PreviewCopy file={step.file} onRestored={onDone} onLeave={onLeave} />
  if (step.kind === 'laid')
    return (
      <TakeIn
        key={step.turn}
        preview={step.preview}
        name={step.name}
        mayReplace={step.way === 'restore'}
        onDone={onDone}
        onLeave={onLeave}
      />
    )
  if (step.kind === 'locked')
    return <OpenCopy name={step.name} envelope={step.envelope} onKey={step.open} onLeave={onLeave} />
  if (step.kind !== 'refused') return null
  return (
    <Notice title={t('importing.refused', { name: step.name })} level={3}>
      <p>{sayTrouble(step.troubled)}</p>
      <div>
        <Button onClick={onLeave}>{t('restore.not')}</Button>
      </div>
    </Notice>
  )
}
