/** History: every finished entry, newest first. */

import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useToday } from '../../clock.ts'
import { isAnswered } from '../../core/answer.ts'
import type { Read } from '../../core/body.ts'
import { sayDay, t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { countReflections, newestReflections } from '../../store/reflections.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { usePage } from '../page.ts'
import style from './History.module.css'

/** How many entries are read at a time. */
const pageful = 26

/** The room of what was written. */
export function History() {
  const [, navigate] = useLocation()
  const heading = usePage(t('rooms.history'), 'history')
  const today = useToday()
  const [limit, setLimit] = useState(pageful)
  const count = useLive(countReflections)
  const read = useLive(() => newestReflections(limit), [limit])
  if (count === undefined || read === undefined) return null
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('rooms.history')}
        </h1>
        {count > 0 && <p className="soft">{t('history.count', { count })}</p>}
      </header>
      {read.unread.map(({ id, why }) => (
        <Notice key={id} title={t('rooms.history')}>
          <p>{t(why === 'newer' ? 'history.unread.newer' : 'history.unread.damaged')}</p>
        </Notice>
      ))}
      {count === 0 && (
        <Sheet kind="is" stacked className={style['blank']}>
          <p className={style['sentence']}>{t('history.empty')}</p>
          <Button kind="main" onClick={() => navigate('/reflect')}>
            {t('history.begin')}
          </Button>
        </Sheet>
      )}
      <ol className={style['list']}>
        {read.rows.map((row) => (
          <Item key={row.id} row={row} today={today} />
        ))}
      </ol>
      {count > limit && <Button onClick={() => setLimit(limit + pageful)}>{t('history.more')}</Button>}
    </>
  )
}

/** How much of an entry's first words is shown, in characters. */
const glimpse = 180

function Item({ row, today }: { readonly row: Read<'reflection'>; readonly today: string }) {
  const { started, auditName, answers } = row.body
  const answered = answers.filter(({ first }) => isAnswered(first))
  const words = answered.map(({ first }) => first.text.trim()).find((text) => text !== '') ?? ''
  return (
    <li className={style['item']}>
      <p className={`soft num ${style['day']}`}>{sayDay(started.day, today)}</p>
      <div>
        <p>
          <Link className={style['name']} href={`/history/${row.id}`}>
            {auditName}
          </Link>
        </p>
        <p className="note">{t('history.answered', { answered: answered.length, total: answers.length })}</p>
        {words !== '' && (
          <p className={style['words']} dir="auto">
            {words.length > glimpse ? `${words.slice(0, glimpse)}…` : words}
          </p>
        )}
      </div>
    </li>
  )
}
