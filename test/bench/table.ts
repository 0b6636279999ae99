/** Medians, ratios and the tables that the bench prints. */

/** A measure beside what it is measured against, run by run. */
export interface Compared {
  readonly name: string
  readonly unit: string
  /** How many entries the journal has. */
  readonly entries: number
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

/** What was measured against what, for the table of all. */
export interface Section {
  readonly against: string
  readonly rows: readonly Compared[]
}

/** One line for each measure that has a goal, with a column for each size: what the README shows. */
export function growthTable(sections: readonly Section[]): string {
  const sizes = [...new Set(sections.flatMap(({ rows }) => rows.map(({ entries }) => entries)))].toSorted(
    (a, b) => a - b,
  )
  const heads = sizes.map((size) => `${size.toLocaleString('en')} entries`)
  const lines = sections.flatMap(({ against, rows }) => {
    const names = [...new Set(rows.filter(({ goal }) => goal !== null).map(({ name }) => name))]
    return names.map((name) =>
      growthLine(
        against,
        sizes,
        rows.filter((row) => row.name === name),
      ),
    )
  })
  const head = `| | against | ${heads.join(' | ')} | goal | |`
  return [head, `| --- | --- |${' --: |'.repeat(sizes.length)} --: | --- |`, ...lines].join('\n')
}

function growthLine(against: string, sizes: readonly number[], rows: readonly Compared[]): string {
  const cells = sizes.map((size) => {
    const row = rows.find(({ entries }) => entries === size)
    return row === undefined ? '' : cellOf(row)
  })
  // The most there is decides; the others show how it grows.
  const largest = rows.toSorted((a, b) => a.entries - b.entries).at(-1)
  if (largest === undefined) return ''
  const { name, goal } = largest
  const isRatio = goal !== null && 'ratio' in goal
  return `| ${[name, isRatio ? against : '', ...cells, ...verdictOn(largest)].join(' | ')} |`
}

/** The ratio with the value it is made of; of what has no ratio to keep, the greatest value. */
function cellOf(row: Compared): string {
  const { goal, journal, unit } = row
  if (goal !== null && 'below' in goal) return `${digits(Math.max(...journal))} ${unit}`
  return `${median(ratiosOf(row)).toFixed(2)} (${digits(median(journal))} ${unit})`
}

/** Each run is held against the run beside it, when the machine was equally busy. */
function ratiosOf({ journal, base }: Compared): number[] {
  return journal.flatMap((value, run) => {
    const beside = base[run]
    return beside === undefined ? [] : [value / beside]
  })
}

function lineOf(row: Compared): string {
  const { name, entries, unit, journal, base } = row
  const ratios = ratiosOf(row)
  const cells = [
    `${name}, ${entries.toLocaleString('en')} entries`,
    `${digits(median(journal))} ${unit}`,
    `${digits(median(base))} ${unit}`,
    median(ratios).toFixed(2),
    spreadOf(ratios, 2),
    ...verdictOn(row),
  ]
  return `| ${cells.join(' | ')} |`
}

/** The goal in words, and whether it was reached. */
function verdictOn(row: Compared): readonly [string, string] {
  const { goal, journal, unit } = row
  if (goal === null) return ['', '']
  if ('ratio' in goal) return [`${goal.ratio}`, median(ratiosOf(row)) <= goal.ratio ? 'reached' : 'missed']
  const over = journal.filter((value) => value > goal.below)
  const words = `none over ${goal.below} ${unit}`
  if (over.length === 0) return [words, 'reached']
  return [words, `missed in ${over.length} of ${journal.length} runs (${digits(Math.max(...over))} ${unit})`]
}

function spreadOf(values: readonly number[], decimals: number): string {
  return `${Math.min(...values).toFixed(decimals)}–${Math.max(...values).toFixed(decimals)}`
}

/** Two or three digits that mean something. */
function digits(value: number): string {
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2)
}
