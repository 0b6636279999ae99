/** What a part of a meeting's page is, and what it is given. */

import type { ComponentType } from 'react'
import type { Read } from '../../core/body.ts'

/** What every part is given. All of it is read anew after each change. */
export interface MeetingPartProps {
  readonly person: Read<'person'>
  readonly meeting: Read<'meeting'>
  /** What was answered apart, as far as each side is. */
  readonly sides: readonly Read<'side'>[]
}

/** A part of the page, with a heading of its own of level 2; it draws nothing where it has nothing to say. */
export type MeetingPart = ComponentType<MeetingPartProps>
