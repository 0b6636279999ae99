/** Names series as the library names them now, and as they were named when they were asked where it no longer does. */

import type { DimensionSummary } from '../../core/dimension-summary.ts'
import type { QuestionSeries } from '../../core/question-series.ts'
import type { Rejudged } from '../../core/rejudged.ts'
import { coreOf } from '../../core/rotation.ts'
import { t } from '../../locales/index.ts'
import type { Reply } from '../../store/insights-worker.ts'
import { library, questionById } from '../library.ts'

/** A series with its names. */
export interface Named {
  readonly series: QuestionSeries
  readonly label: string
  /** The name of its dimension; '' where it has none. */
  readonly dimension: string
  /** One of the questions that every weekly reflection asks. */
  readonly isCore: boolean
  /** Why it was judged anew; null where it was not. */
  readonly rejudged: Rejudged | null
}

/** The name of a dimension in the language in use; the id where it is unknown. */
export const dimensionName = (id: string): string =>
  library().dimensions.find((one) => one.id === id)?.name ?? id

/** A dimension's name, with whose eyes it was seen with where there is more than one view. */
export function summaryName(
  { dimension, viewpoint }: Pick<DimensionSummary, 'dimension' | 'viewpoint'>,
  isBoth: boolean,
): string {
  const name = dimensionName(dimension)
  return isBoth && viewpoint === 'manager' ? t('audit.asLead', { name }) : name
}

/** What is told of dimensions, in the order of the library's dimensions, one's own role as an agent first. */
export function inOrder<One extends Pick<DimensionSummary, 'dimension' | 'viewpoint'>>(
  summaries: readonly One[],
): readonly One[] {
  const place = new Map(library().dimensions.map(({ id }, at): [string, number] => [id, at]))
  const placeOf = ({ dimension }: One) => place.get(dimension) ?? place.size
  return summaries.toSorted((a, b) => a.viewpoint.localeCompare(b.viewpoint) || placeOf(a) - placeOf(b))
}

/** The place of each question in the library; what is not in it comes last. */
function order(): ReadonlyMap<string, number> {
  return new Map(library().questions.map(({ id }, at) => [id, at]))
}

/** The series of a reply with their names, in the order of the library. */
export function named({
  insights,
  labels,
  rejudged,
}: Pick<Reply, 'labels' | 'rejudged'> & {
  readonly insights: Pick<Reply['insights'], 'series'>
}): readonly Named[] {
  const places = order()
  const core = {
    agent: new Set(coreOf(library().questions, 'agent').map(({ id }) => id)),
    manager: new Set(coreOf(library().questions, 'manager').map(({ id }) => id)),
    observed: new Set<string>(),
  }
  const isBoth = new Set(insights.series.map(({ viewpoint }) => viewpoint)).size > 1
  const all = insights.series.map((series): Named => {
    const question = questionById(series.question)
    const isNow = question?.version === series.version
    const stored = labels[`${series.question}@${series.version}`] ?? series.question
    const earlier = question === undefined ? stored : t('insights.earlier', { name: stored })
    const label = isNow ? question.label : earlier
    return {
      series,
      label: isBoth && series.viewpoint === 'manager' ? t('audit.asLead', { name: label }) : label,
      dimension: question === undefined ? '' : dimensionName(question.dimension),
      isCore: isNow && core[series.viewpoint].has(series.question),
      rejudged: rejudged[series.key] ?? null,
    }
  })
  const place = ({ series }: Named) => places.get(series.question) ?? places.size
  return all.toSorted((a, b) => a.series.viewpoint.localeCompare(b.series.viewpoint) || place(a) - place(b))
}
