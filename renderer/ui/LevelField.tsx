/** The five levels and the full answers in place of one, as one radio group. */

import { useId } from 'react'
import { usePressed } from './pressed.ts'
import type { SheetKind } from './Sheet.tsx'
import style from './LevelField.module.css'

/** One cell of the form. */
export interface LevelCell {
  /** The key that chooses it, "1" to "5", "9" or "0". */
  readonly value: string
  readonly words: string
  /** Everything the level means, for those who hear it without what the cells share. */
  readonly full: string
}

interface LevelFieldProps {
  readonly kind: SheetKind
  /** The group's accessible name. */
  readonly name: string
  /** The question above the cells. */
  readonly legend: string
  /** A line under the question; empty or absent where none is needed. */
  readonly lead?: string | undefined
  /** What the cells' words share, told once; empty when they share nothing. */
  readonly shared: string
  /** Five levels, lowest first, then one or two that are said in place of a level. */
  readonly cells: readonly LevelCell[]
  /** The language of the levels, where it may not be the page's. */
  readonly lang?: string | undefined
  readonly value: string | null
  readonly onChoose: (value: string) => void
  readonly disabled?: boolean
}

/** The levels come first among the cells. */
const levels = 5

/** Words longer than this, in characters, are set as a list rather than in narrow columns. */
const narrow = 40

/** A radio group of level cells; nothing is chosen until a person chooses. */
export function LevelField({
  kind,
  name,
  legend,
  lead = '',
  shared,
  cells,
  lang,
  value,
  onChoose,
  disabled = false,
}: LevelFieldProps) {
  const group = useId()
  const [shown, press] = usePressed(value)
  const choose = (next: string) => {
    press(next)
    onChoose(next)
  }
  const long = cells.some(({ words }) => words.length > narrow)
  const layout = [style['levels'], long && style['long'], cells.length > levels + 1 && style['two']]
  return (
    <fieldset
      className={kind === 'want' ? style['want'] : undefined}
      role="radiogroup"
      aria-label={name}
      disabled={disabled}
    >
      <p className={style['legend']} id={`${group}-legend`}>
        {legend}
      </p>
      {lead !== '' && (
        <p className={style['lead']} lang={lang}>
          {lead}
        </p>
      )}
      {shared !== '' && (
        <p className={style['shared']} lang={lang}>
          {shared}
        </p>
      )}
      <div className={layout.filter(Boolean).join(' ')}>
        {cells.map((cell, at) => (
          <LevelRadio
            key={cell.value}
            cell={cell}
            group={group}
            place={at < levels ? 'level' : at === levels ? 'firstBeside' : 'beside'}
            lang={lang}
            checked={cell.value === shown}
            onChoose={choose}
          />
        ))}
      </div>
    </fieldset>
  )
}

/** The number and the visible words, then the whole sentence where the cell shows only a part of it. */
function nameOf({ value, words, full }: LevelCell): string {
  return words === full ? `${value} ${full}` : `${value} ${words}. ${full}`
}

interface LevelRadioProps {
  readonly cell: LevelCell
  readonly group: string
  /** One of the levels, or beside them; a gap parts the first beside from the levels. */
  readonly place: 'level' | 'firstBeside' | 'beside'
  readonly lang: string | undefined
  readonly checked: boolean
  readonly onChoose: (value: string) => void
}

function LevelRadio({ cell, group, place, lang, checked, onChoose }: LevelRadioProps) {
  const isLevel = place === 'level'
  return (
    <>
      {place === 'firstBeside' && <span className={style['gap']} aria-hidden="true" />}
      <label className={style['level']} lang={isLevel ? lang : undefined}>
        <input
          className={style['input']}
          type="radio"
          name={group}
          value={cell.value}
          checked={checked}
          aria-label={isLevel ? nameOf(cell) : cell.full}
          onChange={() => onChoose(cell.value)}
        />
        <span className={style['key']} aria-hidden="true">
          {cell.value}
        </span>
        <span className={style['name']}>{cell.words}</span>
      </label>
    </>
  )
}
