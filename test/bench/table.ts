/** Medians, ratios and the table that the bench prints. */

/** A measure beside what it is measured against, run by run. */
export interface Compared {
  readonly name: string
  readonly unit: string
  readonly journal: readonly number[]
  readonly base: readonly number[]
  /** The goal: of the ratio, of the journal's own value in every run, or none. */
  readonly goal: Goal
}

/** See `Compared`. */
export type Goal = { readonly ratio: number } | { readonly below: number } | null

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  const upper = sorted[Math.floor(half)] ?? Number.NaN
  return Number.isInteger(half) ? (upper + (sorted[half - 1] ?? Number.NaN)) / 2 : upper
}

/** One line of Markdown for each measure, under one head. */
export function tableOf(rows: readonly Compared[], base: string): string {
  const head = `| | journal | ${base} | ratio | spread | goal | |`
  return [head, '| --- | --: | --: | --: | --: | --: | --- |', ...rows.map(lineOf)].join('\n')
}

function lineOf({ name, unit, journal, base, goal }: Compared): string {
  // Each run is held against the run beside it, when the machine was equally busy.
  const ratios = journal.flatMap((value, run) => {
    const beside = base[run]
    return beside === undefined ? [] : [value / beside]
  })
  const cells = [
    name,
    `${digits(median(journal))} ${unit}`,
    `${digits(median(base))} ${unit}`,
    median(ratios).toFixed(2),
    spreadOf(ratios, 2),
    ...verdictOn(goal, ratios, journal, unit),
  ]
  return `| ${cells.join(' | ')} |`
}

/** The goal in words, and whether it was reached. */
function verdictOn(
  goal: Goal,
  ratios: readonly number[],
  values: readonly number[],
  unit: string,
): readonly [string, string] {
  if (goal === null) return ['', '']
  if ('ratio' in goal) return [`${goal.ratio}`, median(ratios) <= goal.ratio ? 'reached' : 'missed']
  const over = values.filter((value) => value > goal.below)
  const words = `none over ${goal.below} ${unit}`
  if (over.length === 0) return [words, 'reached']
  return [words, `missed in ${over.length} of ${values.length} runs (${digits(Math.max(...over))} ${unit})`]
}

function spreadOf(values: readonly number[], decimals: number): string {
  return `${Math.min(...values).toFixed(decimals)}–${Math.max(...values).toFixed(decimals)}`
}

/** Two or three digits that mean something. */
function digits(value: number): string {
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2)
}
