/** Lets an agent take along everything they answered, before what they did not turn over is deleted here. */

import { capital, t } from '../../locales/index.ts'
import { halfToTakeAlong } from '../../store/sides.ts'
import { deriveKey } from '../Exchange/key.ts'
import type { MeetingPartProps } from '../OneOnOnes/meeting-part.ts'
import { calledOf } from '../OneOnOnes/words.ts'
import { SaveHalf } from './SaveHalf.tsx'

/** A button that saves their half as plain text, where they say; how it went is said beside it. */
export function TakeAlong({ person, meeting, sides }: MeetingPartProps) {
  const isGuarded = sides.some(({ body }) => body.state === 'open' && body.rest?.kind === 'guarded')
  return (
    <SaveHalf
      read={(passphrase) => halfToTakeAlong(meeting.id, isGuarded ? { passphrase, derive: deriveKey } : null)}
      saved={(path) => t('together.half.saved', { path })}
      {...(isGuarded && { phrase: capital(t('together.half.phrase', { agent: calledOf(person.body) })) })}
    />
  )
}
