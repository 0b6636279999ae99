/** The one page there is while the laptop is handed over: the other's side of a meeting, and the way back. */

import { useState } from 'react'
import { useClock } from '../../clock.ts'
import type { Audit } from '../../core/audit.ts'
import { capital, t } from '../../locales/index.ts'
import { progressOf } from '../../store/apart.ts'
import { isGuarded } from '../../store/handing.ts'
import { useLive } from '../../store/live.ts'
import { meetingById } from '../../store/meetings.ts'
import { personById } from '../../store/people.ts'
import { readSettings } from '../../store/settings.ts'
import { hasGuardedRest } from '../../store/sides.ts'
import { Button } from '../../ui/Button.tsx'
import { Alone } from '../Alone.tsx'
import { Walk } from '../Reflect/Walk.tsx'
import style from './Apart.module.css'
import { auditOf, beginWith, countAsked } from './asked.ts'
import { End } from './End.tsx'
import { HandBack } from './HandBack.tsx'
import { TakeUp } from './TakeUp.tsx'
import { calledOf, meetingPath } from '../OneOnOnes/words.ts'

/** What the page is drawn from; null where the meeting can't be read any more. */
async function readHanded(id: string) {
  const meeting = await meetingById(id)
  if (meeting === null || meeting === 'unread') return null
  const person = await personById(meeting.body.person)
  if (person === null || person === 'unread') return null
  const progress = await progressOf(id, person.body.relation)
  const guarded = { begun: await isGuarded(id), rest: await hasGuardedRest(id) }
  return { meeting, person, progress: progress.theirs, guarded }
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
  const called = calledOf(person.body)
  return (
    <Walk
      key={draft}
      id={draft}
      apart={{
        meeting: meeting.id,
        about: t('apart.about', { name: called }),
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
  const { meeting, person, progress, guarded } = handed
  const audit = auditOf(meeting.body)
  const isLocked = progress.kind !== 'none' && progress.kind !== 'begun'
  const title = isLocked
    ? t('handed.locked')
    : isStopped
      ? t('handed.stopped')
      : person.body.name.trim() === ''
        ? t('handed.hello.blank')
        : t('handed.hello', { name: person.body.name.trim() })
  const begin = async () => {
    if (audit === undefined) return
    const pair = { meeting: meeting.id, person: person.id, relation: person.body.relation }
    onWalk(await beginWith(audit, pair, 'theirs', clock()))
  }
  return (
    <Alone name={t('handed.title')} arrival={title} title={title}>
      <div className={style['words']}>
        <Words lead={lead} handed={handed} isStopped={isStopped} audit={audit} />
      </div>
      {guarded.begun && <TakeUp meeting={meeting.id} onTaken={() => void begin()} />}
      <HandBack
        lead={lead}
        isMain={isLocked}
        path={meetingPath(person.id, meeting.id)}
        isBegun={progress.kind === 'begun' && !guarded.begun}
      >
        {!isLocked && !guarded.begun && audit !== undefined && (
          <Button kind="main" onClick={() => void begin()}>
            {t(progress.kind === 'none' ? 'handed.begin' : 'handed.goOn')}
          </Button>
        )}
      </HandBack>
      {!isLocked && <p className="note">{t('handed.curtain')}</p>}
    </Alone>
  )
}

interface WordsProps {
  readonly lead: string
  readonly handed: Handed
  readonly isStopped: boolean
  readonly audit: Audit | undefined
}

function Words({ lead, handed: { progress, guarded }, isStopped, audit }: WordsProps) {
  if (progress.kind === 'begun' && guarded.begun) return <p>{t('handed.guarded', progress)}</p>
  if (progress.kind === 'begun' && isStopped) return <p>{t('handed.stopped.text', progress)}</p>
  if (progress.kind === 'none' || progress.kind === 'begun') {
    return (
      <>
        {audit !== undefined && (
          <p>{capital(t('handed.lead', { lead, count: countAsked(audit), minutes: audit.minutes }))}</p>
        )}
        <p>{capital(t('handed.see', { lead }))}</p>
        <p>{capital(t('handed.shut', { lead }))}</p>
      </>
    )
  }
  return (
    <>
      <p>{t('handed.locked.text', { lead })}</p>
      {guarded.rest && <p>{t('handed.locked.guarded')}</p>}
    </>
  )
}

/** The meeting can't be read: there is nothing to answer, and the laptop can be given back. */
function Gone({ lead }: { readonly lead: string }) {
  return (
    <Alone name={t('handed.title')} arrival="gone" title={t('handed.title')}>
      <p>{t('handed.gone')}</p>
      <HandBack lead={lead} isMain path="/one-on-ones" isBegun={false} />
    </Alone>
  )
}
