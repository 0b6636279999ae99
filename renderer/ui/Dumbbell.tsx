/** Five steps on a line with the ring of how it is and the diamond of how it is wanted. */

import style from './Dumbbell.module.css'

interface DumbbellProps {
  /** Levels 1 to 5; null where there is none. */
  readonly current: number | null
  readonly desired: number | null
  /** What it shows, in words. */
  readonly label: string
  /** Words beside the first and the fifth step, where nothing else says what the steps are. */
  readonly ends?: readonly [lowest: string, highest: string]
}

const left = 14
const apart = 30
const middle = 14
const at = (level: number) => left + (level - 1) * apart
const diamond = (x: number, r: number) =>
  `M${x} ${middle - r}L${x + r} ${middle}L${x} ${middle + r}L${x - r} ${middle}Z`

/** The marks are told apart by shape; a wish below today is drawn with a dotted line. */
export function Dumbbell({ current, desired, label, ends }: DumbbellProps) {
  const meet = current !== null && current === desired
  return (
    <svg className={style['bell']} viewBox="0 0 148 28" role="img" aria-label={label}>
      {[1, 2, 3, 4, 5].map((level) => (
        <circle key={level} className="tick" cx={at(level)} cy={middle} r="1.6" />
      ))}
      {ends?.map((word, side) => (
        <text
          key={word}
          className="tx"
          x={side === 0 ? 4 : 144}
          y="19"
          textAnchor={side === 0 ? 'end' : 'start'}
        >
          {word}
        </text>
      ))}
      {current !== null && desired !== null && !meet && (
        <path
          className={desired > current ? 'ln-go' : 'ln-ease'}
          d={`M${at(current)} ${middle}H${at(desired)}`}
        />
      )}
      {current !== null && <circle className="mk-is" cx={at(current)} cy={middle} r={meet ? 9 : 6.5} />}
      {desired !== null && (
        <path className={meet ? 'mk-want mk-inner' : 'mk-want'} d={diamond(at(desired), meet ? 5.6 : 8.5)} />
      )}
    </svg>
  )
}
