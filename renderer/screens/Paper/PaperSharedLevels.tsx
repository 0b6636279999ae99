/** Where the levels of two lay in each dimension, printed: the picture, and the same in numbers. */

import type { SharedDimension } from '../../core/report-levels.ts'
import { sayNumber, sayWholeDay, t } from '../../locales/index.ts'
import { Dumbbell } from '../../ui/Dumbbell.tsx'
import { IsMark, OtherMark, WantMark } from '../../ui/Marks.tsx'
import { ViewsLine } from '../../ui/ViewsLine.tsx'
import { dimensionName, inOrder } from '../Insights/names.ts'
import { betweenWords } from '../Insights/sentence.ts'
import { pictureWords } from '../sheets.tsx'
import type { Parties } from '../Together/parties.ts'
import style from './Paper.module.css'

interface PaperSharedLevelsProps {
  readonly dimensions: readonly SharedDimension[]
  readonly parties: Parties
}

/** The table; a sentence where there is nothing to sum up. */
export function PaperSharedLevels({ dimensions, parties }: PaperSharedLevelsProps) {
  if (dimensions.length === 0) return <p>{t('print.dimensions.none.pair')}</p>
  const { agent, lead } = parties
  const sorted = inOrder(dimensions.map((one) => ({ ...one, viewpoint: 'agent' as const })))
  return (
    <>
      <table className={`${style['numbers']} ${style['views']}`}>
        <thead>
          <tr>
            <th scope="col">{t('print.dimension')}</th>
            <th scope="col">{t('print.levels')}</th>
            <th scope="col" className={style['number']} dir="auto">
              {agent.name}
            </th>
            <th scope="col" className={style['number']} dir="auto">
              {lead.name}
            </th>
            <th scope="col" className={style['number']}>
              {t('print.want')}
            </th>
            <th scope="col">{t('print.counts')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((one) => (
            <Row key={one.dimension} one={one} parties={parties} />
          ))}
        </tbody>
      </table>
      <div className={style['whole']}>
        <ul className="legend on-desk">
          <li dir="auto">
            <IsMark />
            {agent.name}
          </li>
          <li dir="auto">
            <OtherMark />
            {lead.name}
          </li>
          {dimensions.some(({ wanted }) => wanted !== null) && (
            <li dir="auto">
              <WantMark />
              {t('print.wanted', { name: agent.name })}
            </li>
          )}
        </ul>
        <p className={style['note']}>{t('print.legend.pair', { agent: agent.name })}</p>
      </div>
    </>
  )
}

/** A number as it stands in a table; a dash where there is none. */
const cell = (level: number | null) => (level === null ? '–' : sayNumber(level, 1))

function Row({ one, parties }: { readonly one: SharedDimension } & Pick<PaperSharedLevelsProps, 'parties'>) {
  const { dimension, audit, day, agent, lead, wanted, views, gaps } = one
  const { n, same, close, talk } = views
  const isTold = agent !== null && lead !== null
  const names = { agent: parties.agent.name, lead: parties.lead.name }
  return (
    <tr>
      <th scope="row">
        {dimensionName(dimension)}
        <span className={style['under']}>{t('entry.title', { name: audit, day: sayWholeDay(day) })}</span>
      </th>
      <td>
        {isTold && (
          <ViewsLine
            self={agent}
            other={lead}
            label={t('together.line', { ...names, self: sayNumber(agent, 1), other: sayNumber(lead, 1) })}
          />
        )}
        {isTold && wanted !== null && (
          <Dumbbell current={agent} desired={wanted} label={pictureWords(agent, wanted)} />
        )}
      </td>
      <td className={style['number']}>{cell(agent)}</td>
      <td className={style['number']}>{cell(lead)}</td>
      <td className={style['number']}>{cell(wanted)}</td>
      <td>
        {isTold ? (
          <>
            {t('print.views.counts', { n, same, close, talk })}
            {wanted !== null && (
              <span className={style['under']}>
                {t('print.views.wanted', {
                  between: betweenWords(gaps.median),
                  below: gaps.below,
                  at: gaps.at,
                  beyond: gaps.beyond,
                  n: gaps.n,
                })}
              </span>
            )}
          </>
        ) : (
          t('insights.tooFewForSummary')
        )}
      </td>
    </tr>
  )
}
