/** A meeting between two machines: the words each says, the file one gives, and the file one is given. */

import { useId } from 'react'
import { Link } from 'wouter'
import { capital, t } from '../../locales/index.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { wayOf } from '../Apart/asked.ts'
import type { MeetingPartProps } from '../OneOnOnes/meeting-part.ts'
import { calledOf } from '../OneOnOnes/words.ts'
import style from './Exchange.module.css'
import { OwnWords } from './OwnWords.tsx'
import { TheirFile } from './TheirFile.tsx'
import { TheirWords } from './TheirWords.tsx'
import { sendPath } from './paths.ts'

/** The part of a meeting's page before the sides lie open; nothing where they go by one laptop. */
export function Exchange(props: MeetingPartProps) {
  const id = useId()
  const { person, meeting, sides } = props
  if (wayOf(meeting.body, person.body) !== 'files') return null
  const name = calledOf(person.body)
  const own = sides.find(({ body }) => body.state === 'locked')
  return (
    <section className={style['part']} aria-labelledby={id}>
      <h2 className="section" id={id}>
        {t('exchange.title')}
      </h2>
      <p>{t('exchange.lead')}</p>
      <ol className={style['steps']}>
        <li className={style['step']}>
          <h3 className="label">{t('exchange.own')}</h3>
          {own === undefined ? (
            <p className="note">{t('exchange.locked.not')}</p>
          ) : (
            <OwnWords key={own.id} meeting={meeting.id} name={name} />
          )}
        </li>
        <li className={style['step']}>
          <h3 className="label">{capital(t('exchange.heard', { name }))}</h3>
          <TheirWords meeting={meeting} name={name} />
        </li>
        <li className={style['step']}>
          <h3 className="label">{t('exchange.send')}</h3>
          <p className="note">{t('exchange.send.lead')}</p>
          {own === undefined ? (
            <p className="note">{t('exchange.locked.not')}</p>
          ) : (
            <Link className={buttonClass({})} href={sendPath(person.id, meeting.id, 'side')}>
              {t('exchange.send.go', { name })}
            </Link>
          )}
        </li>
        <li className={style['step']}>
          <h3 className="label">{capital(t('exchange.take', { name }))}</h3>
          <TheirFile {...props} />
        </li>
      </ol>
    </section>
  )
}
