/** What every page of the walk is given, and how it moves on. */

import type { WalkStep } from '../../core/audit.ts'
import { placeBeside } from '../../core/walk.ts'
import { type MessageId, t } from '../../locales/index.ts'
import type { DraftEditor, DraftState } from '../../store/draft-editor.ts'

/** The draft a page shows, and the one who writes it. */
export interface WalkPage {
  readonly editor: DraftEditor
  readonly state: DraftState
  readonly audit: { readonly steps: readonly WalkStep[] }
}

/** Moves the draft on (1) or back (-1); false when there is nothing further that way. */
export function go({ editor, audit }: WalkPage, by: 1 | -1): boolean {
  const draft = editor.state().draft.body
  const place = placeBeside(audit, draft, editor.written(), by)
  if (place === null) return false
  editor.changeDraft((held) => ({ ...held, place }))
  return true
}

const towards: Readonly<Record<'choose' | 'second' | 'compare', MessageId>> = {
  choose: 'walk.toChoose',
  second: 'walk.toSecond',
  compare: 'walk.toCompare',
}

/** What the button that goes on says: Next inside a sheet, and by name where a new page begins. */
export function nextLabel({ audit, state }: WalkPage, isLast: boolean): string {
  if (!isLast) return t('walk.next')
  const order = audit.steps.filter((step) => step !== 'step')
  const next = order[order.indexOf(state.draft.body.place.step) + 1]
  return next === 'choose' || next === 'second' || next === 'compare' ? t(towards[next]) : t('walk.next')
}
