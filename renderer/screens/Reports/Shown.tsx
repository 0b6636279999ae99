/** Choosing, answer by answer, which are shown; every one is private until then. */

import { beginning } from '../../core/cut.ts'
import type { ToldAnswer, ToldEntry } from '../../core/told.ts'
import { sayWholeDay, t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Tick } from './Tick.tsx'
import type { Current } from './current.ts'
import style from './Reports.module.css'

interface ShownProps {
  /** The entries of the report's time. */
  readonly entries: readonly ToldEntry[]
  readonly current: Current
}

/** An answer to choose, with where it stands. */
interface Offered {
  readonly entry: ToldEntry
  readonly answer: ToldAnswer
}

/** The answers by question, in the order they were first asked. */
function byQuestion(entries: readonly ToldEntry[]): readonly (readonly [string, readonly Offered[]])[] {
  const all = new Map<string, Offered[]>()
  for (const entry of entries) {
    for (const answer of entry.answers) {
      const label = answer.label === '' ? t('entry.unknownQuestion') : answer.label
      const held = all.get(label)
      if (held === undefined) all.set(label, [{ entry, answer }])
      else held.push({ entry, answer })
    }
  }
  return [...all]
}

/** The questions of the time, each to be opened for its answers. */
export function Shown({ entries, current }: ShownProps) {
  const questions = byQuestion(entries)
  return (
    <section className={style['shown']} aria-labelledby="shown">
      <h3 className="label" id="shown">
        {t('reports.answers')}
      </h3>
      <p className="note">{t('reports.answers.lead')}</p>
      {questions.length === 0 && <p className="soft">{t('reports.answers.none')}</p>}
      {questions.map(([label, offered]) => (
        <Question key={label} label={label} offered={offered} current={current} />
      ))}
    </section>
  )
}

interface QuestionProps extends Pick<ShownProps, 'current'> {
  readonly label: string
  readonly offered: readonly Offered[]
}

function Question({ label, offered, current: { report, change } }: QuestionProps) {
  const ids = offered.map(({ answer }) => answer.id)
  const shown = ids.filter((id) => report.shown.includes(id))
  const show = (some: readonly string[], areShown: boolean) =>
    change(({ shown: now }) => ({
      shown: [...now.filter((id) => !some.includes(id)), ...(areShown ? some : [])],
    }))
  return (
    <details className={style['question']}>
      <summary>{t('reports.answers.count', { label, shown: shown.length, count: ids.length })}</summary>
      <div className={style['ticks']}>
        {offered.map(({ entry, answer }) => (
          <Tick
            key={answer.id}
            label={t('entry.title', { name: entry.name, day: sayWholeDay(entry.day) })}
            text={beginning(answer.text.trim() === '' ? (answer.wish?.text ?? '') : answer.text, 200)}
            isTicked={shown.includes(answer.id)}
            onTick={(isTicked) => show([answer.id], isTicked)}
          />
        ))}
        <div className="row">
          {shown.length < ids.length && (
            <Button small onClick={() => show(ids, true)}>
              {t('reports.answers.all', { label })}
            </Button>
          )}
          {shown.length > 0 && (
            <Button small onClick={() => show(ids, false)}>
              {t('reports.answers.hide', { label })}
            </Button>
          )}
        </div>
      </div>
    </details>
  )
}
