/** What a person can begin: the audits for their role, and beginning one. */

import { useLocation } from 'wouter'
import { useClock } from '../../clock.ts'
import type { Walkable } from '../../core/audit.ts'
import type { Role } from '../../core/question.ts'
import type { PartChoice } from '../../core/run.ts'
import { rolesOf, type Settings } from '../../core/settings.ts'
import { language, t } from '../../locales/index.ts'
import { beginDraft } from '../../store/drafts.ts'
import { library } from '../library.ts'

/** An audit as one person can take it: in one role. */
export interface Offer {
  readonly audit: Walkable
  readonly role: Role
  readonly name: string
}

/** Each audit for every role of its own that one has. */
export function offersFor(
  role: Settings['role'],
  audits: readonly Walkable[] = library().audits,
): readonly Offer[] {
  const roles = rolesOf(role)
  return audits.flatMap((audit) => {
    const fitting = roles.filter((one) => audit.roles[one] !== undefined)
    return fitting.map((one) => ({ audit, role: one, name: nameOf(audit, one, role === 'both') }))
  })
}

/** With both roles, what is answered as a lead says so (decisions.md 16). */
function nameOf(audit: Walkable, role: Role, both: boolean): string {
  return both && role === 'manager' && !(audit.roles.agent === undefined && audit.plan !== 'weekly')
    ? t('audit.asLead', { name: audit.name })
    : audit.name
}

/** An audit's name where roles stand side by side: of two with the same name, the one for leads says so. */
export function auditTitle({ name, plan, roles }: Walkable): string {
  return plan === 'weekly' && roles.agent === undefined ? t('audit.asLead', { name }) : name
}

/**
 * Begins an audit, or takes up its open draft, and goes there; `short` asks the core alone. Of an audit in
 * several sittings it is the next, unless a part is chosen.
 */
export function useBegin(): (offer: Offer, short?: boolean, part?: PartChoice) => Promise<void> {
  const clock = useClock()
  const [, navigate] = useLocation()
  return async ({ audit, role, name }, short = false, part) => {
    const { questions, sources } = library()
    const sitting = {
      audit,
      role,
      name,
      questions,
      sources,
      short,
      ...(part !== undefined && { part }),
      moment: clock(),
      language: language(),
    }
    navigate(`/reflect/${await beginDraft(sitting)}`)
  }
}
