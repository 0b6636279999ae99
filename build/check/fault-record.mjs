// What the fault tests noted, added up by promise and fault, and set as a table.
import { readFile } from 'node:fs/promises'

/** @typedef {{ promise: string, fault: string, times: number }} Injected */
/** @typedef {{ title: string, state: 'passed' | 'failed' | 'skipped', faults: Injected[] }} FaultTest */
/** @typedef {Injected & { tests: number, failed: string[] }} Line */

/**
 * @param {string} file Where a runner wrote its report.
 * @param {(report: unknown) => FaultTest[]} read
 * @returns {Promise<FaultTest[]>} One failed test when there is no report.
 */
export async function faultsIn(file, read) {
  try {
    return read(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    return [{ title: `no report: ${String(error)}`, state: 'failed', faults: [] }]
  }
}

/**
 * @param {unknown} report vitest's.
 * @returns {FaultTest[]} A file that could not be loaded is one failed test.
 */
export function vitestFaults(report) {
  const { testResults } = /** @type {VitestReport} */ (report)
  return testResults.flatMap(({ name, status, assertionResults }) =>
    assertionResults.length === 0 && status === 'failed'
      ? [{ title: name, state: /** @type {const} */ ('failed'), faults: [] }]
      : assertionResults.map((one) => ({
          title: one.fullName,
          state: stateOf(one.status),
          faults: one.meta?.faults ?? [],
        })),
  )
}

/**
 * @param {unknown} report Playwright's.
 * @returns {FaultTest[]}
 */
export function playwrightFaults(report) {
  const { suites, errors } = /** @type {PlaywrightReport} */ (report)
  const broken = errors.map(({ message = 'the runner failed' }) => ({
    title: message,
    state: /** @type {const} */ ('failed'),
    faults: [],
  }))
  return [...suites.flatMap(testsIn), ...broken]
}

/**
 * @param {Suite} suite
 * @returns {FaultTest[]}
 */
function testsIn({ specs = [], suites = [] }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ status, annotations = [] }) => ({
      title,
      state: stateOf(status),
      faults: annotations.flatMap(({ type, description }) =>
        type === 'fault' ? [/** @type {Injected} */ (JSON.parse(description ?? ''))] : [],
      ),
    })),
  )
  return [...own, ...suites.flatMap(testsIn)]
}

/**
 * @param {string} status
 * @returns {FaultTest['state']} A test that passed only when tried again has failed.
 */
function stateOf(status) {
  if (status === 'passed' || status === 'expected') return 'passed'
  return ['skipped', 'pending', 'todo', 'disabled'].includes(status) ? 'skipped' : 'failed'
}

/**
 * Adds up each fault of each promise.
 * @param {readonly FaultTest[]} tests
 * @returns {{ lines: Line[], failed: number, others: string[], skipped: string[] }} `others`: failed before they noted a fault.
 */
export function recordOf(tests) {
  /** @type {Map<string, Line>} */
  const lines = new Map()
  for (const { title, state, faults } of tests) {
    const counted = new Set()
    for (const { promise, fault, times } of state === 'skipped' ? [] : faults) {
      const key = `${promise} ${fault}`
      const line = lines.get(key) ?? { promise, fault, times: 0, tests: 0, failed: [] }
      line.times += times
      if (!counted.has(key)) line.tests += 1
      if (state === 'failed' && !line.failed.includes(title)) line.failed.push(title)
      counted.add(key)
      lines.set(key, line)
    }
  }
  const named = (/** @type {FaultTest['state']} */ state) => tests.filter((test) => test.state === state)
  return {
    lines: [...lines.values()],
    failed: named('failed').length,
    others: named('failed').flatMap(({ title, faults }) => (faults.length === 0 ? [title] : [])),
    skipped: named('skipped').map(({ title }) => title),
  }
}

/**
 * The record as Markdown.
 * @param {ReturnType<typeof recordOf>} record
 * @param {Readonly<Record<string, string>>} promises Their sentences, by the names the tests use.
 * @param {{ day: string, system: string, runtime: string }} facts
 * @returns {string}
 */
export function recordText({ lines, others, skipped }, promises, { day, system, runtime }) {
  const all = lines.reduce((sum, { times }) => sum + times, 0)
  const parts = Object.entries(promises).map(([name, words]) => {
    const own = lines.filter(({ promise }) => promise === name)
    const rows = own.map(
      ({ fault, times, tests, failed }) =>
        `| ${cell(fault)} | ${times} | ${tests} | ${failed.length === 0 ? 'held' : `**failed**: ${cell(failed.join('; '))}`} |`,
    )
    return `## ${words}\n\n| fault | how often | tests | result |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
  })
  const list = (/** @type {string} */ head, /** @type {readonly string[]} */ titles) =>
    titles.length === 0 ? [] : [`## ${head}\n\n${titles.map((title) => `- ${cell(title)}`).join('\n')}\n`]
  return [
    '# Faults\n',
    `Written by \`npm run faults\` on ${day} (${system}, ${runtime}) from what its tests noted as they ran: the fault each\nbrought about, how often, and whether the promise held. ${all} faults in all.\n`,
    ...parts,
    ...list('Failed before any fault was brought about', others),
    ...list('Not run here', skipped),
  ].join('\n')
}

/** @param {string} text */
const cell = (text) => text.replaceAll(/\s+/gu, ' ').replaceAll('|', '\\|')

/**
 * @typedef {object} VitestReport
 * @property {{ name: string, status: string, assertionResults: { fullName: string, status: string, meta?: { faults?: Injected[] } }[] }[]} testResults
 *
 * @typedef {{ type: string, description?: string }} Annotation
 * @typedef {{ specs?: { title: string, tests: { status: string, annotations?: Annotation[] }[] }[], suites?: Suite[] }} Suite
 *
 * @typedef {object} PlaywrightReport
 * @property {Suite[]} suites
 * @property {{ message?: string }[]} errors
 */
