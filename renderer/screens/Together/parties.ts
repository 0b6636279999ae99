/** The two of a meeting: who is the agent and who leads, and what each is called on the screen both look at. */

import type { Read } from '../../core/body.ts'
import { t } from '../../locales/index.ts'

/** One of the two. */
export interface Party {
  /** Whose commitments are theirs: `self` or the person's id. */
  readonly owner: string
  readonly name: string
}

/** Both of a meeting. */
export interface Parties {
  readonly agent: Party
  readonly lead: Party
}

/** The two by their names; who has none is called by what they are. */
export function partiesOf({ id, body }: Read<'person'>, me: string): Parties {
  const isLed = body.relation === 'led'
  const call = (name: string, role: 'agent' | 'lead') =>
    name.trim() === '' ? t(`together.${role}`) : name.trim()
  const self = { owner: 'self', name: call(me, isLed ? 'lead' : 'agent') }
  const other = { owner: id, name: call(body.name, isLed ? 'agent' : 'lead') }
  return isLed ? { agent: other, lead: self } : { agent: self, lead: other }
}

/** What an owner of a commitment is called. */
export const nameOfOwner = ({ agent, lead }: Parties, owner: string): string =>
  owner === agent.owner ? agent.name : lead.name
