/** A box to tick with its words, and a line that says more. */

import { useId } from 'react'
import { usePressed } from './pressed.ts'
import style from './Tick.module.css'

interface TickProps {
  readonly label: string
  readonly note?: string
  /** Stands under the label as it was written by a person. */
  readonly text?: string
  readonly isTicked: boolean
  readonly onTick: (isTicked: boolean) => void
}

/** The platform's own check box. Shows what was pressed at once, before what is stored follows. */
export function Tick({ label, note, text = '', isTicked, onTick }: TickProps) {
  const id = useId()
  const [shown, press] = usePressed(isTicked)
  return (
    <div className={style['tick']}>
      <label>
        <input
          type="checkbox"
          checked={shown === true}
          aria-describedby={note === undefined && text === '' ? undefined : id}
          onChange={(event) => {
            press(event.currentTarget.checked)
            onTick(event.currentTarget.checked)
          }}
        />
        {label}
      </label>
      {(note !== undefined || text !== '') && (
        <p className={text === '' ? 'note' : style['text']} dir={text === '' ? undefined : 'auto'} id={id}>
          {note ?? text}
        </p>
      )}
    </div>
  )
}
