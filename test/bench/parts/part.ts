/** What every part of the bench is given and comes to, and what they share in measuring. */

import type { Profiles } from '../profiles.ts'
import type { Compared, Goal, Section } from '../table.ts'
import { compare, type Measured } from '../turns.ts'

/** A profile with so many finished entries in it. */
export interface Seeded {
  readonly entries: number
  readonly profile: string
}

/** What a part is given. */
export interface Bench {
  readonly profiles: Profiles
  readonly seeded: readonly Seeded[]
  /** How often a journal of so many entries is measured. */
  readonly runsOf: (entries: number) => number
}

/** What a part came to. */
export interface Part extends Section {
  readonly title: string
  /** What the column of what it is measured against is called. */
  readonly base: string
  readonly electron: string
  readonly note?: string
}

/** No task may hold the window up for longer, in milliseconds. */
export const NO_LONG_TASK: Goal = { below: 50 }

/** One frame of a screen, in milliseconds. */
export const ONE_FRAME: Goal = { below: 16.7 }

/** Measures one size after the other, each with what it is held against. */
export async function bySize<Outcome>(
  seeded: readonly Seeded[],
  once: (one: Seeded) => Promise<Measured<Outcome>[]>,
): Promise<Measured<Outcome>[][]> {
  const all: Measured<Outcome>[][] = []
  for (const one of seeded) all.push(await once(one))
  return all
}

/** Compares one value of all that was measured; gives the rows of the table. */
type Rows<Outcome> = (
  name: string,
  unit: string,
  goal: Goal,
  value: (outcome: Outcome) => number | null,
) => Compared[]

/** The rows of what was measured against one thing for all sizes. */
export const rowsOf =
  <Outcome>(measured: readonly Measured<Outcome>[]): Rows<Outcome> =>
  (name, unit, goal, value) =>
    compare(measured, { name, unit, goal }, value)

/** The rows of what was measured, each size against a thing of its own. */
export const rowsOfAll =
  <Outcome>(sizes: readonly (readonly Measured<Outcome>[])[]): Rows<Outcome> =>
  (...what) =>
    sizes.flatMap((measured) => rowsOf(measured)(...what))

/** The Electron it was measured on, as it names its version. */
export const runtimeOf = (measured: readonly Measured<{ readonly electron: string }>[]): string =>
  measured[0]?.outcomes[0]?.electron ?? 'of unknown version'
