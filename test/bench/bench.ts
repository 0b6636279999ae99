/** Measures the journal against the least that a window and a text area can cost, and prints what came of it. */

import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { parts, SIZES } from './parts.ts'
import type { Part, Seeded } from './parts/part.ts'
import { startsFor } from './parts/starts.ts'
import { Profiles } from './profiles.ts'
import { growthTable, tableOf } from './table.ts'

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    sizes: { type: 'string', default: SIZES.join(',') },
    readme: { type: 'boolean', default: false },
  },
})
const runs = Math.max(1, Number.parseInt(options.runs, 10) || 3)
const profiles = new Profiles()

/** The smaller journals only show how it grows, and are measured half as often. */
const runsOf = (entries: number): number => (entries >= SIZES[2] ? runs : Math.ceil(runs / 2))

async function measure(): Promise<void> {
  const chosen = Object.entries(parts).filter(([name]) => options.only === undefined || options.only === name)
  if (chosen.length === 0) throw new Error(`--only knows ${Object.keys(parts).join(', ')}`)
  const sizes = SIZES.filter((size) => options.sizes.split(',').includes(String(size)))
  if (sizes.length === 0) throw new Error(`--sizes knows ${SIZES.join(', ')}`)
  process.stderr.write(`Filling journals with ${sizes.join(', ')} entries …\n`)
  const seeded: Seeded[] = []
  for (const entries of sizes) seeded.push({ entries, profile: await profiles.seeded(entries) })
  const done: Part[] = []
  for (const [name, part] of chosen) {
    process.stderr.write(`Measuring ${name} …\n`)
    const one = await part({ profiles, seeded, runsOf })
    done.push(one)
    const note = one.note === undefined || one.note === '' ? '' : `\n\n${one.note}`
    console.log(`\n## ${one.title}\n\n${tableOf(one.rows, one.base)}${note}`)
  }
  const all = `${machineOf(done)}\n\n${growthTable(done)}`
  console.log(`\n## All goals\n\n${all}`)
  if (options.readme) putIntoReadme(all)
}

/** Where the table stands in the README. */
const PLACE = /(?<=<!-- npm run bench -- --readme -->\n).*?(?=<!-- end of npm run bench -->)/su

function putIntoReadme(all: string): void {
  const before = readFileSync('README.md', 'utf8')
  if (!PLACE.test(before)) throw new Error('The README has no place for the table')
  writeFileSync(
    'README.md',
    before.replace(PLACE, () => `\n${all}\n\n`),
  )
}

/** What has to be known of the machine and the run to read the tables. */
function machineOf(done: readonly Part[]): string {
  const load = loadavg()[0]?.toFixed(1)
  return `Electron ${done[0]?.electron}, ${process.platform} ${process.arch}, ${availableParallelism()} processors, load ${load} at the end; ${runs} runs of each in turns, ${startsFor(runs)} of starts, ${runsOf(0)} of History, Insights, import and report with fewer than ${SIZES[2].toLocaleString('en')} entries. Values are medians; a ratio is the median of the runs' own ratios, and the spread their least and greatest. What has no ratio is told by its greatest value.`
}

try {
  await measure()
} finally {
  profiles.removeAll()
}
