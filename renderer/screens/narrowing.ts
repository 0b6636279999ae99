/** What History and Insights are both narrowed by, so that one can show the entries of the other. */

import { t } from '../locales/index.ts'
import { useLive } from '../store/live.ts'
import { readOwn } from '../store/own.ts'
import { library } from './library.ts'
import { auditTitle } from './Reflect/offers.ts'

/** What a list of choices offers. */
interface Option {
  readonly value: string
  readonly label: string
}

/** How far back one can look, in weeks; 0 for all time. */
const periods = [0, 52, 26, 13, 4] as const

/** The periods. */
export const periodOptions = (): readonly Option[] =>
  periods.map((weeks) => ({ value: String(weeks), label: t(`history.period.${weeks}`) }))

/** The app's audits, each under the name that tells it from the others, then one's own, put away or not. */
export function useAuditOptions(): readonly Option[] {
  const own = useLive(() => readOwn('audit'))?.rows ?? []
  return [
    { value: '', label: t('history.audit.any') },
    ...library().audits.map((audit) => ({ value: audit.id, label: auditTitle(audit) })),
    ...own.flatMap(({ id, body }) =>
      body.content === null ? [] : [{ value: id, label: body.content.name }],
    ),
  ]
}

/** The dimensions of the library. */
export const dimensionOptions = (): readonly Option[] => [
  { value: '', label: t('history.dimension.any') },
  ...library().dimensions.map(({ id, name }) => ({ value: id, label: name })),
]
