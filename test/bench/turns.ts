/** Runs the journal and what it is measured against in turns, and lays what came of them side by side. */

import type { Program } from './launch.ts'
import type { Compared, Goal } from './table.ts'

/** A program on a profile, with what each run of it came to. */
export interface Measured<Outcome> {
  /** How many entries the journal has; null for what it is measured against. */
  readonly entries: number | null
  readonly program: Program
  readonly profile: string
  readonly outcomes: Outcome[]
}

/** Runs everything once unmeasured and then in turns, each round beginning with another. */
export async function inTurns<Outcome>(
  measured: readonly Measured<Outcome>[],
  runs: number,
  once: (program: Program, profile: string) => Promise<Outcome>,
): Promise<void> {
  for (const { program, profile } of measured) await once(program, profile)
  for (let run = 0; run < runs; run += 1) {
    const first = run % measured.length
    for (const one of [...measured.slice(first), ...measured.slice(0, first)])
      one.outcomes.push(await once(one.program, one.profile))
    process.stderr.write(`\rrun ${run + 1} of ${runs}`)
  }
  process.stderr.write('\n')
}

/** One measure of the journal at every size against its base. */
export function compare<Outcome>(
  measured: readonly Measured<Outcome>[],
  what: { readonly name: string; readonly unit: string; readonly goal: Goal },
  value: (outcome: Outcome) => number | null,
): Compared[] {
  const numbers = ({ outcomes }: Measured<Outcome>) =>
    outcomes.flatMap((outcome) => {
      const number = value(outcome)
      return number === null ? [] : [number]
    })
  const base = measured.find(({ entries }) => entries === null)
  return measured.flatMap(({ entries, ...one }) => {
    const own = numbers({ entries, ...one })
    if (entries === null || base === undefined || own.length === 0) return []
    return [{ ...what, entries, journal: own, base: numbers(base) }]
  })
}
