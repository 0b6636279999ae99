/** One finished entry: the two sheets side by side, in the wording that was answered. */

import { Link } from 'wouter'
import { useClock, useToday } from '../../clock.ts'
import { isAnswered } from '../../core/answer.ts'
import type { Desired } from '../../core/desired.ts'
import type { Answered, Reflection } from '../../core/reflection.ts'
import { type StoredWording, wordingName } from '../../core/wording.ts'
import { sayDay, sayWhen, t } from '../../locales/index.ts'
import { desiredByIds } from '../../store/desired.ts'
import { useLive } from '../../store/live.ts'
import { reflectionById } from '../../store/reflections.ts'
import { wordingsFor } from '../../store/wordings.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TwoSheets } from '../../ui/TwoSheets.tsx'
import { usePage } from '../page.ts'
import { sheetRow } from '../sheets.tsx'
import style from './History.module.css'

/** Everything an entry shows, or why it can't. */
type Shown =
  | {
      readonly kind: 'entry'
      readonly entry: Reflection
      readonly wordings: ReadonlyMap<string, StoredWording>
      readonly desired: ReadonlyMap<string, Desired>
    }
  | { readonly kind: 'gone' | 'newer' | 'damaged' }

async function show(id: string): Promise<Shown> {
  const reading = await reflectionById(id)
  if (reading === null) return { kind: 'gone' }
  if (reading.kind !== 'read') return { kind: reading.kind }
  const entry = reading.row.body
  const keys = entry.answers.map((one) => ({
    ...one,
    viewpoint: entry.who.viewpoint,
    language: entry.language,
  }))
  const ids = entry.answers
    .flatMap(({ desired, judged }) => [desired, judged?.desired ?? null])
    .filter((one) => one !== null)
  return { kind: 'entry', entry, wordings: await wordingsFor(keys), desired: await desiredByIds(ids) }
}

const why = { gone: 'entry.gone', newer: 'history.unread.newer', damaged: 'history.unread.damaged' } as const

/** The page of one entry, by its id. */
export function Entry({ id }: { readonly id: string }) {
  const shown = useLive(() => show(id), [id])
  if (shown === undefined) return null
  if (shown.kind === 'entry') return <Sheets {...shown} />
  return (
    <Notice title={t('rooms.history')}>
      <p>{t(why[shown.kind])}</p>
      <div>
        <Link className={buttonClass({})} href="/history">
          {t('entry.back')}
        </Link>
      </div>
    </Notice>
  )
}

function Sheets({ entry, wordings, desired }: Extract<Shown, { kind: 'entry' }>) {
  const clock = useClock()
  const today = useToday()
  const title = t('entry.title', { name: entry.auditName, day: sayDay(entry.started.day, today) })
  const heading = usePage(title, entry.finished.at)
  const shown = entry.answers.filter(({ first, desired: wish }) => isAnswered(first) || wish !== null)
  const rowOf = (one: Answered) => {
    const key = wordingName({ ...one, viewpoint: entry.who.viewpoint, language: entry.language })
    const wanted = one.desired === null ? null : (desired.get(one.desired) ?? null)
    const laid = {
      id: one.id,
      about: one.about,
      wording: wordings.get(key) ?? null,
      first: one.first,
      wanted,
      today,
    }
    return sheetRow(
      laid,
      one.judged === null ? null : <Judged judged={one.judged} desired={desired.get(one.judged.desired)} />,
    )
  }
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="soft">{t('entry.finished', { when: sayWhen(entry.finished.at, clock()) })}</p>
        {entry.event.trim() !== '' && <p className="written">{t('compare.event', { event: entry.event })}</p>}
      </header>
      <TwoSheets isName={t('first.name')} wantName={t('second.name')} rows={shown.map(rowOf)} />
      <p className={style['foot']}>
        <Link className={buttonClass({})} href="/history">
          {t('entry.back')}
        </Link>
      </p>
    </>
  )
}

/** How an older desired answer was judged in this entry. */
function Judged({
  judged,
  desired,
}: {
  readonly judged: NonNullable<Answered['judged']>
  readonly desired: Desired | undefined
}) {
  const today = useToday()
  const word = t(`verdict.${judged.word}`).toLowerCase()
  return (
    <p className="note">
      {desired === undefined
        ? t('entry.judged', { word })
        : t('entry.judged.text', { day: sayDay(desired.day, today), text: desired.text, word })}
    </p>
  )
}
