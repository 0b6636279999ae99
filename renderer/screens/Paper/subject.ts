/** Who a report is about, who else is in it, and of what time it is, as its pages say. */

import type { Report } from '../../core/report.ts'
import type { PairNames } from '../../core/report-opened.ts'
import { capital, sayWholeDay, t } from '../../locales/index.ts'
import { readPair } from '../../store/report-pair.ts'
import { readSettings } from '../../store/settings.ts'
import type { Parties } from '../Together/parties.ts'

/** The two of a report about a person; who has no name is called by what they are. */
export function partiesIn(names: PairNames, keeper: keyof PairNames, about: string): Parties {
  const party = (role: keyof PairNames) => ({
    owner: role === keeper ? 'self' : about,
    name: names[role] === '' ? t(`together.${role}`) : names[role],
  })
  return { agent: party('agent'), lead: party('lead') }
}

/**
 * Who a report is about, as the head and the foot of its pages say. One about a person says that it is theirs also where
 * they have no name; `about` is `self` or a person's id.
 */
export function subjectWords(name: string, about: string): string {
  if (name !== '') return name
  return about === 'self' ? t('print.nameless') : capital(t('together.agent'))
}

/** The name of whom a report is about, '' where none was given; null where the person is gone. */
export async function subjectName(about: string): Promise<string | null> {
  if (about === 'self') return (await readSettings()).name.trim()
  return (await readPair(about))?.names.agent ?? null
}

/** The days of a report in words. */
export const periodWords = ({ from, to }: Pick<Report, 'from' | 'to'>): string =>
  t('reports.period', { from: sayWholeDay(from), to: sayWholeDay(to) })
