/** What comes after a report's time: the next meeting, what is carried to it, and the commitments that go on. */

import type { Commitment } from '../../core/commitment.ts'
import type { Day } from '../../core/day.ts'
import type { PairContent } from '../../core/report-pair.ts'
import { sayWholeDay, t } from '../../locales/index.ts'
import { nameOfOwner, type Parties } from '../Together/parties.ts'
import style from './Paper.module.css'

interface PaperNextProps {
  readonly ahead: readonly Commitment[]
  /** What a pair has before it; absent for oneself. */
  readonly meeting?: Pick<PairContent, 'next' | 'carried' | 'to'>
  readonly parties: Parties | null
  readonly today: Day
}

/** See the file. */
export function PaperNext({ ahead, meeting, parties, today }: PaperNextProps) {
  return (
    <>
      {meeting !== undefined && <Meeting meeting={meeting} today={today} />}
      {parties !== null && <h3>{t('print.next.promised')}</h3>}
      {ahead.length === 0 ? (
        <p>{t('print.next.none')}</p>
      ) : (
        <ul className={style['list']}>
          {ahead.map((one) => (
            <li key={`${one.madeOn} ${one.cue} ${one.act}`}>
              <p dir="auto">{t('print.planned', { cue: one.cue, act: one.act })}</p>
              {one.shows.trim() !== '' && (
                <p className={style['under']} dir="auto">
                  {one.shows}
                </p>
              )}
              <p className={style['under']}>
                {[
                  parties === null ? '' : nameOfOwner(parties, one.author),
                  t('print.next.due', { day: sayWholeDay(one.due) }),
                ]
                  .filter((part) => part !== '')
                  .join(', ')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** The next meeting and its agenda, which are known only as they stand today. */
function Meeting({
  meeting: { next, carried, to },
  today,
}: Pick<Required<PaperNextProps>, 'meeting' | 'today'>) {
  return (
    <>
      <p>
        {next === null
          ? t('print.next.noMeeting')
          : next.time === ''
            ? t('print.next.day', { day: sayWholeDay(next.day) })
            : t('print.next.time', { day: sayWholeDay(next.day), time: next.time })}
        {to < today && ` ${t('print.next.asOf', { day: sayWholeDay(today) })}`}
      </p>
      {carried.length > 0 && (
        <>
          <h3>{t('print.next.carried')}</h3>
          <ul className={style['list']}>
            {carried.map((point, at) => (
              // Two points can be the same words.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={at} dir="auto">
                {point}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
