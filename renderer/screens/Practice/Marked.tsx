/** A reply with the phrases that the rules found in it, each with the name of its mark above it. */

import type { ReplyMark, ReplyRules } from '../../core/exercise.ts'
import { markedRuns, markReply } from '../../core/say-it.ts'
import { t } from '../../locales/index.ts'
import style from './Marked.module.css'

interface MarkedProps {
  readonly text: string
  readonly rules: ReplyRules
}

/** The words as they were written, what was found underlined; then what was found, told in words. */
export function Marked({ text, rules }: MarkedProps) {
  const fired = markReply(text, rules)
  const markOf = (id: string | null) => rules.marks.find((mark) => mark.id === id)
  return (
    <>
      <p className={`written ${style['marked']}`} dir="auto">
        {markedRuns(text, fired).map((run, at) => (
          // The runs have no names of their own, and are drawn anew as one.
          // oxlint-disable-next-line react/no-array-index-key
          <Run key={at} text={run.text} mark={markOf(run.mark)} />
        ))}
      </p>
      <Told marks={rules.marks.filter(({ id }) => fired.some(({ mark }) => mark === id))} />
    </>
  )
}

function Run({ text, mark }: { readonly text: string; readonly mark: ReplyMark | undefined }) {
  if (mark === undefined) return text
  return (
    <ruby>
      <mark className={style[mark.kind]}>{text}</mark>
      <rt>{mark.name.toLowerCase()}</rt>
    </ruby>
  )
}

const names = (marks: readonly ReplyMark[]): string => marks.map(({ name }) => name.toLowerCase()).join(', ')

/** What was found; nothing is said of what was not. */
function Told({ marks }: { readonly marks: readonly ReplyMark[] }) {
  const helps = marks.filter(({ kind }) => kind === 'helps')
  const watch = marks.filter(({ kind }) => kind === 'watch')
  if (marks.length === 0) return <p className="note">{t('say.none')}</p>
  return (
    <p className="note">
      {helps.length > 0 && t('say.found', { marks: names(helps) })}{' '}
      {watch.length > 0 && t('say.watch', { marks: names(watch) })}
    </p>
  )
}
