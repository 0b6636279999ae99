/** What both have said over time, question by question, from the sheets they opened together. */

import { useState } from 'react'
import { useToday } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import type { Day } from '../../core/day.ts'
import { type Said, saidBy, type SaidRound } from '../../core/said.ts'
import type { SideAnswer } from '../../core/side.ts'
import { language, sayDay, t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { sidesWith } from '../../store/sides.ts'
import { Few } from '../../ui/Few.tsx'
import style from '../OneOnOnes/OneOnOnes.module.css'
import { nameOf } from '../OneOnOnes/words.ts'

/** Nothing before anything was opened. */
export function BothSaid({ person }: { readonly person: Read<'person'> }) {
  const sides = useLive(() => sidesWith(person.id), [person.id])
  const said = saidBy(
    (sides?.rows ?? []).map(({ body }) => body),
    language(),
  )
  if (said.length === 0) return null
  return (
    <section aria-labelledby="said">
      <h2 className={`section ${style['sectionHead']}`} id="said">
        {t('meet.said')}
      </h2>
      <ul>
        {said.map((one) => (
          <Question key={one.key} said={one} person={person} />
        ))}
      </ul>
    </section>
  )
}

function Question({ said, person }: { readonly said: Said; readonly person: Read<'person'> }) {
  const today = useToday()
  const [isOpen, setOpen] = useState(false)
  return (
    <li className={style['said']}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {said.label} <span className="note">{t('meet.said.times', { count: said.rounds.length })}</span>
        </summary>
        {isOpen && (
          <Few
            items={said.rounds}
            keyOf={({ meeting }) => meeting}
            line={(round) => <Round round={round} person={person} today={today} />}
            few={6}
            step={12}
            more={(count) => t('meet.said.more', { count })}
            className={style['rounds']}
          />
        )}
      </details>
    </li>
  )
}

interface RoundProps {
  readonly round: SaidRound
  readonly person: Read<'person'>
  readonly today: Day
}

function Round({ round, person, today }: RoundProps) {
  const theirs = nameOf(person.body)
  const mine = t('meet.said.you')
  const isLed = person.body.relation === 'led'
  return (
    <>
      <p className="soft num">{sayDay(round.day, today)}</p>
      <div className={style['both']}>
        <One who={isLed ? theirs : mine} answer={round.agent} />
        <One who={isLed ? mine : theirs} answer={round.observed} />
      </div>
    </>
  )
}

function One({ who, answer }: { readonly who: string; readonly answer: SideAnswer | null }) {
  return (
    <div>
      <p className="label">{who}</p>
      {answer === null ? (
        <p className="note">{t('meet.said.nothing')}</p>
      ) : (
        <>
          <p className="note">{levelOf(answer)}</p>
          <p className="written">{answer.text}</p>
        </>
      )}
    </div>
  )
}

/** The level in its words, as it was chosen then. */
function levelOf({ choice, mark, levels }: SideAnswer): string {
  if (mark !== null) return t(`walk.mark.${mark}`)
  if (choice === null) return ''
  if (typeof choice !== 'number') return t(`choice.${choice}`)
  return t('meet.said.level', { level: choice, words: levels[choice - 1] ?? '' })
}
