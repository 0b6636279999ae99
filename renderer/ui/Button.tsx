/** A button, or a link that looks like one. */

import type { ComponentProps } from 'react'
import style from './Button.module.css'

/** `main` is the one filled button of a screen, `quiet` has no border. */
export type ButtonKind = 'plain' | 'main' | 'quiet'

interface Look {
  readonly kind?: ButtonKind
  readonly small?: boolean
  /** A quiet one whose words, and not its unseen edge, stand below those above it. */
  readonly flush?: boolean
}

/** The class names of a button, for links that look like one. */
export function buttonClass({ kind = 'plain', small, flush }: Look, extra = ''): string {
  const looks = [kind === 'plain' ? '' : style[kind], small && style['small'], flush && style['flush']]
  return [style['button'], ...looks, extra].filter(Boolean).join(' ')
}

/** A native button that never submits a form by itself. */
export function Button({ kind, small, flush, className, ...rest }: ComponentProps<'button'> & Look) {
  return (
    <button
      type="button"
      className={buttonClass(
        { ...(kind && { kind }), ...(small && { small }), ...(flush && { flush }) },
        className,
      )}
      {...rest}
    />
  )
}
