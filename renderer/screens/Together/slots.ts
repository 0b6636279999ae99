/** What others hang into the meeting: how the sheets are locked and opened, and what is asked before it ends. */

import { Exchange } from '../Exchange/Exchange.tsx'
import { OpenTheirs } from '../Exchange/OpenTheirs.tsx'
import { Apart } from '../Apart/Apart.tsx'
import type { MeetingPart } from '../OneOnOnes/meeting-part.ts'
import { OpenBoth } from './OpenBoth.tsx'
import { TakeAlong } from './TakeAlong.tsx'

/** The way to a locked sheet, while one of them is not; for a meeting that was begun before both were. */
export const lockers: readonly MeetingPart[] = [Apart]

/** What opens the sheets in the third step, once both are locked: each says nothing where the other way was chosen. */
export const openers: readonly MeetingPart[] = [OpenBoth, Exchange, OpenTheirs]

/** What an agent can take along before what they did not show is deleted, at the end of the meeting. */
export const enders: readonly MeetingPart[] = [TakeAlong]
