/** Choosing, answer by answer, which are shown; every one is private until then. They stand by dimension and question. */

import { beginning } from '../../core/cut.ts'
import { offeredIn, type OwnMaterial } from '../../core/report-own.ts'
import type { ToldAnswer, ToldEntry } from '../../core/told.ts'
import { sayWholeDay, t } from '../../locales/index.ts'
import { Tick } from '../../ui/Tick.tsx'
import { dimensionName } from '../Insights/names.ts'
import { library } from '../library.ts'
import type { Current } from './current.ts'
import { Fold } from './Fold.tsx'
import style from './Reports.module.css'
import { ShowAll, showIn } from './ShowAll.tsx'

interface ShownProps {
  readonly material: OwnMaterial
  readonly current: Current
}

/** An answer to choose, with where it stands. */
interface Offered {
  readonly entry: ToldEntry
  readonly answer: ToldAnswer
}

/** The answers of a dimension by question, in the order they were first asked. */
type ByQuestion = ReadonlyMap<string, readonly Offered[]>

/** The answers by dimension, in the order of the library; those of none come last. */
function byDimension(entries: readonly ToldEntry[]): readonly (readonly [string, ByQuestion])[] {
  const all = new Map<string, Map<string, Offered[]>>()
  for (const entry of entries) {
    for (const answer of entry.answers) {
      const label = answer.label === '' ? t('entry.unknownQuestion') : answer.label
      const questions = all.get(answer.dimension) ?? new Map<string, Offered[]>()
      const held = questions.get(label)
      if (held === undefined) questions.set(label, [{ entry, answer }])
      else held.push({ entry, answer })
      all.set(answer.dimension, questions)
    }
  }
  const places = new Map(library().dimensions.map(({ id }, at): [string, number] => [id, at]))
  const placeOf = (id: string) => places.get(id) ?? places.size
  return [...all].toSorted(([a], [b]) => placeOf(a) - placeOf(b))
}

/** So many questions in all need no folding by dimension: they are seen at a glance. */
const atAGlance = 7

/** The questions of the time by dimension, each to be opened for its answers. */
export function Shown({ material, current }: ShownProps) {
  const dimensions = byDimension(offeredIn(material, current.report))
  const count = dimensions.reduce((sum, [, questions]) => sum + questions.size, 0)
  return (
    <section className={style['shown']} aria-labelledby="shown">
      <h3 className="label" id="shown">
        {t('reports.answers')}
      </h3>
      <p className="note">{t('reports.answers.lead')}</p>
      {dimensions.length === 0 && <p className="soft">{t('reports.answers.none')}</p>}
      {dimensions.map(([id, questions]) => (
        <Dimension
          // What is seen at a glance is open from the first; more of it is folded.
          key={`${id} ${count > atAGlance}`}
          label={id === '' ? t('reports.answers.other') : dimensionName(id)}
          questions={questions}
          startsOpen={count <= atAGlance}
          current={current}
        />
      ))}
    </section>
  )
}

/** How many of some answers are shown. */
function countWords(label: string, ids: readonly string[], { report }: Current): string {
  const known = new Set(report.shown)
  const shown = ids.filter((id) => known.has(id)).length
  return t('reports.answers.count', { label, shown, count: ids.length })
}

const idsOf = (offered: readonly Offered[]) => offered.map(({ answer }) => answer.id)

interface DimensionProps extends Pick<ShownProps, 'current'> {
  readonly label: string
  readonly questions: ByQuestion
  readonly startsOpen: boolean
}

/** One dimension: all of it at once, or question by question. */
function Dimension({ label, questions, startsOpen, current }: DimensionProps) {
  const ids = idsOf([...questions.values()].flat())
  return (
    <Fold summary={countWords(label, ids, current)} startsOpen={startsOpen}>
      {() => (
        <>
          <ShowAll label={label} names={ids} current={current} />
          <div className={style['within']}>
            {[...questions].map(([question, offered]) => (
              <Question key={question} label={question} offered={offered} current={current} />
            ))}
          </div>
        </>
      )}
    </Fold>
  )
}

interface QuestionProps extends Pick<ShownProps, 'current'> {
  readonly label: string
  readonly offered: readonly Offered[]
}

function Question({ label, offered, current }: QuestionProps) {
  const ids = idsOf(offered)
  const show = showIn(current)
  return (
    <Fold summary={countWords(label, ids, current)}>
      {() => (
        <>
          {offered.map(({ entry, answer }) => (
            <Tick
              key={answer.id}
              label={t('entry.title', { name: entry.name, day: sayWholeDay(entry.day) })}
              text={beginning(answer.text.trim() === '' ? (answer.wish?.text ?? '') : answer.text, 200)}
              isTicked={current.report.shown.includes(answer.id)}
              onTick={(isTicked) => show([answer.id], isTicked)}
            />
          ))}
          <ShowAll label={label} names={ids} current={current} />
        </>
      )}
    </Fold>
  )
}
