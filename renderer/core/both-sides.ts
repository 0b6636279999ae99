/** Both sides of a meeting once they are turned over: question by question, and what they say together. */

import type { Choice } from './answer.ts'
import type { Level } from './question.ts'
import type { Side, SideAnswer } from './side.ts'
import {
  type Light,
  lightOn,
  type Nearness,
  nearness,
  type Views,
  views,
  viewsNeed,
} from './statistics/views.ts'

/**
 * How the two stand to each other on a question. `compared`: both gave a level. `unseen`: the lead has not seen it,
 * which is a full answer. `noOccasion`: there was none, as one of the two says. `apart`: a level is missing for
 * another reason. `read`: marks, texts, and the levels of a last case.
 */
export type Stands =
  | {
      readonly kind: 'compared'
      readonly agent: Level
      readonly lead: Level
      readonly nearness: Nearness
      readonly light: Light
    }
  | { readonly kind: 'unseen' }
  | { readonly kind: 'noOccasion' }
  | { readonly kind: 'apart' }
  | { readonly kind: 'read' }

/** One question as the two speak of it. */
export interface BothOn {
  /** Its id and version: another version is another question. */
  readonly key: string
  readonly label: string
  /** The language of the label, as a BCP 47 tag. */
  readonly labelIn: string
  /** Null where one of the two did not turn over anything for it. */
  readonly agent: SideAnswer | null
  readonly lead: SideAnswer | null
  readonly stands: Stands
}

/** What the sides say together. */
export interface Together {
  /** Every question of either side, in the order they were asked. */
  readonly all: readonly BothOn[]
  /** Worth a talk or seen better by the lead: at most three come first. */
  readonly first: readonly BothOn[]
  /** Those beyond the first three. */
  readonly more: readonly BothOn[]
  /** Close or the same, not seen, without occasion. */
  readonly rest: readonly BothOn[]
  /** What is only read: marks, texts and last cases, and everything where there is no comparison. */
  readonly read: readonly BothOn[]
  readonly counts: Views & { readonly unseen: number; readonly noOccasion: number }
  /** Fewer than three questions with both levels make no comparison (method.md 2.6). */
  readonly isCompared: boolean
}

/** How many differences come first. */
const firstAtMost = 3

const keyOf = ({ question, version }: SideAnswer): string => `${question}@${version}`

const asLevel = (choice: Choice | null): Level | null => (typeof choice === 'number' ? choice : null)

/**
 * Only `level` is compared. Levels of a last case may be about two different cases: they are read side by side, and
 * enter no count (decisions.md 3).
 */
const isCounted = ({ kind }: SideAnswer): boolean => kind === 'level'

/** How two answers of one question stand to each other; null for a side that gave none. */
export function standsOf(agent: SideAnswer | null, lead: SideAnswer | null): Stands {
  const either = agent ?? lead
  if (either === null || !isCounted(either) || (agent && lead && agent.kind !== lead.kind))
    return { kind: 'read' }
  const [self, other] = [asLevel(agent?.choice ?? null), asLevel(lead?.choice ?? null)]
  if (self !== null && other !== null)
    return {
      kind: 'compared',
      agent: self,
      lead: other,
      nearness: nearness(self, other),
      light: lightOn(self, other),
    }
  if (lead?.choice === 'unseen') return { kind: 'unseen' }
  if (agent?.choice === 'none' || lead?.choice === 'none') return { kind: 'noOccasion' }
  return { kind: 'apart' }
}

/** Pairs the answers of both sides by question and version: the agent's order, then what only the lead answered. */
function paired(agent: Side, lead: Side, reader: string): readonly BothOn[] {
  const theirs = new Map(lead.answers.map((one) => [keyOf(one), one]))
  const own = new Set(agent.answers.map(keyOf))
  const isLeads = agent.language !== reader && lead.language === reader
  const on = (key: string, self: SideAnswer | null, other: SideAnswer | null): BothOn => ({
    key,
    label: (isLeads ? (other ?? self) : (self ?? other))?.label ?? '',
    labelIn: self === null || (isLeads && other !== null) ? lead.language : agent.language,
    agent: self,
    lead: other,
    stands: standsOf(self, other),
  })
  return [
    ...agent.answers.map((one) => on(keyOf(one), one, theirs.get(keyOf(one)) ?? null)),
    ...lead.answers.flatMap((one) => (own.has(keyOf(one)) ? [] : [on(keyOf(one), null, one)])),
  ]
}

/** How far apart the two levels of a question are, in steps; 0 where they are not compared. */
export const stepsApart = ({ stands }: Pick<BothOn, 'stands'>): number =>
  stands.kind === 'compared' ? Math.abs(stands.lead - stands.agent) : 0

/**
 * Which differences come first: the widest; of equally wide ones those for which the agent turned over what they
 * want, because they chose to speak of it; then as they were asked. Which of the two is higher plays no part, so
 * that neither praise nor blame is sorted to the top.
 */
function widestFirst(a: BothOn, b: BothOn): number {
  const wished = ({ agent }: BothOn) => (agent?.wish ? 1 : 0)
  return stepsApart(b) - stepsApart(a) || wished(b) - wished(a)
}

/**
 * Lays both sides of a meeting together. `reader`: the language of who looks on, whose words a question is called by
 * where one of the two answered in it.
 */
export function layTogether(agent: Side, lead: Side, reader = agent.language): Together {
  const all = paired(agent, lead, reader)
  const levels = all.filter(({ stands }) => stands.kind !== 'read')
  const summed = views(
    levels.map(({ stands }) =>
      stands.kind === 'compared' ? ([stands.agent, stands.lead] as const) : ([null, null] as const),
    ),
  )
  const count = (kind: Stands['kind']) => all.filter(({ stands }) => stands.kind === kind).length
  const counts = { ...summed, unseen: count('unseen'), noOccasion: count('noOccasion') }
  if (summed.n < viewsNeed)
    return { all, first: [], more: [], rest: [], read: all, counts, isCompared: false }
  const isWide = ({ stands }: BothOn) => stands.kind === 'compared' && stands.nearness === 'talk'
  const wide = levels.filter(isWide).toSorted(widestFirst)
  return {
    all,
    first: wide.slice(0, firstAtMost),
    more: wide.slice(firstAtMost),
    rest: levels.filter((one) => !isWide(one)),
    read: all.filter(({ stands }) => stands.kind === 'read'),
    counts,
    isCompared: true,
  }
}
