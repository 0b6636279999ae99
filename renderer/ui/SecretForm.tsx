/** A form in which something is given that nobody beside one should read: its fields one below the other, or two beside each other. */

import type { ReactNode } from 'react'
import style from './SecretForm.module.css'

interface SecretFormProps {
  /** What the form is called, where the page's heading was not read. */
  readonly label?: string | undefined
  /** The button was pressed, or Enter. */
  readonly onGive: () => void
  readonly children: ReactNode
}

/** The form; it sends nothing anywhere. */
export function SecretForm({ label, onGive, children }: SecretFormProps) {
  return (
    <form
      className={style['form']}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        onGive()
      }}
    >
      {children}
    </form>
  )
}

/** Two fields that belong together; below each other where there is no room. */
export function SecretPair({ children }: { readonly children: ReactNode }) {
  return <div className={style['pair']}>{children}</div>
}
