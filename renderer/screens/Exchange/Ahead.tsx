/** The way between two machines before the two sit down; from then on it stands in the third step of the meeting. */

import type { MeetingPartProps } from '../OneOnOnes/meeting-part.ts'
import { Exchange } from './Exchange.tsx'
import { OpenTheirs } from './OpenTheirs.tsx'

/** The words and files, and how both sides open once both are there. */
export function Ahead(props: MeetingPartProps) {
  const { meeting, sides } = props
  if (meeting.body.began !== null) return null
  const states = new Set(sides.map(({ body }) => body.state))
  return (
    <>
      <Exchange {...props} />
      {states.has('locked') && states.has('received') && <OpenTheirs {...props} />}
    </>
  )
}
