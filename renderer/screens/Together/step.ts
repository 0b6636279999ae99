/** What each of the five steps of a meeting is given. */

import type { MeetingPartProps } from '../OneOnOnes/meeting-part.ts'
import type { Parties } from './parties.ts'
import type { PlanDesk } from './plan-desk.ts'

/** What every step is given. */
export interface StepProps extends MeetingPartProps {
  readonly parties: Parties
  readonly desk: PlanDesk
}
