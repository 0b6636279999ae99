/** One's own side of a meeting: the walk through its questions, and the lock at the end. */

import { useLocation } from 'wouter'
import { useClock } from '../../clock.ts'
import { t } from '../../locales/index.ts'
import { sideDraft } from '../../store/apart.ts'
import { useLive } from '../../store/live.ts'
import { announce } from '../../ui/Announcer.tsx'
import { keepCopy } from '../copies.ts'
import { useFacts } from '../facts.ts'
import { Walk } from '../Reflect/Walk.tsx'
import { wayOf } from './asked.ts'
import { End } from './End.tsx'
import { readMeeting } from '../OneOnOnes/MeetingPage.tsx'
import { NobodyHere } from '../OneOnOnes/NobodyHere.tsx'
import type { MeetingPartProps } from '../OneOnOnes/meeting-part.ts'
import { meetingPath, calledOf } from '../OneOnOnes/words.ts'

interface MySideProps {
  /** The ids in the address. */
  readonly person: string
  readonly meeting: string
}

/** The walk of one's own side, by its meeting. */
export function MySide({ person, meeting }: MySideProps) {
  const read = useLive(() => readMeeting(person, meeting), [person, meeting])
  const draft = useLive(() => sideDraft(meeting, 'mine').then((row) => row?.id ?? ''), [meeting])
  if (read === undefined || draft === undefined) return null
  if (read === null || read === 'unread') return <NobodyHere unread={read === 'unread'} />
  return <Answering {...read} draft={draft} />
}

interface AnsweringProps extends MeetingPartProps {
  readonly draft: string
  readonly me: string
}

function Answering({ person, meeting, me, draft }: AnsweringProps) {
  const clock = useClock()
  const facts = useFacts()
  const [, navigate] = useLocation()
  const other = calledOf(person.body)
  const path = meetingPath(person.id, meeting.id)
  const isLeads = person.body.relation === 'led'
  const locked = () => {
    navigate(path)
    announce(t('apart.lock.done'))
    void keepCopy(clock().at, facts?.appVersion ?? '')
  }
  return (
    <Walk
      key={draft}
      id={draft}
      apart={{
        meeting: meeting.id,
        about: t('apart.about', { name: isLeads ? other : me }),
        onStop: () => navigate(path),
        end: (page) => (
          <End
            page={page}
            other={other}
            to={{
              meeting: meeting.id,
              person: person.id,
              way: wayOf(meeting.body, person.body),
              names: { author: me, about: isLeads ? other : me },
              moment: clock(),
            }}
            onLocked={locked}
          />
        ),
      }}
    />
  )
}
