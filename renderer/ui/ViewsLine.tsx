/** Five steps on a line with the ring of the one person and the square of the other. */

import style from './Dumbbell.module.css'

interface ViewsLineProps {
  /** Levels 1 to 5; null where there is none. */
  readonly self: number | null
  readonly other: number | null
  /** What it shows, in words. */
  readonly label: string
}

const left = 14
const apart = 30
const middle = 14
const at = (level: number) => left + (level - 1) * apart

/** The marks are told apart by shape; where both stand on one step the ring lies inside the square. */
export function ViewsLine({ self, other, label }: ViewsLineProps) {
  const meet = self !== null && self === other
  const half = meet ? 9 : 6
  return (
    <svg className={style['bell']} viewBox="0 0 148 28" role="img" aria-label={label}>
      {[1, 2, 3, 4, 5].map((level) => (
        <circle key={level} className="tick" cx={at(level)} cy={middle} r="1.6" />
      ))}
      {self !== null && other !== null && !meet && (
        <path className="ln-go" d={`M${at(self)} ${middle}H${at(other)}`} />
      )}
      {other !== null && (
        <rect
          className="mk-other"
          x={at(other) - half}
          y={middle - half}
          width={2 * half}
          height={2 * half}
        />
      )}
      {self !== null && <circle className="mk-is" cx={at(self)} cy={middle} r={meet ? 4.6 : 6.5} />}
    </svg>
  )
}
