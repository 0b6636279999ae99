/** A meeting that was held, to read: what was agreed, the topics, what both said, the one question, and the notes. */

import { broughtTo } from '../../core/exchange.ts'
import type { Meeting } from '../../core/meeting.ts'
import { t } from '../../locales/index.ts'
import { commitmentsById } from '../../store/commitments.ts'
import { useLive } from '../../store/live.ts'
import { pointsWith } from '../../store/points.ts'
import { readSettings } from '../../store/settings.ts'
import { useLabel } from '../library.ts'
import type { MeetingPartProps } from '../OneOnOnes/meeting-part.ts'
import { Notes } from './Beside.tsx'
import { openSides } from './open-sides.ts'
import { Opened } from './Opened.tsx'
import { PairPromises } from './PairPromises.tsx'
import { type Parties, partiesOf } from './parties.ts'
import style from './Together.module.css'

/** Everything that stays of a meeting; its notes can still be written. */
export function Held(props: MeetingPartProps) {
  const settings = useLive(readSettings)
  if (settings === undefined) return null
  const { meeting, person, sides } = props
  const parties = partiesOf(person, settings.name)
  const open = openSides(sides)
  const { focus } = meeting.body
  return (
    <div className={style['held']}>
      <AgreedOn meeting={meeting.body} parties={parties} />
      <TopicsOf {...props} />
      {open !== null && <Opened sides={open} parties={parties} />}
      {focus !== null && (focus.goal !== '' || focus.options !== '') && <OneQuestion focus={focus} />}
      <section aria-labelledby="held-notes">
        <h2 className="section" id="held-notes">
          {t('together.notes')}
        </h2>
        <Notes key={broughtTo(meeting.body)} meeting={meeting} hint={t('together.held.notes')} />
      </section>
    </div>
  )
}

/** The sentence both would sign, and the commitments with what became of them. */
function AgreedOn({ meeting, parties }: { readonly meeting: Meeting; readonly parties: Parties }) {
  const { commitments, agreed } = meeting
  const rows = useLive(() => commitmentsById(commitments), [commitments.join()])
  if (rows === undefined) return null
  return (
    <section aria-labelledby="held-agreed">
      <h2 className="section" id="held-agreed">
        {t('together.held.title')}
      </h2>
      {rows.length === 0 && agreed.trim() === '' && <p className="soft">{t('together.held.none')}</p>}
      {agreed.trim() !== '' && (
        <p className="written" dir="auto">
          {agreed}
        </p>
      )}
      <PairPromises rows={rows} parties={parties} />
    </section>
  )
}

/** The topics that were on the agenda, with what became of each. */
function TopicsOf({ person, meeting }: MeetingPartProps) {
  const points = useLive(() => pointsWith(person.id), [person.id])
  const met = points?.rows.filter(
    ({ body }) => body.closedIn === meeting.id || body.carried.includes(meeting.id),
  )
  if (met === undefined || met.length === 0) return null
  return (
    <section aria-labelledby="held-topics">
      <h2 className="section" id="held-topics">
        {t('together.held.topics')}
      </h2>
      <ul className="lines">
        {met.map(({ id, body }) => (
          <li key={id}>
            <p className={style['topic']} dir="auto">
              {body.text}
            </p>
            <span className="note">
              {t(
                body.closedIn !== meeting.id
                  ? 'together.held.carried'
                  : body.state === 'dropped'
                    ? 'together.held.dropped'
                    : 'together.held.done',
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the two found for the one question. */
function OneQuestion({ focus }: { readonly focus: NonNullable<Meeting['focus']> }) {
  const label = useLabel(focus.question === '' ? null : focus.question)
  return (
    <section className={style['opening']} aria-labelledby="held-question">
      <h2 className="section" id="held-question">
        {label === '' ? t('together.step.question') : t('together.held.question', { label })}
      </h2>
      {focus.goal.trim() !== '' && <p dir="auto">{t('together.held.goal', { goal: focus.goal })}</p>}
      {focus.options.trim() !== '' && (
        <p className="written" dir="auto">
          {focus.options}
        </p>
      )}
    </section>
  )
}
