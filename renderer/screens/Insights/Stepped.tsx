/** A drawing that is gone through point by point: by the arrow keys, by touch and by passing over it. */

import { type PointerEvent, type ReactNode, useRef } from 'react'
import { commandOf } from '../../commands.ts'
import { platform } from '../Commands/listening.ts'
import style from './Insights.module.css'

interface SteppedProps {
  /** Of the drawing, in its own units. */
  readonly width: number
  readonly height: number
  /** How wide it is drawn at most, in rem; as wide as there is room where that is not given. */
  readonly widest?: number
  /** What the drawing shows, in words. */
  readonly label: string
  /** What is gone through, and by which keys. */
  readonly steps: string
  /** How many points there are. */
  readonly count: number
  /** The point that is told; where none is pointed at yet, the one that the keys begin with. */
  readonly at: number
  /** That point in words. */
  readonly words: string
  /** The point that is nearest to a place of the drawing. */
  readonly under: (x: number, y: number) => number
  /** A point was pointed at; chosen, when a key, a click or a touch went to it. */
  readonly onStep: (at: number, isChosen: boolean) => void
  /** The drawing, to stand in an `svg`; the mark of the point has the attribute `data-pointed`. */
  readonly children: ReactNode
}

/** The drawing takes the pointer; a native slider over it gives the keys and the words. */
export function Stepped(props: SteppedProps) {
  const { width, height, widest, label, steps, count, at, words, under, onStep, children } = props
  const point = ({ clientX, clientY, currentTarget, buttons }: PointerEvent) => {
    const place = currentTarget.getBoundingClientRect()
    if (place.width === 0) return
    const unit = width / place.width
    onStep(under((clientX - place.left) * unit, (clientY - place.top) * unit), buttons !== 0)
  }
  const drawing = useRef<SVGSVGElement>(null)
  const stepper = useRef<HTMLInputElement>(null)
  const isClicked = useRef(false)
  // From the point that was clicked, the keys go on.
  const takeKeys = () => {
    isClicked.current = true
    stepper.current?.focus({ preventScroll: true })
    isClicked.current = false
  }
  // Where a wide drawing is scrolled sideways, the keys take the window along.
  const go = (to: number) => {
    onStep(to, true)
    requestAnimationFrame(() =>
      drawing.current
        ?.querySelector('[data-pointed]')
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    )
  }
  return (
    <div
      className={style['drawing']}
      style={widest === undefined ? undefined : { maxInlineSize: `${widest}rem` }}
    >
      <svg
        ref={drawing}
        className="on-desk"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
        onPointerDown={point}
        onPointerMove={point}
        onPointerUp={takeKeys}
      >
        {children}
      </svg>
      <input
        ref={stepper}
        className={style['stepper']}
        type="range"
        min={0}
        max={count - 1}
        step={1}
        value={at}
        aria-label={steps}
        aria-valuetext={words}
        aria-keyshortcuts={commandOf('table').keys[platform()].join(' ')}
        onChange={(event) => go(Number(event.currentTarget.value))}
        onFocus={() => !isClicked.current && go(at)}
      />
    </div>
  )
}

/** The index of the place that is nearest to another; the last of those equally near. */
export function nearest(places: readonly number[], to: number): number {
  let best = 0
  for (const [index, place] of places.entries())
    if (Math.abs(place - to) <= Math.abs((places[best] ?? 0) - to)) best = index
  return best
}
