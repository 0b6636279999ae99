/** A sheet of paper, with the other one underneath where that is wanted. */

import type { ReactNode, Ref } from 'react'
import { IsMark, WantMark } from './Marks.tsx'
import style from './Sheet.module.css'

/** The first sheet (how it is) or the second (how I want it). */
export type SheetKind = 'is' | 'want'

interface SheetProps {
  readonly kind: SheetKind
  readonly children: ReactNode
  readonly className?: string | undefined
  /** Show the edge of the other sheet underneath; its words are never there. */
  readonly stacked?: boolean
  /** Turn in, as a page is turned; still under reduced motion. */
  readonly turning?: boolean
}

function paper(kind: SheetKind, ...more: readonly (string | undefined)[]): string {
  return [style['sheet'], kind === 'want' ? style['want'] : '', ...more].filter(Boolean).join(' ')
}

/** A sheet with its paper, shadow and turned corner. */
export function Sheet({ kind, children, className, stacked = false, turning = false }: SheetProps) {
  const sheet = <div className={paper(kind, turning ? style['turning'] : '', className)}>{children}</div>
  if (!stacked) return sheet
  const under =
    kind === 'is'
      ? paper('want', style['under'], style['underRight'])
      : paper('is', style['under'], style['underLeft'])
  return (
    <div className={style['stack']}>
      <div className={under} aria-hidden="true" />
      {sheet}
    </div>
  )
}

interface SheetHeadProps {
  readonly kind: SheetKind
  readonly title: string
  readonly level: 1 | 2
  readonly id?: string
  readonly side?: ReactNode
  readonly headingRef?: Ref<HTMLHeadingElement>
}

/** The head of a sheet: its mark, its name, and a few words at the side. */
export function SheetHead({ kind, title, level, id, side, headingRef }: SheetHeadProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <header className={style['head']}>
      {kind === 'is' ? <IsMark /> : <WantMark />}
      <Heading className={style['name']} id={id} ref={headingRef} tabIndex={-1}>
        {title}
      </Heading>
      {side !== undefined && <span className={style['side']}>{side}</span>}
    </header>
  )
}
