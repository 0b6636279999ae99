/** What stands on a meeting's page, by how far the meeting is: each part hangs itself in here. */

import type { MeetingStage } from '../../core/side.ts'
import { MeetingAgenda } from '../Agenda/Agenda.tsx'
import { Apart } from '../Apart/Apart.tsx'
import { Ahead } from '../Exchange/Ahead.tsx'
import { Closing } from '../Exchange/Closing.tsx'
import { Held } from '../Together/Held.tsx'
import { Together } from '../Together/Together.tsx'
import type { MeetingPart } from './meeting-part.ts'
import { Preparing } from './Preparing.tsx'

/** The parts of each stage, from the top of the page to its foot. */
export const parts: Readonly<Record<MeetingStage, readonly MeetingPart[]>> = {
  before: [MeetingAgenda, Apart, Ahead, Preparing, Together],
  locked: [Ahead, Together, MeetingAgenda, Preparing],
  opened: [Together, Closing, Preparing],
  held: [Held, Closing, Preparing],
}
