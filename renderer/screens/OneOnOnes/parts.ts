/** What stands on a meeting's page, by how far the meeting is: each part hangs itself in here. */

import type { ComponentType } from 'react'
import type { Read } from '../../core/body.ts'
import type { MeetingStage } from '../../core/side.ts'
import { Ahead } from '../Exchange/Ahead.tsx'
import { Closing } from '../Exchange/Closing.tsx'
import { Held } from '../Together/Held.tsx'
import { Together } from '../Together/Together.tsx'
import { MeetingAgenda } from './Agenda.tsx'
import { Apart } from './Apart.tsx'
import { Preparing } from './Preparing.tsx'

/** What every part is given. All of it is read anew after each change. */
export interface MeetingPartProps {
  readonly person: Read<'person'>
  readonly meeting: Read<'meeting'>
  /** What was answered apart, as far as each side is. */
  readonly sides: readonly Read<'side'>[]
}

/** A part of the page, with a heading of its own of level 2; it draws nothing where it has nothing to say. */
export type MeetingPart = ComponentType<MeetingPartProps>

/** The parts of each stage, from the top of the page to its foot. */
export const parts: Readonly<Record<MeetingStage, readonly MeetingPart[]>> = {
  before: [MeetingAgenda, Apart, Ahead, Preparing, Together],
  locked: [Ahead, Together, MeetingAgenda, Preparing],
  opened: [Together, Closing, Preparing],
  held: [Held, Closing, Preparing],
}
