/** Labelled fields: one of a list, a day, a time, a line of text. */

import { useId } from 'react'
import style from './Field.module.css'

interface SelectProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChoose: (value: string) => void
  /** Without a frame until it is used, and its label left to screen readers. */
  readonly quiet?: boolean
}

/** One of a list, as the platform draws it. */
export function Select({ label, value, options, onChoose, quiet = false }: SelectProps) {
  const id = useId()
  return (
    <div className={style['field']}>
      <label className={quiet ? 'hidden' : style['label']} htmlFor={id}>
        {label}
      </label>
      <select
        className={[style['input'], quiet ? style['quiet'] : ''].join(' ')}
        id={id}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

interface InputProps {
  readonly label: string
  /** What the field begins with; later values are ignored. */
  readonly initial: string
  readonly onWrite: (text: string) => void
  readonly type?: 'text' | 'time' | 'date'
  /** `line` is a line to write on, `box` has a frame. */
  readonly look?: 'line' | 'box'
  readonly quiet?: boolean
  /** It asks for the person’s own name, which the platform may know (WCAG 1.3.5). */
  readonly own?: boolean
}

/** A line of text, a day as YYYY-MM-DD or a time, stored with every change. */
export function Input({
  label,
  initial,
  onWrite,
  type = 'text',
  look = 'box',
  quiet = false,
  own = false,
}: InputProps) {
  const id = useId()
  return (
    <div className={style['field']}>
      <label className={quiet ? 'note' : style['label']} htmlFor={id}>
        {label}
      </label>
      <input
        className={[style['input'], look === 'line' ? style['line'] : ''].join(' ')}
        id={id}
        type={type}
        dir={type === 'text' ? 'auto' : undefined}
        autoComplete={own ? 'name' : undefined}
        defaultValue={initial}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
    </div>
  )
}

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onWrite: (text: string) => void
}

/** The box to search in; its own cross and Escape clear it. */
export function SearchField({ label, value, onWrite }: SearchFieldProps) {
  const id = useId()
  return (
    <div className={style['field']}>
      <label className="hidden" htmlFor={id}>
        {label}
      </label>
      <input
        className={`${style['input']} ${style['search']}`}
        id={id}
        type="search"
        dir="auto"
        placeholder={label}
        value={value}
        onChange={(event) => onWrite(event.currentTarget.value)}
      />
    </div>
  )
}
