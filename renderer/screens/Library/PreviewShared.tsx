/** What a shared audit holds, piece by piece, and what is done with each that one has otherwise. */

import { useLayoutEffect, useRef, useState } from 'react'
import { useClock } from '../../clock.ts'
import type { Keeping, Received } from '../../core/receiving.ts'
import { rolesOf } from '../../core/settings.ts'
import { t } from '../../locales/index.ts'
import { type Receipt, receive, type SharedPreview } from '../../store/sharing.ts'
import { perform } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import style from './Edit.module.css'
import { Asked } from './Earlier.tsx'
import { whomOf } from './Line.tsx'

type Readable = Extract<SharedPreview, { kind: 'read' }>

interface PreviewSharedProps {
  readonly preview: Readable
  /** Called with what was written and the id of the file's audit. */
  readonly onTaken: (receipt: Receipt, audit: string) => void
  readonly onLeave: () => void
}

const keepings = ['mine', 'theirs', 'both'] as const

/** Everything in the file, and the two ways to go on. */
export function PreviewShared({ preview, onTaken, onLeave }: PreviewSharedProps) {
  const clock = useClock()
  const [keeping, setKeeping] = useState<ReadonlyMap<string, Keeping>>(new Map())
  const { file, received, reworded } = preview
  const { audit } = file
  const choose = (id: string, value: Keeping) => setKeeping((held) => new Map(held).set(id, value))
  const take = () =>
    perform(async () => {
      const beside = (name: string) => t('own.besideName', { name })
      onTaken(await receive(file, keeping, beside, clock().at), audit.id)
    })
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const whole = received.find(({ kind }) => kind === 'audit')
  return (
    <Sheet kind="is" className={style['sheet']}>
      <h2 className="section" ref={heading} tabIndex={-1}>
        {t('own.preview', { name: audit.name })}
      </h2>
      <p className="note">
        {whomOf(rolesOf(audit.role))} · {t('audit.minutes', { minutes: audit.minutes })} ·{' '}
        {t('library.version', { version: audit.version })}
      </p>
      {audit.opening !== '' && <p className={style['said']}>{audit.opening}</p>}
      {whole !== undefined && <Standing one={whole} value={keeping.get(whole.id)} onChoose={choose} />}
      {reworded.length > 0 && <p>{t('own.preview.reworded', { names: reworded.join(', ') })}</p>}
      <Items preview={preview} keeping={keeping} onChoose={choose} />
      <div className="row">
        <Button kind="main" onClick={take}>
          {t('own.take')}
        </Button>
        <Button onClick={onLeave}>{t('restore.not')}</Button>
      </div>
    </Sheet>
  )
}

interface ItemsProps {
  readonly preview: Readable
  readonly keeping: ReadonlyMap<string, Keeping>
  readonly onChoose: (id: string, value: Keeping) => void
}

/** The questions in their order, the sharer's own with how they stand. */
function Items({ preview: { file, received }, keeping, onChoose }: ItemsProps) {
  const own = new Map(received.map((one) => [one.id, one]))
  return (
    <ol className={style['items']}>
      {file.audit.items.map(({ question, heading }, at) => {
        const mine = own.get(question)
        const held = file.questions.find(({ id }) => id === question)
        return (
          <li key={question}>
            <span className={style['place']} aria-hidden="true">
              {at + 1}.
            </span>
            <div className={style['item']}>
              {heading !== '' && <p className="note">{heading}</p>}
              <p className="label">{held?.label}</p>
              {held?.from === 'app' && (
                <>
                  <p className={style['said']}>{held.words[0]?.now}</p>
                  <p className="note">{t('own.preview.app')}</p>
                </>
              )}
              {mine !== undefined && (
                <>
                  <Whole one={mine} />
                  <Standing one={mine} value={keeping.get(mine.id)} onChoose={onChoose} />
                </>
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

interface StandingProps {
  readonly one: Received
  readonly value: Keeping | undefined
  readonly onChoose: (id: string, value: Keeping) => void
}

/** How a piece stands to one's own; where it differs, what is to be done. */
function Standing({ one, value = 'mine', onChoose }: StandingProps) {
  const { id, standing, kind, isOlder, isArchived, mine, name } = one
  return (
    <>
      <p className="note">
        {t(`own.standing.${standing}.${kind}`)} {isOlder && `${t('own.standing.older')} `}
        {isArchived && t('own.standing.away')}
      </p>
      {standing === 'different' && (
        <>
          {one.kind === 'question' && mine !== null && <Mine one={one} />}
          <Choice
            column
            legend={t('own.keep', { name })}
            options={keepings.map((keeping) => ({ value: keeping, label: t(`own.keep.${keeping}.${kind}`) }))}
            value={value}
            onChoose={(chosen) => onChoose(id, chosen)}
          />
        </>
      )}
    </>
  )
}

type Question = Extract<Received, { kind: 'question' }>

/** What one's own asks, beside which theirs is laid. */
function Mine({ one: { mine } }: { readonly one: Question }) {
  return mine === null ? null : (
    <p>
      {t('own.standing.mine')} <span className={style['said']}>{mine.words.now}</span>
    </p>
  )
}

/** A question of the file whole, behind a click; its first prompt stands before it. */
function Whole({ one }: { readonly one: Received }) {
  if (one.kind !== 'question') return null
  return (
    <>
      <p className={style['said']}>{one.content.words.now}</p>
      <details className={style['whole']}>
        <summary>{t('own.preview.whole')}</summary>
        <Asked content={one.content} />
      </details>
    </>
  )
}
