/** How screens speak of runs: their names, their parts, and where one is laid side by side. */

import type { Audit } from '../core/audit.ts'
import { isOver, type Run, runKey, type RunPart, writtenParts } from '../core/run.ts'
import { type MessageId, sayList, t } from '../locales/index.ts'

/** The page on which a run is laid side by side. */
export const runPath = ({ audit, role }: Pick<Run, 'audit' | 'role'>, run: string): string =>
  `/history/run/${runKey({ audit, role }, run)}`

/** Days or sittings: which of the two a run's messages speak of. */
export const spanOf = (plan: Audit['plan']): 'days' | 'sittings' => (plan === 'days' ? 'days' : 'sittings')

/** "2 of 5 days are written." */
export function progressWords(run: Run): string {
  return t(`run.progress.${spanOf(run.plan)}`, { done: writtenParts(run), total: run.parts.length })
}

const states: Readonly<Record<Exclude<RunPart['state']['kind'], 'written'>, MessageId>> = {
  open: 'run.state.open',
  begun: 'run.state.begun',
  letGo: 'run.state.letGo',
}

/** How a part without an entry stands. */
export const stateWords = (kind: keyof typeof states): string => t(states[kind])

/** The parts that have no entry, as a list; empty when there are none. */
export function leftOut({ parts }: Run): string {
  return sayList(
    parts.flatMap(({ name, state }) => (state.kind === 'written' ? [] : [t('quote', { text: name })])),
  )
}

/** What the way to the page of a run is called. */
export function compareWords(run: Run): string {
  const span = spanOf(run.plan)
  return isOver(run) ? t(`run.compare.${span}`) : t(`run.soFar.${span}`)
}
