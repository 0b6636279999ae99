/** One commitment as it is followed up: its plan, what became of it, and what came of that. */

import { useState } from 'react'
import { useClock } from '../clock.ts'
import type { Read } from '../core/body.ts'
import { openCap, type Outcome, type Status } from '../core/commitment.ts'
import { addDays, type Day } from '../core/day.ts'
import { sayDay, t } from '../locales/index.ts'
import { markCommitment, noteHappened, noteOutcome, openIn } from '../store/commitments.ts'
import { useLive } from '../store/live.ts'
import { perform } from '../store/writes.ts'
import { Choice } from '../ui/Choice.tsx'
import { Input, Select } from '../ui/Field.tsx'
import { useLabel } from './library.ts'
import style from './PromiseLine.module.css'

/** When it is due, as people say it. */
function dueWords(due: Day, today: Day): string {
  if (due === today) return t('due.today')
  if (due === addDays(today, 1)) return t('due.tomorrow')
  return t(due < today ? 'due.past' : 'due.later', { day: sayDay(due, today) })
}

const statuses: readonly Exclude<Status, 'open'>[] = ['kept', 'partly', 'not', 'dropped']
const outcomes: readonly Outcome[] = [-2, -1, 0, 1, 2]

interface PromiseLineProps {
  readonly row: Read<'commitment'>
  readonly today: Day
  /** Said first of it, where more than one person’s stand together; empty otherwise. */
  readonly whose?: string
  /** It was agreed on a moment ago: nothing can have become of it. */
  readonly isNew?: boolean
}

/** A line of a list of commitments. */
export function PromiseLine({ row, today, whose = '', isNew = false }: PromiseLineProps) {
  const { cue, act, shows, due, question, confidence, status } = row.body
  const label = useLabel(question)
  const parts = [
    whose,
    label,
    shows.trim() === '' ? '' : t('promise.shows', { shows }),
    dueWords(due, today),
    confidence === null ? '' : t('promise.sure', { sure: confidence }),
  ]
  return (
    <li className={style['promise']}>
      <p className={style['plan']}>
        <b className={style['if']}>{t('promise.if')}</b> {cue},{' '}
        <b className={style['if']}>{t('promise.then')}</b> {act}
      </p>
      <p className="note">{parts.filter((part) => part !== '').join(' · ')}</p>
      {!isNew && <Mark row={row} today={today} />}
      {status !== 'open' && <After row={row} />}
    </li>
  )
}

/** What became of it. */
function Mark({ row, today }: Pick<PromiseLineProps, 'row' | 'today'>) {
  const clock = useClock()
  const { status, context, author, closedOn } = row.body
  const open = useLive(() => openIn(context, author), [context, author]) ?? 0
  const isFull = status !== 'open' && open >= openCap
  // Second thoughts are for the day it was closed on; later, nobody is told of what they did not ask for.
  const isOffered = !isFull || closedOn === today
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
        ...(wasMarked && isOffered
          ? [{ value: 'open' as Status, label: t('promise.reopen'), disabled: isFull }]
          : []),
      ]}
      value={status === 'open' && !isReopened ? null : status}
      onChoose={mark}
    >
      {isFull && isOffered && <p className="note">{t('promise.full')}</p>}
    </Choice>
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
