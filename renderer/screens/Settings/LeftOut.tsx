/** What of a journal file stays out, and why. */

import { useToday } from '../../clock.ts'
import type { Merging } from '../../core/merging.ts'
import { sayList, t } from '../../locales/index.ts'
import style from './TakeIn.module.css'
import { type Names, sayThing } from './thing-words.ts'

/** How many are named of a reason. */
const named = 12

/** A line for each reason; nothing where all can come in. */
export function LeftOut({ merging, names }: { readonly merging: Merging; readonly names: Names }) {
  const today = useToday()
  const out = merging.things.flatMap((thing) =>
    thing.stands.kind === 'out' ? [{ name: sayThing(thing, names, today), why: thing.stands.why }] : [],
  )
  const whys = [...new Set(out.map(({ why }) => why))]
  const { leftOut } = merging.sifted
  if (whys.length + leftOut.length === 0) return null
  return (
    <section className={style['choosing']}>
      <h4 className="label">{t('importing.out')}</h4>
      <ul className={style['names']}>
        {whys.map((why) => {
          const some = out.filter((one) => one.why === why).map(({ name }) => name)
          return (
            <li key={why}>
              {t(`importing.out.${why}`, { names: sayList(some.slice(0, named)), count: some.length })}
            </li>
          )
        })}
        {leftOut.map(({ kind, why, count }) => (
          <li key={`${kind} ${why}`}>{t(`importing.unfit.${why}`, { count })}</li>
        ))}
      </ul>
    </section>
  )
}
