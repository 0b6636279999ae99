/** What every page of the walk is given, and how it moves on. */

import { type ReactNode, useEffect } from 'react'
import type { WalkStep } from '../../core/audit.ts'
import { placeBeside } from '../../core/walk.ts'
import { type MessageId, t } from '../../locales/index.ts'
import type { DraftEditor, DraftState } from '../../store/draft-editor.ts'
import { announce } from '../../ui/Announcer.tsx'

/** How a walk differs that answers one side of a meeting. */
export interface ApartWalk {
  readonly meeting: string
  /** Said in the place of the week: whom it is about. */
  readonly about: string
  /** Leaves the walk for now. */
  readonly onStop: () => void
  /** The page after the sheets, in the place of Compare. */
  readonly end: (page: WalkPage) => ReactNode
}

/** The draft a page shows, and the one who writes it. */
export interface WalkPage {
  readonly editor: DraftEditor
  readonly state: DraftState
  readonly audit: { readonly steps: readonly WalkStep[] }
  /** Null in a walk of one's own. */
  readonly apart: ApartWalk | null
}

/** Moves the draft on (1) or back (-1); false when there is nothing further that way. */
export function go({ editor, audit }: WalkPage, by: 1 | -1): boolean {
  const draft = editor.state().draft.body
  const place = placeBeside(audit, draft, editor.written(), by)
  if (place === null) return false
  editor.changeDraft((held) => ({ ...held, place }))
  return true
}

/** Has it called out how far one is, once for each question: the focus is in the box then, and the sheet’s name above it. */
export function useProgressSaid(n: number, total: number): void {
  useEffect(() => announce(t('walk.progress.said', { n, total })), [n, total])
}

const towards: Readonly<Record<'choose' | 'second' | 'compare', MessageId>> = {
  choose: 'walk.toChoose',
  second: 'walk.toSecond',
  compare: 'walk.toCompare',
}

/** What the button that goes on says: Next inside a sheet, and by name where a new page begins. */
export function nextLabel({ audit, state, apart }: WalkPage, isLast: boolean): string {
  if (!isLast) return t('walk.next')
  const order = audit.steps.filter((step) => step !== 'step')
  const next = order[order.indexOf(state.draft.body.place.step) + 1]
  if (next === 'compare' && apart !== null) return t('apart.toLock')
  return next === 'choose' || next === 'second' || next === 'compare' ? t(towards[next]) : t('walk.next')
}
