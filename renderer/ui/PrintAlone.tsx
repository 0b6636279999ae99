/** What a printer gets in the place of the page: it is nowhere on the screen, and while it is there nothing else is printed. */

import type { ReactNode } from 'react'
import style from './PrintAlone.module.css'

/** A page of its own for the printer, for as long as it is drawn. */
export function PrintAlone({ children }: { readonly children: ReactNode }) {
  return <div className={style['paper']}>{children}</div>
}
