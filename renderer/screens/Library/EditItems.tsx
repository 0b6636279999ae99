/** The questions of an audit of one's own in their order: moved a place at a time, put under headings, taken out. */

import { useLayoutEffect, useRef, useState } from 'react'
import type { Problem } from '../../core/own.ts'
import { type AuditContent, findQuestion, firstPrompt, moved } from '../../core/own-audit.ts'
import type { Role } from '../../core/question.ts'
import { rolesOf } from '../../core/settings.ts'
import { t } from '../../locales/index.ts'
import type { WholeLibrary } from '../../store/library.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { Write } from '../../ui/Write.tsx'
import style from './Edit.module.css'
import { type Edit, problemAt } from './edit.ts'
import { whomOf } from './Line.tsx'

interface EditItemsProps {
  readonly edit: Edit<AuditContent>
  readonly whole: WholeLibrary
  readonly problems: readonly Problem[]
}

/** Which button has to have the focus once the list is drawn anew. */
interface Followed {
  readonly question: string
  readonly by: -1 | 1
}

/** The ordered list; says so where it is empty. */
export function EditItems({ edit, whole, problems }: EditItemsProps) {
  const { items, role } = edit.now()
  const list = useRef<HTMLOListElement>(null)
  const [followed, setFollowed] = useState<Followed | null>(null)
  // A line that moves is taken out of the page for a moment, and the focus with it.
  useLayoutEffect(() => {
    if (followed === null) return
    list.current?.querySelector<HTMLElement>(`[data-move="${followed.by} ${followed.question}"]`)?.focus()
  }, [followed])
  if (items.length === 0) return <p>{t('own.items.none')}</p>
  const move = (at: number, by: -1 | 1) => {
    const item = items[at]
    if (item === undefined || at + by < 0 || at + by >= items.length) return
    edit.change((held) => ({ ...held, items: moved(held.items, at, by) }))
    setFollowed({ question: item.question, by })
    const label = findQuestion(item.question, whole)?.label ?? ''
    announce(t('own.moved', { label, place: at + by + 1, total: items.length }))
  }
  const takeOut = (at: number) => {
    const next = items[at + 1] ?? items[at - 1]
    edit.change((held) => ({ ...held, items: held.items.toSpliced(at, 1) }))
    if (next !== undefined) setFollowed({ question: next.question, by: 1 })
    announce(t('own.takenOut', { label: findQuestion(items[at]?.question ?? '', whole)?.label ?? '' }))
  }
  return (
    <ol className={style['items']} ref={list}>
      {items.map(({ question, heading }, at) => (
        <li key={question}>
          <span className={style['place']} aria-hidden="true">
            {at + 1}.
          </span>
          <Item
            question={question}
            roles={rolesOf(role)}
            heading={heading}
            whole={whole}
            problem={problemAt(problems, `items.${at}`)}
            isFirst={at === 0}
            isLast={at === items.length - 1}
            onMove={(by) => move(at, by)}
            onTakeOut={() => takeOut(at)}
            onHeading={(words) =>
              edit.type((held) => ({
                ...held,
                items: held.items.map((item) =>
                  item.question === question ? { ...item, heading: words } : item,
                ),
              }))
            }
          />
        </li>
      ))}
    </ol>
  )
}

interface ItemProps {
  readonly question: string
  /** The roles the audit is for. */
  readonly roles: readonly Role[]
  readonly heading: string
  readonly whole: WholeLibrary
  readonly problem: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onTakeOut: () => void
  readonly onHeading: (words: string) => void
}

function Item(props: ItemProps) {
  const { question, roles, heading, whole, problem, isFirst, isLast, onMove, onTakeOut, onHeading } = props
  const found = findQuestion(question, whole)
  const label = found?.label ?? t('entry.unknownQuestion')
  const [hasHeading, setHeading] = useState(heading !== '')
  return (
    <div className={style['item']}>
      {hasHeading && (
        <Write
          label={t('own.heading', { label })}
          paper="line"
          initial={heading}
          problem={problem}
          onWrite={onHeading}
        />
      )}
      <p className="label">{label}</p>
      {found !== null && <p className={style['said']}>{firstPrompt(found, roles)}</p>}
      <p className="note">
        {found === null
          ? t('own.item.gone')
          : `${whomOf(found.roles)} · ${t(`library.kind.${found.kind}`)}${found.isArchived ? ` · ${t('own.item.away')}` : ''}`}
      </p>
      <div className="row">
        <Button
          small
          data-move={`-1 ${question}`}
          aria-label={t('own.upOf', { label })}
          aria-disabled={isFirst}
          onClick={() => onMove(-1)}
        >
          {t('own.up')}
        </Button>
        <Button
          small
          data-move={`1 ${question}`}
          aria-label={t('own.downOf', { label })}
          aria-disabled={isLast}
          onClick={() => onMove(1)}
        >
          {t('own.down')}
        </Button>
        {!hasHeading && (
          <Button
            small
            kind="quiet"
            aria-label={t('own.headingOf', { label })}
            onClick={() => setHeading(true)}
          >
            {t('own.headingAdd')}
          </Button>
        )}
        <Button small kind="quiet" aria-label={t('own.takeOutOf', { label })} onClick={onTakeOut}>
          {t('own.takeOut')}
        </Button>
      </div>
    </div>
  )
}
