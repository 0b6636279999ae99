/** What a week holds as a small drawing, told by its shape: both sheets, the first only, let go, or nothing. */

import type { WeekState } from '../core/year.ts'
import { t } from '../locales/index.ts'
import style from './WeekDrawing.module.css'

/** The shape alone, 16 wide and 24 high, to stand in an `svg`. */
export function WeekShape({ state }: { readonly state: WeekState }) {
  return (
    <>
      {state === 'blank' && <circle className="tick" cx="8" cy="11" r="1.3" />}
      {state === 'excused' && <path className={style['excused']} d="M4 11h8" />}
      {state === 'both' && <path className={style['want']} d="M5.5 2.5h6l3 3v12h-9z" />}
      {(state === 'first' || state === 'both') && <path className={style['is']} d="M2 4.5h7.5v13H2z" />}
    </>
  )
}

/** The drawing, as decoration beside words. */
export function WeekDrawing({ state }: { readonly state: WeekState }) {
  return (
    <svg className={style['drawing']} viewBox="0 0 16 24" aria-hidden="true">
      <WeekShape state={state} />
    </svg>
  )
}

/** What the drawings stand for. Where only some entries are shown, a week without a mark may have others. */
export function WeeksLegend({ isNarrow }: { readonly isNarrow: boolean }) {
  return (
    <ul className="legend on-desk">
      {(['both', 'first', 'excused', 'blank'] as const).map((state) => (
        <li key={state}>
          <WeekDrawing state={state} />
          {t(`week.legend.${weekWord(state, isNarrow)}`)}
        </li>
      ))}
    </ul>
  )
}

/** The name by which a week's words are found: one that is blank while only some entries are shown may have others. */
export const weekWord = (state: WeekState, isNarrow: boolean): WeekState | 'unfound' =>
  isNarrow && state === 'blank' ? 'unfound' : state
