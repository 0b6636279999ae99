/** The team's opened sheets as counted levels: from five people on, and nothing else of anyone. */

import { useState } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import { type TeamFilter, type TeamQuestion, teamWeeks } from '../../core/team-view.ts'
import { t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { readTeam } from '../../store/team.ts'
import { Select } from '../../ui/Field.tsx'
import { usePage } from '../page.ts'
import style from './Team.module.css'

/** The page, with a line why where nothing is shown. */
export function Team() {
  const today = useToday()
  const [audit, setAudit] = useState('')
  const [weeks, setWeeks] = useState<TeamFilter['weeks']>(null)
  const read = useLive(
    () => readTeam({ audit: audit === '' ? null : audit, weeks }, today),
    [audit, weeks, today],
  )
  const heading = usePage(t('team.title'), read === undefined ? '' : 'team')
  if (read === undefined) return null
  const { view, audits } = read
  return (
    <div className={style['team']}>
      <p>
        <Link className="link" href="/one-on-ones">
          {t('meet.all')}
        </Link>
      </p>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('team.title')}
        </h1>
        <p className="soft">{t('team.lead')}</p>
      </header>
      {audits.size > 0 && (
        <div className="row">
          <Select
            label={t('history.audit')}
            value={audit}
            options={[
              { value: '', label: t('history.audit.any') },
              ...[...audits].map(([value, label]) => ({ value, label })),
            ]}
            onChoose={setAudit}
          />
          <Select
            label={t('history.period')}
            value={weeks === null ? '' : String(weeks)}
            options={[
              { value: '', label: t('history.period.0') },
              ...teamWeeks.map((count) => ({ value: String(count), label: t(`history.period.${count}`) })),
            ]}
            onChoose={(value) => setWeeks(teamWeeks.find((count) => String(count) === value) ?? null)}
          />
        </div>
      )}
      <output>
        {view.kind === 'few' ? (
          <p>{t(audits.size > 0 ? 'team.few.filter' : 'team.few')}</p>
        ) : (
          <p>{t('team.people', { count: view.people })}</p>
        )}
      </output>
      {view.kind === 'team' && <Levels questions={view.questions} />}
      <p className="note">{t('meet.how.keep')}</p>
    </div>
  )
}

const levels = [1, 2, 3, 4, 5] as const

/** How many people stand on each level, in the order the questions are asked. */
function Levels({ questions }: { readonly questions: readonly TeamQuestion[] }) {
  return (
    <table className={style['levels']}>
      <caption className="hidden">{t('team.title')}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {t('history.question')}
          </th>
          <th scope="colgroup" colSpan={levels.length} className={style['group']}>
            {t('walk.level')}
          </th>
        </tr>
        <tr>
          {levels.map((level) => (
            <th key={level} scope="col" className="num">
              {level}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {questions.map(({ key, label, counts }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {levels.map((level) => (
              <td key={level} className="num">
                {counts[level - 1]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
