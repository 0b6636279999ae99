/** Lets an agent take along everything they answered, before what they did not turn over is deleted here. */

import { t } from '../../locales/index.ts'
import { halfToTakeAlong } from '../../store/sides.ts'
import type { MeetingPartProps } from '../OneOnOnes/parts.ts'
import { SaveHalf } from './SaveHalf.tsx'

/** A button that saves their half as plain text, where they say; how it went is said beside it. */
export function TakeAlong({ meeting }: MeetingPartProps) {
  return (
    <SaveHalf read={() => halfToTakeAlong(meeting.id)} saved={(path) => t('together.half.saved', { path })} />
  )
}
