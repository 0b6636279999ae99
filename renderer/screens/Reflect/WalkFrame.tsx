/** What stands around a page of the walk: which audit and week it is, whether it is saved, and the way on. */

import { type ReactNode, useState, useSyncExternalStore } from 'react'
import { useClock } from '../../clock.ts'
import { sayDay, t } from '../../locales/index.ts'
import type { DraftEditor } from '../../store/draft-editor.ts'
import { onSaving, retryNow, savingNow } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import style from './Walk.module.css'

interface WalkFrameProps {
  readonly editor: DraftEditor
  readonly sheet: 'is' | 'want'
  /** Stands above the sheet, on the desk. */
  readonly before?: ReactNode
  readonly children: ReactNode
}

/** The audit's name, the week, and the page. */
export function WalkFrame({ editor, sheet, before, children }: WalkFrameProps) {
  const clock = useClock()
  const draft = editor.state().draft.body
  return (
    <div className={[style['walk'], sheet === 'want' ? style['walkWant'] : ''].join(' ')}>
      <div className={style['where']}>
        <p className="label">{draft.auditName}</p>
        <p className="note">{t('week.of', { day: sayDay(draft.forWeek, clock().day) })}</p>
        <Saved />
      </div>
      <div className={style['before']}>
        <SavingNotice editor={editor} />
        {before}
      </div>
      {children}
    </div>
  )
}

/** Says that everything is stored, quietly. */
function Saved() {
  const saving = useSyncExternalStore(onSaving, savingNow)
  return <output className="note end">{saving.kind === 'saved' && t('saving.saved')}</output>
}

/** Everything written in a draft, as plain text to carry away. */
function allWords(editor: DraftEditor): string {
  const draft = editor.state().draft.body
  const answers = editor.written().flatMap(({ item, answer }) => {
    const label = editor.wording(item)?.label ?? item.question
    return [answer.first.text, answer.wish.text]
      .filter((text) => text.trim() !== '')
      .map((text) => `${label}\n${text}`)
  })
  const plans = draft.plans.map(({ cue, act, shows }) => [cue, act, shows].join('\n'))
  return [draft.auditName, draft.event, ...answers, ...plans]
    .filter((part) => part.trim() !== '')
    .join('\n\n')
}

/** Lasts while anything could not be stored: what to do, a way to copy it out, and another try. */
export function SavingNotice({ editor }: { readonly editor: DraftEditor }) {
  const saving = useSyncExternalStore(onSaving, savingNow)
  const [copied, setCopied] = useState<'saving.copied' | 'saving.copyFailed' | null>(null)
  if (saving.kind !== 'failed') return null
  const copy = () =>
    navigator.clipboard.writeText(allWords(editor)).then(
      () => setCopied('saving.copied'),
      () => setCopied('saving.copyFailed'),
    )
  return (
    <Notice title={t('saving.failed.title')}>
      <p>{t('saving.failed.text')}</p>
      <p className="note">{t('saving.failed.reason', { reason: saving.reason })}</p>
      <div className="row">
        <Button onClick={() => void copy()}>{t('saving.copy')}</Button>
        <Button onClick={retryNow}>{t('saving.again')}</Button>
        <output>{copied !== null && t(copied)}</output>
      </div>
    </Notice>
  )
}

interface TurnbarProps {
  readonly onBack?: (() => void) | undefined
  readonly onSkip?: () => void
  readonly onNext: () => void
  readonly next: string
}

/** The foot of a sheet: back, skip, and on. */
export function Turnbar({ onBack, onSkip, onNext, next }: TurnbarProps) {
  return (
    <div className={`${style['turnbar']} ${style['stay']}`}>
      {onBack && <Button onClick={onBack}>{t('walk.back')}</Button>}
      {onSkip && (
        <Button kind="quiet" onClick={onSkip}>
          {t('walk.skip')}
        </Button>
      )}
      <span className={style['key']} aria-hidden="true">
        <kbd>{navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl'}</kbd> <kbd>Enter</kbd> {t('walk.goesOn')}
      </span>
      <Button kind="main" className={style['shift']} onClick={onNext}>
        {next}
      </Button>
    </div>
  )
}
