/** A yearly review beside that of the year before: the shown questions, both answers side by side. */

import type { BesideAnswer, ReviewBeside } from '../../core/report-reviews.ts'
import { sayList, sayWholeDay, t } from '../../locales/index.ts'
import { Now, Wanted } from './PaperQuestions.tsx'
import style from './Paper.module.css'

/** The questions, and why there are none or not all. */
export function PaperReview({ review: { from, before, beside, alone } }: { readonly review: ReviewBeside }) {
  const day = sayWholeDay(from)
  if (before === null)
    return (
      <>
        <h3 className={style['part']}>{t('print.review.alone', { day })}</h3>
        <p>{t('print.review.noBefore')}</p>
      </>
    )
  return (
    <>
      <h3 className={style['part']}>{t('print.review', { day, before: sayWholeDay(before) })}</h3>
      <p className={style['lead']}>{t(beside.length === 0 ? 'print.review.none' : 'print.review.said')}</p>
      {beside.map((one) => (
        <Beside key={one.now.answer.id} one={one} />
      ))}
      {alone.length > 0 && (
        <p className={style['note']}>
          {t('print.review.unmatched', { labels: sayList(alone.map((text) => t('quote', { text }))) })}
        </p>
      )}
    </>
  )
}

/** One question; its head comes again at the top of each page that its answers run on to. */
function Beside({ one: { label, asked, language, before, now } }: { readonly one: BesideAnswer }) {
  return (
    <>
      <h4 lang={language} dir="auto">
        {label === '' ? t('entry.unknownQuestion') : label}
      </h4>
      <table className={`${style['question']} ${style['review']}`}>
        <thead>
          <tr>
            <th colSpan={2} scope="colgroup" lang={language} dir="auto">
              {asked}
            </th>
          </tr>
          <tr>
            {[before, now].map((side) => (
              <th key={side.answer.id} scope="col">
                <span className={style['sheet']}>
                  {t(side === before ? 'print.year.before' : 'print.year.now')}
                </span>
                {sayWholeDay(side.day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={style['answer']}>
            {[before, now].map((side) => (
              <td key={side.answer.id}>
                <Now one={side} />
                {side.answer.wish !== null && (
                  <div className={style['wanted']}>
                    <p className={style['sheet']}>{t('second.name')}</p>
                    <Wanted one={side} before={null} />
                  </div>
                )}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </>
  )
}
