/** An audit in several sittings as it stands in Reflect: what comes next, what is done, and each of its parts. */

import { useState } from 'react'
import { Link } from 'wouter'
import { useClock, useToday } from '../../clock.ts'
import type { Day } from '../../core/day.ts'
import {
  isOver,
  isResting,
  nextPart,
  type PartChoice,
  type Run,
  type RunPart,
  writtenParts,
} from '../../core/run.ts'
import { sayDay, t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { letPartGo, newestRun } from '../../store/runs.ts'
import { perform } from '../../store/writes.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { compareWords, progressWords, runPath, spanOf, stateWords } from '../runs.ts'
import { type Offer, useBegin } from './offers.ts'
import style from './Reflect.module.css'

interface RunItemProps {
  readonly offer: Offer
  /** The level of its heading. */
  readonly heading: 'h2' | 'h3'
}

/** The audit's button goes on with the next part; the list under it leads to any. */
export function RunItem({ offer, heading: Heading }: RunItemProps) {
  const { audit, role, name } = offer
  const begin = useBegin()
  const run = useLive(() => newestRun(audit, role), [audit, role])
  const sitDown = (part?: PartChoice) => void begin(offer, false, part)
  return (
    <li className={style['audit']}>
      <Heading>
        <Button className={style['begin']} onClick={() => sitDown()}>
          {name}
        </Button>
      </Heading>
      <div className={style['words']}>
        <p className={style['opening']}>{audit.roles[role]?.opening}</p>
        <p className="note">{t(`run.minutes.${spanOf(audit.plan)}`, { minutes: audit.minutes })}</p>
        {run !== undefined && <Progress run={run} />}
        {run !== undefined && <Parts offer={offer} run={run} onBegin={sitDown} />}
      </div>
    </li>
  )
}

/** What the audit's button goes on with. */
function nextWords(run: Run, today: Day): string {
  const span = spanOf(run.plan)
  const next = nextPart(run, today)
  if (next === null) return t(`run.over.${span}`)
  if (isResting(run, today)) return t(`run.resting.${span}`, { day: sayDay(run.to ?? today, today) })
  return t(next.state.kind === 'begun' ? 'run.next.begun' : 'run.next', { part: next.name })
}

/** What is done and what comes next, in words. */
function Progress({ run }: { readonly run: Run }) {
  const today = useToday()
  return (
    <>
      {run.id !== null && (
        <p>
          {progressWords(run)} {nextWords(run, today)}
        </p>
      )}
      {run.id !== null && writtenParts(run) > 0 && (
        <p>
          <Link className="link" href={runPath(run, run.id)}>
            {compareWords(run)}
          </Link>
        </p>
      )}
    </>
  )
}

interface PartsProps {
  readonly offer: Offer
  readonly run: Run
  readonly onBegin: (part: PartChoice) => void
}

/** Every part with how it stands, and the way to begin anew while a run is open. */
function Parts({ offer, run, onBegin }: PartsProps) {
  const span = spanOf(run.plan)
  const today = useToday()
  const [isShown, setShown] = useState(false)
  return (
    <details className={style['parts']} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{t(`run.parts.${span}`)}</summary>
      {isShown && (
        <>
          <ul className="lines">
            {run.parts.map((part) => (
              <PartLine key={part.index} offer={offer} run={run} part={part} onBegin={onBegin} />
            ))}
          </ul>
          {writtenParts(run) > 0 && !isOver(run) && !isResting(run, today) && (
            <p className={style['anew']}>
              <Button small onClick={() => onBegin('new')}>
                {t(`run.anew.${span}`)}
              </Button>
              <span className="note">{t('run.anew.hint')}</span>
            </p>
          )}
        </>
      )}
    </details>
  )
}

function PartLine({ offer, run, part, onBegin }: PartsProps & { readonly part: RunPart }) {
  const clock = useClock()
  const today = useToday()
  const { name, index, state } = part
  const isLetGo = state.kind === 'letGo'
  const toggle = () => {
    perform(() => letPartGo(run, offer.audit, index, !isLetGo, clock().at))
    announce(t(isLetGo ? 'run.takenBack' : 'run.hasLetGo', { part: name }))
  }
  return (
    <li>
      <p>
        <span className="label">{name}</span>{' '}
        <span className="note">
          {state.kind === 'written'
            ? t('run.state.written', { day: sayDay(state.entries.at(-1)?.day ?? today, today) })
            : stateWords(state.kind)}
        </span>
      </p>
      <div className="row">
        {state.kind === 'written' &&
          state.entries.map(({ id }) => (
            <Link
              key={id}
              className="link"
              href={`/history/${id}`}
              aria-label={t('run.readPart', { part: name })}
            >
              {t('run.read')}
            </Link>
          ))}
        {(state.kind === 'open' || state.kind === 'begun') && (
          <Button
            small
            aria-label={t(state.kind === 'open' ? 'run.beginPart' : 'run.resumePart', { part: name })}
            onClick={() => onBegin(index)}
          >
            {t(state.kind === 'open' ? 'run.begin' : 'today.resume')}
          </Button>
        )}
        {run.id !== null && (state.kind === 'open' || isLetGo) && (
          <Button
            small
            kind="quiet"
            aria-label={t(isLetGo ? 'run.takeBackPart' : 'run.letPartGo', { part: name })}
            onClick={toggle}
          >
            {t(isLetGo ? 'run.takeBack' : 'run.letGo')}
          </Button>
        )}
      </div>
    </li>
  )
}
