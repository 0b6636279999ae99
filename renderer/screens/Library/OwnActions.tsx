/** What can be done with a question or an audit on its page: copied; and where it is one's own, edited, shared, put away. */

import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { bridge } from '../../bridge.ts'
import { useClock } from '../../clock.ts'
import type { Held } from '../../core/library.ts'
import { adaptedAudit } from '../../core/own-audit.ts'
import { adaptedQuestion } from '../../core/own-question.ts'
import { sharingFileEnding } from '../../core/sharing-file.ts'
import { t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import {
  archiveOwn,
  copyOwn,
  ownById,
  type OwnKind,
  type OwnPlace,
  typeOwn,
  unarchiveOwn,
} from '../../store/own.ts'
import { shareAudit } from '../../store/sharing.ts'
import { newId } from '../../store/stamp.ts'
import { perform } from '../../store/writes.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { auditById, library, questionById } from '../library.ts'
import style from './Library.module.css'
import { pathOf } from './EditFrame.tsx'
import { refusalWords } from './refusal.ts'

interface ActionsProps {
  readonly held: Held<unknown>
  readonly place: OwnPlace<OwnKind>
}

/** What can be done with an item, whosever it is. */
export function Actions({ held, place }: ActionsProps) {
  return held.whose === 'own' ? <OwnActions {...place} /> : <CopyAndAdapt {...place} />
}

/** Copies something of the app into one's own, and goes there to change it. */
function CopyAndAdapt({ kind, id }: OwnPlace<OwnKind>) {
  const clock = useClock()
  const [, navigate] = useLocation()
  const copy = () => {
    const made = newId()
    const { at } = clock()
    perform(async () => {
      const question = kind === 'question' ? questionById(id) : undefined
      const audit = kind === 'audit' ? auditById(id) : undefined
      if (question !== undefined) {
        const { content, adapted } = adaptedQuestion(question)
        await typeOwn({ kind: 'question', id: made }, content, at, adapted)
      } else if (audit !== undefined) {
        const { content, adapted } = adaptedAudit(audit)
        await typeOwn({ kind: 'audit', id: made }, content, at, adapted)
      } else return
      navigate(`${pathOf({ kind, id: made })}/edit`)
    })
  }
  return (
    <div className="row">
      <Button onClick={copy}>{t('own.adapt')}</Button>
      <p className="note">{t('own.adapt.lead')}</p>
    </div>
  )
}

/** Edit, duplicate, share and put away; nothing where it is not there or can't be read. */
function OwnActions({ kind, id }: OwnPlace<OwnKind>) {
  const clock = useClock()
  const [, navigate] = useLocation()
  const [said, setSaid] = useState('')
  const row = useLive(() => ownById(kind, id), [kind, id])
  if (row === undefined || row === null || row === 'unread') return null
  const place = { kind, id }
  const { archivedAt, editing } = row.body
  const duplicate = () => {
    const made = newId()
    perform(async () => {
      await copyOwn(place, made, (name) => t('own.copyName', { name }), clock().at)
      navigate(`${pathOf({ kind, id: made })}/edit`)
    })
  }
  const archive = () =>
    perform(async () => {
      if (archivedAt === null) await archiveOwn(place, clock().at)
      else await unarchiveOwn(place, clock().at)
      announce(t(archivedAt === null ? 'own.archived' : 'own.unarchived'))
    })
  const share = async () => setSaid(await shared(id))
  return (
    <div className={style['part']}>
      <div className="row">
        <Link className={buttonClass({})} href={`${pathOf(place)}/edit`}>
          {t(editing === null ? 'own.edit' : 'own.edit.goOn')}
        </Link>
        <Button onClick={duplicate}>{t('own.duplicate')}</Button>
        {kind === 'audit' && <Button onClick={() => void share()}>{t('own.share')}</Button>}
        <Button onClick={archive}>{t(archivedAt === null ? 'own.archive' : 'own.unarchive')}</Button>
      </div>
      {archivedAt !== null && <p>{t(`own.away.${kind}`)}</p>}
      <output>{said}</output>
    </div>
  )
}

/** Saves an audit as a file where the person says; answers what is to be said of it. */
async function shared(id: string): Promise<string> {
  const made = await shareAudit(id, library().questions)
  if (made.kind === 'gone') return t('own.share.gone')
  if (made.kind === 'refused') return t('own.share.refused', { reason: refusalWords(made) })
  const saved = await bridge.saveText(`${t('own.share.file')}${sharingFileEnding}`, made.text)
  if (saved.kind === 'saved') return t('own.share.done', { path: saved.path })
  return saved.kind === 'failed' ? t('own.share.failed', { reason: saved.reason }) : ''
}
