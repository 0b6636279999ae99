/** The answers of one question in words, on both sheets, with what changed between two of them. */

import { useState } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import type { Said, Wanted } from '../../core/question-series.ts'
import { wordChanges } from '../../core/words.ts'
import { sayDay, t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { WantMark } from '../../ui/Marks.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { choiceWord } from '../Reflect/levels.ts'
import style from './Insights.module.css'
import { useOlder } from './older.tsx'

/** How many answers are shown at first, and how many more come at a time. */
const few = { first: 4, more: 20 } as const

interface AnswersProps {
  /** Every answer of the series, oldest first. */
  readonly said: readonly Said[]
  /** Those in view. */
  readonly shown: readonly Said[]
  /** The entry of the answer that is pointed at. */
  readonly pointed: string | null
}

/** The answers, newest first, each with what changed from the one before it; the one pointed at is always there. */
export function Answers({ said, shown, pointed }: AnswersProps) {
  const { count, list, button } = useOlder<HTMLOListElement>(shown.length, few, 'insights.older')
  const newest = shown.toReversed()
  const read = newest.filter(({ entry }, at) => at < count || entry === pointed)
  const before = (entry: string) => said[said.findIndex((one) => one.entry === entry) - 1]
  return (
    <>
      <ol className={style['answers']} ref={list}>
        {read.map((one) => (
          <li key={one.entry} aria-current={one.entry === pointed ? true : undefined}>
            <AnswerWords one={one} before={before(one.entry)} />
          </li>
        ))}
      </ol>
      {button}
    </>
  )
}

function AnswerWords({ one, before }: { readonly one: Said; readonly before: Said | undefined }) {
  const today = useToday()
  const [isMarked, setMarked] = useState(false)
  const { day, choice, text, entry } = one
  const level =
    typeof choice === 'number'
      ? t('insights.level', { level: choice })
      : choiceWord(choice, 'is').toLocaleLowerCase()
  const canMark = before !== undefined && before.text.trim() !== '' && text.trim() !== ''
  return (
    <>
      <p className="note">
        <Link className="link" href={`/history/${entry}`}>
          {sayDay(day, today)}
        </Link>
        {level !== '' && `, ${level}`}
      </p>
      <p className="written" dir="auto">
        {text.trim() === '' && <span className="soft">{t('compare.nothing')}</span>}
        {isMarked && before !== undefined ? <Marked before={before.text} after={text} /> : text}
      </p>
      {canMark && (
        <Button small kind="quiet" aria-pressed={isMarked} onClick={() => setMarked(!isMarked)}>
          {t('insights.marked', { day: sayDay(before.day, today) })}
        </Button>
      )}
    </>
  )
}

/** A text with the words that are new in it marked, and those that went struck through. */
function Marked({ before, after }: { readonly before: string; readonly after: string }) {
  return wordChanges(before, after).map(({ kind, text }, at) => {
    // The parts of one comparison never move, so their places are their keys.
    const key = `${at}`
    if (kind === 'added') return <ins key={key}>{text}</ins>
    return kind === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>
  })
}

/** What was wanted, from the newest to the oldest. */
export function WantedWords({ wanted }: { readonly wanted: readonly Wanted[] }) {
  const today = useToday()
  const { count, list, button } = useOlder<HTMLOListElement>(wanted.length, few, 'insights.older.wanted')
  if (wanted.length === 0) return null
  return (
    <Sheet kind="want" className={style['paper']}>
      <h3 className={style['side']}>
        <WantMark />
        {t('second.name')}
      </h3>
      <ol className={style['answers']} ref={list}>
        {wanted
          .toReversed()
          .slice(0, count)
          .map(({ day, level, text }) => (
            <li key={`${day} ${text}`} tabIndex={-1}>
              <p className="note">
                {sayDay(day, today)}
                {typeof level === 'number' && `, ${t('insights.level', { level })}`}
              </p>
              <p className="written" dir="auto">
                {text.trim() === '' ? <span className="soft">{t('compare.nothing')}</span> : text}
              </p>
            </li>
          ))}
      </ol>
      {button}
    </Sheet>
  )
}
