/** What was agreed in a meeting, as it stands in a closing file. */

import { useToday } from '../../clock.ts'
import type { Agreed, Closing } from '../../core/meeting-content.ts'
import type { Person } from '../../core/person.ts'
import { capital, sayDate, sayDay, t } from '../../locales/index.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { calledOf } from '../OneOnOnes/words.ts'
import style from './Exchange.module.css'

interface ClosingSheetProps {
  readonly closing: Closing
  /** Whom one met with. */
  readonly person: Person
}

/** All of it, in the order of the meeting. */
export function ClosingSheet({ closing, person }: ClosingSheetProps) {
  const today = useToday()
  const { notes, agreed, focus, commitments, next } = closing
  const texts = [
    { label: t('exchange.closing.agreed'), text: agreed },
    { label: t('exchange.closing.good'), text: focus?.goal ?? '' },
    { label: t('exchange.closing.ways'), text: focus?.options ?? '' },
    { label: t('exchange.closing.notes'), text: notes },
  ].filter(({ text }) => text.trim() !== '')
  const isBlank = texts.length === 0 && commitments.length === 0 && next === null
  return (
    <Sheet kind="want">
      <div className={style['answers']}>
        {isBlank && <p>{t('exchange.closing.nothing')}</p>}
        {texts.map(({ label, text }) => (
          <article className={style['answer']} key={label}>
            <h3 className="label">{label}</h3>
            <p className={style['written']} dir="auto">
              {text}
            </p>
          </article>
        ))}
        {commitments.length > 0 && (
          <article className={style['answer']}>
            <h3 className="label">{t('exchange.closing.steps')}</h3>
            <ul className={style['list']}>
              {commitments.map((one) => (
                <Step key={one.id} agreed={one} person={person} />
              ))}
            </ul>
          </article>
        )}
        {next !== null && (
          <article className={style['answer']}>
            <h3 className="label">{t('exchange.closing.next')}</h3>
            <p>
              {next.time === ''
                ? sayDate(next.day, today)
                : t('when.earlier', { day: sayDay(next.day, today), time: next.time })}
            </p>
          </article>
        )}
      </div>
    </Sheet>
  )
}

/** One commitment with its date, how it will show, and how sure they were. */
function Step({ agreed, person }: { readonly agreed: Agreed; readonly person: Person }) {
  const today = useToday()
  const { by, cue, act, due, shows, confidence } = agreed
  const isMine = (person.relation === 'led') === (by === 'lead')
  const more = [
    t('exchange.closing.due', { day: sayDay(due, today) }),
    shows.trim() === '' ? '' : t('exchange.closing.shows', { shows }),
    confidence === null ? '' : t('exchange.closing.sure', { count: confidence }),
  ]
  return (
    <li>
      <p className={style['written']}>
        {isMine
          ? t('exchange.closing.mine', { cue, act })
          : capital(t('exchange.closing.theirs', { name: calledOf(person), cue, act }))}
      </p>
      <p className="note">{more.filter((part) => part !== '').join(' ')}</p>
    </li>
  )
}
