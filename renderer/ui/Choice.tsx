/** A choice of one among a few words, as native radio buttons. */

import { type ReactNode, useId } from 'react'
import { usePressed } from './pressed.ts'
import style from './Choice.module.css'

/** One word to choose. */
export interface Option<Value extends string | number> {
  readonly value: Value
  readonly label: string
  /** The label's language, where it is not the page's. */
  readonly lang?: string
  readonly disabled?: boolean
}

interface ChoiceProps<Value extends string | number> {
  readonly legend: string
  /** `hidden` leaves the legend to screen readers; `quiet` sets it small. */
  readonly legendKind?: 'label' | 'quiet' | 'hidden'
  readonly options: readonly Option<Value>[]
  readonly value: Value | null
  readonly onChoose: (value: Value) => void
  /** How often what was chosen could not be kept; each time more shows the value again. */
  readonly refusals?: number
  readonly column?: boolean
  /** Stands between the legend and the words to choose. */
  readonly lead?: ReactNode
  readonly children?: ReactNode
}

const legendClass = { label: style['legend'], quiet: style['quietLegend'], hidden: 'hidden' }

/** A radio group named by its legend; nothing is chosen until a person chooses. */
export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { legend, legendKind = 'label', options, value, onChoose, column = false } = props
  const { refusals, lead, children } = props
  const name = useId()
  const [shown, press] = usePressed(value, refusals)
  const choose = (next: Value) => {
    press(next)
    onChoose(next)
  }
  return (
    <fieldset className={style['group']} role="radiogroup" aria-labelledby={`${name}-legend`}>
      <legend className={legendClass[legendKind]} id={`${name}-legend`}>
        {legend}
      </legend>
      {lead}
      <div className={[style['choice'], column ? style['column'] : ''].join(' ')}>
        {options.map((option) => (
          <label key={option.value} className={style['item']} lang={option.lang}>
            <input
              type="radio"
              name={name}
              checked={option.value === shown}
              disabled={option.disabled ?? false}
              onChange={() => choose(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  )
}
