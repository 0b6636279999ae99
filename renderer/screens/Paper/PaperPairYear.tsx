/** A year of one-on-ones beside the year before, printed: how many were held, and the levels of questions shown of both. */

import type { PairYear, SharedLevels } from '../../core/report-pair-year.ts'
import { sayWholeDay, t } from '../../locales/index.ts'
import type { Parties } from '../Together/parties.ts'
import { HeldRow, YearColumns, YearLead } from './PaperYearParts.tsx'
import style from './Paper.module.css'

interface PaperPairYearProps {
  readonly year: PairYear
  readonly parties: Parties
}

/** See the file. */
export function PaperPairYear({ year, parties }: PaperPairYearProps) {
  const { questions } = year
  return (
    <>
      <YearLead year={year} />
      <table className={`${style['numbers']} ${style['year']}`}>
        <thead>
          <tr>
            <th scope="col">{t('print.period')}</th>
            <YearColumns year={year} />
          </tr>
        </thead>
        <tbody>
          <HeldRow year={year} words={t('print.year.held.pair')} />
        </tbody>
      </table>
      {questions.length > 0 && (
        <table className={`${style['numbers']} ${style['part']}`}>
          <thead>
            <tr>
              <th scope="col">{t('print.year.question.pair')}</th>
              <th scope="col">{t('print.year.before')}</th>
              <th scope="col">{t('print.year.now')}</th>
            </tr>
          </thead>
          <tbody>
            {questions.map(({ key, label, before, now }) => (
              <tr key={key}>
                <th scope="row" dir="auto">
                  {label === '' ? t('entry.unknownQuestion') : label}
                </th>
                <Levels of={before} parties={parties} />
                <Levels of={now} parties={parties} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={`${style['note']} ${style['whole']}`}>
        {t(questions.length === 0 ? 'print.year.pair.none' : 'print.year.pair.legend')}
      </p>
    </>
  )
}

/** The levels both gave, and the day. */
function Levels({
  of: { agent, lead, day },
  parties,
}: {
  readonly of: SharedLevels
  readonly parties: Parties
}) {
  const names = { agentName: parties.agent.name, leadName: parties.lead.name }
  return (
    <td dir="auto">
      {t('print.year.levels', { agent, lead, ...names })}
      <span className={style['under']}>{sayWholeDay(day)}</span>
    </td>
  )
}
