/** The end of a yearly review: its sittings, and what was answered beside the review of the year before. */

import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import { type Run, runKey } from '../../core/run.ts'
import { type GivenIn, reviewOfYearBefore, type YearOnYear, yearOnYear } from '../../core/year-on-year.ts'
import { sayDay, sayList, t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { runsBegun } from '../../store/runs.ts'
import { auditById } from '../library.ts'
import { runPath, stateWords } from '../runs.ts'
import { wordingIn } from './beside.ts'
import style from './History.module.css'
import { readEntries, type RunEntry, type ShownRun } from './shown-run.ts'
import { RunFrame } from './RunFrame.tsx'
import { Years } from './Years.tsx'

/** The review of the year before with its entries; where there is none, the latest earlier one of another time. */
type Before =
  | {
      readonly kind: 'year'
      readonly run: string
      readonly from: string
      readonly entries: readonly RunEntry[]
    }
  | { readonly kind: 'other'; readonly run: string; readonly from: string }
  | { readonly kind: 'none' }

async function findBefore({ audit: id, role, id: own, from }: Run): Promise<Before> {
  const audit = auditById(id)
  if (audit === undefined || from === null) return { kind: 'none' }
  const others = (await runsBegun(audit, role)).filter(({ run }) => run !== own)
  const year = reviewOfYearBefore(others, from)
  if (year !== null) {
    return { kind: 'year', ...year, ...(await readEntries(runKey({ audit: id, role }, year.run))) }
  }
  const last = others.filter((other) => other.from < from).at(-1)
  return last === undefined ? { kind: 'none' } : { kind: 'other', ...last }
}

/** The page of a review. */
export function YearPage(shown: ShownRun) {
  const { run, name, entries } = shown
  const before = useLive(() => findBefore(run), [run])
  return (
    <RunFrame shown={shown} title={t('run.title.sittings', { name })} lead={t('run.lead.sittings')}>
      <Sittings run={run} />
      {before !== undefined && <Beside run={run} before={before} entries={entries} />}
    </RunFrame>
  )
}

/** Every sitting, and the way to its two sheets. */
function Sittings({ run }: { readonly run: Run }) {
  const today = useToday()
  return (
    <section className={style['sittings']} aria-labelledby="sittings">
      <h2 className="section" id="sittings">
        {t('run.parts.sittings')}
      </h2>
      <ul className="lines">
        {run.parts.map(({ index, name, state }) => (
          <li key={index}>
            <span className="label">{name}</span>
            {state.kind === 'written' ? (
              state.entries.map(({ id, day }) => (
                <Link
                  key={id}
                  className="link"
                  href={`/history/${id}`}
                  aria-label={t('run.writtenPart', { part: name, day: sayDay(day, today) })}
                >
                  {t('run.state.written', { day: sayDay(day, today) })}
                </Link>
              ))
            ) : (
              <span className="note">{stateWords(state.kind)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface BesideProps {
  readonly run: Run
  readonly before: Before
  readonly entries: readonly RunEntry[]
}

/** The two years, or why there is but one. */
function Beside({ run, before, entries }: BesideProps) {
  const today = useToday()
  const isYear = before.kind === 'year'
  const laid = isYear ? yearOnYear(before.entries, entries) : null
  return (
    <section aria-labelledby="years">
      <h2 className="section" id="years">
        {t('year.title')}
      </h2>
      <div className={style['yearLead']}>
        {before.kind === 'none' && <p>{t('year.none')}</p>}
        {before.kind === 'other' && (
          <p>
            {t('year.other', { day: sayDay(before.from, today) })}{' '}
            <Link className="link" href={runPath(run, before.run)}>
              {t('year.readBefore')}
            </Link>
          </p>
        )}
        {isYear && (
          <p>
            {t('year.lead', { day: sayDay(before.from, today) })}{' '}
            <Link className="link" href={runPath(run, before.run)}>
              {t('year.readBefore')}
            </Link>
          </p>
        )}
        {laid?.matched.length === 0 && <p>{t('year.noMatch')}</p>}
      </div>
      {laid !== null && laid.matched.length > 0 && (
        <Years matched={laid.matched} entries={[...entries, ...(isYear ? before.entries : [])]} />
      )}
      {laid !== null && <Unmatched laid={laid} entries={[...entries, ...(isYear ? before.entries : [])]} />}
    </section>
  )
}

/** What is not laid side by side, and why. */
function Unmatched({ laid, entries }: { readonly laid: YearOnYear; readonly entries: readonly RunEntry[] }) {
  const labels = (given: readonly GivenIn[]) =>
    sayList(
      given.map(({ entry, answered }) => {
        const held = entries.find(({ id }) => id === entry.id)
        const wording = held && wordingIn(entry.body, answered, held)
        return t('quote', { text: wording?.label ?? t('entry.unknownQuestion') })
      }),
    )
  const { reworded, onlyNow, onlyBefore, cases } = laid
  if ([reworded, onlyNow, onlyBefore, cases].every((list) => list.length === 0)) return null
  return (
    <div className={style['unmatched']}>
      <h3 className="label">{t('year.unmatched')}</h3>
      {onlyNow.length > 0 && <p>{t('year.onlyNow', { labels: labels(onlyNow) })}</p>}
      {onlyBefore.length > 0 && <p>{t('year.onlyBefore', { labels: labels(onlyBefore) })}</p>}
      {reworded.length > 0 && <p>{t('year.reworded', { labels: labels(reworded) })}</p>}
      {cases.length > 0 && <p>{t('year.cases', { labels: labels(cases) })}</p>}
    </div>
  )
}
