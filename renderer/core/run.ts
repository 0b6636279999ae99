/** Runs: audits that take several sittings, one entry each, and how every part of one stands. */

import type { AuditGroup, Walkable } from './audit.ts'
import { type Day, daysBetween, weekday } from './day.ts'
import type { Role } from './question.ts'

/** What a run is of. */
export interface RunOf {
  readonly audit: string
  readonly role: Role
}

/**
 * The key by which the entries of a run are found. Runs of one audit and role lie together under it, in
 * the order they were begun, for their ids sort by time.
 */
export const runKey = ({ audit, role }: RunOf, run: string): string => `${audit}/${role}/${run}`

/** True for an audit that takes several sittings. */
export const takesSittings = ({ plan }: Pick<Walkable, 'plan'>): boolean =>
  plan === 'days' || plan === 'sittings'

/** One sitting of a run as it is stored: an entry, or an open draft. */
export interface RunSitting {
  readonly id: string
  readonly kind: 'entry' | 'draft'
  readonly day: Day
  /** The questions it asks, by which its part is known in any language. */
  readonly questions: readonly string[]
}

/** An entry of a part, and its day. */
export interface WrittenPart {
  readonly id: string
  readonly day: Day
}

/**
 * How a part stands. `written`: it has entries, oldest first, as a rule one. `begun`: a draft waits.
 * `letGo`: its writer has let it go. `open`: it can be begun on any day, and is never late.
 */
export type PartState =
  | { readonly kind: 'written'; readonly entries: readonly WrittenPart[] }
  | { readonly kind: 'begun'; readonly draft: string }
  | { readonly kind: 'letGo' }
  | { readonly kind: 'open' }

/** One part of a run: a day's theme, or a sitting. */
export interface RunPart {
  readonly index: number
  readonly name: string
  readonly state: PartState
}

/** A run with all its parts, in the audit's order. */
export interface Run extends RunOf {
  /** Null before anything of it was begun. */
  readonly id: string | null
  readonly plan: Walkable['plan']
  readonly parts: readonly RunPart[]
  /** The days of its first and its last sitting; null before anything was begun. */
  readonly from: Day | null
  readonly to: Day | null
}

/** The parts an audit has for a role. */
const groupsOf = (audit: Walkable, role: Role): readonly AuditGroup[] => audit.roles[role]?.groups ?? []

/** What a part is let go by: the run, and the part's first question, which stays when parts change places. */
export function letGoKey(audit: Walkable, role: Role, run: string, index: number): string {
  return `${run}/${groupsOf(audit, role)[index]?.items[0]?.question ?? index}`
}

/** The name of a sitting: the audit's, and its part's. */
export const partName = (audit: string, part: string): string => `${audit} · ${part}`

/** Which part asked these questions: the one that shares most with them; null when none shares any. */
export function partOf(audit: Walkable, role: Role, questions: readonly string[]): number | null {
  const shared = groupsOf(audit, role).map(
    ({ items }) => items.filter(({ question }) => questions.includes(question)).length,
  )
  const most = Math.max(0, ...shared)
  return most === 0 ? null : shared.indexOf(most)
}

/** A part's state from the sittings of its run that belong to it. */
function stateOf(sittings: readonly RunSitting[], isLetGo: boolean): PartState {
  const entries = sittings
    .filter(({ kind }) => kind === 'entry')
    .map(({ id, day }) => ({ id, day }))
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id))
  if (entries.length > 0) return { kind: 'written', entries }
  const draft = sittings.find(({ kind }) => kind === 'draft')
  if (draft !== undefined) return { kind: 'begun', draft: draft.id }
  return { kind: isLetGo ? 'letGo' : 'open' }
}

/** A run as its stored sittings make it. `letGo` holds the keys of what was let go, in any run. */
export function runFrom(
  audit: Walkable,
  role: Role,
  id: string | null,
  sittings: readonly RunSitting[],
  letGo: readonly string[] = [],
): Run {
  const byPart = sittings.map((one) => ({ part: partOf(audit, role, one.questions), one }))
  const parts = groupsOf(audit, role).map(({ name }, index) => {
    const own = byPart.flatMap(({ part, one }) => (part === index ? [one] : []))
    const isLetGo = id !== null && letGo.includes(letGoKey(audit, role, id, index))
    return { index, name, state: stateOf(own, isLetGo) }
  })
  const days = sittings.map(({ day }) => day).toSorted()
  return {
    audit: audit.id,
    role,
    id,
    plan: audit.plan,
    parts,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  }
}

/** How many parts have an entry. */
export const writtenParts = ({ parts }: Run): number =>
  parts.filter(({ state }) => state.kind === 'written').length

/** True once every part was written or let go. */
export const isOver = ({ id, parts }: Run): boolean =>
  id !== null && parts.every(({ state }) => state.kind === 'written' || state.kind === 'letGo')

/**
 * The part to go on with: what was begun, then, in a week of themes, the theme of the weekday, then the
 * first that is open; null when nothing is.
 */
export function nextPart({ parts, plan }: Run, today: Day): RunPart | null {
  const open = parts.filter(({ state }) => state.kind === 'open')
  const begun = parts.find(({ state }) => state.kind === 'begun')
  const theme = plan === 'days' ? open.find(({ index }) => index === weekday(today) - 1) : undefined
  return begun ?? theme ?? open[0] ?? null
}

/** How many days after its last sitting an open run rests: then its audit begins anew unless one of its parts is chosen. */
const restsAfter = { days: 28, sittings: 182 } as const

/** True for an open run that was left alone so long that it is no longer the week, or the year, one is in. */
export function isResting(run: Run, today: Day): boolean {
  if (run.to === null || isOver(run) || run.parts.some(({ state }) => state.kind === 'begun')) return false
  return daysBetween(run.to, today) > restsAfter[run.plan === 'days' ? 'days' : 'sittings']
}

/** Which part to sit down to: one by its index, or the next of a run begun anew. Left out, the next of the newest run. */
export type PartChoice = number | 'new'

/** The sitting to begin: its part, and its run, which is null for a new one. */
export interface PartToBegin {
  readonly run: string | null
  readonly index: number
}

/** Which part of which run is begun, given the newest run. A run of which nothing was finished is gone on with. */
export function partToBegin(newest: Run, choice: PartChoice | undefined, today: Day): PartToBegin {
  if (typeof choice === 'number' && newest.parts[choice]?.state.kind !== 'written')
    return { run: newest.id, index: choice }
  const goesOn =
    choice === 'new'
      ? writtenParts(newest) === 0
      : choice === undefined && !isOver(newest) && !isResting(newest, today)
  const fresh: Run = {
    ...newest,
    id: null,
    parts: newest.parts.map((part) => ({ ...part, state: { kind: 'open' } })),
  }
  const run = goesOn ? newest : fresh
  const wanted = typeof choice === 'number' ? choice : (nextPart(run, today)?.index ?? 0)
  return { run: run.id, index: wanted }
}

/** For how many days after its last sitting an open run is offered on Today: two weeks of a week, two months of a year. */
const offeredFor = { days: 14, sittings: 60 } as const

/** True while an open run is worth a line on Today; later it waits in Reflect. */
export function isOnToday(run: Run, today: Day): boolean {
  if (run.to === null || isOver(run)) return false
  return daysBetween(run.to, today) <= offeredFor[run.plan === 'days' ? 'days' : 'sittings']
}
