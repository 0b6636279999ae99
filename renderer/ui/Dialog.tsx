/** A question that must be answered first, as the platform's own modal dialog. */

import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { opened } from './modal.ts'
import style from './Dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly children: ReactNode
  /** Called for Escape as well. */
  readonly onClose: () => void
}

/** Open for as long as it is drawn; everything behind it is out of reach, and the focus comes back. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const { current } = dialog
    current?.showModal()
    const closed = opened()
    // Closing it before it leaves the page is what gives the focus back.
    return () => {
      current?.close()
      closed()
    }
  }, [])
  return (
    <dialog
      className={style['dialog']}
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 className="section" id={id}>
        {title}
      </h2>
      {children}
    </dialog>
  )
}
