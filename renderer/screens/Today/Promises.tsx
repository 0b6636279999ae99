/** What one said one would do: each open commitment, to be marked with what became of it. */

import { useState } from 'react'
import { useClock, useToday } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import { type Outcome, type Status } from '../../core/commitment.ts'
import { addDays, type Day } from '../../core/day.ts'
import { sayDay, t } from '../../locales/index.ts'
import { commitmentsOn, markCommitment, noteHappened, noteOutcome } from '../../store/commitments.ts'
import { useLive } from '../../store/live.ts'
import { perform } from '../../store/writes.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Input, Select } from '../../ui/Field.tsx'
import { useLabel } from '../library.ts'
import style from './Promises.module.css'

/** The commitments of today; nothing at all when there are none. */
export function Promises() {
  const today = useToday()
  const commitments = useLive(() => commitmentsOn(today), [today])
  if (commitments === undefined) return null
  const unread = commitments.unread.length
  if (unread > 0 && commitments.rows.length === 0) return <p>{t('today.unread', { count: unread })}</p>
  if (commitments.rows.length === 0) return null
  return (
    <section aria-labelledby="promises">
      <h2 className={`section ${style['head']}`} id="promises">
        {t('today.promises')}
      </h2>
      {unread > 0 && <p>{t('today.unread', { count: unread })}</p>}
      <ol>
        {commitments.rows.map((row) => (
          <Promise key={row.id} row={row} today={today} />
        ))}
      </ol>
    </section>
  )
}

/** When it is due, as people say it. */
function dueWords(due: Day, today: Day): string {
  if (due === today) return t('due.today')
  if (due === addDays(today, 1)) return t('due.tomorrow')
  return t(due < today ? 'due.past' : 'due.later', { day: sayDay(due, today) })
}

const statuses: readonly Exclude<Status, 'open'>[] = ['kept', 'partly', 'not', 'dropped']
const outcomes: readonly Outcome[] = [-2, -1, 0, 1, 2]

interface PromiseProps {
  readonly row: Read<'commitment'>
  readonly today: Day
}

function Promise({ row, today }: PromiseProps) {
  const { cue, act, shows, due, question, status } = row.body
  const label = useLabel(question)
  const parts = [label, shows.trim() === '' ? '' : t('promise.shows', { shows }), dueWords(due, today)]
  return (
    <li className={style['promise']}>
      <p className={style['plan']}>
        <b className={style['if']}>{t('promise.if')}</b> {cue},{' '}
        <b className={style['if']}>{t('promise.then')}</b> {act}
      </p>
      <p className="note">{parts.filter((part) => part !== '').join(' · ')}</p>
      <Mark row={row} today={today} />
      {status !== 'open' && <After row={row} />}
    </li>
  )
}

/** What became of it. */
function Mark({ row, today }: PromiseProps) {
  const clock = useClock()
  const { status } = row.body
  // Taking a mark back is offered once there is one, and stays while one is here: the focus may lie on it.
  const [wasMarked, setMarked] = useState(status !== 'open')
  const [isReopened, setReopened] = useState(false)
  const mark = (next: Status) => {
    setMarked(true)
    if (next === 'open') setReopened(true)
    perform(() => markCommitment(row.id, next, today, clock().at))
  }
  return (
    <Choice
      legend={t('promise.how')}
      legendKind="hidden"
      options={[
        ...statuses.map((value) => ({ value: value as Status, label: t(`promise.${value}`) })),
        ...(wasMarked ? [{ value: 'open' as Status, label: t('promise.reopen') }] : []),
      ]}
      value={status === 'open' && !isReopened ? null : status}
      onChoose={mark}
    />
  )
}

/** What came of it in a word and a line; drawn while it is marked. */
function After({ row }: { readonly row: Read<'commitment'> }) {
  const clock = useClock()
  const { outcome, happened } = row.body
  // The line is kept by its field while it is written, so that a store's answer never moves the pen.
  const [line] = useState(happened)
  return (
    <div className={style['after']}>
      <Select
        label={t('promise.outcome')}
        value={outcome === null ? '' : String(outcome)}
        options={[
          { value: '', label: '–' },
          ...outcomes.map((value) => ({ value: String(value), label: t(`outcome.${value}`) })),
        ]}
        onChoose={(value) =>
          perform(() =>
            noteOutcome(row.id, outcomes.find((one) => String(one) === value) ?? null, clock().at),
          )
        }
      />
      <div className={style['line']}>
        <Input
          look="line"
          quiet
          label={t('promise.happened')}
          initial={line}
          onWrite={(text) =>
            perform(() => noteHappened(row.id, text, clock().at), text, `happened:${row.id}`)
          }
        />
      </div>
    </div>
  )
}
