/** A text with the words that were found marked in it. */

import style from './Hit.module.css'

interface HitTextProps {
  readonly before: string
  readonly match: string
  readonly after: string
}

/** The words stand out by a ground of their own, and as a mark for screen readers. */
export function HitText({ before, match, after }: HitTextProps) {
  return (
    <>
      {before}
      {match !== '' && <mark className={style['hit']}>{match}</mark>}
      {after}
    </>
  )
}
