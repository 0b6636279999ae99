/** A field for words that nobody beside one should read: hidden while they are typed, unless one asks to see them. */

import { type Ref, useId } from 'react'
import style from './Field.module.css'

interface SecretProps {
  readonly label: string
  readonly onWrite: (text: string) => void
  readonly isShown: boolean
  /** What is good to know before it is typed; gives way to what is wrong. */
  readonly hint?: string
  /** What is wrong with it; empty while nothing is. Said at once. */
  readonly trouble?: string
  readonly ref?: Ref<HTMLInputElement>
}

/** A line of hidden text, offered to no store of passwords and to no spelling checker. */
export function Secret({ label, onWrite, isShown, hint, trouble = '', ref }: SecretProps) {
  const id = useId()
  return (
    <div className={`${style['field']} ${style['secret']}`}>
      <label className={style['label']} htmlFor={id}>
        {label}
      </label>
      <input
        ref={ref}
        className={style['input']}
        id={id}
        type={isShown ? 'text' : 'password'}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={trouble !== ''}
        aria-describedby={`${id}-hint ${id}-trouble`}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
      {hint !== undefined && trouble === '' && (
        <p className="note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {/* There from the beginning, so that what comes into it is said. */}
      <p className={style['trouble']} id={`${id}-trouble`} role="alert">
        {trouble}
      </p>
    </div>
  )
}
