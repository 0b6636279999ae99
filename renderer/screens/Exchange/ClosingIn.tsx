/** A closing file that was chosen: opened, looked at, taken into one's own journal once, and undone. */

import { useState } from 'react'
import { useClock } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import type { Person } from '../../core/person.ts'
import { t } from '../../locales/index.ts'
import { attempt } from '../../store/attempt.ts'
import {
  type ClosingPreview,
  openClosing,
  type Taken,
  takeClosing,
  undoClosing,
} from '../../store/closing.ts'
import type { Refused } from '../../store/exchange.ts'
import { perform } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { calledOf } from '../OneOnOnes/words.ts'
import { toHeading, useArrival } from './arrival.ts'
import { ClosingSheet } from './ClosingSheet.tsx'
import { deriveKey } from './key.ts'
import { PhraseForm } from './PhraseForm.tsx'
import { RefusedFile } from './RefusedFile.tsx'

interface ClosingInProps {
  readonly person: Read<'person'>
  readonly meeting: Read<'meeting'>
  readonly text: string
  /** The file's name. */
  readonly file: string
  readonly onLeave: () => void
}

type Step =
  | { readonly kind: 'idle' | 'opening' | 'gone' | 'undone' | 'kept' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'taken'; readonly taken: Taken }
  | Refused
  | ClosingPreview

/** From the passphrase to what was done. */
export function ClosingIn({ person, meeting, text, file, onLeave }: ClosingInProps) {
  const clock = useClock()
  const [step, setStep] = useState<Step>({ kind: 'idle' })
  const open = async (phrase: string) => {
    setStep({ kind: 'opening' })
    setStep(await attempt(() => openClosing(meeting.id, text, phrase, deriveKey)))
  }
  const take = (preview: ClosingPreview) =>
    perform(async () => setStep({ kind: 'taken', taken: await takeClosing(meeting.id, preview, clock().at) }))
  const undo = (taken: Taken) =>
    perform(async () => {
      setStep({ kind: (await undoClosing(taken)) ? 'undone' : 'kept' })
      toHeading()
    })
  return (
    <>
      {(step.kind === 'idle' ||
        step.kind === 'opening' ||
        step.kind === 'failed' ||
        step.kind === 'refused') && (
        <PhraseForm
          label={t('exchange.closing.phrase', { file })}
          take={t('exchange.closing.open')}
          isBusy={step.kind === 'opening'}
          onOpen={(phrase) => void open(phrase)}
        >
          <Button onClick={onLeave}>{t('exchange.closing.leave')}</Button>
        </PhraseForm>
      )}
      <output>
        {step.kind === 'opening' && t('exchange.making')}
        {step.kind === 'failed' && t('exchange.failed', { reason: step.reason })}
        {step.kind === 'gone' && t('exchange.closing.gone')}
        {step.kind === 'undone' && t('exchange.closing.undone')}
        {step.kind === 'kept' && t('exchange.closing.notUndone')}
      </output>
      {step.kind === 'refused' && <RefusedFile name={file} refused={step} />}
      {step.kind === 'read' && (
        <Preview preview={step} person={person.body} onTake={() => take(step)} onLeave={onLeave} />
      )}
      {step.kind === 'taken' && <Done onUndo={() => undo(step.taken)} />}
    </>
  )
}

interface PreviewProps {
  readonly preview: ClosingPreview
  readonly person: Person
  readonly onTake: () => void
  readonly onLeave: () => void
}

/** What is in the file, and the two ways to go on; only that, where all of it was taken before. */
function Preview({ preview, person, onTake, onLeave }: PreviewProps) {
  const heading = useArrival<HTMLHeadingElement>()
  return (
    <>
      <h3 className="label" ref={heading} tabIndex={-1}>
        {t('exchange.closing.in', { name: calledOf(person) })}
      </h3>
      <ClosingSheet closing={preview.closing} person={person} />
      {preview.held.length > 0 && (
        <Notice level={3} kind="calm" title={t('exchange.closing.held', { count: preview.held.length })}>
          <p>{t('exchange.closing.held.lead')}</p>
          <ul>
            {preview.held.map(({ id, cue, act }) => (
              <li key={id} dir="auto">
                {act.trim() === '' ? cue : act}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {preview.isTaken && preview.held.length === 0 ? (
        <Notice level={3} kind="calm" title={t('exchange.closing.again')}>
          <p>{t('exchange.closing.again.lead')}</p>
        </Notice>
      ) : (
        <div className="row">
          {!preview.isTaken && (
            <Button kind="main" onClick={onTake}>
              {t('exchange.closing.do')}
            </Button>
          )}
          <Button onClick={onLeave}>{t('exchange.closing.leave')}</Button>
        </div>
      )}
    </>
  )
}

/** What was done, and the way back. */
function Done({ onUndo }: { readonly onUndo: () => void }) {
  const button = useArrival<HTMLButtonElement>()
  return (
    <Notice level={3} kind="calm" title={t('exchange.closing.done')}>
      <div className="row">
        <Button ref={button} onClick={onUndo}>
          {t('undo.undo')}
        </Button>
      </div>
    </Notice>
  )
}
