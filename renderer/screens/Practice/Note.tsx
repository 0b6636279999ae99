/** One note of practice, to be read again, edited, gone on with, or deleted. */

import { Link, Redirect } from 'wouter'
import { useToday } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import { isOpen } from '../../core/practice.ts'
import { t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { practiceById } from '../../store/practice.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Delete } from '../Delete.tsx'
import { usePage } from '../page.ts'
import { titleOf } from './exercises.ts'
import style from './Practice.module.css'
import { Sorted } from './Sorted.tsx'
import { Texts } from './Texts.tsx'

/** The page of one note, by its id. */
export function Note({ id }: { readonly id: string }) {
  const reading = useLive(() => practiceById(id), [id])
  if (reading === undefined) return null
  if (reading === null) return <Shut kind="gone" />
  if (reading.kind !== 'read') return <Shut kind={reading.kind} />
  // One's list of phrases is read where it is kept.
  if (reading.row.body.kind === 'phrases') return <Redirect to={`/practice/${reading.row.body.exercise}`} />
  return <Shown row={reading.row} />
}

const why = { gone: 'note.gone', newer: 'note.newer', damaged: 'note.damaged' } as const

function Shut({ kind }: { readonly kind: keyof typeof why }) {
  const heading = usePage(t('rooms.practice'), kind)
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('rooms.practice')}
        </h1>
      </header>
      <Notice
        title={t(kind === 'gone' ? 'note.gone.title' : 'note.unread.title')}
        kind={kind === 'gone' ? 'calm' : 'trouble'}
      >
        <p>{t(why[kind])}</p>
        <div>
          <Link className={buttonClass({})} href="/practice">
            {t('practice.back')}
          </Link>
        </div>
      </Notice>
    </>
  )
}

function Shown({ row }: { readonly row: Read<'practice'> }) {
  const today = useToday()
  const { body, id } = row
  const title = titleOf(body, today)
  const heading = usePage(title, id)
  return (
    <div className={style['page']}>
      <header className={style['head']}>
        <h1 className="title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <Listened body={body} />
        {isOpen(body) && (
          <p>
            {t('note.open')}{' '}
            <Link className="link" href={`/practice/${body.exercise}/${id}`}>
              {t('practice.goOn')}
            </Link>
          </p>
        )}
      </header>
      {body.kind === 'note' && <Texts row={{ ...row, body }} />}
      {body.kind === 'round' && <Sorted row={{ ...row, body }} />}
      <div className={style['foot']}>
        <Link className={buttonClass({})} href="/practice">
          {t('practice.back')}
        </Link>
        <Delete of="note" id={id} title={title} />
      </div>
    </div>
  )
}

/** How long one listened, where there was a clock. */
function Listened({ body }: { readonly body: Read<'practice'>['body'] }) {
  const countdown = body.kind === 'note' ? body.timer?.countdown : undefined
  if (countdown?.kind !== 'over' || countdown.passed < 1000) return null
  const all = Math.round(countdown.passed / 1000)
  const [minutes, seconds] = [Math.floor(all / 60), all % 60]
  return (
    <p className="soft">
      {t('note.listened', { minutes, seconds, both: minutes > 0 && seconds > 0 ? 'yes' : 'no' })}
    </p>
  )
}
