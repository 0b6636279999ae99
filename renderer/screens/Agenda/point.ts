/** What the parts of a talking point's line share. */

import type { Read } from '../../core/body.ts'
import type { Day } from '../../core/day.ts'
import type { Point } from '../../core/point.ts'
import { t } from '../../locales/index.ts'

/** A point's words, also before there are any. */
export const textOf = ({ text }: Point): string => (text.trim() === '' ? t('meet.point.blank') : text)

/** What a line is drawn from. */
export interface PointLineProps {
  readonly row: Read<'point'>
  readonly person: Read<'person'>
  /** The day of the meeting it stands before, or today. */
  readonly day: Day
  /** The meeting that it is closed in; null outside of one. */
  readonly within: string | null
  /** It was put back just now. */
  readonly isBack: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onClosed: () => void
  readonly onMove: (by: -1 | 1) => void
}

/** What is open beside the words: nothing, writing in place, writing it smaller, or choosing a day. */
export type Mode = 'read' | 'edit' | 'shrink' | 'schedule'
