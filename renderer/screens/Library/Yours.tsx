/** One's own in the Library: ways to make more, what was begun and not saved, and what was put away. */

import { Link, useLocation } from 'wouter'
import { useClock } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import { t } from '../../locales/index.ts'
import type { WholeLibrary } from '../../store/library.ts'
import { type OwnKind, unarchiveOwn } from '../../store/own.ts'
import { newId } from '../../store/stamp.ts'
import { perform } from '../../store/writes.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { pathOf } from './EditFrame.tsx'
import style from './Library.module.css'
import { Part } from './Part.tsx'

/** Making a question or an audit, and opening one that someone shared. */
export function MakeYours() {
  const [, navigate] = useLocation()
  const make = (kind: OwnKind) => navigate(`${pathOf({ kind, id: newId() })}/edit`)
  return (
    <div className={`row ${style['make']}`}>
      <Button onClick={() => make('question')}>{t('own.new.question')}</Button>
      <Button onClick={() => make('audit')}>{t('own.new.audit')}</Button>
      <Link className={buttonClass({})} href="/library/shared">
        {t('own.receive')}
      </Link>
    </div>
  )
}

/** A thing of one's own as a line names it. */
interface Named {
  readonly kind: OwnKind
  readonly id: string
  readonly name: string
}

/** What something of one's own is called; by its kind while it has no name. */
function named(row: Read<'question'> | Read<'audit'>): Named {
  const name =
    row.kind === 'question'
      ? (row.body.content ?? row.body.editing)?.label
      : (row.body.content ?? row.body.editing)?.name
  const isBlank = name === undefined || name.trim() === ''
  return { kind: row.kind, id: row.id, name: isBlank ? t(`own.unnamed.${row.kind}`) : name }
}

interface YoursBesideProps {
  readonly whole: WholeLibrary
  /** The lists of the page show what was put away. */
  readonly isAwayListed: boolean
}

/**
 * What was begun and never saved, what was put away unless the lists above show it, and that something can't be
 * read; nothing where there is none.
 */
export function YoursBeside({ whole, isAwayListed }: YoursBesideProps) {
  const all = [...whole.ownAudits, ...whole.ownQuestions]
  const begun = all.filter(({ body }) => body.content === null && body.archivedAt === null).map(named)
  const away = all.filter(({ body }) => body.archivedAt !== null).map(named)
  return (
    <>
      {whole.unread > 0 && (
        <Notice title={t('own.unread.title', { count: whole.unread })} kind="calm">
          <p>{t('own.unread')}</p>
        </Notice>
      )}
      {begun.length > 0 && (
        <Part name={t('own.begun')} lead={t('own.begun.lead')}>
          <ul className="lines">
            {begun.map((one) => (
              <li key={one.id}>
                <p>{one.name}</p>
                <Link
                  className={buttonClass({ small: true })}
                  href={`${pathOf(one)}/edit`}
                  aria-label={t('own.goOnOf', { name: one.name })}
                >
                  {t('own.edit.goOn')}
                </Link>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {away.length > 0 && !isAwayListed && (
        <Part name={t('own.away')} lead={t('own.away.lead')}>
          <ul className="lines">
            {away.map((one) => (
              <Away key={one.id} one={one} />
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}

/** Something that was put away, with the way to read it and to bring it back. */
function Away({ one }: { readonly one: Named }) {
  const clock = useClock()
  const bring = () =>
    perform(async () => {
      await unarchiveOwn(one, clock().at)
      announce(t('own.unarchived'))
    })
  return (
    <li>
      <Link className="link" href={pathOf(one)}>
        {one.name}
      </Link>
      <Button small aria-label={t('own.unarchiveOf', { name: one.name })} onClick={bring}>
        {t('own.unarchive')}
      </Button>
    </li>
  )
}
