/** The one page there is while the laptop is handed over: the other's side of a meeting, and the way back. */

import { useState } from 'react'
import { useClock } from '../../clock.ts'
import type { Audit } from '../../core/audit.ts'
import { t } from '../../locales/index.ts'
import { type Progress, progressOf } from '../../store/apart.ts'
import { handBack } from '../../store/handing.ts'
import { useLive } from '../../store/live.ts'
import { meetingById } from '../../store/meetings.ts'
import { personById } from '../../store/people.ts'
import { readSettings } from '../../store/settings.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { keepCopy } from '../copies.ts'
import { useFacts } from '../facts.ts'
import { usePage } from '../page.ts'
import { Walk } from '../Reflect/Walk.tsx'
import style from './Apart.module.css'
import { auditOf, beginWith, countAsked } from './asked.ts'
import { End } from './End.tsx'
import { meetingPath } from './words.ts'

/** What the page is drawn from; null where the meeting can't be read any more. */
async function readHanded(id: string) {
  const meeting = await meetingById(id)
  if (meeting === null || meeting === 'unread') return null
  const person = await personById(meeting.body.person)
  if (person === null || person === 'unread') return null
  const progress = await progressOf(id, person.body.relation)
  return { meeting, person, progress: progress.theirs }
}

type Handed = NonNullable<Awaited<ReturnType<typeof readHanded>>>

/** Where one is: on the page that greets, in the walk through a draft, or having stopped there for now. */
type Where = { readonly kind: 'hello' | 'stopped' } | { readonly kind: 'walk'; readonly draft: string }

/** Nothing else of the journal is on the page, and no link leads anywhere. */
export function HandedOver({ meeting }: { readonly meeting: string }) {
  const [where, setWhere] = useState<Where>({ kind: 'hello' })
  // A key of the walk tells nobody of itself, so stopping asks anew how much is answered.
  const read = useLive(() => readHanded(meeting), [meeting, where.kind])
  const lead = useLive(async () => (await readSettings()).name.trim())
  if (read === undefined || lead === undefined) return null
  const name = lead === '' ? t('handed.someone') : lead
  if (read === null) return <Gone lead={name} />
  if (where.kind === 'walk' && read.progress.kind !== 'locked') {
    return <Side handed={read} draft={where.draft} lead={name} onStop={() => setWhere({ kind: 'stopped' })} />
  }
  const isStopped = where.kind === 'stopped'
  return (
    <Desk
      handed={read}
      lead={name}
      isStopped={isStopped}
      onWalk={(draft) => setWhere({ kind: 'walk', draft })}
    />
  )
}

interface SideProps {
  readonly handed: Handed
  readonly draft: string
  readonly lead: string
  readonly onStop: () => void
}

/** The walk of this side, and its lock. */
function Side({ handed: { meeting, person }, draft, lead, onStop }: SideProps) {
  const clock = useClock()
  const { name } = person.body
  return (
    <Walk
      key={draft}
      id={draft}
      apart={{
        meeting: meeting.id,
        about: t('apart.about', { name }),
        onStop,
        end: (page) => (
          <End
            page={page}
            other={lead}
            to={{
              meeting: meeting.id,
              person: person.id,
              way: 'laptop',
              names: { author: name, about: name },
              moment: clock(),
            }}
            onLocked={onStop}
          />
        ),
      }}
    />
  )
}

interface DeskProps {
  readonly handed: Handed
  readonly lead: string
  readonly isStopped: boolean
  readonly onWalk: (draft: string) => void
}

/** The greeting, what was stopped, or that all is done; and always the way back. */
function Desk({ handed, lead, isStopped, onWalk }: DeskProps) {
  const clock = useClock()
  const { meeting, person, progress } = handed
  const audit = auditOf(meeting.body)
  const isLocked = progress.kind !== 'none' && progress.kind !== 'begun'
  const title = isLocked
    ? t('handed.locked')
    : isStopped
      ? t('handed.stopped')
      : person.body.name.trim() === ''
        ? t('handed.hello.blank')
        : t('handed.hello', { name: person.body.name.trim() })
  const heading = usePage(t('handed.title'), title)
  const begin = async () => {
    if (audit === undefined) return
    const pair = { meeting: meeting.id, person: person.id, relation: person.body.relation }
    onWalk(await beginWith(audit, pair, 'theirs', clock()))
  }
  return (
    <div className={style['desk']}>
      <Sheet kind="is" stacked className={style['welcome']}>
        <h1 className={style['hello']} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <div className={style['words']}>
          <Words lead={lead} progress={progress} isStopped={isStopped} audit={audit} />
        </div>
        <div className="row">
          {!isLocked && audit !== undefined && (
            <Button kind="main" onClick={() => void begin()}>
              {t(progress.kind === 'none' ? 'handed.begin' : 'handed.goOn')}
            </Button>
          )}
          <HandBack lead={lead} isMain={isLocked} path={meetingPath(person.id, meeting.id)} />
        </div>
        {!isLocked && <p className="note">{t('apart.curtain')}</p>}
      </Sheet>
    </div>
  )
}

interface WordsProps {
  readonly lead: string
  readonly progress: Progress
  readonly isStopped: boolean
  readonly audit: Audit | undefined
}

function Words({ lead, progress, isStopped, audit }: WordsProps) {
  if (progress.kind === 'begun' && isStopped) return <p>{t('handed.stopped.text', progress)}</p>
  if (progress.kind === 'none' || progress.kind === 'begun') {
    return (
      <>
        {audit !== undefined && (
          <p>{t('handed.lead', { lead, count: countAsked(audit), minutes: audit.minutes })}</p>
        )}
        <p>{t('handed.see', { lead })}</p>
        <p>{t('handed.shut', { lead })}</p>
      </>
    )
  }
  return <p>{t('handed.locked.text', { lead })}</p>
}

interface HandBackProps {
  readonly lead: string
  readonly isMain: boolean
  /** Where the journal opens again. */
  readonly path: string
}

/** Gives the laptop back; what is not locked is closed away first. */
function HandBack({ lead, isMain, path }: HandBackProps) {
  const clock = useClock()
  const facts = useFacts()
  const [failed, setFailed] = useState('')
  const back = async () => {
    window.location.hash = path
    const handing = await handBack(clock().at)
    if (handing.kind === 'failed') return setFailed(handing.reason)
    void keepCopy(clock().at, facts?.appVersion ?? '')
  }
  return (
    <>
      <Button {...(isMain && { kind: 'main' as const })} onClick={() => void back()}>
        {t('handed.back', { lead })}
      </Button>
      {failed !== '' && <Notice title={t('handed.back.failed', { reason: failed })} />}
    </>
  )
}

/** The meeting can't be read: there is nothing to answer, and the laptop can be given back. */
function Gone({ lead }: { readonly lead: string }) {
  const heading = usePage(t('handed.title'), 'gone')
  return (
    <div className={style['desk']}>
      <Sheet kind="is" stacked className={style['welcome']}>
        <h1 className={style['hello']} ref={heading} tabIndex={-1}>
          {t('handed.title')}
        </h1>
        <p>{t('handed.gone')}</p>
        <HandBack lead={lead} isMain path="/one-on-ones" />
      </Sheet>
    </div>
  )
}
