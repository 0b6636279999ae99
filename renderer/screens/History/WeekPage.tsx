/** The comparison of a week: the two sheets of each day, in the wording that was answered, and what was left out. */

import { useId } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import { isAnswered } from '../../core/answer.ts'
import type { Answered } from '../../core/reflection.ts'
import type { RunPart } from '../../core/run.ts'
import { sayDay, sayList, t } from '../../locales/index.ts'
import { TwoSheets } from '../../ui/TwoSheets.tsx'
import { stateWords } from '../runs.ts'
import { sheetRow } from '../sheets.tsx'
import { wordingIn } from './beside.ts'
import style from './History.module.css'
import type { RunEntry, ShownRun } from './shown-run.ts'
import { RunFrame } from './RunFrame.tsx'

/** The page of a week. */
export function WeekPage(shown: ShownRun) {
  const { run, name, entries } = shown
  return (
    <RunFrame shown={shown} title={t('run.title.days', { name })} lead={t('run.lead.days')}>
      <div className={style['days']}>
        {run.parts.map((part) => (
          <Part key={part.index} part={part} entries={entries} />
        ))}
      </div>
    </RunFrame>
  )
}

/** A day's theme: its entries, as a rule one, or why there is none. */
function Part({ part, entries }: { readonly part: RunPart; readonly entries: readonly RunEntry[] }) {
  const heading = useId()
  const { name, state } = part
  const ids = state.kind === 'written' ? state.entries.map(({ id }) => id) : []
  return (
    <section aria-labelledby={heading}>
      <h2 className="section" id={heading}>
        {name}
      </h2>
      {state.kind !== 'written' && <p className="soft">{stateWords(state.kind)}</p>}
      {entries
        .filter(({ id }) => ids.includes(id))
        .map((entry) => (
          <Day key={entry.id} entry={entry} name={name} />
        ))}
    </section>
  )
}

/** True when a question has something to show on either sheet. */
const isShown = ({ first, desired }: Answered): boolean => isAnswered(first) || desired !== null

function Day({ entry, name }: { readonly entry: RunEntry; readonly name: string }) {
  const today = useToday()
  const { id, body, desired } = entry
  const left = body.answers.flatMap((one) =>
    isShown(one)
      ? []
      : [t('quote', { text: wordingIn(body, one, entry)?.label ?? t('entry.unknownQuestion') })],
  )
  const rows = body.answers.filter(isShown).map((one) => {
    const wanted = one.desired === null ? null : (desired.get(one.desired) ?? null)
    const wording = wordingIn(body, one, entry)
    return sheetRow(
      { id: one.id, about: one.about, wording, first: one.first, wanted, today },
      { skipped: one.skipped },
    )
  })
  return (
    <>
      <p className={`note ${style['dayNote']}`}>
        {t('run.state.written', { day: sayDay(body.started.day, today) })}{' '}
        <Link className="link" href={`/history/${id}`} aria-label={t('run.readPart', { part: name })}>
          {t('run.read')}
        </Link>
      </p>
      <TwoSheets isName={t('first.name')} wantName={t('second.name')} rows={rows} level={3} />
      {left.length > 0 && (
        <p className={`note ${style['dayFoot']}`}>{t('run.skipped', { labels: sayList(left) })}</p>
      )}
    </>
  )
}
