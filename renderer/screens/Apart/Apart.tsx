/** The part of a meeting's page that is about answering apart: what both answer, how, and how far each is. */

import { useId, useState } from 'react'
import { useLocation } from 'wouter'
import { useClock } from '../../clock.ts'
import { capital, t } from '../../locales/index.ts'
import { chooseApart, hasBegun, type Progress, progressOf } from '../../store/apart.ts'
import { handOver } from '../../store/handing.ts'
import { useLive } from '../../store/live.ts'
import { changeSettings, readSettings } from '../../store/settings.ts'
import { perform, settled } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Input, Select } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import style from './Apart.module.css'
import { asksOf, auditOf, auditsApart, beginWith, countAsked, wayOf } from './asked.ts'
import type { MeetingPartProps } from '../OneOnOnes/meeting-part.ts'
import { meetingPath, calledOf } from '../OneOnOnes/words.ts'
import { reasonWords } from '../reason-words.ts'

/** Choosing, answering one's own side, and handing the laptop over for the other. */
export function Apart({ person, meeting }: MeetingPartProps) {
  const id = useId()
  const { relation } = person.body
  const progress = useLive(() => progressOf(meeting.id, relation), [meeting.id, relation])
  const settings = useLive(readSettings)
  // What was chosen on an earlier visit is told in a line; what is chosen just now stays open under the hand.
  const [wasChosen] = useState(meeting.body.asks !== null || meeting.body.way !== null)
  if (progress === undefined || settings === undefined) return null
  const isBegun = hasBegun(progress.mine) || hasBegun(progress.theirs)
  return (
    <section className={style['part']} aria-labelledby={id}>
      <h2 className="section" id={id}>
        {t('apart.title')}
      </h2>
      {!wasChosen && !isBegun && <p className={style['small']}>{t('apart.lead')}</p>}
      {isBegun ? (
        <p className={`note ${style['small']}`}>{t('apart.fixed', { what: chosenWords(meeting, person) })}</p>
      ) : (
        <Folded summary={wasChosen ? chosenWords(meeting, person) : null}>
          <What person={person} meeting={meeting} isHere={progress.theirs.kind === 'received'} />
        </Folded>
      )}
      <Name name={settings.name} other={calledOf(person.body)} />
      <Both person={person} meeting={meeting} progress={progress} isBegun={isBegun} />
    </section>
  )
}

type Pair = Pick<MeetingPartProps, 'person' | 'meeting'>

/** What both answer and how, in a line. */
function chosenWords(meeting: Pair['meeting'], person: Pair['person']): string {
  const audit = auditOf(meeting.body)
  const way = t(`apart.way.${wayOf(meeting.body, person.body)}`)
  return audit === undefined ? way : `${auditWords(audit)} · ${way}`
}

interface FoldedProps {
  /** What stands for all of it while it is folded; null leaves it open. */
  readonly summary: string | null
  readonly children: React.ReactNode
}

/** Folds away what is settled; it opens again with a press. */
function Folded({ summary, children }: FoldedProps) {
  if (summary === null) return children
  return (
    <details className={style['folded']}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  )
}

interface WhatProps extends Pair {
  /** The other's file is here, closed: what is left to choose is what oneself answers. */
  readonly isHere: boolean
}

/** What both answer, and how; free until one of them has begun. */
function What({ person, meeting, isHere }: WhatProps) {
  const clock = useClock()
  const audit = auditOf(meeting.body)
  const choose = (change: Parameters<typeof chooseApart>[1]) =>
    perform(() => chooseApart(meeting.id, change, clock().at))
  const audits = auditsApart()
  return (
    <>
      <Select
        label={t('apart.audit')}
        value={audit?.id ?? ''}
        options={audits.map((one) => ({ value: one.id, label: auditWords(one) }))}
        onChoose={(id) => {
          const chosen = audits.find((one) => one.id === id)
          if (chosen !== undefined) choose({ asks: asksOf(chosen) })
        }}
      />
      {audit !== undefined && (
        <p className="note">{capital(t('audit.minutes', { minutes: audit.minutes }))}</p>
      )}
      {person.body.relation === 'led' && !isHere && (
        <Choice
          legend={t('apart.way')}
          column
          options={(['laptop', 'files'] as const).map((way) => ({
            value: way,
            label: t(`apart.way.${way}`),
          }))}
          value={wayOf(meeting.body, person.body)}
          onChoose={(way) => choose({ way })}
        />
      )}
    </>
  )
}

