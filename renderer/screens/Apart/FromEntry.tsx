/** One's own side made of an entry that is finished already: which entry, and what of it the other will read. */

import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useClock, useToday } from '../../clock.ts'
import { itemsFor } from '../../core/apart.ts'
import type { Audit } from '../../core/audit.ts'
import type { Read } from '../../core/body.ts'
import type { Person } from '../../core/person.ts'
import type { Asked } from '../../core/series.ts'
import { parted } from '../../core/side-making.ts'
import { sayDay, t } from '../../locales/index.ts'
import { entriesThatAnswer, offeredIn } from '../../store/apart.ts'
import { useLive } from '../../store/live.ts'
import { type Locking, lockAnswers } from '../../store/locking.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Select } from '../../ui/Field.tsx'
import { library, questionById } from '../library.ts'
import { usePage } from '../page.ts'
import style from './Apart.module.css'
import { asksOf, auditOf } from './asked.ts'
import { Count } from './End.tsx'
import { Lock } from './Lock.tsx'
import { readMeeting } from '../OneOnOnes/MeetingPage.tsx'
import { NobodyHere } from '../OneOnOnes/NobodyHere.tsx'
import { Eyes, OfferedList } from './OfferedList.tsx'
import type { MeetingPartProps } from '../OneOnOnes/meeting-part.ts'
import { meetingPath, calledOf } from '../OneOnOnes/words.ts'

interface FromEntryProps {
  /** The ids in the address. */
  readonly person: string
  readonly meeting: string
}

/** The page, by its meeting; only of a person who leads oneself, about whom one's own entries say nothing. */
export function FromEntry({ person, meeting }: FromEntryProps) {
  const read = useLive(() => readMeeting(person, meeting), [person, meeting])
  const audit =
    read === undefined || read === null || read === 'unread' ? undefined : auditOf(read.meeting.body)
  const entries = useLive(() => entriesThatAnswer(askedBy(audit)), [audit])
  if (read === undefined || entries === undefined) return null
  if (read === null || read === 'unread') return <NobodyHere unread={read === 'unread'} />
  return <Page {...read} entries={entries} />
}

/** The questions both are asked, as they are worded now: another version is another question. */
function askedBy(audit: Audit | undefined): readonly Asked[] {
  const items = audit === undefined ? [] : itemsFor(audit, 'observed', library().questions)
  return items.map(({ question }) => ({ question, version: questionById(question)?.version ?? 0 }))
}

interface PageProps extends MeetingPartProps {
  readonly me: string
  readonly entries: readonly Read<'reflection'>[]
}

function Page({ person, meeting, me, entries }: PageProps) {
  const today = useToday()
  const heading = usePage(t('apart.entry.title'), 'entry')
  const [chosen, setChosen] = useState('')
  const entry = entries.find(({ id }) => id === chosen) ?? entries[0]
  const path = meetingPath(person.id, meeting.id)
  return (
    <div className={style['end']}>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('apart.entry.title')}
        </h1>
        <p className="soft">{t('apart.entry.text', { name: calledOf(person.body) })}</p>
      </header>
      <p>
        <Link className="link" href={path}>
          {t('apart.meeting')}
        </Link>
      </p>
      {entry === undefined ? (
        <p>{t('apart.entry.none')}</p>
      ) : (
        <>
          <Select
            label={t('apart.entry.which')}
            value={entry.id}
            options={entries.map(({ id, body }) => ({
              value: id,
              label: t('entry.title', { name: body.auditName, day: sayDay(body.started.day, today) }),
            }))}
            onChoose={setChosen}
          />
          <Choosing
            key={entry.id}
            entry={entry}
            person={person.body}
            of={{ person: person.id, meeting, me }}
          />
        </>
      )}
    </div>
  )
}

interface ChoosingProps {
  readonly entry: Read<'reflection'>
  readonly person: Person
  readonly of: { readonly person: string; readonly meeting: Read<'meeting'>; readonly me: string }
}

/** The answers of an entry, each shut until it is opened; nothing is copied before the lock. */
function Choosing({ entry, person, of }: ChoosingProps) {
  const clock = useClock()
  const [, navigate] = useLocation()
  const [shown, setShown] = useState<readonly string[]>([])
  const audit = auditOf(of.meeting.body)
  const offered = useLive(() => offeredIn(entry, askedBy(audit)), [entry, audit])
  if (offered === undefined || audit === undefined) return null
  const other = calledOf(person)
  const answers = parted(offered, shown).shown
  const lock = async (): Promise<Locking> => {
    const { language, started } = entry.body
    const head = { ...asksOf(audit), language, viewpoint: 'agent' as const }
    const side = { ...head, author: of.me, about: of.me, day: started.day, answers: [...answers] }
    const to = { meeting: of.meeting.id, person: of.person, moment: clock() }
    const locking = await lockAnswers(side, to)
    if (locking.kind === 'failed') return locking
    navigate(meetingPath(of.person, of.meeting.id))
    announce(t('apart.lock.done'))
    return locking
  }
  return (
    <>
      <OfferedList
        offered={offered}
        lang={entry.body.language}
        foot={(one) => <Eyes one={one} shown={shown} onShow={setShown} />}
      />
      <div className={style['bar']}>
        <Count offered={offered} shown={shown} other={other} />
        <div className="row">
          <Lock other={other} isEmpty={answers.length === 0} isReady way="files" onLock={lock} />
        </div>
      </div>
    </>
  )
}
