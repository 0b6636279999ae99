/** A button, or a link that looks like one. */

import type { ComponentProps } from 'react'
import style from './Button.module.css'

/** `main` is the one filled button of a screen, `quiet` has no border. */
export type ButtonKind = 'plain' | 'main' | 'quiet'

interface Look {
  readonly kind?: ButtonKind
  readonly small?: boolean
}

/** The class names of a button, for links that look like one. */
export function buttonClass({ kind = 'plain', small = false }: Look, extra = ''): string {
  return [style['button'], kind === 'plain' ? '' : style[kind], small ? style['small'] : '', extra]
    .filter(Boolean)
    .join(' ')
}

/** A native button that never submits a form by itself. */
export function Button({ kind, small, className, ...rest }: ComponentProps<'button'> & Look) {
  return (
    <button
      type="button"
      className={buttonClass({ ...(kind && { kind }), ...(small && { small }) }, className)}
      {...rest}
    />
  )
}