type Asked = ReturnType<typeof auditsApart>[number]

/** An audit with how much it asks; of the weekly reflection both are asked the core. */
function auditWords(audit: Asked): string {
  const words = { name: audit.name, questions: countAsked(audit) }
  return t(audit.plan === 'weekly' ? 'apart.audit.core' : 'apart.audit.one', words)
}

/** Asks what one is called, where it was not asked before. */
function Name({ name, other }: { readonly name: string; readonly other: string }) {
  const clock = useClock()
  const [before] = useState(name)
  if (before.trim() !== '') return null
  return (
    <Input
      label={t('apart.name', { name: other })}
      initial={before}
      onWrite={(words) => perform(() => changeSettings({ name: words }, clock().at), words, 'settings:name')}
    />
  )
}

interface BothProps extends Pair {
  readonly progress: Awaited<ReturnType<typeof progressOf>>
  readonly isBegun: boolean
}

/** How far both are, and the way on for each. */
function Both({ person, meeting, progress, isBegun }: BothProps) {
  const clock = useClock()
  const [, navigate] = useLocation()
  const [trouble, setTrouble] = useState('')
  const name = calledOf(person.body)
  const way = wayOf(meeting.body, person.body)
  const audit = auditOf(meeting.body)
  /** Writes down what both answer, from the first press on; false where something is missing. */
  const settle = async (): Promise<boolean> => {
    // A name that was typed a moment ago may not have come round to the page yet.
    await settled()
    const hasName = (await readSettings()).name.trim() !== ''
    if (!hasName) setTrouble(t('apart.name.missing'))
    if (!hasName || audit === undefined) return false
    await chooseApart(meeting.id, { asks: asksOf(audit), way }, clock().at)
    return true
  }
  const answer = async () => {
    if (!(await settle()) || audit === undefined) return
    const pair = { meeting: meeting.id, person: person.id, relation: person.body.relation }
    await beginWith(audit, pair, 'mine', clock())
    navigate(`${meetingPath(person.id, meeting.id)}/apart`)
  }
  const hand = async () => {
    if (!(await settle())) return
    const handing = await handOver(meeting.id, clock().at)
    if (handing.kind === 'failed') setTrouble(t('apart.hand.failed', { reason: reasonWords(handing.reason) }))
  }
  const path = `${meetingPath(person.id, meeting.id)}/apart/entry`
  return (
    <>
      {trouble !== '' && <Notice title={trouble} kind="calm" level={3} />}
      <ul className="lines">
        <Side name={t('apart.mine')} progress={progress.mine}>
          {isOpen(progress.mine) && (
            <Button kind="main" onClick={() => void answer()}>
              {t(progress.mine.kind === 'begun' ? 'apart.goOn' : 'apart.begin')}
            </Button>
          )}
          {progress.mine.kind === 'none' && person.body.relation === 'lead' && (
            <Button onClick={() => void settle().then((is) => is && navigate(path))}>
              {t('apart.fromEntry')}
            </Button>
          )}
        </Side>
        <Side name={capital(t('apart.theirs', { name }))} progress={progress.theirs}>
          {way === 'laptop' && isOpen(progress.theirs) && (
            <Button onClick={() => void hand()}>{t('apart.hand', { name })}</Button>
          )}
        </Side>
      </ul>
      {way === 'laptop' && isOpen(progress.theirs) && (
        <p className={`note ${style['small']}`}>{t('apart.hand.text', { name })}</p>
      )}
      {way === 'laptop' && (
        <Folded summary={isBegun ? t('apart.curtain.head') : null}>
          <p className={`note ${style['small']}`}>{t('apart.curtain', { name })}</p>
        </Folded>
      )}
    </>
  )
}

/** True while a side can still be answered. */
const isOpen = ({ kind }: Progress): boolean => kind === 'none' || kind === 'begun'

interface SideProps {
  readonly name: string
  readonly progress: Progress
  readonly children: React.ReactNode
}

function Side({ name, progress, children }: SideProps) {
  return (
    <li>
      <div className={style['side']}>
        <h3 className="label">{name}</h3>
        <p className="note">
          {progress.kind === 'begun' ? t('apart.begun', progress) : t(`apart.${progress.kind}`)}
        </p>
      </div>
      <div className="row">{children}</div>
    </li>
  )
}
