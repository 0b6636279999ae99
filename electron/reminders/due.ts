/** What is to be told now of what was planned: each thing once, several as one, and nothing while it is put off. */

import type { ReminderKind, Snooze, ToRemind } from '../bridge.ts'
import { dayOf, daysAfter, type Now, toMonday } from './wall.ts'

/** What one comes back to in the morning. */
const MORNING = '09:00'

const HOUR = 3_600_000

/** A while in which nothing is told. */
export interface Quiet {
  readonly how: Exclude<Snooze, 'end'>
  /** The machine's clock when it began: one that says less was set back, and then nothing is put off any more. */
  readonly from: number
  /** Its end by the machine's clock, or by the one on the wall. */
  readonly until: number | string
}

/** What is known of reminders between two looks at the clock. */
export interface Memory {
  readonly things: readonly ToRemind[]
  /** The things that were told, or need not be, by their names. */
  readonly told: readonly string[]
  /** What was told last, and when by the clock on the wall. */
  readonly last: { readonly names: readonly string[]; readonly at: string }
  readonly quiet: Quiet | null
}

/** Before anything was planned. */
export const BLANK: Memory = { things: [], told: [], last: { names: [], at: '' }, quiet: null }

/** Two things of one kind and one time are one reminder. */
export const nameOf = ({ kind, at }: ToRemind): string => `${kind} ${at}`

/** Each kind once, in the order they are said in. */
const ORDER: readonly ReminderKind[] = ['weekly', 'meeting', 'commitment', 'planned']
const kindsOf = (things: readonly ToRemind[]): ReminderKind[] =>
  ORDER.filter((kind) => things.some((thing) => thing.kind === kind))

const isNow = ({ at, until }: ToRemind, { wall }: Now): boolean =>
  at <= wall && (until === null || wall <= until)

/**
 * Puts what is planned now in the place of what was. What is past already when it is first heard of was planned by
 * someone who knows, and is not told; what was told stays so while it is planned, even if the clock is set back.
 */
export function hear(
  { things: before, told, last, quiet }: Memory,
  heard: readonly ToRemind[],
  now: Now,
): Memory {
  const things = [...new Map(heard.map((thing) => [nameOf(thing), thing])).values()]
  const [names, known] = [new Set(things.map(nameOf)), new Set(before.map(nameOf))]
  const past = things.filter((thing) => thing.at <= now.wall && !known.has(nameOf(thing))).map(nameOf)
  return {
    things,
    told: [...new Set([...told.filter((name) => names.has(name)), ...past])],
    last: { ...last, names: last.names.filter((name) => names.has(name)) },
    quiet,
  }
}

/** Whether a while of quiet still lasts. */
function lasts({ from, until }: Quiet, { epoch, wall }: Now): boolean {
  return epoch >= from && (typeof until === 'number' ? epoch < until : wall < until)
}

/** What was told last, except for the weekly reflection of a week that was let go. */
function again({ last, quiet }: Memory): readonly string[] {
  return quiet?.how === 'week' ? last.names.filter((name) => !name.startsWith('weekly')) : last.names
}

/** The kinds that are to be told now, none as a rule; with what is known once they are. */
export function look(
  memory: Memory,
  now: Now,
): { readonly memory: Memory; readonly kinds: readonly ReminderKind[] } {
  if (memory.quiet !== null && lasts(memory.quiet, now)) return { memory, kinds: [] }
  const anew = memory.quiet === null ? [] : again(memory)
  const told = memory.told.filter((name) => !anew.includes(name))
  const due = memory.things.filter((thing) => isNow(thing, now) && !told.includes(nameOf(thing)))
  if (due.length === 0 && memory.quiet === null) return { memory, kinds: [] }
  const names = due.map(nameOf)
  const last = names.length === 0 ? memory.last : { names, at: now.wall }
  return { memory: { ...memory, told: [...told, ...names], last, quiet: null }, kinds: kindsOf(due) }
}

/** Tells nothing for a while from now on; or, with `end`, at once again what was put off. */
export function snooze(memory: Memory, how: Snooze, now: Now): Memory {
  if (how === 'end') {
    // It is over at its beginning. A week that was let go is not let go any more.
    const over = { how: 'hour', from: now.epoch, until: now.epoch } as const
    return memory.quiet === null ? memory : { ...memory, quiet: over }
  }
  const until = {
    hour: now.epoch + HOUR,
    tomorrow: `${daysAfter(now.wall, 1)}T${MORNING}`,
    week: `${daysAfter(now.wall, toMonday(now.wall))}T${MORNING}`,
  }[how]
  return { ...memory, quiet: { how, from: now.epoch, until } }
}

/** What one was reminded of today and is still to be done. */
export function toldToday({ things, last }: Memory, now: Now): readonly ReminderKind[] {
  if (dayOf(last.at) !== dayOf(now.wall)) return []
  return kindsOf(things.filter((thing) => last.names.includes(nameOf(thing)) && isNow(thing, now)))
}
