/** Measures the journal against the least that a window and a text area can cost, and prints what came of it. */

import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { type Visited, visit } from './history.ts'
import { type Insighted, look } from './insights.ts'
import { BLANK, JOURNAL, LINES, PLAIN, POINTS, type Program } from './launch.ts'
import { Profiles } from './profiles.ts'
import { start, type Started } from './start.ts'
import { type Compared, type Goal, tableOf } from './table.ts'
import { type, type Typed } from './typing.ts'

/** Half a year of weeks, ten years of weeks, and ten years of working days. */
const SIZES = [26, 520, 2600] as const

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '7' }, only: { type: 'string' } },
})
const runs = Math.max(1, Number.parseInt(options.runs, 10) || 7)
const profiles = new Profiles()

/** A program on a profile, with what each run of it came to. */
interface Measured<Outcome> {
  readonly entries: number | null
  readonly program: Program
  readonly profile: string
  readonly outcomes: Outcome[]
}

/** Runs everything once unmeasured and then in turns, each round beginning with another. */
async function inTurns<Outcome>(
  measured: readonly Measured<Outcome>[],
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
function compare<Outcome>(
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
  return measured.flatMap((one) => {
    if (one.entries === null || base === undefined || numbers(one).length === 0) return []
    const name = `${what.name}, ${one.entries.toLocaleString('en')} entries`
    return [{ ...what, name, journal: numbers(one), base: numbers(base) }]
  })
}

/** A profile with so many finished entries in it. */
interface Seeded {
  readonly entries: number
  readonly profile: string
}

/** What is measured, by the name that `--only` knows it by. */
const parts = {
  starts: measureStarts,
  typing: measureTyping,
  history: measureHistory,
  insights: measureInsights,
} as const

async function measure(): Promise<void> {
  const chosen = Object.entries(parts).filter(([name]) => options.only === undefined || options.only === name)
  if (chosen.length === 0) throw new Error(`--only knows ${Object.keys(parts).join(', ')}`)
  // History is only slow where there is much to show.
  const sizes = options.only === 'history' ? SIZES.slice(-1) : SIZES
  process.stderr.write(`Filling journals with ${sizes.join(', ')} entries …\n`)
  const seeded: Seeded[] = []
  for (const entries of sizes) seeded.push({ entries, profile: await profiles.seeded(entries) })
  for (const [, part] of chosen) await part(seeded)
}

async function measureStarts(seeded: readonly Seeded[]): Promise<void> {
  process.stderr.write('Starting …\n')
  const starts: Measured<Started>[] = [
    { entries: null, program: BLANK, profile: profiles.empty(), outcomes: [] },
    ...seeded.map((one) => ({ ...one, program: JOURNAL, outcomes: [] })),
  ]
  await inTurns(starts, start)
  printStarts(starts)
}

async function measureTyping(seeded: readonly Seeded[]): Promise<void> {
  process.stderr.write('Typing …\n')
  const typing: Measured<Typed>[] = [
    { entries: null, program: PLAIN, profile: profiles.spelling(seeded[0]?.profile ?? ''), outcomes: [] },
    ...seeded.map((one) => ({ ...one, program: JOURNAL, outcomes: [] })),
  ]
  await inTurns(typing, async (program, profile) => {
    const copy = profiles.copyOf(profile)
    const typed = await type(program, copy)
    profiles.remove(copy)
    return typed
  })
  printTyping(typing)
}

async function measureHistory(seeded: readonly Seeded[]): Promise<void> {
  process.stderr.write('Looking back …\n')
  const largest = seeded.slice(-1)
  const entries = largest[0]?.entries ?? 0
  const visits: Measured<Visited>[] = [
    { entries: null, program: LINES, profile: await profiles.plain(LINES, entries), outcomes: [] },
    ...largest.map((one) => ({ ...one, program: JOURNAL, outcomes: [] })),
  ]
  await inTurns(visits, visit)
  printHistory(visits)
}

async function measureInsights(seeded: readonly Seeded[]): Promise<void> {
  process.stderr.write('Looking for change …\n')
  // A drawing costs what it draws, so each size has a plain page of its own to be held against.
  for (const { entries, profile } of seeded) {
    const plain = await profiles.plain(POINTS, entries)
    const looks: Measured<Insighted>[] = [
      { entries: null, program: POINTS, profile: plain, outcomes: [] },
      { entries, program: JOURNAL, profile, outcomes: [] },
    ]
    await inTurns(looks, (program, on) => look(program, on, entries))
    printInsights(looks)
  }
}

function printInsights(looks: readonly Measured<Insighted>[]): void {
  const runtime = looks[0]?.outcomes[0]?.electron ?? 'of unknown version'
  // What is not the drawing itself weighs most where there is little to draw, so only the largest is held to a ratio.
  const isLargest = looks.some(({ entries }) => entries === SIZES.at(-1))
  const ratio = (most: number): Goal => (isLargest ? { ratio: most } : null)
  const noLongTask = { below: 50 }
  const row = (name: string, goal: Goal, value: (one: Insighted) => number) =>
    compare(looks, { name, unit: 'ms', goal }, value)
  const rows = [
    ...row('opened', ratio(4), ({ opened }) => opened),
    ...row('longest task, opening', noLongTask, ({ openTask }) => openTask),
    ...row('narrowed', { below: 200 }, ({ narrowed }) => narrowed),
    ...row('longest task, narrowing', noLongTask, ({ narrowTask }) => narrowTask),
    ...row('widened', ratio(1.5), ({ widened }) => widened),
    ...row('longest task, widening', noLongTask, ({ widenTask }) => widenTask),
  ]
  print(runtime, 'Insights, against the same points as the plainest drawings', tableOf(rows, 'plain'))
}

function printHistory(visits: readonly Measured<Visited>[]): void {
  const runtime = visits[0]?.outcomes[0]?.electron ?? 'of unknown version'
  const noLongTask = { below: 50 }
  const oneFrame = { below: 16.7 }
  const rows = [
    ...compare(visits, { name: 'list painted', unit: 'ms', goal: { ratio: 1.5 } }, ({ opened }) => opened),
    ...compare(
      visits,
      { name: 'longest task, opening', unit: 'ms', goal: noLongTask },
      ({ openTask }) => openTask,
    ),
    ...compare(visits, { name: 'search answered', unit: 'ms', goal: oneFrame }, ({ answered }) => answered),
    ...compare(visits, { name: 'slowest answer', unit: 'ms', goal: null }, ({ slowest }) => slowest),
    ...compare(
      visits,
      { name: 'longest task, searching', unit: 'ms', goal: noLongTask },
      ({ searchTask }) => searchTask,
    ),
    ...compare(visits, { name: 'filter answered', unit: 'ms', goal: oneFrame }, ({ narrowed }) => narrowed),
    ...compare(
      visits,
      { name: 'longest task, filtering', unit: 'ms', goal: noLongTask },
      ({ narrowTask }) => narrowTask,
    ),
  ]
  print(
    runtime,
    'History, against the plainest list and scan of the same entries on one thread',
    tableOf(rows, 'plain'),
  )
}

function printStarts(starts: readonly Measured<Started>[]): void {
  const runtime = starts[0]?.outcomes[0]?.electron ?? 'of unknown version'
  const rows = [
    ...compare(starts, { name: 'first content', unit: 'ms', goal: { ratio: 1.3 } }, ({ content }) => content),
    ...compare(starts, { name: 'usable', unit: 'ms', goal: { ratio: 1.3 } }, ({ usable }) => usable),
    ...compare(starts, { name: 'memory', unit: 'MB', goal: { ratio: 1.2 } }, ({ memory }) => memory),
  ]
  print(runtime, 'Start and memory, against a blank window', tableOf(rows, 'blank') + memoryNote(starts))
}

function printTyping(typing: readonly Measured<Typed>[]): void {
  const runtime = typing[0]?.outcomes[0]?.electron ?? 'of unknown version'
  const rows = [
    ...compare(typing, { name: 'work per key', unit: 'ms', goal: { ratio: 1.5 } }, ({ work }) => work),
    ...compare(typing, { name: 'of it script', unit: 'ms', goal: null }, ({ script }) => script),
    ...compare(typing, { name: 'longest task', unit: 'ms', goal: { below: 50 } }, ({ longest }) => longest),
  ]
  print(runtime, 'Typing, against a plain text area over bare IndexedDB', tableOf(rows, 'plain'))
}

function print(runtime: string, title: string, text: string): void {
  console.log(`
## ${title}

Electron ${runtime}, ${process.platform} ${process.arch}, ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)} at the end; ${runs} runs of each in turns. Values are medians; a ratio is the median of the runs' own ratios, and the spread their least and greatest.

${text}`)
}

/** What must be known to read the figures for memory. */
function memoryNote(starts: readonly Measured<Started>[]): string {
  const all = starts.flatMap(({ outcomes }) => outcomes)
  if (all.some(({ memory }) => memory === null))
    return '\n\nThis system does not tell how much memory processes share, so memory is left out.'
  const disturbed = all.filter(({ strangers }) => strangers > 0).length
  if (disturbed === 0) return ''
  return `\n\nOther programs ran on this runtime in ${disturbed} of ${all.length} starts. What they shared with ours counted for less, which makes the ratios of memory look worse than they are.`
}

try {
  await measure()
} finally {
  profiles.removeAll()
}
