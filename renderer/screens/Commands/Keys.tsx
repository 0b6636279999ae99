/** Keys as they are printed on the keyboard. */

import { keyWords } from './key-words.ts'
import style from './Commands.module.css'

/** One way to press a command: each key in a frame of its own, signs read out by their names. */
export function Keys({ written }: { readonly written: string }) {
  return (
    <kbd className={style['keys']}>
      {keyWords(written).map((key) => (
        <kbd key={key.written} className={style['key']}>
          {key.spoken === '' ? (
            key.written
          ) : (
            <>
              <span aria-hidden="true">{key.written}</span>
              <span className="hidden">{key.spoken}</span>
            </>
          )}
        </kbd>
      ))}
    </kbd>
  )
}
