/** The shown answers, question by question: how it is beside how it is wanted, never cut. */

import type { Choice } from '../../core/answer.ts'
import { gapOf } from '../../core/comparison.ts'
import type { ShownAnswer, ShownQuestion } from '../../core/report-answers.ts'
import { capital, sayWholeDay, t } from '../../locales/index.ts'
import { betweenWords } from '../Insights/sentence.ts'
import { markdownWords } from '../told-words.ts'
import style from './Paper.module.css'

/** Every question as a table of its own, whose head comes again at the top of each page that its answers run on to. */
export function PaperQuestions({ questions }: { readonly questions: readonly ShownQuestion[] }) {
  if (questions.length === 0) return <p>{t('print.questions.none')}</p>
  return questions.map((question) => <Question key={question.key} question={question} />)
}

function Question({ question: { label, now, desired, answers } }: { readonly question: ShownQuestion }) {
  const language = answers[0]?.language
  return (
    <>
      <h3 lang={language} dir="auto">
        {label === '' ? t('entry.unknownQuestion') : label}
      </h3>
      <table className={style['question']}>
        <thead>
          <tr>
            <th scope="col">
              <span className={style['sheet']}>{t('first.name')}</span>
              <span lang={language} dir="auto">
                {now}
              </span>
            </th>
            <th scope="col">
              <span className={style['sheet']}>{t('second.name')}</span>
              <span lang={language} dir="auto">
                {desired}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {answers.map((one, at) => (
            <Answer key={one.answer.id} one={one} before={answers[at - 1] ?? null} />
          ))}
        </tbody>
      </table>
    </>
  )
}

interface AnswerProps {
  readonly one: ShownAnswer
  /** The shown answer before it, whose wish is not printed twice. */
  readonly before: ShownAnswer | null
}

/** One answer: its day, and both sides of it. */
function Answer({ one, before }: AnswerProps) {
  const { day, audit, event } = one
  return (
    <>
      <tr className={style['day']}>
        <th colSpan={2} scope="rowgroup">
          {t('entry.title', { name: audit, day: sayWholeDay(day) })}
          {event.trim() !== '' && <span dir="auto">{` · ${event}`}</span>}
        </th>
      </tr>
      <tr className={style['answer']}>
        <td>
          <Now one={one} />
        </td>
        <td>
          <Wanted one={one} before={before} />
        </td>
      </tr>
    </>
  )
}

/** A level with its own words, or the word of a choice that has no number. */
function levelWords(choice: Choice | null, meaning: string, sheet: 'is' | 'want'): string {
  const words = markdownWords()
  if (typeof choice === 'number') return words.level(choice, meaning)
  return choice === null ? '' : words.choice(choice, sheet)
}

/** How it was. */
export function Now({ one: { language, answer } }: Pick<AnswerProps, 'one'>) {
  const words = markdownWords()
  const { skipped, mark, choice, meaning, adjusted, text } = answer
  const marked = mark === null ? levelWords(choice, meaning, 'is') : words.mark(mark, meaning)
  return (
    <>
      <Level words={skipped ? words.skipped : marked} language={language} />
      {adjusted !== null && <p className={style['note']}>{words.adjusted(adjusted.from, adjusted.reason)}</p>}
      <Text text={text} />
    </>
  )
}

/** How it was wanted; only that it is the same where it was printed just before. */
export function Wanted({ one: { language, answer }, before }: AnswerProps) {
  const words = markdownWords()
  const { wish } = answer
  if (wish === null) return <p className={style['note']}>{t('compare.nothing')}</p>
  const gap = gapOf({ current: answer.choice, desired: wish.choice })
  const more = [
    gap === null ? '' : betweenWords(gap),
    wish.byWhen === null ? '' : words.byWhen(wish.byWhen),
    wish.importance === null ? '' : words.importance(wish.importance),
  ].filter((part) => part !== '')
  if (before !== null && JSON.stringify(before.answer.wish) === JSON.stringify(wish)) {
    const between = gap === null ? '' : ` ${capital(betweenWords(gap))}.`
    return <p className={style['note']}>{t('print.sameWish') + between}</p>
  }
  return (
    <>
      <Level words={levelWords(wish.choice, wish.meaning, 'want')} language={language} />
      {more.length > 0 && <p className={style['note']}>{capital(more.join(', '))}</p>}
      <Text text={wish.text} />
    </>
  )
}

function Level({ words, language }: { readonly words: string; readonly language: string }) {
  return words === '' ? null : (
    <p className={style['level']} lang={language}>
      {words}
    </p>
  )
}

/** What was written, letter for letter. */
function Text({ text }: { readonly text: string }) {
  return text.trim() === '' ? null : (
    <p className={style['written']} dir="auto">
      {text}
    </p>
  )
}
