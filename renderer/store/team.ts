/** What a whole team's opened sheets say together, read for the one page that shows it. */

import type { Day } from '../core/day.ts'
import { type TeamFilter, type TeamSide, type TeamView, teamView } from '../core/team-view.ts'
import { db } from './db.ts'
import { readPeople } from './people.ts'
import { readAll } from './rows.ts'

/** The sheets that people one leads have opened, each with whose it is. */
async function openedSides(): Promise<readonly TeamSide[]> {
  const led = new Set(
    (await readPeople()).rows.flatMap(({ id, body }) => (body.relation === 'led' ? [id] : [])),
  )
  const sides = readAll('side', await db.sides.toArray()).rows
  return sides.flatMap(({ body }) =>
    body.state === 'open' && led.has(body.person)
      ? [{ person: body.person, openedOn: body.openedAt.day, side: body.side }]
      : [],
  )
}

/** The team through a filter, and the audits there are to choose from; none while there are too few people at all. */
export async function readTeam(
  filter: TeamFilter,
  today: Day,
): Promise<{ readonly view: TeamView; readonly audits: ReadonlyMap<string, string> }> {
  const sides = await openedSides()
  if (teamView(sides, { audit: null, weeks: null }, today).kind === 'few')
    return { view: { kind: 'few' }, audits: new Map() }
  return {
    view: teamView(sides, filter, today),
    audits: new Map(sides.map(({ side }) => [side.audit, side.auditName])),
  }
}
