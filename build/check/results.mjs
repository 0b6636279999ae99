// Adding up what the test runners report, so that one closing line tells of all of them.
import { readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, again?: number }} Tally `again` of the passed did so only at the second try. */

/**
 * How many app tests of one run may pass only when run again. A whole run starts the app some seven hundred times
 * and kills it in the middle of writing; one start that meets a slow moment is a matter of the machine, while more
 * than these are a fault.
 */
const AGAIN_AT_MOST = 2

/**
 * Reads vitest's JSON report. A file that could not even be loaded counts as a failed test.
 * @param {unknown} report
 * @returns {Tally}
 */
export function vitestTally(report) {
  const { numPassedTests, numFailedTests, testResults } = /** @type {VitestReport} */ (report)
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}

/**
 * Reads Playwright's JSON report. Tests that passed only when run again have failed if there are many of them; a
 * skipped one counts nowhere.
 * @param {unknown} report
 * @returns {Tally}
 */
export function playwrightTally(report) {
  const { stats, errors } = /** @type {PlaywrightReport} */ (report)
  const failed = stats.unexpected + errors.length
  if (stats.flaky > AGAIN_AT_MOST) return { passed: stats.expected, failed: failed + stats.flaky }
  return { passed: stats.expected + stats.flaky, failed, again: stats.flaky }
}

/**
 * @param {string} file Where a runner was told to write its report.
 * @param {number} code The runner's exit code.
 * @param {(report: unknown) => Tally} read
 * @returns {Tally} At least one failed when the runner crashed, wrote nothing, or says that something was wrong.
 */
export function tallyOf(file, code, read) {
  try {
    const tally = read(JSON.parse(readFileSync(file, 'utf8')))
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {{ line: string, code: number, again: string | undefined }} The closing line, the exit code (no test at
 *   all is a failure too), and what to say of tests that passed only when run again.
 */
export function closing(tallies) {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
  const again = tallies.reduce((sum, tally) => sum + (tally.again ?? 0), 0)
  return {
    line: `${passed} passed, ${failed} failed`,
    code: failed === 0 && passed > 0 ? 0 : 1,
    again: again === 0 ? undefined : `Passed only when run again, named above as flaky: ${again}.`,
  }
}

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 *
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} errors
 */
