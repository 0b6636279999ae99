/** Opening a shared audit: choose the file, see what is in it and how it stands to one's own, then take it or leave it. */

import { useRef, useState } from 'react'
import { Link } from 'wouter'
import { bridge } from '../../bridge.ts'
import { useClock } from '../../clock.ts'
import { t } from '../../locales/index.ts'
import { previewShared, type Receipt, type SharedPreview, undoReceive } from '../../store/sharing.ts'
import { perform } from '../../store/writes.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useGiven } from '../given.ts'
import { library } from '../library.ts'
import { usePage } from '../page.ts'
import style from './Edit.module.css'
import { pathOf } from './EditFrame.tsx'
import { BackToLibrary } from './Gone.tsx'
import { PreviewShared } from './PreviewShared.tsx'
import { refusalWords } from './refusal.ts'

type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'unopened'; readonly reason: string }
  | { readonly kind: 'opened'; readonly preview: SharedPreview; readonly name: string; readonly turn: number }
  | { readonly kind: 'taken'; readonly receipt: Receipt; readonly audit: string }
  | { readonly kind: 'undone' | 'kept' }

/** The page on which a shared audit is opened. */
export function Receive() {
  const heading = usePage(t('own.receive'), 'receive')
  const [step, setStep] = useState<Step>({ kind: 'idle' })
  // What was chosen for one file must not be taken for another, also where both have the same name.
  const turn = useRef(0)
  const show = async (text: string, name: string) => {
    const preview = await previewShared(text, library().questions)
    turn.current += 1
    setStep({ kind: 'opened', preview, name, turn: turn.current })
  }
  const open = async () => {
    const opened = await bridge.openText()
    if (opened.kind === 'failed') setStep({ kind: 'unopened', reason: opened.reason })
    if (opened.kind === 'read') await show(opened.text, opened.name)
  }
  useGiven('audit', ({ text, name }) => void show(text, name))
  return (
    <div className={style['preview']}>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('own.receive')}
        </h1>
        <p className="soft">{t('own.receive.lead')}</p>
      </header>
      <div className="row">
        <Button kind={step.kind === 'opened' ? 'plain' : 'main'} onClick={() => void open()}>
          {t('own.receive.choose')}
        </Button>
        <BackToLibrary />
      </div>
      {step.kind === 'unopened' && <p role="alert">{t('restore.unreadable', { reason: step.reason })}</p>}
      {step.kind === 'opened' && step.preview.kind === 'refused' && (
        <Notice title={t('own.refused', { name: step.name })}>
          <p>{refusalWords(step.preview)}</p>
          <p>{t('own.refused.nothing')}</p>
        </Notice>
      )}
      {step.kind === 'opened' && step.preview.kind === 'read' && (
        <PreviewShared
          key={step.turn}
          preview={step.preview}
          onTaken={(receipt, audit) => setStep({ kind: 'taken', receipt, audit })}
          onLeave={() => setStep({ kind: 'idle' })}
        />
      )}
      {step.kind === 'taken' && (
        <Taken
          receipt={step.receipt}
          audit={step.audit}
          onUndone={(undone) => setStep({ kind: undone ? 'undone' : 'kept' })}
        />
      )}
      {step.kind === 'undone' && <p role="status">{t('own.receive.undone')}</p>}
      {step.kind === 'kept' && <p role="alert">{t('own.receive.notUndone')}</p>}
    </div>
  )
}

interface TakenProps {
  readonly receipt: Receipt
  readonly audit: string
  readonly onUndone: (undone: boolean) => void
}

/** What was taken, with the way to it and the way back. */
function Taken({ receipt, audit, onUndone }: TakenProps) {
  const clock = useClock()
  const count = receipt.written.length
  const undo = () => perform(async () => onUndone(await undoReceive(receipt, clock().at)))
  const there = receipt.written.find(({ row }) => row.kind === 'audit')?.row.id ?? audit
  return (
    <Notice title={t('own.receive.done', { count })} kind="calm">
      <div className="row">
        <Link className={buttonClass({ kind: 'main' })} href={pathOf({ kind: 'audit', id: there })}>
          {t('own.receive.look')}
        </Link>
        {count > 0 && <Button onClick={undo}>{t('undo.undo')}</Button>}
      </div>
    </Notice>
  )
}
