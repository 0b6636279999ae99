/** What can be answered apart, and what a meeting asks. */

import { canAnswerApart, itemsFor } from '../../core/apart.ts'
import type { Audit } from '../../core/audit.ts'
import type { Meeting } from '../../core/meeting.ts'
import type { Person } from '../../core/person.ts'
import { language } from '../../locales/index.ts'
import { beginApart, whoIn, type Whose } from '../../store/apart.ts'
import type { Moment } from '../../core/day.ts'
import { auditById, library } from '../library.ts'

/** The audits both can answer; the weekly core comes first. */
export const auditsApart = (): readonly Audit[] =>
  library().audits.filter((audit) => canAnswerApart(audit, library().questions))

/** How many questions both are asked. */
export const countAsked = (audit: Audit): number => itemsFor(audit, 'observed', library().questions).length

/** The audit both answer: the one that was chosen, or else the weekly core; undefined where it is in the library no more. */
export function auditOf({ asks }: Meeting): Audit | undefined {
  return asks === null ? auditsApart()[0] : auditById(asks.audit)
}

/** An audit as it stands when it is chosen for a meeting. */
export const asksOf = ({ id, version, name }: Audit) => ({
  audit: id,
  auditVersion: version,
  auditName: name,
})

/** How both answer: as it was chosen, or else on one laptop where one leads the other. */
export const wayOf = ({ way }: Meeting, { relation }: Person): 'laptop' | 'files' =>
  way ?? (relation === 'led' ? 'laptop' : 'files')

/** Begins a side of a meeting, or takes up its draft; answers the draft's id. */
export function beginWith(
  audit: Audit,
  { meeting, person, relation }: { meeting: string; person: string; relation: Person['relation'] },
  whose: Whose,
  moment: Moment,
): Promise<string> {
  const { questions, sources } = library()
  return beginApart({
    audit,
    name: audit.name,
    questions,
    sources,
    who: whoIn(meeting, person, relation, whose),
    moment,
    language: language(),
  })
}
