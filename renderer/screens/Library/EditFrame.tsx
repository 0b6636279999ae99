/** What stands around an edit of one's own: what it is, how versions come about, and the ways to end it. */

import { type ReactNode, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useClock } from '../../clock.ts'
import type { Own } from '../../core/own.ts'
import { t } from '../../locales/index.ts'
import { dropEdit, type OwnKind, type OwnPlace } from '../../store/own.ts'
import { perform } from '../../store/writes.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { causeWords } from '../cause-words.ts'
import { keepCopy } from '../copies.ts'
import { useFacts } from '../facts.ts'
import { usePage } from '../page.ts'
import { StillHeld } from '../StillHeld.tsx'
import style from './Edit.module.css'
import { type Trial, useFirstProblem } from './edit.ts'

interface EditFrameProps {
  readonly place: OwnPlace<OwnKind>
  /** As it was when the page was opened; null where nothing was there yet. */
  readonly own: Own<unknown> | null
  readonly title: string
  /** What keeps it from being saved, and how often that was tried. */
  readonly trial: Pick<Trial<unknown>, 'problems' | 'tries'>
  readonly onSave: () => void
  readonly children: ReactNode
}

/** Where what is edited is read, or the library where nothing was saved yet. */
export const pathOf = ({ kind, id }: OwnPlace<OwnKind>): string => `/library/${kind}s/${id}`

/** The page of an edit. */
export function EditFrame({ place, own, title, trial, onSave, children }: EditFrameProps) {
  const heading = usePage(title, `edit ${place.id}`)
  const page = useFirstProblem(trial.tries)
  const isSaved = own?.content !== undefined && own.content !== null
  return (
    <div className={style['edit']} ref={page}>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {own?.adapted && <p className="soft">{t('own.adapted', { ...own.adapted })}</p>}
        <p className="soft">{t('own.edit.kept')}</p>
        {isSaved && <p className="soft">{t(`own.edit.version.${place.kind}`, { version: own.version })}</p>}
      </header>
      {children}
      {trial.problems.length > 0 && (
        <p role="alert" className={style['problem']}>
          {t('own.problems', { count: trial.problems.length })}
        </p>
      )}
      <div className={style['foot']}>
        <Button kind="main" onClick={onSave}>
          {t('own.save')}
        </Button>
        <Link className={buttonClass({})} href={isSaved ? pathOf(place) : '/library'}>
          {t('own.leave')}
        </Link>
        <Drop place={place} isSaved={isSaved} />
      </div>
    </div>
  )
}

/** Letting go of the edit, after asking. */
function Drop({ place, isSaved }: { readonly place: OwnPlace<OwnKind>; readonly isSaved: boolean }) {
  const clock = useClock()
  const [, navigate] = useLocation()
  const [isAsking, setAsking] = useState(false)
  const facts = useFacts()
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const drop = async () => {
    if (isBusy) return
    setBusy(true)
    setTrouble('')
    // What is dropped does not go to the trash, so that it goes only once a copy holds it.
    const kept = await keepCopy(clock().at, facts?.appVersion ?? '')
    setBusy(false)
    if (kept.kind === 'failed')
      return setTrouble(t('copies.first.failed', { cause: causeWords(kept.reason) }))
    perform(async () => {
      await dropEdit(place, clock().at)
      navigate(isSaved ? pathOf(place) : '/library')
    })
  }
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t('own.drop')}
      </Button>
      {isAsking && (
        <Dialog title={t('own.drop.title')} onClose={() => setAsking(false)}>
          <p>{t(isSaved ? 'own.drop.saved' : 'own.drop.new')}</p>
          <StillHeld made="first" />
          <div className="row">
            <Button onClick={() => setAsking(false)}>{t('own.drop.not')}</Button>
            <Button className="end" aria-disabled={isBusy} onClick={() => void drop()}>
              {t('own.drop.do')}
            </Button>
          </div>
          {trouble !== '' && <p role="alert">{trouble}</p>}
        </Dialog>
      )}
    </>
  )
}
