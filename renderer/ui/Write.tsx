/** The place to write: a text area that stores every change at once and is never drawn again for it. */

import { type Ref, useId } from 'react'
import style from './Write.module.css'

interface WriteProps {
  readonly label: string
  /** A heading right above says the label already. */
  readonly quiet?: boolean
  /** What the area begins with; later values are ignored, the area itself holds the text. */
  readonly initial: string
  /** Called for every change, also in the middle of a composition. */
  readonly onWrite: (text: string) => void
  /** `is` is ruled, `want` is not; `short` is ruled with two lines, `line` a single growing line. */
  readonly paper: 'is' | 'want' | 'short' | 'line'
  /** The id of what the area answers, so that it is read with it. */
  readonly describedBy?: string
  readonly hint?: string
  /** What keeps the text from being taken; empty or absent while nothing does. */
  readonly problem?: string
  readonly ref?: Ref<HTMLTextAreaElement>
  readonly maxLength?: number
}

const paperClass = {
  is: style['ruled'],
  want: style['want'],
  short: `${style['ruled']} ${style['short']}`,
  line: style['line'],
}

/** An uncontrolled text area: the browser keeps its undo, and a key costs no drawing. */
export function Write(props: WriteProps) {
  const {
    label,
    quiet = false,
    initial,
    onWrite,
    paper,
    describedBy,
    hint,
    problem = '',
    ref,
    maxLength,
  } = props
  const id = useId()
  const described = [
    describedBy,
    hint === undefined ? '' : `${id}-hint`,
    problem === '' ? '' : `${id}-problem`,
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <div className={style['field']}>
      <label className={quiet ? 'hidden' : style['label']} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className={style['hint']} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem !== '' && (
        <p className={style['problem']} id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <textarea
        className={[style['write'], paperClass[paper]].join(' ')}
        id={id}
        ref={ref}
        dir="auto"
        rows={1}
        defaultValue={initial}
        maxLength={maxLength}
        aria-describedby={described === '' ? undefined : described}
        aria-invalid={problem !== '' || undefined}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
    </div>
  )
}
