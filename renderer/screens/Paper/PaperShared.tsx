/** What two said to the same question, one beside the other, as both have opened it. */

import { stepsApart } from '../../core/both-sides.ts'
import type { SharedAnswer, SharedQuestion } from '../../core/report-shared.ts'
import type { SideAnswer } from '../../core/side.ts'
import { capital, sayWholeDay, t } from '../../locales/index.ts'
import { IsMark, OtherMark, WantMark } from '../../ui/Marks.tsx'
import { choiceWord } from '../Reflect/levels.ts'
import type { Parties } from '../Together/parties.ts'
import { ViewsOn } from '../Together/views.tsx'
import { markdownWords } from '../told-words.ts'
import style from './Paper.module.css'

interface PaperSharedProps {
  readonly questions: readonly SharedQuestion[]
  /** Whether others stand where views differ. */
  readonly areOthers: boolean
  readonly parties: Parties
}

/** Question by question; a sentence where none was chosen. */
export function PaperShared({ questions, areOthers, parties }: PaperSharedProps) {
  if (questions.length === 0) return <p>{t(areOthers ? 'print.shared.none' : 'print.questions.none')}</p>
  return questions.map((question) => <SharedTable key={question.key} question={question} parties={parties} />)
}

interface SharedTableProps {
  readonly question: SharedQuestion
  readonly parties: Parties
}

/** One question under the words it was put to both in, which come again on each page that it runs on to. */
export function SharedTable({ question: { label, asked, answers }, parties }: SharedTableProps) {
  const languages = answers[0]?.languages
  return (
    <>
      <h3 lang={languages?.agent} dir="auto">
        {label === '' ? t('entry.unknownQuestion') : label}
      </h3>
      <table className={style['question']}>
        <thead>
          <tr>
            {(['agent', 'lead'] as const).map((role) => (
              <th key={role} scope="col">
                <span className={style['sheet']} dir="auto">
                  {role === 'agent' ? <IsMark /> : <OtherMark />} {parties[role].name}
                </span>
                <span lang={languages?.[role]} dir="auto">
                  {asked[role]}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answers.map((one) => (
            <Answer key={one.day + one.audit} one={one} parties={parties} />
          ))}
        </tbody>
      </table>
    </>
  )
}

/** What both said on one day: where they stand to each other, their words, and what is wanted. */
function Answer({ one, parties }: { readonly one: SharedAnswer; readonly parties: Parties }) {
  const { day, audit, languages, on } = one
  return (
    <>
      <tr className={style['day']}>
        <th colSpan={2} scope="rowgroup">
          <span className={style['standing']}>
            <span>
              {t('entry.title', { name: audit, day: sayWholeDay(day) })}
              {` · ${standsWords(one, parties)}`}
            </span>
            <ViewsOn on={on} parties={parties} />
          </span>
        </th>
      </tr>
      <tr className={style['answer']}>
        <td>
          <Said answer={on.agent} language={languages.agent} />
          {on.agent?.wish != null && (
            <Wanted answer={on.agent} language={languages.agent} name={parties.agent.name} />
          )}
        </td>
        <td>
          <Said answer={on.lead} language={languages.lead} />
        </td>
      </tr>
    </>
  )
}

/** How the two stand to each other, in words that rank nobody. */
function standsWords({ on }: SharedAnswer, { lead }: Parties): string {
  const { stands } = on
  return stands.kind === 'compared'
    ? t('together.apart', { steps: stepsApart(on) })
    : capital(t(`together.light.${stands.kind}`, { lead: lead.name }))
}

interface WantedProps {
  readonly answer: SideAnswer
  readonly language: string
  /** Whose wish it is. */
  readonly name: string
}

/** A level with its own words; the word of a choice or a mark that has no number. */
function levelOf({ choice, levels, mark }: SideAnswer): string {
  if (mark !== null) return t(`walk.mark.${mark}`)
  if (typeof choice === 'number') return markdownWords().level(choice, levels[choice - 1] ?? '')
  return choice === null ? '' : choiceWord(choice, 'is')
}

/** What one of the two turned over. */
function Said({ answer, language }: { readonly answer: SideAnswer | null; readonly language: string }) {
  if (answer === null) return <p className={style['note']}>{t('together.blank')}</p>
  const level = levelOf(answer)
  return (
    <>
      {level !== '' && (
        <p className={style['level']} lang={language}>
          {level}
        </p>
      )}
      {answer.text.trim() !== '' && (
        <p className={style['written']} dir="auto">
          {answer.text}
        </p>
      )}
      {level === '' && answer.text.trim() === '' && <p className={style['note']}>{t('together.nothing')}</p>}
    </>
  )
}

/** What the one it is about wants, where they turned that over as well. */
function Wanted({ answer: { wish, levels }, language, name }: WantedProps) {
  const level = wish?.level ?? null
  return (
    <div className={style['wanted']}>
      <p className={style['sheet']}>
        <WantMark /> {t('print.wanted', { name })}
      </p>
      {level !== null && (
        <p className={style['level']} lang={language}>
          {typeof level === 'number'
            ? markdownWords().level(level, levels[level - 1] ?? '')
            : choiceWord(level, 'want')}
        </p>
      )}
      {(wish?.text.trim() ?? '') !== '' && (
        <p className={style['written']} dir="auto">
          {wish?.text}
        </p>
      )}
    </div>
  )
}
