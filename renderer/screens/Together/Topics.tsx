/** The first step: the agenda, which the agent owns. */

import { Agenda } from '../Agenda/Agenda.tsx'
import type { StepProps } from './step.ts'

/** The topics with what can be done with each, and room for one that has come up. */
export const Topics = ({ person, meeting }: StepProps) => <Agenda person={person} meeting={meeting} />
