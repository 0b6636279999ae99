/** What the palette offers: the commands that are possible, in groups, narrowed to those that have the words. */

import { type CommandId, commandIds, commandOf } from '../../commands.ts'
import { folded } from '../../core/search.ts'

/** The groups, in their order. */
export const groups = ['recent', 'here', 'begin', 'rooms', 'app'] as const

/** See `groups`. */
export type Group = (typeof groups)[number]

/** A group with the commands in it. */
export interface Offered {
  readonly group: Group
  readonly ids: readonly CommandId[]
}

const beginnings: readonly CommandId[] = ['weekly', 'weeklyLead', 'talk']

function groupOf(id: CommandId): Group {
  const { place, menu } = commandOf(id)
  if (beginnings.includes(id)) return 'begin'
  if (menu === 'go' || menu === 'app') return 'rooms'
  return place === 'rooms' || place === 'app' || place === 'window' ? 'app' : 'here'
}

/** Whether a label has every word of the query, whatever their order, case and accents. */
function hasWords(label: string, query: string): boolean {
  const within = folded(label)
  return folded(query)
    .split(' ')
    .every((word) => within.includes(word))
}

/**
 * The groups that have a command. What was used lately comes first, the last before the others, as long as nothing is
 * looked for; the palette itself is not in it.
 */
export function offered(
  possible: ReadonlySet<CommandId>,
  recent: readonly CommandId[],
  query: string,
  labelOf: (id: CommandId) => string,
): readonly Offered[] {
  const fitting = commandIds.filter(
    (id) =>
      id !== 'palette' && possible.has(id) && commandOf(id).kind === 'choice' && hasWords(labelOf(id), query),
  )
  const lately = query.trim() === '' ? recent.filter((id) => fitting.includes(id)) : []
  const others = fitting.filter((id) => !lately.includes(id))
  return groups
    .map((group) => ({
      group,
      ids: group === 'recent' ? lately : others.filter((id) => groupOf(id) === group),
    }))
    .filter(({ ids }) => ids.length > 0)
}

const most = 3
let recent: readonly CommandId[] = []

/** What was chosen last in the palette since the app was started, at most three. */
export const recentlyUsed = (): readonly CommandId[] => recent

/** Remembers a choice. */
export function noteUse(id: CommandId): void {
  recent = [id, ...recent.filter((one) => one !== id)].slice(0, most)
}
